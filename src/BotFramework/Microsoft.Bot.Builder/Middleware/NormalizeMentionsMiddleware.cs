namespace Microsoft.Bot.Builder;

/// <summary>Takes mentions of the bot out of messages, and the tags off other mentions: <c>&lt;at&gt;Tom&lt;/at&gt;</c> becomes <c>Tom</c>.</summary>
public class NormalizeMentionsMiddleware : IMiddleware
{
    private const string Open = "<at";
    private const string Close = "</at>";

    /// <summary>Whether mentions of the bot are taken out, with their entities.</summary>
    public bool RemoveRecipientMention { get; set; } = true;

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type == ActivityTypes.Message)
            Normalize(turnContext.Activity);
        return next(cancellationToken);
    }

    private static bool IsMentionOf(Entity entity, string id)
        => entity.Type == "mention" && (string)entity.Properties["mentioned"]?["id"] == id;

    // Each opening tag goes with the next closing tag. Text comes from outside, so it is read once, however many tags it has.
    private static string RemoveTags(string text)
    {
        if (string.IsNullOrEmpty(text) || !text.Contains(Close, StringComparison.OrdinalIgnoreCase))
            return text;

        var opened = new Queue<Range>();
        var cuts = new List<Range>();
        var end = -1;
        for (var i = text.IndexOf('<'); i >= 0; i = i + 1 < text.Length ? text.IndexOf('<', i + 1) : -1)
        {
            if (string.Compare(text, i, Close, 0, Close.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                if (opened.TryDequeue(out var open))
                    cuts.AddRange([open, i..(i + Close.Length)]);
            }
            else if (string.Compare(text, i, Open, 0, Open.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                if (end < i && (end = text.IndexOf('>', i)) < 0)
                    break;
                opened.Enqueue(i..(end + 1));
            }
        }

        return Cut(text, cuts);
    }

    private static string Cut(string text, List<Range> cuts)
    {
        cuts.Sort((left, right) => left.Start.Value.CompareTo(right.Start.Value));

        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var cut in cuts)
        {
            if (cut.Start.Value < position)
                continue;
            result.Append(text, position, cut.Start.Value - position);
            position = cut.End.Value;

            // Teams writes no space between a mention and the word after it.
            var isClose = text[cut.Start.Value + 1] == '/';
            if (isClose && (position == text.Length || !char.IsWhiteSpace(text[position])))
                result.Append(' ');
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    private void Normalize(Activity activity)
    {
        if (RemoveRecipientMention)
        {
            activity.RemoveRecipientMention();
            if (activity.Entities != null)
                activity.Entities = activity.Entities.Where(entity => !IsMentionOf(entity, activity.Recipient.Id)).ToList();
        }

        activity.Text = RemoveTags(activity.Text);
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity.Type == "mention" && entity.Properties["text"] is JValue { Value: string text })
                entity.Properties["text"] = RemoveTags(text).Trim();
        }
    }
}
