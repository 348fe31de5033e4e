namespace Microsoft.Bot.Schema;

/// <summary>A named operation that is answered at once.</summary>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}
