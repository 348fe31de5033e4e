using SpasmBot.DirectLine;
using SpasmBot.Health;
using SpasmBot.Messages;
using SpasmBot.Settings;
using SpasmBot.Storage;
using SpasmBot.Turns;
using SpasmBot.WebChat;

return await SettingErrors.ReportAsync(async () =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.Services.AddSpasmBotStorage(builder.Configuration);
    builder.Services.AddTurns();
    builder.Services.AddBot(builder.Configuration, builder.Environment);
    builder.Services.AddDirectLine(builder.Configuration);

    var app = builder.Build();
    app.UseErrorAnswers();
    app.UseWebSockets();
    app.MapHealth();
    app.MapBotMessages();
    app.MapDirectLine();
    app.MapWebChat();
    await app.RunAsync();
});

/// <summary>Named so that tests can start the host.</summary>
public partial class Program;
