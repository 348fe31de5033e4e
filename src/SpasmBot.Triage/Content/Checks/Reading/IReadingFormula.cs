namespace SpasmBot.Triage.Content.Checks.Reading;

/// <summary>Estimates from the length of sentences and words how old a child is that can read a text.</summary>
internal interface IReadingFormula
{
    /// <summary>As it is known in the literature.</summary>
    string Name { get; }

    TextCount Count(string text);

    /// <summary>In years. Meant for samples of about a hundred words; on a few words it is noise.</summary>
    double Age(TextCount count);
}
