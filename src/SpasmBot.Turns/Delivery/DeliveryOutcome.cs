namespace SpasmBot.Turns;

/// <summary>What is known of one attempt to post a reply.</summary>
internal enum DeliveryOutcome
{
    /// <summary>The channel took it.</summary>
    Delivered,

    /// <summary>It surely did not arrive and may be posted again.</summary>
    NotDelivered,

    /// <summary>The channel does not want it; posting it again would not change that.</summary>
    Refused,

    /// <summary>It may have arrived: posting it again could show it twice.</summary>
    Unknown,
}
