var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/healthz", () => "live");
app.Run();
