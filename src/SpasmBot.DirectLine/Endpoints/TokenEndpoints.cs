using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace SpasmBot.DirectLine;

/// <summary>/tokens: what lets a client into one conversation.</summary>
internal static class TokenEndpoints
{
    private const int MaxNameLength = 256;

    public static void MapTokens(this RouteGroupBuilder group)
    {
        group.MapPost("/tokens/generate", GenerateAsync);
        group.MapPost("/tokens/refresh", RefreshAsync);
        group.MapPost("/tokens/resume", ResumeAsync);
    }

    private static async Task<IResult> GenerateAsync(
        HttpRequest request, Gatekeeper gatekeeper, OriginPolicy origins, GrantTokens tokens, ConversationAnswers answers, DirectLineOptions options)
    {
        var shown = Gatekeeper.Shown(request);
        var isServer = shown is not null && gatekeeper.IsSecret(shown);

        if (shown is not null && !isServer)
            throw DirectLineException.Forbidden("Only the secret can generate a token");
        if (!isServer && !origins.AllowsTokenWithoutSecret(request))
            throw DirectLineException.Unauthorized("Missing secret");

        var wish = await StartRequests.ReadAsync(request, options);
        var user = isServer ? StartRequests.User(wish, MaxNameLength) : await PersonAsync(wish, tokens, request.HttpContext.RequestAborted);
        var grant = user with { TrustedOrigins = StartRequests.TrustedOrigins(wish) };
        return Answer.Ok(await answers.TokenAsync(grant, resumable: !isServer, request.HttpContext.RequestAborted));
    }

    private static async Task<IResult> RefreshAsync(HttpRequest request, Gatekeeper gatekeeper, ConversationAnswers answers)
    {
        var caller = await gatekeeper.IdentifyAsync(request);
        var grant = caller.Grant ?? throw DirectLineException.Forbidden("A secret does not expire");
        return Answer.Ok(await answers.TokenAsync(grant, resumable: false, request.HttpContext.RequestAborted));
    }

    private static async Task<IResult> ResumeAsync(
        HttpRequest request, GrantTokens tokens, ConversationDirectory conversations, ConversationAnswers answers, DirectLineOptions options)
    {
        var wish = await StartRequests.ReadAsync(request, options);
        var shown = wish.Resume ?? throw DirectLineException.MissingProperty("There is no resume in the body");
        var grant = await tokens.ReadAsync(GrantPurpose.Resume, shown, request.HttpContext.RequestAborted);

        await conversations.FindAsync(grant.ConversationId, request.HttpContext.RequestAborted);
        return Answer.Ok(await answers.TokenAsync(grant, resumable: true, request.HttpContext.RequestAborted));
    }

    // Nobody can say who they are without a secret: a page gets a user of its own, or the one that it had.
    private static async Task<Grant> PersonAsync(StartRequest wish, GrantTokens tokens, CancellationToken cancellationToken)
    {
        var fresh = new Grant(RandomId.New(), "dl_" + RandomId.New());
        if (wish.Resume is null)
            return fresh;

        try
        {
            var before = await tokens.ReadAsync(GrantPurpose.Resume, wish.Resume, cancellationToken);
            return fresh with { UserId = before.UserId, UserName = before.UserName };
        }
        catch (DirectLineException)
        {
            return fresh;
        }
    }
}
