using System.Collections.Frozen;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages of choice and confirm prompts. Each property gives a new object, which the caller may change.</summary>
public static class PromptCultureModels
{
    internal const string EnglishLocale = "en-us";

    // In the order in which a prefix is looked up.
    private static readonly string[] Locales = Array.ConvertAll(GetSupportedCultures(), culture => culture.Locale);

    private static readonly FrozenDictionary<string, string> Known = Locales.ToFrozenDictionary(locale => locale, StringComparer.OrdinalIgnoreCase);

    public static PromptCultureModel Bulgarian => Model("bg-bg", ", ", " или ", ", или ", "да", "Не");

    public static PromptCultureModel Chinese => Model("zh-cn", "， ", " 要么 ", "， 要么 ", "是的", "不");

    public static PromptCultureModel Dutch => Model("nl-nl", ", ", " of ", ", of ", "Ja", "Nee");

    public static PromptCultureModel English => Model(EnglishLocale, ", ", " or ", ", or ", "Yes", "No");

    public static PromptCultureModel French => Model("fr-fr", ", ", " ou ", ", ou ", "Oui", "Non");

    public static PromptCultureModel German => Model("de-de", ", ", " oder ", ", oder ", "Ja", "Nein");

    public static PromptCultureModel Hindi => Model("hi-in", ", ", " या ", ", या ", "हां", "नहीं");

    public static PromptCultureModel Italian => Model("it-it", ", ", " o ", " o ", "Si", "No");

    public static PromptCultureModel Japanese => Model("ja-jp", "、 ", " または ", "、 または ", "はい", "いいえ");

    public static PromptCultureModel Korean => Model("ko-kr", ", ", " 또는 ", " 또는 ", "예", "아니");

    public static PromptCultureModel Portuguese => Model("pt-br", ", ", " ou ", ", ou ", "Sim", "Não");

    public static PromptCultureModel Spanish => Model("es-es", ", ", " o ", ", o ", "Sí", "No");

    public static PromptCultureModel Swedish => Model("sv-se", ", ", " eller ", " eller ", "Ja", "Nej");

    public static PromptCultureModel Turkish => Model("tr-tr", ", ", " veya ", " veya ", "Evet", "Hayır");

    /// <summary>The supported locale for a culture code: itself, or the first of its language. A language without one comes back in lower case, and blank as it is.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrWhiteSpace(cultureCode))
            return cultureCode;
        if (Known.TryGetValue(cultureCode, out var locale))
            return locale;

        var code = cultureCode.ToLowerInvariant();
        return FirstOf(code.Split('-')[0]) ?? code;
    }

    /// <summary>The nearest of the locales that there are defaults for; English when null, or when none is near.</summary>
    internal static string NearestOf<T>(Dictionary<string, T> defaults, string locale)
    {
        var culture = MapToNearestLanguage(locale ?? EnglishLocale);
        return !string.IsNullOrEmpty(culture) && defaults.ContainsKey(culture) ? culture : EnglishLocale;
    }

    public static PromptCultureModel[] GetSupportedCultures() =>
        [Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish];

    private static string FirstOf(string language) => Array.Find(Locales, known => known.StartsWith(language, StringComparison.Ordinal));

    private static PromptCultureModel Model(string locale, string separator, string or, string orMore, string yes, string no) => new()
    {
        Locale = locale,
        Separator = separator,
        InlineOr = or,
        InlineOrMore = orMore,
        YesInLanguage = yes,
        NoInLanguage = no,
    };
}
