using System.Diagnostics;
using SpasmBot.CountingBot;

/// <summary>
/// What the runtime calls before the program that DOTNET_STARTUP_HOOKS names this library for. The built bot then runs as it is, but with
/// another <c>IBot</c> (all that a message passes through is the product, and the answers can be foretold) or another clock.
/// </summary>
internal static class StartupHook
{
    public static void Initialize() => DiagnosticListener.AllListeners.Subscribe(new HostSources());
}
