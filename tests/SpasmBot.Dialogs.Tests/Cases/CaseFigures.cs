using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Tests.Cases;

/// <summary>What a set of results comes to.</summary>
public sealed class CaseFigures(IReadOnlyList<CaseResult> results)
{
    public int Cases => results.Count;

    public Proportion RightLevel => Share(results, r => r.IsRight);

    /// <summary>Emergencies, of both levels, that were sent to an emergency department or got an ambulance.</summary>
    public Proportion Caught => Share(Emergencies, r => r.IsCaught);

    /// <summary>Emergencies that were sent home, or to a doctor some day.</summary>
    public Proportion SentAway => Share(Emergencies, r => r.Level <= DispositionLevel.Consultation);

    /// <summary>Harmless cases that were sent to a doctor today, or further up.</summary>
    public Proportion SentInVain => Share([.. results.Where(r => r.Case.Level == DispositionLevel.SelfCare)], r => r.Level >= DispositionLevel.Consultation24h);

    public int QuestionsWhereTheOpeningHoldsAnEmergency => Median([.. Emergencies.Where(r => r.Case.SaysItAtOnce)]);

    public int QuestionsForAPlainCramp => Median([.. results.Where(r => r.Case.Theme == "self-care")]);

    public int Volunteered => results.Count(r => r.Volunteered > 0);

    public int Count(DispositionLevel written, DispositionLevel given) => results.Count(r => r.Case.Level == written && r.Level == given);

    private List<CaseResult> Emergencies => [.. results.Where(r => r.Case.IsEmergency)];

    private static Proportion Share(IReadOnlyCollection<CaseResult> of, Func<CaseResult, bool> which) => new(of.Count(which), of.Count);

    private static int Median(IReadOnlyCollection<CaseResult> of) => of.Select(r => r.Questions).Order().ElementAt(of.Count / 2);
}
