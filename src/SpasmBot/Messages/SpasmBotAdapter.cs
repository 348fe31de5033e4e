using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using SpasmBot.RateLimits;
using SpasmBot.Turns;

namespace SpasmBot.Messages;

/// <summary>The adapter of <c>/api/messages</c>: every turn goes through <see cref="TurnMiddleware"/>, and an error is told to the person.</summary>
public sealed class SpasmBotAdapter : CloudAdapter
{
    public SpasmBotAdapter(BotFrameworkAuthentication authentication, RateLimitMiddleware limits, TurnMiddleware turns, TurnErrors errors,
        ILogger<SpasmBotAdapter> logger)
        : base(authentication, logger)
    {
        OnTurnError = errors.AnswerAsync;
        Use(limits);
        Use(turns);
    }
}
