using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Speech;

namespace SpasmBot.Dialogs.Privacy;

/// <summary>A person's data as a file where the channel takes one in the message itself, else written out. It is never put behind an address.</summary>
public sealed class ExportMessages(Phrasebook phrasebook)
{
    // Clients cut off, or channels refuse, what is longer; base64 makes four characters of three bytes.
    private const int LongestFile = 100_000;
    private const int LongestText = 12_000;

    public IEnumerable<Activity> Write(IActivity incoming, string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        return incoming.ChannelId is Channels.Directline or Channels.Webchat or Channels.Emulator && bytes.Length <= LongestFile
            ? [File(incoming, bytes)]
            : Written(incoming, json);
    }

    private Activity File(IActivity incoming, byte[] bytes)
    {
        var message = MessageFactory.Text(phrasebook.Say(incoming, "export.file"));
        message.Attachments = [new Attachment("application/json", "data:application/json;base64," + Convert.ToBase64String(bytes), name: "SpasmBot.json")];
        return message;
    }

    private IEnumerable<Activity> Written(IActivity incoming, string json)
    {
        yield return MessageFactory.Text(phrasebook.Say(incoming, "export.text"));
        foreach (var part in json.Chunk(LongestText))
            yield return MessageFactory.Text("```\n" + new string(part) + "\n```");
    }
}
