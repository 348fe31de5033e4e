namespace Microsoft.Bot.Connector;

/// <summary>The uploaded files of a channel, without the messages that went over the wire.</summary>
/// <exception cref="ErrorResponseException">From each: the channel refused the call.</exception>
public static class AttachmentsExtensions
{
    /// <summary>What is known of an uploaded file.</summary>
    public static async Task<AttachmentInfo> GetAttachmentInfoAsync(this IAttachments operations, string attachmentId, CancellationToken cancellationToken = default)
    {
        using var response = await operations.GetAttachmentInfoWithHttpMessagesAsync(attachmentId, null, cancellationToken).ConfigureAwait(false);
        return response.Body;
    }

    /// <summary>The bytes of one view of an uploaded file.</summary>
    public static async Task<Stream> GetAttachmentAsync(this IAttachments operations, string attachmentId, string viewId, CancellationToken cancellationToken = default)
    {
        // The stream outlives the response, which is therefore not disposed here.
        var response = await operations.GetAttachmentWithHttpMessagesAsync(attachmentId, viewId, null, cancellationToken).ConfigureAwait(false);
        return response.Body;
    }
}
