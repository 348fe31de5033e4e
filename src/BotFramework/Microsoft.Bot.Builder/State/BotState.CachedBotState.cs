namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>A state as one turn sees it.</summary>
    public class CachedBotState
    {
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            Remember(StateCopy.Of(State));
        }

        internal CachedBotState(IDictionary<string, object> state, Dictionary<string, object> stored)
        {
            State = state;
            Stored = stored;
        }

        /// <summary>Its properties by name.</summary>
        public IDictionary<string, object> State { get; set; }

        // A copy of what is stored, or its text where it takes that. Both are null if it is not known.
        private Dictionary<string, object> Stored { get; set; }

        private string StoredText { get; set; }

        internal bool HasChanged(Dictionary<string, object> copy) =>
            copy != null && Stored != null ? !StateCopy.Same(copy, Stored) : StoredText == null || StoredText != StateText.Of(State);

        internal void Remember(Dictionary<string, object> copy)
        {
            Stored = copy;
            StoredText = copy == null ? StateText.Of(State) : null;
        }

        internal void Forget() => (Stored, StoredText) = (null, null);
    }
}
