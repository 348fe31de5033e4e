using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public class TestAdapterTests
{
    [Fact]
    public async Task A_test_can_put_into_each_turn_what_an_adapter_would()
    {
        IIdentity? seen = null;

        await new TestFlow(new KnownCaller(), (turn, _) => Task.FromResult(seen = turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey)))
            .Send("hello")
            .StartTestAsync();

        Assert.Equal("known", seen?.AuthenticationType);
    }

    private sealed class KnownCaller : TestAdapter
    {
        protected override TurnContext CreateTurnContext(Activity activity)
        {
            var turnContext = base.CreateTurnContext(activity);
            turnContext.TurnState.Add<IIdentity>(BotIdentityKey, new ClaimsIdentity("known"));
            return turnContext;
        }
    }
}
