using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;

namespace BotFramework.Tests.Samples.State;

public class VisitBotTests
{
    [Fact]
    public async Task State_outlives_the_turn_and_the_user_the_conversation()
    {
        var storage = new MemoryStorage();
        await Flow(storage, "first")
            .Test("hi", "What is your name?")
            .Test(" Ada ", "Ada, visit 1.")
            .Test("hi", "Ada, visit 2.")
            .StartTestAsync();

        await Flow(storage, "second")
            .Test("hi again", "Ada, visit 3.")
            .Test("forget me", "Forgotten.")
            .Test("hi", "What is your name?")
            .StartTestAsync();
    }

    [Fact]
    public async Task States_are_found_by_their_type_in_the_turn_and_saved_behind_the_bot()
    {
        IStorage storage = new MemoryStorage();
        var conversationState = new ConversationState(storage);
        var adapter = new TestAdapter();
        adapter
            .UseStorage(storage)
            .UseBotState(conversationState)
            .Use(new AutoSaveStateMiddleware(conversationState));

        await new TestFlow(adapter, async (turnContext, cancellationToken) =>
        {
            Assert.Same(storage, turnContext.TurnState.Get<IStorage>());
            var state = turnContext.TurnState.Get<ConversationState>();
            var counter = state.CreateProperty<int>("count");
            var count = await counter.GetAsync(turnContext, () => 0, cancellationToken);
            await counter.SetAsync(turnContext, ++count, cancellationToken);
            await turnContext.SendActivityAsync($"{count}", cancellationToken: cancellationToken);
        })
        .Test("a", "1")
        .Test("b", "2")
        .StartTestAsync();

        var stored = await storage.ReadAsync(["test/conversations/Conversation1"]);
        Assert.Single(stored);
    }

    private static TestFlow Flow(IStorage storage, string conversation) =>
        new(new TestAdapter(TestAdapter.CreateConversation(conversation)), new VisitBot(new ConversationState(storage), new UserState(storage)));
}
