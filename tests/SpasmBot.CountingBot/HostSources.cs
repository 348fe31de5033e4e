using System.Diagnostics;

namespace SpasmBot.CountingBot;

/// <summary>Finds the source that tells of hosts being built.</summary>
internal sealed class HostSources : IObserver<DiagnosticListener>
{
    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.Extensions.Hosting")
            value.Subscribe(new HostSwap());
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
