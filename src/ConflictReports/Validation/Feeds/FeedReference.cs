using ConflictReports.Json;

namespace ConflictReports.Validation.Feeds;

/// <summary>A reference of a report to an item of another.</summary>
/// <param name="Target">The hash of the other report's id, or of the digest of a revision.</param>
/// <param name="IsDigest">Whether a revision is named by its digest.</param>
/// <param name="Item">The code of the item's local id.</param>
/// <param name="Kinds">The kinds of item that the member takes.</param>
/// <param name="Pointer">The pointer of the reference.</param>
/// <param name="Text">The reference as written.</param>
internal sealed record FeedReference(Fingerprint Target, bool IsDigest, uint Item, ItemKind Kinds, string Pointer, string Text);
