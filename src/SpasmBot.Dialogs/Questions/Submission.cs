using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace SpasmBot.Dialogs.Questions;

/// <summary>What a pressed button or a submitted card sends back in the activity's value.</summary>
/// <param name="QuestionId">The question whose card was pressed, which may be an earlier one.</param>
/// <param name="OptionIds">The options chosen; empty when a list was submitted with nothing ticked.</param>
public sealed record Submission(string QuestionId, IReadOnlyList<string> OptionIds)
{
    /// <summary>Name of the value's field that holds the question's id.</summary>
    public const string QuestionField = "question";

    /// <summary>Name of the value's field with the one option that a button stands for.</summary>
    public const string PickField = "pick";

    /// <summary>Name of the value's field with the options ticked in a list, separated by commas.</summary>
    public const string OptionsField = "options";

    /// <summary>The submission in an activity, or null when it holds none of ours.</summary>
    public static Submission? From(IMessageActivity activity)
    {
        if (activity.Value is not { } value)
            return null;
        var fields = value as JObject ?? (value is string or JToken ? null : JToken.FromObject(value) as JObject);
        if (fields?[QuestionField] is not JValue { Value: string question })
            return null;
        var ticked = (Text(fields, OptionsField) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Text(fields, PickField) switch
        {
            null => new Submission(question, ticked),
            // A card sends its ticks with every button. 'None of these' beside a tick is in doubt, and doubt counts as yes.
            AnswerForm.NoneId when ticked.Length > 0 => new Submission(question, ticked),
            var picked => new Submission(question, [.. ticked, picked]),
        };
    }

    private static string? Text(JObject fields, string name) => (fields[name] as JValue)?.Value as string;
}
