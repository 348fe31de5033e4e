using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads the token of an Authorization header without believing it.</summary>
internal static class BearerToken
{
    // Real tokens have some 2,000 characters. What is far longer is not worth being parsed.
    private static readonly JsonWebTokenHandler Reader = new() { MaximumTokenSizeInBytes = 32 * 1024 };

    public static bool TryRead(string authHeader, out JsonWebToken token)
    {
        token = null;
        var parts = authHeader?.Split(' ');
        return parts is [_, var text] && parts[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase) && TryParse(text, out token);
    }

    public static bool TryParse(string text, out JsonWebToken token)
    {
        token = null;
        if (string.IsNullOrEmpty(text) || !Reader.CanReadToken(text))
            return false;

        try
        {
            token = Reader.ReadJsonWebToken(text);
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            return false;
        }
    }
}
