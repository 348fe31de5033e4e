using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using SpasmBot.Dialogs.Outcome;
using SpasmBot.Turns;

namespace SpasmBot.Telemetry;

public static class TelemetryServices
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>
    /// Sends metrics and traces where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says, with the other standard variables of OpenTelemetry;
    /// without it nothing is measured that nobody reads. Logs are not sent.
    /// </summary>
    /// <exception cref="SettingException">It is no address.</exception>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var endpoint = builder.Configuration[Endpoint];
        if (string.IsNullOrWhiteSpace(endpoint))
            return;
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new SettingException(Endpoint, $"'{endpoint}' is not an address such as http://localhost:4317");

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(builder.Configuration["OTEL_SERVICE_NAME"] ?? "spasmbot"))
            .WithMetrics(metrics => metrics
                .AddMeter(TurnMetrics.MeterName, OutcomeMetrics.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
                .AddOtlpExporter())
            .WithTracing(traces => traces
                .AddSource(TurnTracing.SourceName)
                .AddAspNetCoreInstrumentation()
                .AddProcessor(new KnownTags())
                .AddOtlpExporter());
    }
}
