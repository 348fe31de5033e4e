using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Memory;

/// <summary>Who the person is to the bot, over all conversations. Kept in user state.</summary>
public sealed class UserProfile
{
    /// <summary>Whether the person agreed that the bot remembers; null before they were asked.</summary>
    public bool? Consented { get; set; }

    /// <summary>The language that the person writes in, as a folder name under dialogs/; null: the channel's locale.</summary>
    public string? Language { get; set; }

    /// <summary>Answers that hold for the next spasm as well: age group, pregnancy, conditions, medicines.</summary>
    public Dictionary<string, FindingStatus> CarriedOver { get; set; } = [];

    /// <summary>The country that the person named, as ISO 3166 code in capitals; null: what the channel says.</summary>
    public string? Country { get; set; }

    /// <summary>Whether the person wants no offer to be asked the next day.</summary>
    public bool NoCheckIns { get; set; }

    /// <summary>Earlier spasms, oldest first.</summary>
    public List<EarlierSpasm> Spasms { get; set; } = [];
}
