namespace ConflictReports.Json;

/// <summary>What the rules across reports compare of a document.</summary>
/// <param name="Content">The hash of all members but <c>id</c> and <c>revision</c>.</param>
/// <param name="Revision">A hash of 64 bits of <c>revision</c>; zero if there is none.</param>
/// <param name="IdOffset">Where the value of <c>id</c> starts, in bytes; -1 if there is none.</param>
/// <param name="NumberOffset">Where the value of <c>number</c> in <c>revision</c> starts; -1 if there is none.</param>
internal readonly record struct ReportFingerprint(Fingerprint Content, ulong Revision, int IdOffset, int NumberOffset);
