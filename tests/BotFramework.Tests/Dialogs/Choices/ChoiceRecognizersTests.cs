using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotFramework.Tests.Dialogs.Choices;

public class ChoiceRecognizersTests
{
    private static readonly string[] Places = ["neck", "back", "thigh", "calf", "foot"];

    [Theory]
    [InlineData("the last one", "foot")]
    [InlineData("next to last", "calf")]
    [InlineData("second to last", "calf")]
    [InlineData("third from the last", "thigh")]
    [InlineData("penultimate", "calf")]
    [InlineData("second and last", "back+foot")]
    public void Places_can_be_counted_from_the_end(string said, string expected) => Assert.Equal(expected, Found(said));

    [Theory]
    [InlineData("the next one")]
    [InlineData("this one")]
    [InlineData("the tenth one")]
    [InlineData("1.5")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("6")]
    public void What_is_no_place_in_the_list_is_not_found(string said) => Assert.Empty(Found(said));

    [Theory]
    [InlineData("la última", "foot")]
    [InlineData("el penúltimo", "calf")]
    [InlineData("la 2ª o la 3", "back+thigh")]
    [InlineData("tercera", "thigh")]
    public void Places_are_heard_in_Spanish(string said, string expected) => Assert.Equal(expected, Found(said, "es-mx"));

    [Theory]
    [InlineData("fr-fr", "two", "")]
    [InlineData("fr-fr", "2", "back")]
    [InlineData("qq", "two", "back")]
    [InlineData(null, "two", "back")]
    public void Other_languages_have_digits_and_unknown_ones_are_heard_as_English(string? locale, string said, string expected) => Assert.Equal(expected, Found(said, locale));

    private static string Found(string said, string? locale = null) =>
        string.Join('+', ChoiceRecognizers.RecognizeChoices(said, Places, new FindChoicesOptions { Locale = locale }).Select(match => match.Resolution.Value));
}
