namespace ConflictReports.Validation;

/// <summary>Answers a question on bytes.</summary>
/// <param name="utf8Text">The bytes.</param>
internal delegate bool ByteCheck(ReadOnlySpan<byte> utf8Text);
