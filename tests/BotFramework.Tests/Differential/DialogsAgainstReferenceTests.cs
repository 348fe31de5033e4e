using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using Xunit.Abstractions;

namespace BotFramework.Tests.Differential;

public class DialogsAgainstReferenceTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Dialogs_do_what_the_library_for_Node_does_but_for_differences_that_are_meant()
    {
        var theirs = await ReferenceLibrary.RunAsync();
        var ours = await OurResults.RecordAsync();
        var approved = ApprovedDifference.Read();

        Assert.True(theirs.Count >= 300, $"Only {theirs.Count} inputs.");
        Assert.Equal(theirs.Properties().Select(input => input.Name), ours.Properties().Select(input => input.Name).OrderBy(name => IndexIn(theirs, name)));

        var surprises = new StringBuilder();
        var used = new HashSet<ApprovedDifference>();
        foreach (var (input, their) in theirs)
        {
            var our = ours[input];
            if (JToken.DeepEquals(Normalized(their), Normalized(our)))
                continue;

            var approval = approved.FirstOrDefault(difference => difference.Covers(input));
            var line = $"{input}\n    theirs: {Short(their)}\n    ours:   {Short(our)}";
            output.WriteLine(approval == null ? line : $"{line}\n    meant:  {approval.Reason}");
            if (approval == null)
                surprises.AppendLine(line);
            else
                used.Add(approval);
        }

        output.WriteLine($"{theirs.Count} inputs.");
        Assert.True(surprises.Length == 0, $"Not meant:\n{surprises}");
        Assert.Empty(approved.Where(difference => !used.Contains(difference)).Select(difference => $"No longer a difference: {difference.Input}"));
    }

    private static int IndexIn(JObject results, string name) => results.Properties().TakeWhile(property => property.Name != name).Count();

    private static string Short(JToken? token) => token?.ToString(Newtonsoft.Json.Formatting.None) ?? "nothing";

    // Numbers are compared to ten digits, whatever their type.
    private static JToken Normalized(JToken? token) => token switch
    {
        JObject value => new JObject(value.Properties().OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => new JProperty(property.Name, Normalized(property.Value)))),
        JArray list => new JArray(list.Select(Normalized)),
        { Type: JTokenType.Integer or JTokenType.Float } => token.Value<double>().ToString("G10", CultureInfo.InvariantCulture),
        _ => token ?? JValue.CreateNull(),
    };
}
