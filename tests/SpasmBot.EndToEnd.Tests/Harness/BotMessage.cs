using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpasmBot.EndToEnd.Tests.Harness;

/// <summary>An activity of type message that the bot sent.</summary>
public sealed record BotMessage(JsonObject Activity)
{
    public string Text => Activity["text"]?.GetValue<string>() ?? "";

    public Question? Question { get; } = Entity<Question>(Activity, "spasmbot/question");

    public Outcome? Outcome { get; } = Entity<Outcome>(Activity, "spasmbot/outcome");

    /// <summary>Titles of the buttons in the cards, as they stand.</summary>
    public IEnumerable<string> CardButtons => Cards.SelectMany(card => Within(card, "Action.Submit")).Select(action => action["title"]!.GetValue<string>());

    /// <summary>All that a person reads: the text, the cards' texts and choices, and what the buttons say.</summary>
    public IEnumerable<string> Words =>
    [
        Text,
        .. Cards.SelectMany(card => Within(card, "TextBlock")).Select(block => block["text"]!.GetValue<string>()),
        .. Cards.SelectMany(card => Within(card, "Input.ChoiceSet")).SelectMany(input => input["choices"]!.AsArray()).Select(choice => choice!["title"]!.GetValue<string>()),
        .. CardButtons,
        .. (Activity["suggestedActions"]?["actions"]?.AsArray() ?? []).Select(action => action!["title"]!.GetValue<string>()),
    ];

    private IEnumerable<JsonNode> Cards => (Activity["attachments"]?.AsArray() ?? []).Select(attachment => attachment!["content"]).OfType<JsonNode>();

    private static IEnumerable<JsonObject> Within(JsonNode? node, string type) => node switch
    {
        JsonObject map => map.SelectMany(member => Within(member.Value, type)).Prepend(map).Where(each => each["type"]?.ToString() == type),
        JsonArray array => array.SelectMany(each => Within(each, type)),
        _ => [],
    };

    private static T? Entity<T>(JsonObject activity, string type)
        where T : class =>
        (activity["entities"]?.AsArray() ?? []).FirstOrDefault(entity => entity!["type"]?.ToString() == type)?.Deserialize<T>(JsonSerializerOptions.Web);
}
