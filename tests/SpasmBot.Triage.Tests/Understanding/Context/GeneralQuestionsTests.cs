using SpasmBot.Triage.Understanding.Context;

namespace SpasmBot.Triage.Tests.Understanding.Context;

/// <summary>What a question about people at large supposes, and states nothing of.</summary>
public class GeneralQuestionsTests
{
    [Theory]
    [InlineData("could fever cause numb", "could fever cause numb")]
    [InlineData("could fever cause numb ?", "could fever cause numb")]
    [InlineData("numb , could fever cause tingling", "could fever cause tingling")]
    [InlineData("numb could fever cause tingling ?", "could fever cause tingling")]
    [InlineData("could fever cause numb . my weak leg", "could fever cause numb")]
    [InlineData("my weak leg . could fever cause numb", "could fever cause numb")]
    public void It_supposes_from_its_first_word_on(string written, string supposed) => AssertSupposed(written, supposed);

    [Theory]
    [InlineData("could fever cause numb , weak", "could fever cause numb")]
    [InlineData("could fever cause numb and weak ?", "could fever cause numb and weak")]
    [InlineData("could fever cause numb but weak", "could fever cause numb")]
    public void What_may_be_a_statement_of_its_own_is_none_of_it(string written, string supposed) => AssertSupposed(written, supposed);

    [Theory]
    [InlineData("fever means numb ?", "fever means numb")]
    [InlineData("weak . fever means numb ?", "fever means numb")]
    [InlineData("weak , fever means numb ?", "fever means numb")]
    [InlineData("weak for me . fever means numb ?", "fever means numb")]
    [InlineData("fever means numb", "")]
    [InlineData("fever means numb . weak ?", "")]
    public void Without_a_word_that_asks_it_takes_a_mark_and_what_stands_before(string written, string supposed) => AssertSupposed(written, supposed);

    [Theory]
    [InlineData("could fever cause my numb leg ?")]
    [InlineData("could fever cause numb when i has ?")]
    [InlineData("could her fever cause numb ?")]
    [InlineData("my fever means numb ?")]
    [InlineData("me , fever means numb ?")]
    [InlineData("could fever cause mum numb ?")]
    [InlineData("could fever cause this numb ?")]
    [InlineData("could fever cause numb again ?")]
    public void A_question_about_somebody_supposes_nothing(string written) => AssertSupposed(written, "");

    private static void AssertSupposed(string written, string supposed) => Assert.Equal(supposed, new SmallText(written).Reached(ModifierKind.Supposed));
}
