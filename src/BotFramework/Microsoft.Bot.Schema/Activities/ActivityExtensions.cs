using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Mentions in the text of a message.</summary>
public static class ActivityExtensions
{
    /// <summary>Whether the one with this id is mentioned.</summary>
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned.Id == id);

    /// <summary>Whether the recipient is mentioned.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    /// <summary>Takes the mentions of the recipient out of the text, and returns the text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Takes the mentions of the one with this id out of the text, and returns the text.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned.Id == id))
        {
            // A channel may leave out the mentioned words; they are a tag then, as Teams writes it.
            var words = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
            activity.Text = Regex.Replace(activity.Text, Regex.Escape(words), string.Empty, RegexOptions.IgnoreCase).Trim();
        }

        return activity.Text;
    }
}
