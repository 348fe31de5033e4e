using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>A JSON web token, written part by part, so that each can be wrong.</summary>
internal sealed record Token(JObject Header, JObject Claims, Func<string, byte[]> Sign)
{
    public static Token SignedBy(SigningKey key, JObject claims, string algorithm = "RS256") => new(
        new JObject { ["typ"] = "JWT", ["alg"] = algorithm, ["kid"] = key.Id },
        claims,
        text => key.Pair.SignData(Encoding.ASCII.GetBytes(text), Hash(algorithm), algorithm[0] == 'P' ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1));

    public Token With(string claim, JToken? value) => this with { Claims = Changed(Claims, claim, value) };

    public Token WithHeader(string name, JToken? value) => this with { Header = Changed(Header, name, value) };

    public Token Lasting(TimeSpan from, TimeSpan to) => With("nbf", At(from)).With("exp", At(to));

    public string Bearer => "Bearer " + this;

    public override string ToString()
    {
        var text = Encoded(Header) + "." + Encoded(Claims);
        return text + "." + Base64UrlEncoder.Encode(Sign(text));
    }

    public static string Encoded(JObject part) => Base64UrlEncoder.Encode(part.ToString(Newtonsoft.Json.Formatting.None));

    public static long At(TimeSpan fromNow) => (TimeProvider.System.GetUtcNow() + fromNow).ToUnixTimeSeconds();

    private static JObject Changed(JObject part, string name, JToken? value)
    {
        var changed = (JObject)part.DeepClone();
        if (value == null)
            changed.Remove(name);
        else
            changed[name] = value;

        return changed;
    }

    private static HashAlgorithmName Hash(string algorithm) => algorithm[2..] switch
    {
        "384" => HashAlgorithmName.SHA384,
        "512" => HashAlgorithmName.SHA512,
        _ => HashAlgorithmName.SHA256,
    };
}
