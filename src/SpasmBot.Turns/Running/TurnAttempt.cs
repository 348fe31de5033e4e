using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>
/// One run of the bot's code, or of its error handler, and what it produced so far. It is found by the code that runs inside of it
/// through the flow of execution, because storages are not told which turn they are called from.
/// </summary>
/// <param name="conversation">The conversation of the turn.</param>
/// <param name="owner">Whoever collects for the turn: code of one turn may send within another.</param>
internal sealed class TurnAttempt(ConversationKey conversation, object owner)
{
    private static readonly AsyncLocal<TurnAttempt?> Flow = new();

    private readonly object _owner = owner;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, StateChange> _changes = [];
    private readonly Dictionary<string, long> _read = [];
    private readonly List<BufferedReply> _replies = [];
    private readonly List<Func<Task>> _afterwards = [];
    private PersonalScope? _forget;
    private State _state;
    private int _given;

    private enum State
    {
        Open,
        Committed,
        Abandoned,
    }

    /// <summary>The attempt that the calling code belongs to; null outside of turns and after the turn was committed.</summary>
    /// <exception cref="OperationCanceledException">The turn was given up: what its code still does must go nowhere.</exception>
    public static TurnAttempt? Current => Flow.Value?.Checked();

    /// <summary>As <see cref="Current"/>, of this owner.</summary>
    public static TurnAttempt? CurrentOf(object owner) => Flow.Value is { } attempt && attempt._owner == owner ? attempt.Checked() : null;

    /// <summary>Whether the calling code belongs to a turn of this conversation that still runs.</summary>
    public static bool IsInside(ConversationKey conversation) =>
        Flow.Value is { _state: State.Open } attempt && attempt.Conversation == conversation;

    public ConversationKey Conversation { get; } = conversation;

    public bool IsOpen => _state == State.Open;

    public bool IsEmpty => _changes.Count == 0 && _replies.Count == 0 && _forget == null;

    public PersonalScope? Forget
    {
        get => _forget;
        set
        {
            lock (_lock)
                _forget = value;
        }
    }

    public IReadOnlyList<BufferedReply> Replies => _replies;

    /// <summary>
    /// What is written, on the condition that it was made from what is stored still: the queue lets one turn in at a time, but a lock on a server
    /// can be lost unnoticed, and a person may talk in two conversations. Tags are their own condition, and what is forgotten has none.
    /// </summary>
    public IReadOnlyCollection<StateChange> Changes =>
        [.. _changes.Values.Select(change => _forget == null && change.ETag == null && _read.TryGetValue(change.Key, out var version) ? change with { Based = version } : change)];

    public IReadOnlyList<Func<Task>> Afterwards => _afterwards;

    /// <summary>Marks the calling flow, and what it starts, as inside of this attempt.</summary>
    public void Enter() => Flow.Value = this;

    /// <summary>From here on the attempt takes nothing more.</summary>
    public void Commit()
    {
        lock (_lock)
            _state = State.Committed;
    }

    /// <summary>What the attempt produced goes nowhere, and neither does what its code still does.</summary>
    public void Abandon()
    {
        lock (_lock)
            _state = State.Abandoned;
    }

    /// <summary>What the turn wrote to a key; null if nothing.</summary>
    public StateChange? Held(string key)
    {
        lock (_lock)
            return _changes.GetValueOrDefault(key);
    }

    /// <summary>Notes which version of a value the turn has seen; 0 where there was none.</summary>
    public void Read(string key, long version)
    {
        lock (_lock)
            _read.TryAdd(key, version);
    }

    /// <summary>Holds all the changes or none.</summary>
    /// <param name="changes">What the bot writes.</param>
    /// <param name="storedTag">The version that is stored of a key that the turn did not write yet.</param>
    public void Hold(IReadOnlyCollection<StateChange> changes, Func<string, string?> storedTag)
    {
        lock (_lock)
        {
            AssertOpen();
            foreach (var change in changes)
            {
                var current = _changes.TryGetValue(change.Key, out var held) ? held.ETag : storedTag(change.Key);
                if (change.Expected != null && current != null && change.Expected != current)
                    throw new ETagConflictException(change.Key, change.Expected, current);
            }

            // What the store must still hold at the commit is what it held when the turn wrote the key first.
            foreach (var change in changes)
                _changes[change.Key] = _changes.TryGetValue(change.Key, out var held) ? change with { Expected = held.Expected } : change;
        }
    }

    /// <summary>Takes replies, as they are now, and gives each an id that holds until the channel gives its own.</summary>
    public ResourceResponse[] Buffer(IReadOnlyList<Activity> activities, string idPrefix)
    {
        lock (_lock)
        {
            AssertOpen();
            var responses = new ResourceResponse[activities.Count];
            for (var i = 0; i < responses.Length; i++)
            {
                activities[i].Id = $"{idPrefix}.{++_given}";
                responses[i] = new ResourceResponse(activities[i].Id);
                _replies.Add(new BufferedReply(ActivityCopy.Of(activities[i]), responses[i]));
            }

            return responses;
        }
    }

    /// <summary>Replaces a reply of this turn; false where the id is not one of them.</summary>
    public bool Replace(Activity activity)
    {
        lock (_lock)
        {
            AssertOpen();
            var index = _replies.FindIndex(reply => reply.Activity.Id == activity.Id);
            if (index >= 0)
                _replies[index] = _replies[index] with { Activity = ActivityCopy.Of(activity) };
            return index >= 0;
        }
    }

    /// <summary>Takes a reply of this turn back; false where the id is not one of them.</summary>
    public bool Remove(string? activityId)
    {
        lock (_lock)
        {
            AssertOpen();
            return _replies.RemoveAll(reply => reply.Activity.Id == activityId) > 0;
        }
    }

    /// <summary>Keeps a step for when the replies have been delivered.</summary>
    public void DoAfterwards(Func<Task> step)
    {
        lock (_lock)
        {
            AssertOpen();
            _afterwards.Add(step);
        }
    }

    private TurnAttempt? Checked() => _state switch
    {
        State.Open => this,
        State.Committed => null,
        _ => throw new OperationCanceledException("The turn was given up."),
    };

    private void AssertOpen()
    {
        if (_state != State.Open)
            throw new OperationCanceledException("The turn is over.");
    }
}
