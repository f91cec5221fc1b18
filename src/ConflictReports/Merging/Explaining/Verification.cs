using System.Text;
using System.Text.Json;
using ConflictReports.Json;

namespace ConflictReports.Merging.Explaining;

/// <summary>Makes a document again and compares it with the one at hand, byte by byte.</summary>
internal sealed class Verification(ReadOnlyMemory<byte> document, ReportSet reports, DossierPolicy policy, CancellationToken cancellationToken)
{
    private const int LongestExcerpt = 60;
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1_000 };

    public VerificationOutcome Run()
    {
        try
        {
            using JsonDocument read = JsonDocument.Parse(document, Deep);
            return read.RootElement switch
            {
                { ValueKind: JsonValueKind.Object } root when IsExplanation(root, out string? claim) => Compare(VerifiedDocument.Explanation, claim),
                { ValueKind: JsonValueKind.Object } root when root.TryGetProperty("summary", out _) => Compare(VerifiedDocument.Dossier, null),
                _ => Refused("it is neither a dossier nor an explanation: it has no member summary, and no claim with a standing"),
            };
        }
        catch (InvalidOperationException)
        {
            return Refused("it is no JSON: a text is not in UTF-8");
        }
        catch (JsonException fault)
        {
            return Refused($"it is no JSON: line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1} of the line");
        }
    }

    private static bool IsExplanation(JsonElement root, out string? claim)
    {
        claim = root.TryGetProperty("standing", out _) && root.TryGetProperty("claim", out JsonElement item) && item.ValueKind == JsonValueKind.String ? item.GetString() : null;
        return claim is not null;
    }

    private VerificationOutcome Compare(VerifiedDocument kind, string? claim)
    {
        bool isIndented = document.Span.StartsWith("{\n"u8);
        Dossier dossier = Dossier.Build(reports, policy, cancellationToken);
        byte[] expected;
        if (claim is null)
        {
            expected = isIndented ? DossierJson.ToIndentedJson(dossier) : DossierJson.ToJson(dossier);
        }
        else if (Explanation.Find(dossier, reports, claim) is [var found] && found == claim)
        {
            ClaimExplanation explanation = Explanation.Of(dossier, reports, claim);
            expected = isIndented ? DossierJson.ToIndentedJson(explanation) : DossierJson.ToJson(explanation);
        }
        else
        {
            return new VerificationOutcome
            {
                Document = kind,
                IsEqual = false,
                Claim = claim,
                Pointer = "/claim",
                Offset = 0,
                Why = $"the reports have no claim of the id {claim}",
            };
        }

        return Compare(kind, claim, expected);
    }

    private VerificationOutcome Compare(VerifiedDocument kind, string? claim, byte[] expected)
    {
        ReadOnlySpan<byte> found = document.Span;
        int offset = found.CommonPrefixLength(expected);
        bool isEqual = offset == found.Length && offset == expected.Length;
        return new VerificationOutcome
        {
            Document = kind,
            IsEqual = isEqual,
            Claim = claim,
            Bytes = expected.Length,
            Pointer = isEqual ? null : JsonLocator.PointerAt(expected, Math.Min(offset, expected.Length - 1)),
            Offset = isEqual ? null : offset,
            Why = isEqual ? null : $"expected {Excerpt(expected, offset)}, found {Excerpt(found, offset)}",
        };
    }

    // From a little before the difference, so that a figure or a word can be told.
    private static string Excerpt(ReadOnlySpan<byte> json, int offset)
    {
        if (offset >= json.Length)
        {
            return "the end of the file";
        }

        int start = Math.Max(0, offset - (LongestExcerpt / 2));
        string text = Encoding.UTF8.GetString(json[start..Math.Min(json.Length, start + LongestExcerpt)]);
        return $"'{string.Join(' ', text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)).Trim('\uFFFD')}'";
    }

    private static VerificationOutcome Refused(string why) => new() { Document = VerifiedDocument.None, IsEqual = false, Why = why };
}
