namespace SpasmBot.DirectLine;

/// <summary>The user in a <see cref="StartRequest"/>.</summary>
internal sealed class UserRequest
{
    public string? Id { get; set; }

    public string? Name { get; set; }
}
