using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Memory;

public class CarriedAnswersTests
{
    private readonly MemoryStorage _storage = new();

    private async Task<Talk> CrampAsync(string conversation, params (string, string)[] answers)
    {
        var talk = new Talk(storage: _storage, conversation: conversation);
        talk.Time.Advance(TimeSpan.FromDays(conversation.Length * 40));
        await talk.SayAsync("my calf cramped after a run");
        await talk.AnswerUntilAdviceAsync([("duration", "a few minutes"), ("frequency", "first time"), .. answers]);
        return talk;
    }

    private static bool AdvisesPainReliever(Talk talk) => talk.Outcomes[^1]["measures"]!.Any(measure => (string?)measure == "otc");

    [Fact]
    public async Task What_was_denied_is_confirmed_in_one_tap()
    {
        await CrampAsync("1", ("conditions", "none of these"));
        var second = await CrampAsync("22", ("still-so", "yes"));
        Assert.Contains("still-so", second.Asked);
        Assert.DoesNotContain("conditions", second.Asked);
        Assert.True(AdvisesPainReliever(second));
    }

    [Fact]
    public async Task What_has_changed_is_asked_anew()
    {
        await CrampAsync("1", ("conditions", "none of these"));
        var second = await CrampAsync("22", ("still-so", "no"), ("conditions", "I am pregnant, or may be"));
        Assert.Contains("conditions", second.Asked);
        Assert.False(AdvisesPainReliever(second));
    }

    [Fact]
    public async Task What_was_there_and_is_no_more_does_not_stay()
    {
        await CrampAsync("1", ("conditions", "I am pregnant, or may be"));
        var second = await CrampAsync("22", ("still-so", "no"), ("conditions", "none of these"));
        Assert.True(AdvisesPainReliever(second));
    }

    [Fact]
    public async Task What_was_there_counts_before_it_is_confirmed()
    {
        await CrampAsync("1", ("conditions", "I am pregnant, or may be"));
        var second = new Talk(storage: _storage, conversation: "22");
        await second.SayAsync("cramp in my calf and the leg is swollen and red");
        await second.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("cause", "no idea"), ("still-so", "yes"));
        Assert.Contains(second.Outcomes[^1]["rules"]!, rule => (string?)rule == "pregnant-swollen-leg");
    }
}
