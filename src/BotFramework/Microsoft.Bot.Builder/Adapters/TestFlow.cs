namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation with a bot, written down step by step. Each step gives a new flow, which runs after the ones before; the flow that fails throws in <see cref="StartTestAsync"/>.</summary>
/// <param name="adapter">Stands in for the channel.</param>
/// <param name="callback">The bot.</param>
public class TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
{
    private readonly TestAdapter _adapter = adapter;
    private readonly BotCallbackHandler _callback = callback;
    private readonly Task _testTask = Task.CompletedTask;

    /// <summary>Starts a conversation with a bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot) : this(adapter, bot.OnTurnAsync) { }

    /// <summary>Adds a step to a flow.</summary>
    public TestFlow(Task task, TestFlow flow) : this(flow._adapter, flow._callback)
    {
        _testTask = task ?? Task.CompletedTask;
    }

    /// <summary>Adds a step to a flow.</summary>
    public TestFlow(Func<Task> getTask, TestFlow flow) : this(getTask?.Invoke(), flow) { }

    /// <summary>Runs the conversation to its end.</summary>
    public Task StartTestAsync() => _testTask;

    /// <summary>The user says something.</summary>
    public TestFlow Send(string userSays)
    {
        if (userSays == null)
            throw new ArgumentNullException(nameof(userSays), "You have to pass a userSays parameter");
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    /// <summary>The user sends an activity.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        if (userActivity == null)
            throw new ArgumentNullException(nameof(userActivity), "You have to pass an Activity");
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, default));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync((Activity)update, _callback, default);
    });

    /// <summary>Waits.</summary>
    /// <param name="ms">How long, in milliseconds.</param>
    public TestFlow Delay(uint ms) => Then(() => Task.Delay((int)ms));

    /// <summary>Waits.</summary>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    /// <summary>The bot says this text.</summary>
    /// <param name="expected">The text.</param>
    /// <param name="description">Stands at the start of the message if it does not.</param>
    /// <param name="timeout">How long it may take, in milliseconds.</param>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000)
        => AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The bot says something with this text in it.</summary>
    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000)
        => AssertReply(
            reply =>
            {
                var message = reply.AsMessageActivity();
                if (message?.Text?.Contains(expected) != true)
                    throw Unexpected(description, expected, message?.Text ?? "Not a Message Activity");
            },
            description,
            timeout);

    /// <summary>The bot sends an activity of this type, with this text.</summary>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000)
        => AssertReply(expected, equalityComparer: null, description, timeout);

    /// <summary>The bot sends an activity of this type that the comparer finds equal.</summary>
    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, [CallerMemberName] string description = null, uint timeout = 3000)
        => AssertReply(
            reply =>
            {
                var text = expected.AsMessageActivity()?.Text;
                var what = description ?? text?.Trim();
                if (expected.Type != reply.Type)
                    throw new InvalidOperationException($"{what}: Type should match");

                if (equalityComparer != null)
                {
                    if (!equalityComparer.Equals(expected, reply))
                        throw new InvalidOperationException($"Expected:{expected}\nReceived:{reply}");
                    return;
                }

                var actual = reply.AsMessageActivity()?.Text;
                if (text?.Trim() != actual?.Trim())
                    throw Unexpected(what, text, actual);
            },
            description,
            timeout);

    /// <summary>The bot sends something.</summary>
    /// <param name="validateActivity">Throws if it is wrong.</param>
    /// <param name="description">Not used.</param>
    /// <param name="timeout">How long it may take, in milliseconds; for ever under a debugger.</param>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        using var patience = Patience(System.Diagnostics.Debugger.IsAttached ? uint.MaxValue : timeout);
        validateActivity(await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false));
    });

    /// <summary>The bot says nothing more.</summary>
    /// <param name="description">Stands in the message if it does.</param>
    /// <param name="timeout">How long it is given, in milliseconds.</param>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        try
        {
            using var patience = Patience(timeout);
            var reply = await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
            throw new InvalidOperationException($"{reply} is responded when waiting for no reply:'{description}'");
        }
        catch (TaskCanceledException)
        {
            // As it should be.
        }
    });

    /// <summary>The bot says one of these texts.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity()?.Text;
                if (!candidates.Contains(text))
                    throw new InvalidOperationException(description ?? $"Text \"{text}\" does not match one of candidates: {string.Join("\n", candidates)}");
            },
            description,
            timeout);
    }

    /// <summary>The user says something and the bot says this text.</summary>
    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something and the bot sends such an activity.</summary>
    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something and the bot sends something.</summary>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>A whole conversation: what is from role <c>bot</c> is expected, all else is sent.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity)
            ? flow.AssertReply(activity, description, timeout)
            : flow.Send(activity));
    }

    /// <summary>A whole conversation: what is from role <c>bot</c> is compared by <paramref name="validateReply"/>, all else is sent.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity)
            ? flow.AssertReply(actual => validateReply(activity, actual), description, timeout)
            : flow.Send(activity));
    }

    private static bool IsReply(IActivity activity) => string.Equals("bot", activity.From?.Role, StringComparison.OrdinalIgnoreCase);

    private static CancellationTokenSource Patience(uint timeout) => timeout == uint.MaxValue
        ? new CancellationTokenSource()
        : new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));

    private static InvalidOperationException Unexpected(string description, string expected, string actual)
        => new($"{(description == null ? null : description + ":\n")}Expected:{expected}\nReceived:{actual}");

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await _testTask.ConfigureAwait(false);
            await step().ConfigureAwait(false);
        },
        this);
}
