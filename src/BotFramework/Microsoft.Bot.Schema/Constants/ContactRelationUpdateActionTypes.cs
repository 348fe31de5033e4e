namespace Microsoft.Bot.Schema;

/// <summary>The values of <see cref="Activity.Action"/> in a contact relation update.</summary>
public static class ContactRelationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
