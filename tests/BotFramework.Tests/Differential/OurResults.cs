using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Differential;

/// <summary>What our library makes of the inputs of reference.js, under the same names.</summary>
internal sealed class OurResults
{
    private readonly JObject _results = [];
    private readonly JObject _recognition = Read("recognition.json");
    private readonly JObject _conversations = Read("conversations.json");

    public static async Task<JObject> RecordAsync()
    {
        var ours = new OurResults();
        ours.RecordChoices();
        ours.RecordRendering();
        await ours.RecordStylesAsync();
        await ours.RecordAnswersAsync("numbers", () => new NumberPrompt<double>("prompt"));
        await ours.RecordAnswersAsync("confirmations", () => new ConfirmPrompt("prompt"));
        await ours.RecordConversationsAsync();
        return ours._results;
    }

    private static JObject Read(string file) => JObject.Parse(File.ReadAllText(Path.Combine(ReferenceLibrary.Folder, file)));

    private static string Named(string what, JToken? name) => name == null ? what : $"{what} ({name})";

    private void RecordChoices()
    {
        foreach (var group in _recognition["choices"]!)
        {
            var list = _recognition["lists"]![(string)group["list"]!]!.Select(ToChoice).ToList();
            foreach (var utterance in group["utterances"]!.Values<string>())
            {
                var found = ChoiceRecognizers.RecognizeChoices(utterance, list, group["options"]?.ToObject<FindChoicesOptions>());
                _results[$"choices/{Named((string)group["list"]!, group["name"])}/{utterance}"] = JArray.FromObject(
                    found.Select(match => new
                    {
                        start = match.Start,
                        end = match.End,
                        value = match.Resolution.Value,
                        index = match.Resolution.Index,
                        score = Math.Round(match.Resolution.Score, 2),
                        synonym = match.Resolution.Synonym,
                    }),
                    Seen.WithoutNulls);
            }
        }
    }

    private static Choice ToChoice(JToken choice) => choice.Type == JTokenType.String ? new Choice((string)choice!) : choice.ToObject<Choice>()!;

    private IList<Choice> RenderedList(string name) => ChoiceFactory.ToChoices(_conversations["render"]!["lists"]![name]!.ToObject<List<string>>());

    private void RecordRendering()
    {
        var render = _conversations["render"]!;
        foreach (var list in ((JObject)render["lists"]!).Properties().Select(property => property.Name))
        {
            foreach (var channel in render["channels"]!.Values<string>())
                _results[$"render/{channel}/{list}"] = Seen.Of(ChoiceFactory.ForChannel(channel, RenderedList(list), "Which?"));

            foreach (var option in ((JObject)render["options"]!).Properties())
            {
                var options = option.Value.ToObject<ChoiceFactoryOptions>();
                _results[$"inline/{option.Name}/{list}"] = Seen.Of(ChoiceFactory.Inline(RenderedList(list), "Which?", null, options));
                _results[$"list/{option.Name}/{list}"] = Seen.Of(ChoiceFactory.List(RenderedList(list), "Which?", "Say it", options));
            }
        }
    }

    private async Task RecordStylesAsync()
    {
        var render = _conversations["render"]!;
        foreach (var style in render["styles"]!.Values<string>())
        {
            var listStyle = Enum.Parse<ListStyle>(style!, ignoreCase: true);
            foreach (var list in new[] { "two", "four" })
                _results[$"style/{style}/{list}"] = Replies(await Conversation.HoldAsync(Choosing(list, listStyle), ["hi", "x"], "webchat"));
            _results[$"style/{style}/confirm"] = Replies(await Conversation.HoldAsync(
                () => ReferenceDialogs.Asking(new ConfirmPrompt("prompt") { Style = listStyle }), ["hi", "x"], "webchat"));
        }

        foreach (var locale in render["locales"]!.Values<string>())
        {
            _results[$"locale/{locale}/choice"] = (await Conversation.HoldAsync(Choosing("three"), ["hi"], locale: locale))[0]["replies"];
            _results[$"locale/{locale}/confirm"] = (await Conversation.HoldAsync(() => ReferenceDialogs.Asking(new ConfirmPrompt("prompt")), ["hi"], locale: locale))[0]["replies"];
            _results[$"locale/{locale}/default"] = (await Conversation.HoldAsync(() => ReferenceDialogs.Asking(new ConfirmPrompt("prompt", defaultLocale: locale)), ["hi"]))[0]["replies"];
        }

        Func<Dialog> Choosing(string list, ListStyle style = ListStyle.Auto) =>
            () => ReferenceDialogs.Asking(new ChoicePrompt("prompt") { Style = style }, [.. RenderedList(list).Select(choice => choice.Value)]);

        static JArray Replies(JArray log) => new(log.Select(turn => turn["replies"]!));
    }

    private async Task RecordAnswersAsync(string kind, Func<Dialog> prompt)
    {
        foreach (var group in _recognition[kind]!)
        {
            foreach (var utterance in group["utterances"]!.Values<string>())
            {
                var log = await Conversation.HoldAsync(() => ReferenceDialogs.Asking(prompt()), ["hi", utterance!], locale: (string?)group["locale"]);
                _results[$"{kind}/{group["locale"]}/{utterance}"] = (string?)log[1]["status"] == "complete" ? log[1]["result"] : "not understood";
            }
        }
    }

    private async Task RecordConversationsAsync()
    {
        foreach (var conversation in _conversations["conversations"]!)
        {
            var dialog = (string)conversation["dialog"]!;
            _results[$"conversation/{Named(dialog, conversation["name"])}"] = await Conversation.HoldAsync(
                () => ReferenceDialogs.Make(dialog),
                conversation["turns"]!,
                (string?)conversation["channel"],
                (string?)conversation["locale"],
                useRunAsync: dialog == "run");
        }
    }
}
