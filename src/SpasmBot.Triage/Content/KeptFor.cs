using System.Globalization;

namespace SpasmBot.Triage.Content;

/// <summary>Puts how long the bot keeps what people write, a setting, into the sentences that tell of it.</summary>
internal static class KeptFor
{
    private const string Place = "{kept}";

    public static LanguagePack Days(LanguagePack pack, int days)
    {
        var key = days == 1 ? "kept.one-day" : "kept.days";
        if (!pack.Messages.TryGetValue(key, out var wording))
            return pack;

        var kept = wording.Text.Replace("{days}", days.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return pack with
        {
            Messages = pack.Messages.ToDictionary(message => message.Key, message => message.Value with { Texts = [.. message.Value.Texts.Select(Filled)] }),
            Questions = pack.Questions.ToDictionary(question => question.Key, question => question.Value with
            {
                Text = Filled(question.Value.Text),
                Again = question.Value.Again is { } again ? Filled(again) : null,
                Why = question.Value.Why is { } why ? Filled(why) : null,
            }),
            Answers = pack.Answers.ToDictionary(answer => answer.Key, answer => answer.Value with { Text = Filled(answer.Value.Text) }),
        };

        string Filled(string text) => text.Replace(Place, kept, StringComparison.Ordinal);
    }
}
