using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;

namespace SpasmBot.Triage.Questions;

/// <summary>The words of the questions that the glossary explains.</summary>
internal sealed class ExplainedWords
{
    private readonly List<(string Topic, ReadText Word)> _words = [];

    public ExplainedWords(LanguagePack pack, Listener listener)
    {
        foreach (var (topic, answer) in pack.Answers)
            foreach (var word in answer.Explains)
                _words.Add((topic, listener.Read(word)));
    }

    public bool Has(string? topic) => _words.Exists(w => w.Topic == topic);

    /// <summary>The longest such word that begins at the token, and where it ends; null for none.</summary>
    public (string Topic, int End)? At(ReadText text, int at)
    {
        (string Topic, int End)? best = null;
        foreach (var (topic, word) in _words)
            if (at + word.Count <= text.Count && at + word.Count > (best?.End ?? at) && Enumerable.Range(0, word.Count).All(i => word.Tokens[i].Text == text.Tokens[at + i].Text))
                best = (topic, at + word.Count);
        return best;
    }

    public string? First(ReadText text) => Enumerable.Range(0, text.Count).Select(i => At(text, i)?.Topic).FirstOrDefault(topic => topic is not null);
}
