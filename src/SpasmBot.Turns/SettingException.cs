namespace SpasmBot.Turns;

/// <summary>A setting that cannot work. The host prints its message, one line, and stops the start.</summary>
public sealed class SettingException : Exception
{
    /// <param name="key">The setting as it is written, for example <c>Storage:Provider</c>.</param>
    /// <param name="reason">What is wrong with it, in one line, without the value where it may hold a secret.</param>
    /// <param name="inner">What the setting failed with, if it was tried.</param>
    public SettingException(string key, string reason, Exception? inner = null)
        : base($"{key}: {reason}", inner) => Key = key;

    /// <summary>The setting as it is written.</summary>
    public string Key { get; }
}
