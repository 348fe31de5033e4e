using YamlDotNet.Serialization;

namespace SpasmBot.Dialogs.Tests.Cases;

/// <summary>What a healthy person with a plain cramp answers, by language: the file <c>plain.yaml</c>.</summary>
public static class PlainPerson
{
    private static readonly Dictionary<string, Dictionary<string, string>> Answers = new DeserializerBuilder().Build()
        .Deserialize<Dictionary<string, Dictionary<string, string>>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "plain.yaml")));

    public static string Answer(string language, string question) =>
        Answers[language].TryGetValue(question, out var answer) ? answer : Answers[language]["else"];
}
