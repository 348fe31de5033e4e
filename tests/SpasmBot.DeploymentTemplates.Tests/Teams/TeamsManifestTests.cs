using System.Text.Json.Nodes;
using NJsonSchema;

namespace SpasmBot.DeploymentTemplates.Tests.Teams;

public class TeamsManifestTests
{
    private const string Path = "deploymentTemplates/teams/manifest.json";

    private static readonly JsonObject Manifest = JsonNode.Parse(Repository.Read(Path))!.AsObject();

    [Fact]
    public async Task The_manifest_obeys_the_schema_that_it_names()
    {
        var schema = await Schema();

        Assert.Empty(schema.Validate(Manifest.ToJsonString()).Select(error => error.ToString()));
        Assert.Contains($"/v{Text("manifestVersion")}/", Text("$schema"));
    }

    [Theory]
    [InlineData("accentColor", "\"teal\"")]
    [InlineData("id", "\"spasmbot\"")]
    [InlineData("unheardOf", "1")]
    [InlineData("bots", "[{\"botId\":\"00000000-0000-0000-0000-000000000000\",\"scopes\":[\"everybody\"]}]")]
    public async Task A_slip_in_the_manifest_is_found(string key, string wrong)
    {
        var manifest = Manifest.DeepClone();
        manifest[key] = JsonNode.Parse(wrong);

        Assert.NotEmpty((await Schema()).Validate(manifest.ToJsonString()));
    }

    [Fact]
    public void Names_and_descriptions_fit_where_Teams_shows_them()
    {
        Assert.InRange(Manifest["name"]!["short"]!.GetValue<string>().Length, 1, 30);
        Assert.InRange(Manifest["name"]!["full"]!.GetValue<string>().Length, 1, 100);
        Assert.InRange(Manifest["description"]!["short"]!.GetValue<string>().Length, 1, 80);
        Assert.InRange(Manifest["description"]!["full"]!.GetValue<string>().Length, 1, 4000);
    }

    [Fact]
    public void The_command_menu_is_short_and_says_nothing_twice()
    {
        var commands = Manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();

        Assert.InRange(commands.Count, 1, 10);
        Assert.Equal(commands.Count, commands.Select(command => command!["title"]!.GetValue<string>()).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void The_colour_icon_is_192_pixels_wide_and_opaque()
    {
        var icon = PngImage.Load("deploymentTemplates/teams/" + Manifest["icons"]!["color"]!.GetValue<string>());

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, pixel => Assert.Equal(255, pixel.Alpha));
        Assert.Contains(icon.Pixels, pixel => pixel.Colour == Text("accentColor"));
    }

    [Fact]
    public void The_outline_icon_is_32_pixels_wide_and_white_on_nothing()
    {
        var icon = PngImage.Load("deploymentTemplates/teams/" + Manifest["icons"]!["outline"]!.GetValue<string>());

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, pixel => Assert.True(pixel.Alpha == 0 || pixel.Colour == "#FFFFFF", pixel.ToString()));
        Assert.Contains(icon.Pixels, pixel => pixel.Alpha == 0);
        Assert.Contains(icon.Pixels, pixel => pixel.Alpha == 255);
    }

    private static string Text(string key) => Manifest[key]!.GetValue<string>();

    private static async Task<JsonSchema> Schema()
    {
        var folder = $"tests/SpasmBot.DeploymentTemplates.Tests/node_modules/@microsoft/app-manifest/build/json-schemas/teams/v{Text("manifestVersion")}";
        return await JsonSchema.FromFileAsync(Repository.PathOf(folder + "/MicrosoftTeams.schema.json"));
    }
}
