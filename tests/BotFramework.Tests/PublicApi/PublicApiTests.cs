using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using PublicApiGenerator;

namespace BotFramework.Tests.PublicApi;

/// <summary>
/// What each library shows is written down beside this file, so that a change of it is seen and meant.
/// After a change that is meant: copy the .received.txt that the failing test leaves over the .approved.txt.
/// </summary>
public class PublicApiTests
{
    private static readonly Assembly[] Libraries =
    [
        typeof(Activity).Assembly,
        typeof(IConnectorClient).Assembly,
        typeof(Microsoft.Bot.Builder.IBot).Assembly,
        typeof(Microsoft.Bot.Builder.Dialogs.Dialog).Assembly,
        typeof(CloudAdapter).Assembly,
        typeof(DialogTestClient).Assembly,
    ];

    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] };

    public static TheoryData<string> Names => [.. Libraries.Select(library => library.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_public_API_is_the_approved_one(string name)
    {
        var library = Libraries.Single(library => library.GetName().Name == name);
        var received = library.GeneratePublicApi(Options).ReplaceLineEndings("\n") + "\n";
        var approvedFile = Path.Combine(FolderOfThisFile(), $"{name}.approved.txt");
        var receivedFile = Path.ChangeExtension(Path.ChangeExtension(approvedFile, null), ".received.txt");
        var approved = File.Exists(approvedFile) ? File.ReadAllText(approvedFile).ReplaceLineEndings("\n") : "";

        if (received == approved)
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received);
        Assert.Fail($"The public API of {name} is not the approved one:\n{DifferingLines.Between(approved, received)}\nIf it is meant: mv {receivedFile} {approvedFile}");
    }

    private static string FolderOfThisFile([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
