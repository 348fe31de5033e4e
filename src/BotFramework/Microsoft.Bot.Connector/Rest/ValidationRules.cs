namespace Microsoft.Rest;

/// <summary>The rules that a <see cref="ValidationException"/> names.</summary>
public static class ValidationRules
{
    public const string CannotBeNull = "cannot be null";
}
