using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace SpasmBot.Dialogs.Questions;

/// <summary>An Adaptive Card with a question's choices: one button each, or a list to tick where several may hold.</summary>
/// <remarks>
/// What a press sends is a plain object: clients lose a string, and some choke on Teams' own keys in it.
/// </remarks>
public static class AnswerCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    // Clients hide what goes beyond six behind a menu.
    private const int ButtonsInARow = 6;

    public static Attachment Create(AnswerForm form) => new(ContentType, content: new JObject
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.3", // bots may send up to 1.5 in Teams; nothing here needs more
        ["body"] = form.Multiple
            ? new JArray(new[] { Checklist(form) }.Concat(Rows([Send(form), .. form.Alone.Select(button => Button(form, button))])))
            : new JArray(Rows([.. form.Buttons.Select(button => Button(form, button))])),
    });

    private static JObject Checklist(AnswerForm form) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = Submission.OptionsField,
        ["isMultiSelect"] = true,
        ["style"] = "expanded",
        ["wrap"] = true,
        ["choices"] = new JArray(form.Options.Select(option => new JObject { ["title"] = option.Title, ["value"] = option.Id })),
    };

    private static IEnumerable<JObject> Rows(JObject[] buttons) =>
        buttons.Chunk(ButtonsInARow).Select(row => new JObject { ["type"] = "ActionSet", ["actions"] = new JArray(row) });

    private static JObject Send(AnswerForm form) => Submit(form.SendTitle, new JObject { [Submission.QuestionField] = form.QuestionId });

    private static JObject Button(AnswerForm form, (string Id, string Title) button) => Submit(button.Title, new JObject
    {
        [Submission.QuestionField] = form.QuestionId,
        [Submission.PickField] = button.Id,
    });

    private static JObject Submit(string title, JObject data) => new() { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data };
}
