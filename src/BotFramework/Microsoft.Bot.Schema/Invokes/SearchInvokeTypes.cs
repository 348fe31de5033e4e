namespace Microsoft.Bot.Schema;

/// <summary>What <see cref="SearchInvokeValue.Kind"/> can be.</summary>
public static class SearchInvokeTypes
{
    public const string Search = "search";
    public const string SearchAnswer = "searchAnswer";
    public const string Typeahead = "typeahead";
}
