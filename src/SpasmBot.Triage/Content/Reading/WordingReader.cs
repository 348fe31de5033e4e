using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Content.Reading;

/// <summary>Reads what the bot says in one language.</summary>
internal static class WordingReader
{
    /// <summary>A bare text, a list of alternatives, or {text, sources, reviewed}.</summary>
    public static Wording Wording(Node node)
    {
        if (!node.IsMapping)
            return new Wording(node.Texts(), [], null);
        var map = node.Map();
        var texts = map.Texts("text");
        if (texts.Count == 0)
        {
            node.Wrong("the key 'text' is missing");
            texts = [""];
        }
        var wording = new Wording(texts, map.Texts("sources"), map.Date("reviewed"));
        map.Done();
        return wording;
    }

    public static QuestionWording Question(Node node)
    {
        var map = node.Map();
        var wording = new QuestionWording(
            map.Required("text"),
            map.Optional("again"),
            map.Optional("why"),
            TextMap(map.Child("options")),
            map.Optional("none"),
            map.Optional("unsure"),
            map.Texts("sources"),
            map.Date("reviewed"));
        map.Done();
        return wording;
    }

    public static ReliefWording Relief(Node node)
    {
        var map = node.Map();
        var wording = new ReliefWording(map.Required("title"), map.Required("text"), map.Texts("sources"), map.Date("reviewed"));
        map.Done();
        return wording;
    }

    public static AnswerWording Answer(Node node)
    {
        var map = node.Map();
        var wording = new AnswerWording(map.Required("text"), map.Texts("sources"), map.Date("reviewed"), map.Texts("triggers"), map.Texts("explains"));
        foreach (var trigger in wording.Triggers)
            Check(trigger, node);
        map.Done();
        return wording;
    }

    private static void Check(string trigger, Node node)
    {
        try
        {
            PatternParser.Trigger(trigger);
        }
        catch (FormatException e)
        {
            node.Wrong(e.Message);
        }
    }

    private static Dictionary<string, string> TextMap(Node? node)
    {
        var texts = new Dictionary<string, string>();
        foreach (var (key, value) in node?.Map().Entries ?? [])
            texts[key.Text()] = value.Text();
        return texts;
    }
}
