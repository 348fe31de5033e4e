using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding.Context;

namespace SpasmBot.Triage.Tests.Understanding.Context;

/// <summary>Which times are those of what was done, in the <see cref="SmallLanguage"/>.</summary>
public class PursuitsOfTimesTests
{
    [Theory]
    [InlineData("two hours at the wheel", "two hours")]
    [InlineData("two hours really at the wheel", "two hours")]
    [InlineData("two hours straight at the wheel", "two hours straight")]
    [InlineData("two hours at the wheel without a break", "two hours without a break")]
    [InlineData("two hours. at the wheel", "")]
    [InlineData("two hours of netball", "two hours")]
    [InlineData("two hours netball", "")]
    [InlineData("two hours of agony", "")]
    [InlineData("two hours of it", "")]
    [InlineData("two hours of numbness", "")]
    [InlineData("two hours of , netball", "")]
    [InlineData("two hours kneading dough", "two hours")]
    [InlineData("two hours rubbing dough", "")]
    [InlineData("two hours spasming", "")]
    [InlineData("two hours tingling", "")]
    [InlineData("two hours kneading it", "")]
    [InlineData("two hours kneading her", "")]
    [InlineData("two hours kneading me", "")]
    [InlineData("two hours kneading my leg", "")]
    [InlineData("two hours dough", "")]
    public void What_stands_behind_a_time_tells_what_was_done(string words, string taken) => Assert.Equal(taken, Taken(words));

    [Theory]
    [InlineData("kneading dough for two hours", "two hours")]
    [InlineData("kneading dough , two hours", "")]
    [InlineData("kneading dough , two hours straight", "two hours straight")]
    [InlineData("kneading dough . two hours straight", "")]
    [InlineData("kneading dough but two hours straight", "")]
    [InlineData("kneading a b c d e f two hours", "")]
    [InlineData("wheel two hours", "two hours")]
    [InlineData("wheel it two hours", "")]
    [InlineData("spasming for two hours", "")]
    [InlineData("rubbing for two hours", "")]
    [InlineData("on two feet two hours", "two hours")]
    [InlineData("on two feet without a break", "without a break")]
    public void What_stands_before_it_does_too(string words, string taken) => Assert.Equal(taken, Taken(words));

    [Theory]
    [InlineData("my leg two hours at the wheel", "")]
    [InlineData("tingling two hours at the wheel", "")]
    [InlineData("it was two hours at the wheel", "")]
    [InlineData("ache two hours at the wheel", "")]
    [InlineData("tingling after two hours at the wheel", "two hours")]
    [InlineData("tingling , spent two hours dough", "two hours")]
    [InlineData("tingling spent kneading two hours", "two hours")]
    [InlineData("tingling spent at the wheel two hours", "two hours")]
    [InlineData("tingling spent dough two hours", "")]
    [InlineData("after two hours of tingling", "")]
    [InlineData("after two hours tingling", "two hours")]
    [InlineData("my leg . two hours at the wheel", "two hours")]
    public void A_spasm_told_of_before_it_has_it_unless_it_came_after(string words, string taken) => Assert.Equal(taken, Taken(words));

    [Theory]
    [InlineData("still two hours at the wheel", "")]
    [InlineData("still . two hours at the wheel", "two hours")]
    [InlineData("two hours at the wheel and still", "")]
    [InlineData("two hours at the wheel . still", "two hours")]
    [InlineData("after two hours today", "")]
    [InlineData("after two hours dough today", "two hours")]
    public void What_goes_on_is_the_spasm(string words, string taken) => Assert.Equal(taken, Taken(words));

    private static string Taken(string words)
    {
        var text = new SmallText(words);
        var pursuits = new Pursuits(SmallLanguage.Lexicon, text.Text, text.Mentions);
        return text.Shown(Enumerable.Range(0, text.Text.Count)
            .Where(i => text.Mentions.At(i).Any(m => m.Finding.Kind == FindingKind.Course && pursuits.Take(m))));
    }
}
