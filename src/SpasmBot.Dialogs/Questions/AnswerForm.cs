using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Questions;

/// <summary>A question's choices with their titles, 'none' and 'not sure' included where the question has words for them.</summary>
public sealed class AnswerForm(
    Question question, QuestionWording wording, IReadOnlyDictionary<string, Wording> messages, IEnumerable<string>? besides = null)
{
    /// <summary>Stands for 'none of these' beside a question's options.</summary>
    public const string NoneId = "none";

    /// <summary>Stands for 'not sure' beside a question's options.</summary>
    public const string UnsureId = "unsure";

    public string QuestionId => question.Id;

    public bool Multiple => question.Multiple;

    /// <summary>Title of the button that sends the ticked options.</summary>
    public string SendTitle => messages["button.send"].Text;

    /// <summary>What can be ticked in a list.</summary>
    public IEnumerable<(string Id, string Title)> Options => question.Options.Select(option => (option, wording.Options[option]));

    /// <summary>'None of these' and 'Not sure', which stand alone and are never ticked beside others.</summary>
    public IEnumerable<(string Id, string Title)> Alone
    {
        get
        {
            if (wording.None is not null)
                yield return (NoneId, wording.None);
            if (wording.Unsure is not null)
                yield return (UnsureId, wording.Unsure);
        }
    }

    private IEnumerable<(string Id, string Title)> Besides => (besides ?? []).Select(id => (id, messages["button." + id].Text));

    /// <summary>Everything that can be pressed, one button each.</summary>
    public IEnumerable<(string Id, string Title)> Buttons => Options.Concat(Alone).Concat(Besides);
}
