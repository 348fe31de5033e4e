namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member of a team or chat.</summary>
public class TeamsChannelAccount(string id = default, string name = default, string givenName = default, string surname = default, string email = default, string userPrincipalName = default, string tenantId = default, string userRole = default)
    : ChannelAccount(id, name)
{
    public TeamsChannelAccount() : this(null, null, null, null, null, null, null) { }

    [OverloadResolutionPriority(1)]
    public TeamsChannelAccount(string id = default, string name = default, string givenName = default, string surname = default, string email = default, string userPrincipalName = default)
        : this(id, name, givenName, surname, email, userPrincipalName, null) { }

    [JsonProperty("givenName")]
    public string GivenName { get; set; } = givenName;

    [JsonProperty("surname")]
    public string Surname { get; set; } = surname;

    [JsonProperty("email")]
    public string Email { get; set; } = email;

    [JsonProperty("userPrincipalName")]
    public string UserPrincipalName { get; set; } = userPrincipalName;

    [JsonProperty("userRole")]
    public string UserRole { get; set; } = userRole;

    [JsonProperty("tenantId")]
    public string TenantId { get; set; } = tenantId;

    // Some answers of Teams name the object id so, others as accounts do.
    [JsonProperty("objectId")]
    private string ObjectId { get => AadObjectId; set => AadObjectId = value; }
}
