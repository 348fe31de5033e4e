namespace Microsoft.Bot.Schema;

/// <summary>A note for who debugs the bot; never shown to a user.</summary>
public interface ITraceActivity : IActivity
{
    string Name { get; set; }

    string Label { get; set; }

    string ValueType { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}
