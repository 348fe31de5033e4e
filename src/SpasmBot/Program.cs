using SpasmBot.Content;
using SpasmBot.DirectLine;
using SpasmBot.Health;
using SpasmBot.Messages;
using SpasmBot.Settings;
using SpasmBot.Storage;
using SpasmBot.Turns;
using SpasmBot.WebChat;

if (ContentCommand.Takes(args))
    return ContentCommand.Run(args, DialogFolder.Path, Console.Out);

return await SettingErrors.ReportAsync(async () =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.Services.AddSpasmBotStorage(builder.Configuration);
    builder.Services.AddTurns();
    builder.Services.AddBot(builder.Configuration, builder.Environment);
    builder.Services.AddDirectLine(builder.Configuration);
    builder.Services.AddHealth();

    var app = builder.Build();
    app.UseErrorAnswers();
    app.MapHealth();
    app.MapBotMessages();
    app.MapDirectLine();
    app.MapWebChat();
    await app.RunAsync();
});

/// <summary>Named so that tests can start the host.</summary>
public partial class Program;
