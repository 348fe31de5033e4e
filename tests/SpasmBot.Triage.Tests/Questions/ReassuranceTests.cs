using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Tests.Questions;

public class ReassuranceTests
{
    [Theory]
    [InlineData("en", "my leg is fine")]
    [InlineData("en", "just a sore muscle")]
    [InlineData("en", "the tingling was last year, not now")]
    [InlineData("en", "all my bits work normally")]
    [InlineData("en", "my legs look and feel normal otherwise")]
    [InlineData("en", "otherwise I'm fine, legs look normal")]
    [InlineData("en", "I noticed nothing else")]
    [InlineData("en", "I have full strength")]
    [InlineData("en", "I have no other complaint")]
    [InlineData("en", "I don't have any of it")]
    [InlineData("en", "I can swallow, I can yawn, my head is straight. No.")]
    [InlineData("es", "las piernas bien")]
    [InlineData("es", "solo está duro")]
    public void Who_says_that_all_is_well_denies_the_list(string language, string words) => Assert.True(DeniesAll(language, words));

    [Theory]
    [InlineData("en", "my leg is fine until I stand on it")]
    [InlineData("en", "fine if I don't move")]
    [InlineData("en", "feels fine most of the time")]
    [InlineData("en", "nothing in my foot")]
    [InlineData("en", "nothing works below the knee")]
    [InlineData("en", "just weird")]
    [InlineData("en", "only my foot")]
    [InlineData("en", "it's just heavy")]
    [InlineData("en", "all good except my toes")]
    [InlineData("en", "my arm is fine but my hand isn't")]
    [InlineData("en", "no bounce in my foot")]
    [InlineData("en", "not fine at all")]
    [InlineData("en", "it flops, no")]
    [InlineData("en", "no just numb")]
    [InlineData("en", "no my foot is weak")]
    [InlineData("es", "bien hasta que me paro")]
    [InlineData("es", "todo bien menos los dedos")]
    [InlineData("es", "el brazo bien pero la mano no")]
    [InlineData("es", "casi siempre bien")]
    [InlineData("es", "solo débil")]
    [InlineData("es", "no estoy bien")]
    [InlineData("es", "no muy bien")]
    [InlineData("es", "no, nada me responde")]
    [InlineData("es", "lo demás bien pero cojeo")]
    [InlineData("es", "orino claro pero gota a gota")]
    public void What_is_well_only_in_part_denies_no_list(string language, string words) => Assert.False(DeniesAll(language, words));

    [Theory]
    [InlineData("en", "leg isn't red or hot or puffy, looks exactly like its twin")]
    [InlineData("en", "the bladder works")]
    [InlineData("en", "I checked, same size both sides, not red, not hot, breathing easy")]
    [InlineData("en", "no droop, not red")]
    [InlineData("en", "hands are normal, I knitted all evening")]
    [InlineData("en", "typed this with the hand that cramped lol")]
    [InlineData("en", "can lift the kettle, can hold a pen")]
    [InlineData("es", "subí la escalera cargando bolsas")]
    public void Where_nothing_is_amiss_a_none_that_follows_leaves_no_doubt(string language, string words) => Assert.True(LeavesNoDoubt(language, words));

    [Theory]
    [InlineData("en", "waterworks ok I think, haven't been able to go since last night")]
    [InlineData("en", "all present and correct apart from my left leg which has resigned")]
    [InlineData("en", "slept well ate well breathing badly")]
    [InlineData("en", "the right one just doesn't go")]
    [InlineData("en", "no headache, but I shake and sweat")]
    [InlineData("en", "not red, heavy")]
    [InlineData("en", "not slow, dead")]
    [InlineData("en", "strength isn't there")]
    [InlineData("en", "the bladder works when I push")]
    [InlineData("en", "I don't have my strength")]
    [InlineData("en", "number 3, none of the others")]
    [InlineData("en", "legs are fine, when I sit")]
    [InlineData("en", "head is clear. what was the question")]
    [InlineData("en", "my arm is doing what hers did")]
    [InlineData("es", "camino y no me responde la punta")]
    public void What_is_not_as_it_was_leaves_a_doubt(string language, string words) => Assert.False(LeavesNoDoubt(language, words));

    private static Question Symptoms => TestContent.Content.Question("symptoms");

    private static Answer Read(string language, string words) => TestContent.Engine.Interpret(Symptoms, words, language);

    private static bool LeavesNoDoubt(string language, string words) => Read(language, words) is { Kind: AnswerKind.NotUnderstood, Denies: true };

    private static bool DeniesAll(string language, string words)
    {
        var said = Read(language, words).Statement.Findings;
        return Symptoms.Options.All(option => said.TryGetValue(option, out var status) && status == FindingStatus.Absent);
    }
}
