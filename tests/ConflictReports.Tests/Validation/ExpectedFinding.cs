using System.Text.Json.Serialization;
using ConflictReports.Diagnostics;

namespace ConflictReports.Tests.Validation;

/// <summary>What a validator must find. A place that is not said is none, so that it differs from any that is found; updating the index says it.</summary>
/// <param name="Code">The code.</param>
/// <param name="Severity">The severity, unless the caller changes it.</param>
/// <param name="Pointer">The JSON Pointer of the value that is at fault.</param>
/// <param name="Line">The line, from 1; in a feed, that of the feed.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Offset">The offset in bytes from the start of the file, from 0.</param>
internal sealed record ExpectedFinding(
    [property: JsonRequired] DiagnosticCode Code,
    [property: JsonRequired] Severity Severity,
    [property: JsonRequired] string Pointer,
    int Line = 0,
    int Column = 0,
    long Offset = 0)
{
    /// <summary>What was found, in the words of the index.</summary>
    public static ExpectedFinding Of(Diagnostic diagnostic) => new(
        diagnostic.Code, diagnostic.Severity, diagnostic.Location.Pointer, diagnostic.Location.Line, diagnostic.Location.Column, diagnostic.Location.Offset);
}
