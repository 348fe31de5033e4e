namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that show choices.</summary>
public class ChoiceFactory
{
    private const int MostInline = 3;

    /// <inheritdoc cref="ForChannel(string, IList{Choice}, string, string, ChoiceFactoryOptions, string, IList{string})"/>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        ForChannel(channelId, list, text, speak, options, conversationType: null, toList: null);

    /// <summary>As suggested actions or, where the channel has none, as a hero card; as text when it has neither, or for so many, or a title is too long.</summary>
    /// <param name="conversationType">"personal", "groupChat" or "channel" in Teams, which has suggested actions in personal chats only.</param>
    /// <param name="toList">The ids of those who see suggested actions.</param>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text, string speak, ChoiceFactoryOptions options, string conversationType, IList<string> toList = default)
    {
        channelId ??= string.Empty;
        list ??= new List<Choice>();

        var longest = Channel.MaxActionTitleLength(channelId);
        var titlesFit = list.All(choice => (choice.Action is { Title.Length: > 0 } action ? action.Title : choice.Value).Length <= longest);
        if (!titlesFit)
            return List(list, text, speak, options);
        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
            return SuggestedAction(list, text, speak, toList);
        if (Channel.SupportsCardActions(channelId, list.Count))
            return HeroCard(list, text, speak);

        return list.Count <= MostInline ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>"text (1) red, (2) green, or (3) blue".</summary>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= new List<Choice>();
        var numbered = options?.IncludeNumbers ?? true;
        var separator = options?.InlineSeparator ?? ", ";
        var or = choices.Count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";

        var line = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
                line.Append(index == choices.Count - 1 ? or : separator);
            if (numbered)
                line.Append('(').Append(index + 1).Append(") ");
            line.Append(choices[index].Title);
        }

        return MessageFactory.Text(line.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <inheritdoc cref="List(IList{Choice}, string, string, ChoiceFactoryOptions)"/>
    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>One choice a line, with a number or a dash.</summary>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= new List<Choice>();
        var numbered = options?.IncludeNumbers ?? true;

        var lines = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
                lines.Append("\n   ");
            if (numbered)
                lines.Append(index + 1).Append(". ");
            else
                lines.Append("- ");
            lines.Append(choices[index].Title);
        }

        return MessageFactory.Text(lines.ToString(), speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, toList: null);

    public static IMessageActivity SuggestedAction(IList<string> choices, string text, string speak, IList<string> toList) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, toList: null);

    /// <summary>The text, and the choices as suggested actions.</summary>
    /// <param name="toList">The ids of those who see them; everyone when null.</param>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text, string speak, IList<string> toList)
    {
        var message = MessageFactory.Text(text, speak, InputHints.ExpectingInput);
        message.SuggestedActions = new SuggestedActions { Actions = ToActions(choices), To = toList };
        return message;
    }

    /// <summary>A card with the text and the choices as buttons; the message itself has no text.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null) =>
        MessageFactory.Attachment(new HeroCard(text: text, buttons: ToActions(choices)).ToAttachment(), null, speak, InputHints.ExpectingInput);

    public static IList<Choice> ToChoices(IList<string> choices) =>
        choices == null ? new List<Choice>() : choices.Select(value => new Choice(value)).ToList();

    /// <summary>A message that shows the choices in the style asked for.</summary>
    internal static IMessageActivity InStyle(ListStyle style, string channelId, IList<Choice> choices, string text, ChoiceFactoryOptions options, string conversationType, IList<string> toList) => style switch
    {
        ListStyle.Inline => Inline(choices, text, null, options),
        ListStyle.List => List(choices, text, null, options),
        ListStyle.SuggestedAction => SuggestedAction(choices, text, null, toList),
        ListStyle.HeroCard => HeroCard(choices, text),
        ListStyle.None => Plain(text),
        _ => ForChannel(channelId, choices, text, null, options, conversationType, toList),
    };

    private static IMessageActivity Plain(string text)
    {
        var message = Activity.CreateMessageActivity();
        message.Text = text;
        return message;
    }

    private static List<CardAction> ToActions(IList<Choice> choices)
    {
        var actions = new List<CardAction>(choices?.Count ?? 0);
        foreach (var choice in choices ?? [])
            actions.Add(choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Title = choice.Value, Value = choice.Value });
        return actions;
    }
}
