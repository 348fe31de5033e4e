using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Listening;

/// <summary>Finds the question that is waiting for its answer: the innermost dialog, whose id is the question's.</summary>
public static class OpenQuestion
{
    public static Question? In(DialogContext dialogContext, DialogContent content)
    {
        var innermost = dialogContext;
        while (innermost.Child is { ActiveDialog: not null } child)
            innermost = child;
        return content.Questions.FirstOrDefault(question => question.Id == innermost.ActiveDialog?.Id);
    }
}
