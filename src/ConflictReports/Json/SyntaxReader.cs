using System.Globalization;
using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Json;

/// <summary>The syntax stage as diagnostics: what <see cref="StrictJson"/> finds, with codes and places.</summary>
internal static class SyntaxReader
{
    /// <summary>The findings of the syntax stage; none if the bytes are I-JSON within the limits.</summary>
    public static SyntaxOutcome Check(ReadOnlyMemory<byte> utf8Json, ReadOptions options)
    {
        List<StrictJsonFinding> findings = [];
        StrictJsonLimits limits = new()
        {
            MaxBytes = (int)Math.Min(options.MaxDocumentBytes, int.MaxValue),
            MaxDepth = options.MaxDepth,
            MaxItems = (int)Math.Min(options.MaxValues, int.MaxValue),
            MaxStringBytes = options.MaxStringBytes,
            MaxFindings = options.MaxFindings,
        };
        StrictJsonOutcome outcome = StrictJson.Check(utf8Json.Span, limits, findings);
        if (outcome.IsClean)
        {
            return default;
        }

        Location[] places = JsonLocator.Locate(utf8Json.Span, [.. findings.Select(finding => finding.Offset)]);
        return new SyntaxOutcome(findings.Zip(places, ToDiagnostic).ToEquatableArray(), outcome.FindingCount - findings.Count);
    }

    /// <summary>The finding on a line of a feed that was too large to be kept.</summary>
    public static Diagnostic TooLarge(long bytes, ReadOptions options)
    {
        string found = string.Create(CultureInfo.InvariantCulture, $"a line of {bytes} bytes");
        string expected = string.Create(CultureInfo.InvariantCulture, $"at most {options.MaxDocumentBytes} bytes");
        return Diagnostic(DiagnosticCatalogue.LimitCrossed, new Location("", 1, 1, 0), found, expected);
    }

    /// <summary>The finding on the line of a compressed feed at which it cannot be read on.</summary>
    /// <param name="bytes">How many bytes of the line could be read.</param>
    public static Diagnostic Damaged(long bytes)
    {
        string found = string.Create(CultureInfo.InvariantCulture, $"a gzip stream that is damaged or breaks off, {bytes} bytes into this line");
        return Diagnostic(DiagnosticCatalogue.NotJson, new Location("", 1, 1, 0), found, "a whole gzip stream (RFC 1952)");
    }

    private static Diagnostic ToDiagnostic(StrictJsonFinding finding, Location place) => Diagnostic(CodeOf(finding.Fault), place, finding.Found, finding.Expected);

    private static DiagnosticDescriptor CodeOf(StrictJsonFault fault) => fault switch
    {
        StrictJsonFault.Malformed or StrictJsonFault.MoreThanOneValue => DiagnosticCatalogue.NotJson,
        StrictJsonFault.InexactNumber => DiagnosticCatalogue.InexactNumber,
        StrictJsonFault.DocumentTooLarge or StrictJsonFault.TooDeep or StrictJsonFault.TooManyItems or StrictJsonFault.StringTooLong =>
            DiagnosticCatalogue.LimitCrossed,
        _ => DiagnosticCatalogue.NotInteroperable,
    };

    private static Diagnostic Diagnostic(DiagnosticDescriptor descriptor, Location location, string found, string expected) => new()
    {
        Descriptor = descriptor,
        Severity = descriptor.Severity,
        Location = location,
        Message = ValueFormatException.Sentence(found, expected),
        Found = found,
        Expected = expected,
    };
}
