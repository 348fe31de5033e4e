using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Abstractions;

namespace BotFramework.Tests.Samples.Booking;

public class BookingDialogTests
{
    private readonly IMiddleware[] _middlewares;

    public BookingDialogTests(ITestOutputHelper output)
    {
        _middlewares = new IMiddleware[] { new XUnitDialogTestLogger(output) };
    }

    public static TheoryData<TestDataObject> Conversations() => new()
    {
        new TestDataObject(new BookingCase("choices", null, ["hi|Where? (1) Garden or (2) Hall", "outside|How many?", "two|Anything else?", "window|Garden for 2, window? (1) Yes or (2) No"], "Garden")),
        new TestDataObject(new BookingCase("known place", "Hall", ["hi|How many?", "13|From 1 to 12, please.", "12|Anything else?", "no|Hall for 12, no? (1) Yes or (2) No"], "Hall")),
        new TestDataObject(new BookingCase("help", "Hall", ["hi|How many?", "help|Answer, or say 'cancel'.", "|How many?", "3|Anything else?", "-|Hall for 3, -? (1) Yes or (2) No"], "Hall")),
    };

    [Theory]
    [MemberData(nameof(Conversations))]
    public async Task A_table_is_booked(TestDataObject testData)
    {
        var bookingCase = testData.GetObject<BookingCase>()!;
        var testClient = new DialogTestClient(Channels.Test, new BookingDialog(), new TableBooking { Place = bookingCase.Place }, _middlewares);
        Assert.Null(testClient.DialogContext);

        foreach (var line in bookingCase.Lines.Select(line => line.Split('|')))
        {
            var reply = line[0].Length > 0 ? await testClient.SendActivityAsync<IMessageActivity>(line[0]) : testClient.GetNextReply<IMessageActivity>();
            Assert.Equal(line[1], reply.Text);
            Assert.Equal(DialogTurnStatus.Waiting, testClient.DialogTurnResult.Status);
            Assert.Equal(nameof(BookingDialog), testClient.DialogContext!.ActiveDialog.Id);
        }

        await testClient.SendActivityAsync<IMessageActivity>("yes");
        Assert.Equal(DialogTurnStatus.Complete, testClient.DialogTurnResult.Status);
        Assert.Equal(bookingCase.Booked, ((TableBooking)testClient.DialogTurnResult.Result).Place);
    }

    [Fact]
    public async Task Cancelling_completes_the_component_without_a_result()
    {
        var testClient = new DialogTestClient(Channels.Msteams, new BookingDialog(), new TableBooking(), _middlewares);
        await testClient.SendActivityAsync<IMessageActivity>("hi");

        var reply = await testClient.SendActivityAsync<IMessageActivity>("cancel");

        Assert.Equal("Cancelling.", reply.Text);
        Assert.Equal(DialogTurnStatus.Complete, testClient.DialogTurnResult.Status);
        Assert.Null(testClient.DialogTurnResult.Result);
    }

    [Fact]
    public async Task The_main_dialog_begins_the_booking_and_starts_over_behind_it()
    {
        var main = new MainDialog(new BookingDialog(), NullLogger<MainDialog>.Instance);
        var testClient = new DialogTestClient(Channels.Test, main, middlewares: _middlewares);

        Assert.Equal("What can I do for you?", (await testClient.SendActivityAsync<IMessageActivity>("hi")).Text);
        Assert.Equal("How many?", (await testClient.SendActivityAsync<IMessageActivity>("a table in the hall")).Text);
        Assert.Equal("Anything else?", (await testClient.SendActivityAsync<IMessageActivity>("4")).Text);
        await testClient.SendActivityAsync<IMessageActivity>("no");
        Assert.Equal("Booked: Hall, 4.", (await testClient.SendActivityAsync<IMessageActivity>("yes")).Text);
        Assert.Equal("What else?", testClient.GetNextReply<IMessageActivity>().Text);
        Assert.Equal("I can only book tables.", (await testClient.SendActivityAsync<IMessageActivity>("dance")).Text);
    }

    public record BookingCase(string Name, string? Place, string[] Lines, string Booked);
}
