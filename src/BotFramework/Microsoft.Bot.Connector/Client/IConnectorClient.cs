namespace Microsoft.Bot.Connector;

/// <summary>The Bot Connector API of a channel, version 3.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>The service URL of the channel.</summary>
    Uri BaseUri { get; set; }

    JsonSerializerSettings SerializationSettings { get; }

    JsonSerializerSettings DeserializationSettings { get; }

    ServiceClientCredentials Credentials { get; }

    IAttachments Attachments { get; }

    IConversations Conversations { get; }
}
