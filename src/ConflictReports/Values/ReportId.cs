using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>
/// The id of a report: an absolute URI without fragment (RFC 3986, section 4.3), in ASCII, the same for every revision of the report.
/// </summary>
/// <remarks>
/// Whoever records a report mints it, in a namespace of their own or as <c>urn:uuid:</c>. The text is kept and compared as it was written; nothing is normalized, so
/// <c>https://a.example/R</c> and <c>https://a.example/r</c> are two reports. At least one character follows the scheme; <c>http</c> and <c>https</c> name a host;
/// the scheme <c>sha256</c> is refused, because a <see cref="ReportReference"/> tells a revision's <see cref="Digest"/> by it.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<ReportId>))]
public sealed class ReportId : TextValue<ReportId>, ITextValue<ReportId>
{
    private ReportId(string text)
        : base(text)
    {
    }

    /// <inheritdoc/>
    public static ReportId? Create(string text, out string? expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        string? fault = text.StartsWith(Digest.Prefix, StringComparison.OrdinalIgnoreCase)
            ? "a digest addresses one revision and is no report's id"
            : UriSyntax.FindFault(text, allowFragment: false);
        expected = fault is null ? null : $"a report id: an absolute URI without fragment, such as \"https://partner.example/reports/17\"; {fault}";
        return fault is null ? new ReportId(text) : null;
    }

    /// <summary>The value of a text that is known to have the form.</summary>
    internal static ReportId FromJudged(string text) => new(text);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^{UriPattern.OfReport}$",
        ["examples"] = new JsonArray("https://partner.example/reports/17", "urn:uuid:0190f5c2-7d3a-7c61-9b8e-5a4d3f2e1c0b"),
    };
}
