namespace Microsoft.Bot.Schema;

/// <summary>A private suggestion about another message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
