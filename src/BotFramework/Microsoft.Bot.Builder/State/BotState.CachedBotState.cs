namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>A state as one turn sees it.</summary>
    public class CachedBotState
    {
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            Stored = Snapshot();
        }

        internal CachedBotState(IDictionary<string, object> state, Dictionary<string, object> stored)
        {
            State = state;
            Stored = stored;
        }

        /// <summary>Its properties by name.</summary>
        public IDictionary<string, object> State { get; set; }

        // What is stored, as Snapshot made it; null if that is not known.
        internal object Stored { get; set; }

        // A copy, or the text where it takes that.
        internal object Snapshot() => StateCopy.Of(State) ?? (object)StateText.Of(State);

        internal bool IsStored(object snapshot) => (snapshot, Stored) switch
        {
            (Dictionary<string, object> copy, Dictionary<string, object> stored) => StateCopy.Same(copy, stored),
            (Dictionary<string, object>, string stored) => StateText.Of(State) == stored,
            (string text, string stored) => text == stored,
            _ => false,
        };
    }
}
