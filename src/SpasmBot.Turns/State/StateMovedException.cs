namespace SpasmBot.Turns;

/// <summary>A value is no longer the one that the new one was made from: whoever wrote must read it again and think again.</summary>
public sealed class StateMovedException(string key) : Exception("A value was changed while its successor was made.")
{
    /// <summary>The key of the value.</summary>
    public string Key { get; } = key;
}
