namespace SpasmBot.Dialogs.Tests.Talking;

/// <summary>Conversations that have come to their advice.</summary>
public static class AfterAdvice
{
    private const string English = "calf cramp after running, first time, it lasted a minute";
    private const string Spanish = "calambre en la pantorrilla después de correr, primera vez, duró un minuto";

    /// <summary>A plain calf cramp: the first measure was shown, and it is asked if it helped.</summary>
    public static async Task<Talk> AtFirstMeasureAsync(string locale = "en-US", bool reminders = false)
    {
        var talk = new Talk(locale: locale);
        talk.Reminders.Allowed = reminders;
        var spanish = locale.StartsWith("es", StringComparison.Ordinal);
        await talk.SayAsync(spanish ? Spanish : English);
        await talk.AnswerUntilAdviceAsync(
            ("symptoms", spanish ? "nada de esto" : "none"), ("conditions", spanish ? "nada de esto" : "none"), ("other", spanish ? "no, eso es todo" : "no"));
        Assert.Equal("self-care", talk.Level);
        Assert.Equal("better", talk.OpenQuestion);
        return talk;
    }

    /// <summary>The spasm is gone, and nothing is open any more.</summary>
    public static async Task<Talk> AtRestAsync(string locale = "en-US")
    {
        var talk = await AtFirstMeasureAsync(locale);
        await talk.SayAsync(locale.StartsWith("es", StringComparison.Ordinal) ? "sí, se me quitó" : "yes, it is gone");
        return talk;
    }

    /// <summary>Says that nothing has changed until no measure is left.</summary>
    /// <returns>All that was said on the way.</returns>
    public static async Task<string> ToTheEndAsync(this Talk talk)
    {
        var heard = "";
        for (var i = 0; i < 10 && !heard.Contains("all the steps", StringComparison.Ordinal) && !heard.Contains("todos los pasos", StringComparison.Ordinal); i++)
            heard += Text(await talk.SayAsync(talk.Locale.StartsWith("es", StringComparison.Ordinal) ? "sigue igual" : "no change"));
        return heard;
    }

    public static string Text(IEnumerable<Microsoft.Bot.Schema.Activity> replies) => string.Join('\n', replies.Select(reply => reply.Text));
}
