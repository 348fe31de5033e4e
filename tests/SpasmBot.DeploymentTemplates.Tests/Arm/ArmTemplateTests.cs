using System.Text.Json.Nodes;

namespace SpasmBot.DeploymentTemplates.Tests.Arm;

public class ArmTemplateTests
{
    private const string Existing = "deploymentTemplates/DeployUseExistResourceGroup/template-BotApp-with-rg.json";
    private const string New = "deploymentTemplates/DeployWithNewResourceGroup/template-BotApp-new-rg.json";

    [Theory]
    [InlineData(Existing)]
    [InlineData(New)]
    public void All_that_a_template_names_is_there_and_nothing_is_there_in_vain(string path)
    {
        var template = ArmTemplate.Load(path);

        Assert.Empty(ArmChecker.Problems(template));
        Assert.Empty(ArmChecker.Problems(template.Inner));
    }

    [Theory]
    [InlineData("parameters('botName')", "parameters('botNam')", "parameters('botNam') is not defined")]
    [InlineData("variables('managedIdentity')", "variables('managed')", "variables('managedIdentity') is not used")]
    [InlineData("'Microsoft.Web/serverfarms'", "'Microsoft.Web/serverfarm'", "no resource of type Microsoft.Web/serverfarm")]
    [InlineData("concat(", "conkat(", "unknown function conkat")]
    [InlineData("\"[variables('siteId')]\",", "", "Microsoft.BotService/botServices reads Microsoft.Web/sites/any-botName without depending on it")]
    public void A_slip_in_a_template_is_found(string right, string wrong, string problem)
    {
        var template = new ArmTemplate(JsonNode.Parse(Repository.Read(Existing).Replace(right, wrong))!.AsObject());

        Assert.Contains(problem, ArmChecker.Problems(template));
    }

    [Fact]
    public void The_new_group_gets_the_very_resources_of_the_existing_one()
    {
        var existing = ArmTemplate.Load(Existing);
        var created = ArmTemplate.Load(New).Inner;

        Assert.True(JsonNode.DeepEquals(existing.Json, created.Json));
    }

    [Fact]
    public void The_new_group_passes_every_parameter_on_to_the_template_within()
    {
        var template = ArmTemplate.Load(New);
        var passed = template.Resource("Microsoft.Resources/deployments")["properties"]!["parameters"]!.AsObject();

        Assert.Equal(template.Inner.Parameters.Select(parameter => parameter.Key), passed.Select(parameter => parameter.Key));
        Assert.All(passed, parameter => Assert.Equal($"[parameters('{parameter.Key}')]", parameter.Value!["value"]!.GetValue<string>()));
        Assert.Equal(template.Inner.Outputs.Select(output => output.Key), template.Outputs.Select(output => output.Key));
    }

    [Theory]
    [InlineData(Existing, "deploymentTemplates/DeployUseExistResourceGroup/parameters-for-template-BotApp-with-rg.json")]
    [InlineData(New, "deploymentTemplates/DeployWithNewResourceGroup/parameters-for-template-BotApp-new-rg.json")]
    public void A_parameter_file_fits_its_template(string path, string parameterFile)
    {
        var defined = ArmTemplate.Load(path).Parameters;
        var given = JsonNode.Parse(Repository.Read(parameterFile))!["parameters"]!.AsObject();

        Assert.All(given, parameter =>
        {
            Assert.True(defined.ContainsKey(parameter.Key), $"{parameter.Key} is no parameter of the template");
            var value = parameter.Value!["value"]!.GetValue<string>();
            if (defined[parameter.Key]!["allowedValues"] is JsonArray allowed)
                Assert.Contains(value, allowed.Select(each => each!.GetValue<string>()));
        });
        Assert.All(defined.Where(parameter => parameter.Value!["defaultValue"] is null), parameter => Assert.True(given.ContainsKey(parameter.Key), $"{parameter.Key} is not in the file"));
    }

    [Theory]
    [InlineData(Existing)]
    [InlineData(New)]
    public void Secrets_are_secure_parameters_and_never_put_out(string path)
    {
        var template = ArmTemplate.Load(path);
        var secrets = template.Parameters.Where(parameter => parameter.Key.EndsWith("Secret", StringComparison.Ordinal) || parameter.Key.EndsWith("ConnectionString", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, secrets.Count);
        Assert.All(secrets, secret => Assert.Equal("securestring", secret.Value!["type"]!.GetValue<string>()));
        Assert.All(secrets, secret => Assert.DoesNotContain(secret.Key, template.Inner.Outputs.ToJsonString()));
    }
}
