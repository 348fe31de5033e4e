using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Questions;

/// <summary>The <c>spasmbot/question</c> entity: what testers and host pages hold on to instead of the wording.</summary>
public sealed record QuestionEntity(Question Question, QuestionWording Wording)
{
    public const string EntityType = "spasmbot/question";

    public Entity ToEntity()
    {
        var entity = new Entity(EntityType);
        entity.Properties["id"] = Question.Id;
        entity.Properties["options"] = new JArray(Question.Options.Select(option => new JObject
        {
            ["id"] = option,
            ["title"] = Wording.Options[option],
        }));
        entity.Properties["multiple"] = Question.Multiple;
        if (Question.Covers.Count > 0)
            entity.Properties["covers"] = new JArray(Question.Covers);
        return entity;
    }
}
