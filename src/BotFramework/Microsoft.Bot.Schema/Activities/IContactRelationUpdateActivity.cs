namespace Microsoft.Bot.Schema;

/// <summary>The bot was added to a contact list or removed from it.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    string Action { get; set; }
}
