using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Listening;

/// <summary>Who has the spasm is told once, and remembered.</summary>
public class WhoseSpasmTests
{
    [Theory]
    [InlineData("my calf is cramping", "the numb leg is my husband's")]
    [InlineData("me dan calambres en el gemelo", "la que tiene la pierna dormida es mi abuela")]
    public async Task What_another_has_beside_the_writers_own_spasm_is_no_sign_and_no_denial(string opening, string answer)
    {
        var talk = new Talk();
        await talk.SayAsync(opening);
        Assert.Equal("symptoms", talk.OpenQuestion);

        await talk.SayAsync(answer);

        Assert.Empty(talk.Outcomes);
        Assert.Equal("symptoms", talk.OpenQuestion);
    }

    [Theory]
    [InlineData("my son's calf is cramping")]
    [InlineData("calf cramp since this morning")]
    public async Task Who_may_be_the_patient_is_heard(string opening)
    {
        var talk = new Talk();
        await talk.SayAsync(opening);

        await talk.SayAsync("my son can't feel his leg");

        Assert.Equal("emergency", talk.Level);
    }

    [Fact]
    public async Task It_is_asked_anew_after_a_start_over()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf is cramping");
        await talk.SayAsync("start over");
        await talk.SayAsync("calf cramp since this morning");

        await talk.SayAsync("my son can't feel his leg");

        Assert.Equal("emergency", talk.Level);
    }
}
