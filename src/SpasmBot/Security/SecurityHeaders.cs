using SpasmBot.Dialogs.Drawings;

namespace SpasmBot.Security;

public static class SecurityHeaders
{
    // What is no page can run nothing, and is shown in no frame.
    private static readonly HeaderPolicyCollection Answers = new HeaderPolicyCollection().AddDefaultApiSecurityHeaders();

    // Other sites load the script that opens the chat, and its picture.
    private static readonly HeaderPolicyCollection Assets = new HeaderPolicyCollection()
        .AddDefaultApiSecurityHeaders()
        .AddCrossOriginResourcePolicy(policy => policy.CrossOrigin());

    // The chat page writes its own policy, with the number that its scripts run by and the sites that may frame it; so do drawings.
    private static readonly HeaderPolicyCollection WithTheirOwn = new HeaderPolicyCollection()
        .AddStrictTransportSecurityMaxAge()
        .AddContentTypeOptionsNoSniff()
        .RemoveServerHeader();

    /// <summary>Adds the headers that keep browsers from doing more with an answer than it is for, to every answer.</summary>
    public static void AddSecurityHeaders(this IServiceCollection services) =>
        services.AddSecurityHeaderPolicies().SetPolicySelector(context => Of(context.HttpContext.Request.Path));

    private static HeaderPolicyCollection Of(PathString path) =>
        path == "/" || path.StartsWithSegments(StretchDrawings.Path) ? WithTheirOwn
        : path == "/embed.js" || path.StartsWithSegments("/webchat") ? Assets
        : Answers;
}
