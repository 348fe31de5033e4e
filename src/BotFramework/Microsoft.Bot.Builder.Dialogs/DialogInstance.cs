using System.Diagnostics;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One running dialog on a stack, as it is stored between turns.</summary>
[DebuggerDisplay("{Id}")]
public class DialogInstance
{
    /// <summary>The id of the dialog that runs.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What the dialog remembers; the keys are the dialog's own.</summary>
    [JsonProperty("state")]
    public IDictionary<string, object> State { get => field ??= new Dictionary<string, object>(); set; }

    /// <summary>Zero and above: an index in this stack; below zero: in the parent's. Null where nobody set it.</summary>
    public int? StackIndex { get; set; }

    /// <summary>The container's version when this instance last ran.</summary>
    public string Version { get; set; }
}
