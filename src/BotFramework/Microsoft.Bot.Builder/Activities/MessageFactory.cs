namespace Microsoft.Bot.Builder;

/// <summary>Makes messages. In each, <c>ssml</c> is what is said instead of the text, and <c>inputHint</c> one of <see cref="InputHints"/>, accepting input if left out.</summary>
public static class MessageFactory
{
    /// <summary>A text.</summary>
    public static Activity Text(string text, string ssml = null, string inputHint = null)
        => (Activity)Message(text, ssml, inputHint);

    /// <inheritdoc cref="SuggestedActions(IEnumerable{string}, string, string, string, IList{string})"/>
    [OverloadResolutionPriority(1)]
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null)
        => SuggestedActions(actions, text, ssml, inputHint, toList: null);

    /// <inheritdoc cref="SuggestedActions(IEnumerable{CardAction}, string, string, string, IList{string})"/>
    [OverloadResolutionPriority(1)]
    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null)
        => SuggestedActions(cardActions, text, ssml, inputHint, toList: null);

    /// <summary>A text with suggested answers, each said as it is written.</summary>
    /// <param name="toList">The ids of those who see them; everyone when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> is null.</exception>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null, IList<string> toList = default)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var cardActions = actions.Select(action => new CardAction { Type = ActionTypes.ImBack, Value = action, Title = action });
        return SuggestedActions(cardActions, text, ssml, inputHint, toList);
    }

    /// <summary>A text with suggested actions.</summary>
    /// <param name="toList">The ids of those who see them; everyone when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cardActions"/> is null.</exception>
    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null, IList<string> toList = default)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Message(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { Actions = cardActions.ToList(), To = toList };
        return message;
    }

    /// <summary>An attachment.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="attachment"/> is null.</exception>
    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachments(AttachmentLayoutTypes.List, [attachment], text, ssml, inputHint);
    }

    /// <summary>Attachments, one below the other.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="attachments"/> is null.</exception>
    public static IMessageActivity Attachment(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
        => Attachments(AttachmentLayoutTypes.List, attachments, text, ssml, inputHint);

    /// <summary>Attachments, side by side.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="attachments"/> is null.</exception>
    public static IMessageActivity Carousel(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
        => Attachments(AttachmentLayoutTypes.Carousel, attachments, text, ssml, inputHint);

    /// <summary>An image, a video or another file that is on the web.</summary>
    /// <exception cref="ArgumentNullException">Address or content type is null or blank.</exception>
    public static IMessageActivity ContentUrl(string url, string contentType, string name = null, string text = null, string ssml = null, string inputHint = null)
    {
        if (string.IsNullOrWhiteSpace(url))
            throw new ArgumentNullException(nameof(url));
        if (string.IsNullOrWhiteSpace(contentType))
            throw new ArgumentNullException(nameof(contentType));

        var attachment = new Attachment(contentType, url, name: string.IsNullOrWhiteSpace(name) ? string.Empty : name);
        return Attachments(AttachmentLayoutTypes.List, [attachment], text, ssml, inputHint);
    }

    private static IMessageActivity Attachments(string layout, IEnumerable<Attachment> attachments, string text, string ssml, string inputHint)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        var message = Message(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = attachments.ToList();
        return message;
    }

    private static IMessageActivity Message(string text, string ssml, string inputHint)
    {
        var message = Activity.CreateMessageActivity();
        message.Text = string.IsNullOrWhiteSpace(text) ? null : text;
        message.Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml;
        message.InputHint = inputHint ?? InputHints.AcceptingInput;
        return message;
    }
}
