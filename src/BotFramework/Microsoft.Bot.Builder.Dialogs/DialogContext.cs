using System.Diagnostics;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog set at work on one stack in one turn.</summary>
/// <remarks>
/// Whatever a dialog throws leaves here with <c>exception.Data["DialogContext"]</c>: a dictionary with the ids of the
/// "ActiveDialog", the "Parent", and the whole "Stack", innermost first.
/// </remarks>
[DebuggerDisplay("{GetType().Name}[{ActiveDialog?.Id}]")]
public partial class DialogContext
{
    // Set in the turn once a context has raised 'activityReceived': a second context of the same turn must not do it again.
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    private readonly DialogContext _servicesFrom;
    private TurnContextStateCollection _services;

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        Dialogs = dialogs ?? throw new ArgumentNullException(nameof(dialogs));
        Context = turnContext ?? throw new ArgumentNullException(nameof(turnContext));
        Stack = state.DialogStack;
    }

    /// <summary>A context inside a container of <paramref name="parentDialogContext"/>.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state)
    {
        Parent = _servicesFrom = parentDialogContext;
    }

    /// <summary>Another view of the same stack.</summary>
    private protected DialogContext(DialogContext same)
    {
        Dialogs = same.Dialogs;
        Context = same.Context;
        Stack = same.Stack;
        Parent = same.Parent;
        _servicesFrom = same;
    }

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    /// <summary>The running dialogs, the active one first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The context that this one's container runs in; dialogs not found here are looked for there.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The context inside the active dialog, or null when that is not a container.</summary>
    public DialogContext Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>The instance on top of the stack, or null.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>What whoever runs the dialogs hands to them; a child starts with what its parent has.</summary>
    public TurnContextStateCollection Services => _services ??= CopyOf(OffersTurnState ? Context.TurnState : _servicesFrom?.Services);

    /// <summary>Makes the turn's state the services of this context: what <see cref="DialogExtensions.RunAsync"/> promises, at no cost until somebody looks.</summary>
    internal bool OffersTurnState { get; set; }

    /// <summary>Looks in this set, then in the parents'. Null when nobody knows the id.</summary>
    /// <exception cref="ArgumentNullException">The id is null, empty or blank.</exception>
    public Dialog FindDialog(string dialogId)
    {
        if (Dialogs.Find(dialogId) is { } here)
            return here;
        if (Parent == null)
            return null;
        if (Parent.FindDialog(dialogId) is { } above)
            return above;

        // A container may know dialogs that are in no set.
        return Parent.ActiveDialog is { Id: not null } active && Parent.FindDialog(active.Id) is DialogContainer container
            ? container.FindDialog(dialogId, this)
            : null;
    }

    /// <summary>Offers an event to the active dialog.</summary>
    /// <param name="bubble">Whether it goes on to the parents when not handled.</param>
    /// <param name="fromLeaf">Start at the innermost active dialog instead of this stack's.</param>
    /// <returns>True when somebody handled it.</returns>
    public async Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        try
        {
            var dc = this;
            while (fromLeaf && dc.Child is { } child)
                dc = child;

            return dc.ActiveDialog is { } active && dc.FindDialog(active.Id) is { } dialog
                && await dialog.OnDialogEventAsync(dc, new DialogEvent { Bubble = bubble, Name = name, Value = value }, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (AddStackTo(exception)) { throw; }
    }

    /// <summary>The activity's locale in its usual spelling; the thread's when the activity has none, or one that does not exist.</summary>
    public string GetLocale()
    {
        try
        {
            if (Context.Activity?.Locale is { Length: > 0 } locale)
                return CultureInfo.GetCultureInfo(locale).Name;
        }
        catch (CultureNotFoundException) { }

        return CultureInfo.CurrentCulture.Name;
    }

    private static TurnContextStateCollection CopyOf(TurnContextStateCollection source)
    {
        var copy = new TurnContextStateCollection();
        foreach (var (key, value) in source ?? copy)
            copy[key] = value;
        return copy;
    }

    /// <summary>An exception filter that never matches: the first context that an exception passes writes down what ran.</summary>
    private bool AddStackTo(Exception exception)
    {
        if (!exception.Data.Contains(nameof(DialogContext)))
        {
            var stack = new List<string>();
            for (var dc = this; dc != null; dc = dc.Parent)
                stack.AddRange(dc.Stack.Select(instance => instance.Id));

            exception.Data.Add(nameof(DialogContext), new Dictionary<string, object>
            {
                [nameof(ActiveDialog)] = ActiveDialog?.Id,
                [nameof(Parent)] = Parent?.ActiveDialog?.Id,
                [nameof(Stack)] = stack,
            });
        }

        return false;
    }
}
