using SpasmBot.Triage.Tests.Questions;

namespace SpasmBot.Triage.Tests.Understanding;

public class SymbolsTests
{
    [Theory]
    [InlineData("👍", Command.Yes)]
    [InlineData("✅!", Command.Yes)]
    [InlineData("👎", Command.No)]
    [InlineData("🙅‍♀️", Command.No)]
    [InlineData("🙂", Command.None)]
    [InlineData("my calf 👎", Command.None)]
    public void A_symbol_is_a_word_where_there_is_no_other(string text, Command command) =>
        Assert.Equal(command, TestContent.Engine.Hear(text, "en").Command);

    [Theory]
    [InlineData("👎", AnswerKind.Understood)]
    [InlineData("no 👍", AnswerKind.Understood)]
    [InlineData("👍", AnswerKind.NotUnderstood)]
    public void A_list_of_signs_is_denied_by_it_and_not_by_a_thumb_up(string text, AnswerKind kind)
    {
        var answer = Ask.For("en", "symptoms", text);
        Assert.Equal(kind, answer.Kind);
        Assert.DoesNotContain(answer.Statement.Findings, f => f.Value > FindingStatus.Absent);
    }
}
