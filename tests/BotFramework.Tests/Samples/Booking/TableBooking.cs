namespace BotFramework.Tests.Samples.Booking;

public class TableBooking
{
    public string? Place { get; set; }

    public int Guests { get; set; }

    public string? Notes { get; set; }
}
