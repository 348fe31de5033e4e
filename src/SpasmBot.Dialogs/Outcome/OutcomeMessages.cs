using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Country;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Outcome;

/// <summary>
/// The advice as one message: the level, the reasons, what to do now, what to tell them there; or the plan to treat it at home.
/// It is put together from whole sentences of dialogs/.
/// </summary>
public sealed class OutcomeMessages(
    DialogContent content, Phrasebook phrasebook, FindingNames names, NumbersToCall numbers, Crisis crisis, QuestionMessages questions)
{
    // More reasons than these make the message longer, not clearer.
    private const int MostReasons = 3;

    private const string AmbulanceSign = "ambulance-sign";

    /// <param name="changed">Other advice was given before. Who speaks of ending their life is not told so.</param>
    public Activity Write(IActivity incoming, UserProfile profile, ClinicalCase @case, Assessment assessment, ReliefPlan plan, bool changed = false)
    {
        var text = new Paragraphs();
        var inCrisis = Crisis.IsIn(assessment.Rules.Select(rule => rule.Id));
        if (changed && !inCrisis)
            text.Add(phrasebook.Say(incoming, "level-raised"));
        if (inCrisis)
            crisis.AddTo(text, incoming, profile);
        else
            AddAdvice(text, incoming, profile, @case, assessment, plan);
        if (AsksCountry(incoming, profile, assessment))
            text.Add(phrasebook.Say(incoming, "country.ask"));
        var checks = ChecksForAmbulance(@case, assessment);
        if (checks)
            text.Add(phrasebook.Say(incoming, "emergency.ambulance-check"));

        var message = text.ToActivity();
        message.Entities = [OutcomeEntity.Create(@case, assessment, plan, SourcesOf(assessment, plan), content.Version)];
        message.InputHint = assessment.Level >= DispositionLevel.Consultation24h ? InputHints.AcceptingInput : InputHints.IgnoringInput;
        if (checks)
            questions.AddAnswers(message, incoming, content.Question(QuestionIds.AmbulanceNow));
        return message;
    }

    /// <summary>
    /// Whether the message ends with <see cref="QuestionIds.AmbulanceNow"/>. The first sign that sends somebody to an emergency department
    /// ends the questions, and a graver one may not have been told yet.
    /// </summary>
    public static bool ChecksForAmbulance(ClinicalCase @case, Assessment assessment) =>
        assessment.Level == DispositionLevel.Emergency && !@case.Findings.ContainsKey(AmbulanceSign);

    /// <summary>Whether the message asks where the person is: it never waits for that, and names the widest numbers meanwhile.</summary>
    public static bool AsksCountry(IActivity incoming, UserProfile profile, Assessment assessment) =>
        assessment.Level >= DispositionLevel.Emergency && PersonsCountry.Of(incoming, profile) is null;

    /// <summary>Why the level is what it is, for who asks back.</summary>
    public string Why(IActivity incoming, Assessment assessment)
    {
        if (assessment.Level == DispositionLevel.SelfCare)
            return phrasebook.Say(incoming, "self-care.headline");
        var text = new Paragraphs();
        AddReasons(text, phrasebook.For(incoming), assessment);
        return text.ToString();
    }

    private void AddAdvice(Paragraphs text, IActivity incoming, UserProfile profile, ClinicalCase @case, Assessment assessment, ReliefPlan plan)
    {
        var language = phrasebook.For(incoming);
        var level = assessment.Level.ToId();
        string Say(string key) => phrasebook.Say(incoming, key);

        text.Add($"**{Say($"{level}.headline")}**");
        if (assessment.Level == DispositionLevel.EmergencyAmbulance)
            text.Add(numbers.Ambulance(incoming, profile));
        AddReasons(text, language, assessment);
        if (assessment.Level == DispositionLevel.SelfCare)
            text.Add(Say("self-care.calm"));
        else
            text.Add(Say($"{level}.now"));
        if (assessment.Level == DispositionLevel.Emergency)
            text.Add(numbers.AmbulanceUnder("emergency.ambulance-if", incoming, profile));
        foreach (var ask in assessment.Rules.Select(rule => language.Messages.GetValueOrDefault("ask." + rule.Id)?.Text).Distinct())
            text.Add(ask);
        if (assessment.Level != DispositionLevel.SelfCare)
            text.Add(Say($"{level}.tell")).AddList(names.Of(incoming, @case.Findings));
        AddPlan(text, language, assessment.Level, plan, gone: @case.IsGone);
        text.Add(Say(assessment.Level switch
        {
            DispositionLevel.EmergencyAmbulance => "emergency-ambulance.after",
            DispositionLevel.Emergency => "emergency.after",
            DispositionLevel.Consultation24h => "consultation-24h.worse",
            _ => "safety-net",
        }));
        if (assessment.Level == DispositionLevel.SelfCare)
            text.Add(Say("see-doctor-if"));
        text.Add(Say("not-a-diagnosis"));
    }

    private static void AddReasons(Paragraphs text, LanguagePack language, Assessment assessment)
    {
        var reasons = assessment.Rules
            .Where(rule => rule.Level == assessment.Level)
            .Select(rule => language.Reasons[rule.Id].Text)
            .Distinct()
            .Take(MostReasons);
        foreach (var reason in reasons)
            text.Add(reason);
    }

    private void AddPlan(Paragraphs text, LanguagePack language, DispositionLevel level, ReliefPlan plan, bool gone)
    {
        if (plan.Steps.Count == 0)
            return;
        var intro = gone ? "gone.plan" : level == DispositionLevel.SelfCare ? "self-care.plan" : $"{level.ToId()}.relief";
        text.Add(language.Messages[intro].Text).AddNumbered(plan.Steps.Select(step => language.Relief[step.WordingId].Title).Distinct());

        // Who takes a pain reliever does so before it is that step's turn: what to know of it stands here.
        foreach (var step in plan.Steps.Where(step => step.IsPainReliever))
            text.Add(language.Relief[step.WordingId].Text);
    }

    private IEnumerable<string> SourcesOf(Assessment assessment, ReliefPlan plan)
    {
        var measures = plan.Steps.Select(step => content.Measures.Single(measure => measure.Id == step.WordingId));
        return assessment.Rules.SelectMany(rule => rule.Sources).Concat(measures.SelectMany(measure => measure.Sources));
    }
}
