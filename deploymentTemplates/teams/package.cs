#:property PublishAot=false
// Makes the package that is uploaded to Teams: the manifest with your bot's values in it, and the two icons.
//   dotnet run deploymentTemplates/teams/package.cs -- <app id> <host> <privacy address> <terms address> <package.zip>
using System.IO.Compression;
using System.Runtime.CompilerServices;

if (args is not [var appId, var host, var privacy, var terms, var package])
    return Refuse("usage: package.cs -- <app id> <host> <privacy address> <terms address> <package.zip>");
if (!Guid.TryParseExact(appId, "D", out _))
    return Refuse($"the app id is a GUID such as the template's output appId, not '{appId}'");
if (Uri.CheckHostName(host) != UriHostNameType.Dns)
    return Refuse($"the host is a name such as my-bot.azurewebsites.net, not '{host}'");
foreach (var address in new[] { privacy, terms })
    if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps)
        return Refuse($"'{address}' is not an https address");

// Privacy and terms first: they contain the host's placeholder.
var folder = Folder();
var manifest = File.ReadAllText(Path.Combine(folder, "manifest.json"))
    .Replace("https://spasmbot.example/privacy", privacy)
    .Replace("https://spasmbot.example/terms", terms)
    .Replace("spasmbot.example", host)
    .Replace("00000000-0000-0000-0000-000000000000", appId);

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(package))!);
using var zip = new ZipArchive(File.Create(package), ZipArchiveMode.Create);
using (var entry = new StreamWriter(zip.CreateEntry("manifest.json").Open()))
    entry.Write(manifest);
zip.CreateEntryFromFile(Path.Combine(folder, "color.png"), "color.png");
zip.CreateEntryFromFile(Path.Combine(folder, "outline.png"), "outline.png");
Console.WriteLine(Path.GetFullPath(package));
return 0;

static int Refuse(string why)
{
    Console.Error.WriteLine(why);
    return 1;
}

static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
