namespace Microsoft.Bot.Schema;

/// <summary>Buttons that are offered with a message and go away when one was pressed.</summary>
public class SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
{
    public SuggestedActions() : this(default(IList<string>)) { }

    /// <exception cref="ArgumentNullException">One of both is null.</exception>
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(
            to?.ToList() ?? throw new ArgumentNullException(nameof(to)),
            actions?.ToList() ?? throw new ArgumentNullException(nameof(actions))) { }

    /// <summary>The ids of those who see the buttons; null or empty means everyone.</summary>
    [JsonProperty("to")]
    public IList<string> To { get; set; } = to;

    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; } = actions;
}
