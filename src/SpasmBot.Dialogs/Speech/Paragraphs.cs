using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SpasmBot.Dialogs.Speech;

/// <summary>Puts a message together from whole sentences and whole list lines, in Markdown that every channel shows.</summary>
public sealed class Paragraphs
{
    private readonly StringBuilder _text = new();

    public Paragraphs Add(string? paragraph)
    {
        if (string.IsNullOrWhiteSpace(paragraph))
            return this;
        if (_text.Length > 0)
            _text.Append("\n\n");
        _text.Append(paragraph.Trim());
        return this;
    }

    public Paragraphs AddList(IEnumerable<string> lines) => Add(string.Join('\n', lines.Select(line => "- " + line)));

    public Paragraphs AddNumbered(IEnumerable<string> lines) =>
        Add(string.Join('\n', lines.Select((line, index) => $"{index + 1}. {line}")));

    public override string ToString() => _text.ToString();

    public Activity ToActivity() => MessageFactory.Text(ToString());
}
