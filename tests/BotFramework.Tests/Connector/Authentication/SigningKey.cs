using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>A key pair of an issuer, and what it may sign for.</summary>
/// <param name="Endorsements">Null: the key set says nothing of it, as with the keys of tenants.</param>
internal sealed record SigningKey(string Id, string[]? Endorsements, RSA Pair)
{
    public SigningKey(string id, params string[]? endorsements)
        : this(id, endorsements, RSA.Create(2048))
    {
    }

    public JObject Published()
    {
        var part = Pair.ExportParameters(false);
        var key = new JObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64UrlEncoder.Encode(part.Modulus),
            ["e"] = Base64UrlEncoder.Encode(part.Exponent),
        };
        if (Endorsements != null)
            key["endorsements"] = new JArray(Endorsements);

        return key;
    }
}
