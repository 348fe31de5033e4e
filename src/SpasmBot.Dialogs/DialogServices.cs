using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SpasmBot.Dialogs.Asides;
using SpasmBot.Dialogs.Country;
using SpasmBot.Dialogs.Drawings;
using SpasmBot.Dialogs.Interruptions;
using SpasmBot.Dialogs.Language;
using SpasmBot.Dialogs.Later;
using SpasmBot.Dialogs.Listening;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Outcome;
using SpasmBot.Dialogs.Privacy;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Relief;
using SpasmBot.Dialogs.Welcome;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs;

public static class DialogServices
{
    /// <summary>
    /// The dialogs and what they are made of. Needs a <c>DialogContent</c>, the two bot states, a <see cref="TimeProvider"/>,
    /// <see cref="IPersonsData"/> and <see cref="IReminders"/>.
    /// </summary>
    public static IServiceCollection AddSpasmBotDialogs(this IServiceCollection services)
    {
        services.TryAddSingleton<IPublicAddress, OwnPageOnly>();
        return services.AddDialogs();
    }

    private static IServiceCollection AddDialogs(this IServiceCollection services) => services
        .AddSingleton<TriageEngine>()
        .AddSingleton<Phrasebook>()
        .AddSingleton<PersonsLanguage>()
        .AddSingleton<BotMemory>()
        .AddSingleton<AnswerReader>()
        .AddSingleton<QuestionMessages>()
        .AddSingleton<UnheardWords>()
        .AddSingleton<QuestionPrompts>()
        .AddSingleton<Listener>()
        .AddSingleton<NumbersToCall>()
        .AddSingleton<Crisis>()
        .AddSingleton<OutcomeMessages>()
        .AddSingleton<OutcomeMetrics>()
        .AddSingleton<Advisor>()
        .AddSingleton<Reassessment>()
        .AddSingleton<WelcomeDialog>()
        .AddSingleton<TriageDialog>()
        .AddSingleton<StretchDrawings>()
        .AddSingleton<ReliefDialog>()
        .AddSingleton<RootDialog>()
        .AddSingleton<Countries>()
        .AddSingleton<EarlierSpasms>()
        .AddSingleton<CarriedAnswers>()
        .AddSingleton<FindingNames>()
        .AddSingleton<Glossary>()
        .AddSingleton<TopicAnswers>()
        .AddSingleton<KnownToBot>()
        .AddSingleton<ExportMessages>()
        .AddSingleton<DueReminders>()
        .AddSingleton<CheckIn>()
        .AddSingleton<UnaskedAnswers>()
        .AddSingleton<CountAlong>()
        .AddSingleton<IDueAction>(provider => provider.GetRequiredService<CheckIn>())
        .AddSingleton<IDueAction>(provider => provider.GetRequiredService<CountAlong>())
        .AddSingleton<IAside, ForgetAside>()
        .AddSingleton<IAside, CheckInAside>()
        .AddSingleton<IAside, HowNowAside>()
        .AddSingleton<IAside, ChestNowAside>()
        .AddSingleton<IAside, AmbulanceNowAside>()
        .AddInterruptions();

    // The order is the order of precedence: danger before all else, but for where the person is and whose body is spoken of.
    private static IServiceCollection AddInterruptions(this IServiceCollection services) => services
        .AddSingleton<IInterruption, CountryInterruption>()
        .AddSingleton<IInterruption, SomeoneElseInterruption>()
        .AddSingleton<IInterruption, RedFlagInterruption>()
        .AddSingleton<IInterruption, LateButtonInterruption>()
        .AddSingleton<IInterruption, LanguageInterruption>()
        .AddSingleton<IInterruption, AsideInterruption>()
        .AddSingleton<IInterruption, DataInterruption>()
        .AddSingleton<IInterruption, CountInterruption>()
        .AddSingleton<IInterruption, CrisisInterruption>()
        .AddSingleton<IInterruption, UrgentInterruption>()
        .AddSingleton<IInterruption, CommandInterruption>()
        .AddSingleton<IInterruption, TopicInterruption>()
        .AddSingleton<IInterruption, UnknownQuestionInterruption>()
        .AddSingleton<IInterruption, ToldLaterInterruption>()
        .AddSingleton<IInterruption, AfterAdviceInterruption>()
        .AddSingleton<IInterruption, SaidUnaskedInterruption>();
}
