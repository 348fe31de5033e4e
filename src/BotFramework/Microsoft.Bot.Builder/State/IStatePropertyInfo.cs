namespace Microsoft.Bot.Builder;

/// <summary>What is known of a property in a state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>Its name.</summary>
    string Name { get; }
}
