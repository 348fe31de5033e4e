using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

public class DialogTests
{
    [Fact]
    public void A_dialog_without_an_id_is_called_what_its_type_is_called()
    {
        Assert.Equal(nameof(Silent), new Silent().Id);
        Assert.Equal(nameof(ComponentDialog), new ComponentDialog().Id);
        Assert.Equal("given", new Silent("given").Id);
    }

    [Fact]
    public void An_instance_starts_with_nothing_remembered_and_keeps_what_it_is_told()
    {
        var instance = new DialogInstance();

        Assert.Empty(instance.State);
        instance.State.Add("stepIndex", 1);
        Assert.Equal(1, instance.State["stepIndex"]);
    }

    [Fact]
    public async Task A_dialog_that_does_not_say_what_to_do_with_a_reply_ends()
    {
        var talk = new Talk(new Silent());

        await talk.SayAsync("hi");
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result.Status);

        await talk.SayAsync("reply");
        Assert.Equal(DialogTurnStatus.Complete, talk.Result.Status);
        Assert.Null(talk.Result.Result);
    }

    [Fact]
    public async Task A_dialog_that_does_not_say_what_to_do_with_a_result_passes_it_on()
    {
        var talk = new Talk(Make.Component("outer", new Starting("inner"), Make.Waterfall("inner", Make.Wait, (step, token) => step.EndDialogAsync("result", token))));

        await talk.SayAsync("hi");
        await talk.SayAsync("reply");

        Assert.Equal("result", talk.Result.Result);
    }

    [Fact]
    public async Task A_cancellation_token_in_the_place_of_a_result_is_refused()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => new Silent().ResumeDialogAsync(null, DialogReason.EndCalled, CancellationToken.None));
        Assert.Contains("cannot be a cancellation token", error.Message);
    }

    private sealed class Silent(string? id = null) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) => Task.FromResult(EndOfTurn);
    }

    private sealed class Starting(string other) : Dialog
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            dc.BeginDialogAsync(other, cancellationToken: cancellationToken);
    }
}
