using System.Globalization;

namespace ConflictReports.Diagnostics;

/// <summary>Where in a document a finding is.</summary>
/// <param name="Pointer">The JSON Pointer (RFC 6901) of the value; empty for the whole document.</param>
/// <param name="Line">The line of the start of the offending token, from 1. In a feed: the line of the feed.</param>
/// <param name="Column">The column of the start of the token, from 1, in UTF-16 code units, as editors count.</param>
/// <param name="Offset">The byte offset of the start of the token, from 0.</param>
public readonly record struct Location(string Pointer, int Line, int Column, long Offset)
{
    /// <summary>Line and column, then the pointer.</summary>
    /// <returns>A text such as <c>3:14 /claims/0</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}{(Pointer.Length == 0 ? "" : " ")}{Pointer}");
}
