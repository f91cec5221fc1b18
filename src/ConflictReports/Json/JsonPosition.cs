namespace ConflictReports.Json;

/// <summary>A place in a text as editors count.</summary>
/// <param name="Line">The line, from 1; LF, CRLF and a lone CR end lines.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units; a byte-order mark does not count, and a stretch that is no UTF-8 counts as the U+FFFD shown for it.</param>
internal readonly record struct JsonPosition(int Line, int Column);
