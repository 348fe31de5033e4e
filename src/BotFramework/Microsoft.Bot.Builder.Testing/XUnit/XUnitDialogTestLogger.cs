using Xunit.Abstractions;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Writes what is said in a test to its output.</summary>
public class XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper) : IMiddleware
{
    private readonly string _stopwatchKey = $"{nameof(XUnitDialogTestLogger)}.Stopwatch.{Guid.NewGuid()}";

    protected ITestOutputHelper Output { get; } = xunitOutputHelper;

    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        context.TurnState[_stopwatchKey] = Stopwatch.StartNew();
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken).ConfigureAwait(false);
        context.OnSendActivities(async (turnContext, activities, send) =>
        {
            foreach (var activity in activities)
                await LogOutgoingActivityAsync(turnContext, activity, CancellationToken.None).ConfigureAwait(false);
            return await send().ConfigureAwait(false);
        });

        await next(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A message as text, anything else as JSON.</summary>
    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        const string Actor = "User: ";
        if (activity.Type == ActivityTypes.Message)
            Output.WriteLine($"\r\n{Actor} {activity.Text}");
        else
            WriteJson(Actor, activity);

        Output.WriteLine($"       -> ts: {TimeProvider.System.GetLocalNow():hh:mm:ss}");
        return Task.CompletedTask;
    }

    /// <summary>The same, with the time since the activity before.</summary>
    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        const string Actor = "Bot:  ";
        if (activity.Type == ActivityTypes.Message)
            Output.WriteLine($"\r\n{Actor} Text = {activity.Text}\r\n       Speak = {activity.Speak}\r\n       InputHint = {activity.InputHint}");
        else
            WriteJson(Actor, activity);

        var stopwatch = (Stopwatch)context.TurnState[_stopwatchKey];
        Output.WriteLine($"       -> ts: {TimeProvider.System.GetLocalNow():hh:mm:ss} elapsed: {stopwatch.ElapsedMilliseconds:N0} ms");
        stopwatch.Restart();
        return Task.CompletedTask;
    }

    private void WriteJson(string actor, Activity activity)
    {
        Output.WriteLine($"\r\n{actor} Activity = ActivityTypes.{activity.Type}");
        Output.WriteLine(JsonConvert.SerializeObject(activity, new JsonSerializerSettings { Formatting = Formatting.Indented }));
    }
}
