using System.Text;

namespace ConflictReports.Tests.Validation;

/// <summary>A place in a file of the conformance cases, counted from the bytes without the library under test.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Offset">The offset in bytes from the start of the file, from 0.</param>
internal sealed record CasePlace(int Line, int Column, long Offset)
{
    /// <summary>Counts line and column of a byte. Lines end with a line feed, as in all cases; a byte-order mark has no column.</summary>
    public static CasePlace AtOffset(ReadOnlySpan<byte> file, long offset)
    {
        ReadOnlySpan<byte> before = file[..(int)offset];
        int start = before.LastIndexOf((byte)'\n') + 1;
        string ahead = Encoding.UTF8.GetString(before[start..]);
        return new CasePlace(before.Count((byte)'\n') + 1, ahead.TrimStart('\uFEFF').Length + 1, offset);
    }

    /// <summary>Finds where a value starts, or the name of the member that it is.</summary>
    /// <param name="file">The file: one document, or a feed with one on each line.</param>
    /// <param name="line">The line of the document if the file is a feed; otherwise null.</param>
    /// <param name="pointer">The JSON Pointer (RFC 6901) of the value.</param>
    /// <param name="ofName">Whether the name is meant.</param>
    /// <exception cref="ArgumentException">The document has no such value.</exception>
    public static CasePlace AtPointer(byte[] file, int? line, string pointer, bool ofName = false)
    {
        int start = 0;
        for (int i = 1; i < line; i++)
        {
            start = Array.IndexOf(file, (byte)'\n', start) + 1;
        }

        int end = line is null ? file.Length : Array.IndexOf(file, (byte)'\n', start);
        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file, start, end - start);
        int at = new PointerWalk(text).Find(pointer, ofName);
        return AtOffset(file, start + Encoding.UTF8.GetByteCount(text.AsSpan(0, at)));
    }
}
