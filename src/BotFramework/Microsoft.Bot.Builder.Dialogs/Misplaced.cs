namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Catches a cancellation token that slipped into an optional <c>object</c> parameter in front of it.</summary>
internal static class Misplaced
{
    public static void Token(object value, string name)
    {
        if (value is CancellationToken)
            throw new ArgumentException($"{name} cannot be a cancellation token");
    }
}
