using System.Buffers;
using ConflictReports.Diagnostics;

namespace ConflictReports.Json;

/// <summary>A line of a feed as it was cut off, before anybody reads it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Offset">The byte offset of its start in the feed.</param>
/// <param name="Content">Its bytes without its end, valid until more is read; empty if it is too long.</param>
/// <param name="Fault">Why it cannot be read at all: it is too long, or the compressed feed breaks off in it; else null.</param>
internal readonly record struct RawLine(long Number, long Offset, ReadOnlySequence<byte> Content, Diagnostic? Fault);
