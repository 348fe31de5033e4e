namespace SpasmBot.Triage.Content.Reading;

/// <summary>The content as it stands in its files, drafts included and nothing filled in, and what is wrong with the reading of it.</summary>
internal sealed record ReadContent(DialogContent Content, ContentFolder Folder);
