using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>What an activity must have so that its turn can be kept: names of where it belongs, each of which a store can keep as it is.</summary>
internal static class WholeActivity
{
    /// <param name="activity">The activity.</param>
    /// <param name="needsSender">False where the bot itself goes on with a conversation.</param>
    /// <exception cref="IncompleteActivityException">One is missing, or has a character that no store keeps.</exception>
    public static void Check(Activity activity, bool needsSender)
    {
        Check("channelId", activity.ChannelId, isNeeded: true);
        Check("conversation.id", activity.Conversation?.Id, isNeeded: true);
        Check("from.id", activity.From?.Id, needsSender);
        Check("id", activity.Id, isNeeded: false);
    }

    private static void Check(string property, string? name, bool isNeeded)
    {
        if (string.IsNullOrEmpty(name))
        {
            if (isNeeded)
                throw new IncompleteActivityException($"The activity has no '{property}'.");
        }
        else if (!CanBeKept(name))
        {
            throw new IncompleteActivityException($"The activity's '{property}' has a character that is not allowed there: U+0000, or half of a surrogate pair.");
        }
    }

    // Stores end a text at U+0000, and keep all halves of pairs as one and the same character, so that two names would become one.
    private static bool CanBeKept(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '\0')
                return false;
            if (!char.IsSurrogate(name[i]))
                continue;
            if (!char.IsHighSurrogate(name[i]) || i + 1 == name.Length || !char.IsLowSurrogate(name[++i]))
                return false;
        }

        return true;
    }
}
