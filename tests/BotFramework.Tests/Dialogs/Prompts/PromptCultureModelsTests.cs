using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace BotFramework.Tests.Dialogs.Prompts;

public class PromptCultureModelsTests
{
    [Theory]
    [InlineData("en-us", "en-us")]
    [InlineData("EN-US", "en-us")]
    [InlineData("en-GB", "en-us")]
    [InlineData("es-MX", "es-es")]
    [InlineData("pt", "pt-br")]
    [InlineData("zh-hant-tw", "zh-cn")]
    [InlineData("EO", "eo")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void A_culture_is_mapped_to_the_nearest_that_is_known(string? culture, string? expected) => Assert.Equal(expected, PromptCultureModels.MapToNearestLanguage(culture));

    [Fact]
    public void Every_language_has_all_its_words()
    {
        var cultures = PromptCultureModels.GetSupportedCultures();

        Assert.Equal(14, cultures.Select(culture => culture.Locale).Distinct().Count());
        Assert.All(cultures, culture => Assert.DoesNotContain(new List<string> { culture.InlineOr, culture.InlineOrMore, culture.Separator, culture.YesInLanguage, culture.NoInLanguage }, string.IsNullOrEmpty));
    }

    [Fact]
    public void Changing_a_model_changes_nobody_elses()
    {
        PromptCultureModels.English.YesInLanguage = "Aye";

        Assert.Equal("Yes", PromptCultureModels.English.YesInLanguage);
    }
}
