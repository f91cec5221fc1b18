namespace ConflictReports.Json;

/// <summary>
/// The syntax stage: whether bytes are one strict I-JSON value (RFC 8259, RFC 7493) within limits, whose numbers survive a reader that holds doubles.
/// </summary>
/// <remarks>One pass. For a good document it allocates nothing; time grows with n log n of the length at worst, whatever the bytes.</remarks>
internal static class StrictJson
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Checks a document.</summary>
    /// <param name="utf8Json">The bytes.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="findings">Gets the findings in the order of the document, up to the cap of the limits.</param>
    /// <returns>How far the check got, and the number of all findings.</returns>
    public static StrictJsonOutcome Check(ReadOnlySpan<byte> utf8Json, StrictJsonLimits limits, List<StrictJsonFinding> findings)
    {
        StrictJsonFinding? refusal = FindRefusal(utf8Json, limits);
        if (refusal is not null)
        {
            findings.Add(refusal.Value);
            return new StrictJsonOutcome(false, 1, 0);
        }

        int before = findings.Count;
        int start = utf8Json.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        using StrictJsonPass pass = new(utf8Json, start, limits, findings);
        if (start > 0)
        {
            pass.Report(StrictJsonFault.ByteOrderMark, 0, "a UTF-8 byte-order mark", "UTF-8 without a byte-order mark");
        }

        bool isWellFormed = pass.Run();
        if (findings.Count > before + 1)
        {
            findings.Sort(before, findings.Count - before, Comparer<StrictJsonFinding>.Create((x, y) => (x.Offset, x.Fault).CompareTo((y.Offset, y.Fault))));
        }

        return new StrictJsonOutcome(isWellFormed, pass.FindingCount, start);
    }

    private static StrictJsonFinding? FindRefusal(ReadOnlySpan<byte> bytes, StrictJsonLimits limits)
    {
        if (bytes.Length > limits.MaxBytes)
        {
            return new StrictJsonFinding(StrictJsonFault.DocumentTooLarge, 0, $"a document of {bytes.Length} bytes", $"at most {limits.MaxBytes} bytes");
        }

        return NameOtherEncoding(bytes) is { } encoding ? new StrictJsonFinding(StrictJsonFault.OtherEncoding, 0, $"a document in {encoding}", "UTF-8") : null;
    }

    // The first character of a JSON text is ASCII, so the place of the zero bytes around it tells the encoding.
    private static string? NameOtherEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, not 0, ..] => "UTF-32, big-endian",
        [0xFF, 0xFE, 0, 0, ..] or [not 0, 0, 0, 0, ..] => "UTF-32, little-endian",
        [0xFE, 0xFF, ..] or [0, not 0, ..] => "UTF-16, big-endian",
        [0xFF, 0xFE, ..] or [not 0, 0, ..] => "UTF-16, little-endian",
        _ => null,
    };
}
