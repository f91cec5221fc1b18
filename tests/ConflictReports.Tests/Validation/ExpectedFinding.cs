using System.Text.Json.Serialization;
using ConflictReports.Diagnostics;

namespace ConflictReports.Tests.Validation;

/// <summary>What a validator must find.</summary>
/// <param name="Code">The code.</param>
/// <param name="Severity">The severity, unless the caller changes it.</param>
/// <param name="Pointer">The JSON Pointer of the value that is at fault.</param>
/// <param name="Line">In a feed: the line.</param>
internal sealed record ExpectedFinding(
    [property: JsonRequired] DiagnosticCode Code,
    [property: JsonRequired] Severity Severity,
    [property: JsonRequired] string Pointer,
    int? Line = null)
{
    /// <summary>What was found, in the words of the index.</summary>
    public static ExpectedFinding Of(Diagnostic diagnostic, bool inFeed) =>
        new(diagnostic.Code, diagnostic.Severity, diagnostic.Location.Pointer, inFeed ? diagnostic.Location.Line : null);
}
