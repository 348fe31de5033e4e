using SpasmBot.Content;
using SpasmBot.DirectLine;
using SpasmBot.Doors;
using SpasmBot.Drawings;
using SpasmBot.Health;
using SpasmBot.Messages;
using SpasmBot.Security;
using SpasmBot.Settings;
using SpasmBot.Storage;
using SpasmBot.Telemetry;
using SpasmBot.Turns;
using SpasmBot.WebChat;

if (ContentCommand.Takes(args))
    return ContentCommand.Run(args, DialogFolder.OfTheRepository, Console.Out);

return await SettingErrors.ReportAsync(async () =>
{
    var builder = WebApplication.CreateBuilder(StartSettings.Of(args));
    builder.Services.AddSpasmBotStorage(builder.Configuration);
    builder.Services.AddTurns();
    builder.Services.AddBot(builder.Configuration, builder.Environment);
    builder.Services.AddDirectLine(builder.Configuration);
    builder.Services.AddHealth();
    builder.Services.AddSecurityHeaders();
    builder.AddDoors();
    builder.AddTelemetry();

    var app = builder.Build();
    app.UseSecurityHeaders();
    app.UseErrorAnswers();
    app.UseDoor();
    app.MapHealth();
    app.MapBotMessages();
    app.MapDirectLine();
    app.MapWebChat();
    app.MapDrawings();
    await app.RunAsync();
});

/// <summary>Named so that tests can start the host.</summary>
public partial class Program;
