using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Memory;

/// <summary>What one conversation holds of the person's spasm. Kept in conversation state.</summary>
public sealed class TriageMemory
{
    /// <summary>When the welcome was said (UTC); null before. It is said once.</summary>
    public DateTimeOffset? GreetedAt { get; set; }

    /// <summary>The language in which the bot spoke last; null before it spoke.</summary>
    public string? Language { get; set; }

    /// <summary>Everything that the person stated since the triage began.</summary>
    public ClinicalCase Case { get; set; } = new();

    /// <summary>The advice that ended the triage, or null while it still goes on.</summary>
    public AdviceGiven? Advice { get; set; }

    /// <summary>Relief measures that were shown since the advice, in order, by their wording id.</summary>
    public List<string> MeasuresShown { get; set; } = [];

    /// <summary>Id of the answer that was given last to a question of the person's; null: something else was told since.</summary>
    public string? LastAnswer { get; set; }

    /// <summary>Id of a question that is asked beside the conversation, which goes on once it is answered; null: none.</summary>
    public string? Aside { get; set; }

    /// <summary>How often the answer to <see cref="Aside"/> was not understood.</summary>
    public int AsideMisses { get; set; }

    /// <summary>Whether the person was asked for their country, so that a bare 'Spain' is the answer.</summary>
    public bool CountryAsked { get; set; }

    /// <summary>Whether it was said in this triage that earlier spasms count.</summary>
    public bool EarlierTold { get; set; }

    /// <summary>Question id to the messages to it that were not understood.</summary>
    public Dictionary<string, UnheardMessages> Unheard { get; set; } = [];

    /// <summary>A message of this triage went on in words that nothing was understood from.</summary>
    public bool Unread { get; set; }

    /// <summary>How many messages were answered since urgent advice, which stands.</summary>
    public int SaidSinceAdvice { get; set; }

    /// <summary>The triage is another person's than the one who writes: what is kept of the writer does not count, and nothing is kept of it.</summary>
    public bool OfSomeoneElse { get; set; }

    /// <summary>Whose spasm it is, by the first message that told.</summary>
    public Whose Whose { get; set; }

    /// <summary>When the bot is to write on its own, and what for.</summary>
    public List<Reminder> Reminders { get; set; } = [];

    /// <summary>Starts a new triage; the welcome is not said again.</summary>
    public void StartOver()
    {
        Case = new ClinicalCase();
        Advice = null;
        MeasuresShown = [];
        LastAnswer = null;
        Aside = null;
        CountryAsked = false;
        EarlierTold = false;
        Unheard = [];
        Unread = false;
        SaidSinceAdvice = 0;
        OfSomeoneElse = false;
        Whose = Whose.Unsaid;
    }

    /// <summary>What was advised holds no more: the triage goes on, and ends with advice anew.</summary>
    public void WithdrawAdvice()
    {
        Advice = null;
        MeasuresShown.Clear();
    }

    /// <summary>Asks a question beside the conversation.</summary>
    public void Ask(string asideQuestionId) => (Aside, AsideMisses) = (asideQuestionId, 0);
}
