namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>A state as one turn sees it.</summary>
    public class CachedBotState
    {
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            Stored = StateText.Of(State);
        }

        /// <summary>Its properties by name.</summary>
        public IDictionary<string, object> State { get; set; }

        // The text of what is stored; null if that is not known.
        internal string Stored { get; set; }
    }
}
