namespace Microsoft.Rest;

/// <summary>An argument does not keep to the operation's rules. Nothing was sent.</summary>
public class ValidationException : RestException
{
    public ValidationException() { }

    public ValidationException(string message)
        : base(message) { }

    public ValidationException(string message, Exception innerException)
        : base(message, innerException) { }

    public ValidationException(string rule, string target)
        : this(rule, target, null) { }

    public ValidationException(string rule, string target, object details)
        : base(details == null ? $"'{target}' {rule}." : $"'{target}' {rule} '{details}'.")
    {
        Rule = rule;
        Target = target;
        Details = details;
    }

    /// <summary>What the argument does against the rule, one of <see cref="ValidationRules"/>.</summary>
    public string Rule { get; private set; }

    /// <summary>The name of the argument.</summary>
    public string Target { get; private set; }

    public object Details { get; private set; }
}
