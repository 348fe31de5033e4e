using Microsoft.Extensions.DependencyInjection;
using SpasmBot.Dialogs.Country;
using SpasmBot.Dialogs.Interruptions;
using SpasmBot.Dialogs.Listening;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Outcome;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Relief;
using SpasmBot.Dialogs.Welcome;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs;

public static class DialogServices
{
    /// <summary>
    /// The dialogs and what they are made of. Needs a <c>DialogContent</c>, the two bot states and a <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddSpasmBotDialogs(this IServiceCollection services) => services
        .AddSingleton<TriageEngine>()
        .AddSingleton<Phrasebook>()
        .AddSingleton<BotMemory>()
        .AddSingleton<AnswerReader>()
        .AddSingleton<QuestionMessages>()
        .AddSingleton<QuestionPrompts>()
        .AddSingleton<Listener>()
        .AddSingleton<NumbersToCall>()
        .AddSingleton<OutcomeMessages>()
        .AddSingleton<Advisor>()
        .AddSingleton<WelcomeDialog>()
        .AddSingleton<TriageDialog>()
        .AddSingleton<ReliefDialog>()
        .AddSingleton<RootDialog>()
        .AddInterruptions();

    // The order is the order of precedence: danger before all else.
    private static IServiceCollection AddInterruptions(this IServiceCollection services) => services
        .AddSingleton<IInterruption, RedFlagInterruption>()
        .AddSingleton<IInterruption, LateButtonInterruption>()
        .AddSingleton<IInterruption, CommandInterruption>()
        .AddSingleton<IInterruption, TopicInterruption>()
        .AddSingleton<IInterruption, AfterAdviceInterruption>()
        .AddSingleton<IInterruption, SaidUnaskedInterruption>();
}
