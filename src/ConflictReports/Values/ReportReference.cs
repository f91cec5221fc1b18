using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>
/// A reference to an item of a report: its local id alone (<c>c1</c>, in the same report), after a report's id (<c>https://partner.example/reports/17#c1</c>,
/// in whichever revision is in force), or after a digest (<c>sha256:...#c1</c>, in that very revision).
/// </summary>
/// <remarks>The item's id stands after the last <c>#</c>. Whether there is such an item is for the validator to say.</remarks>
[JsonConverter(typeof(TextValueConverter<ReportReference>))]
public sealed class ReportReference : TextValue<ReportReference>, ITextValue<ReportReference>
{
    private const string Form = "a reference: a local id such as \"c1\", or a report's id or a revision's digest, \"#\" and the local id";

    private ReportReference(string text, LocalId item, ReportId? report, Digest? revision)
        : base(text)
    {
        Item = item;
        Report = report;
        Revision = revision;
    }

    /// <summary>The id of the item inside its report.</summary>
    public LocalId Item { get; }

    /// <summary>The report that has the item; null if the reference is local or names a revision by its digest.</summary>
    public ReportId? Report { get; }

    /// <summary>The digest of the revision that has the item; null if the reference is local or names a report by its id.</summary>
    public Digest? Revision { get; }

    /// <summary>Whether the item is in the report that has the reference.</summary>
    public bool IsLocal => Report is null && Revision is null;

    /// <summary>Refers to an item of the same report.</summary>
    /// <param name="item">The item's id.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public static ReportReference To(LocalId item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new ReportReference(item.Text, item, null, null);
    }

    /// <summary>Refers to an item of another report, in whichever of its revisions is in force.</summary>
    /// <param name="report">The report's id.</param>
    /// <param name="item">The item's id.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReportReference To(ReportId report, LocalId item)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(item);
        return new ReportReference($"{report.Text}#{item.Text}", item, report, null);
    }

    /// <summary>Refers to an item of one revision of a report.</summary>
    /// <param name="revision">The revision's digest.</param>
    /// <param name="item">The item's id.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReportReference To(Digest revision, LocalId item)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(item);
        return new ReportReference($"{revision.Text}#{item.Text}", item, null, revision);
    }

    /// <inheritdoc/>
    public static ReportReference? Create(string text, out string? expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        int hash = text.LastIndexOf('#');
        if (hash < 0 && text.Contains(':', StringComparison.Ordinal))
        {
            expected = $"{Form}; write \"#\" and the id of the item after the report";
            return null;
        }

        LocalId? item = LocalId.Create(text[(hash + 1)..], out string? fault);
        ReportId? report = null;
        Digest? revision = null;
        if (item is not null && hash >= 0)
        {
            string target = text[..hash];
            if (target.StartsWith(Digest.Prefix, StringComparison.OrdinalIgnoreCase))
            {
                revision = Digest.Create(target, out fault);
            }
            else
            {
                report = ReportId.Create(target, out fault);
            }
        }

        expected = fault is null ? null : $"{Form}; {(item is null ? "after any \"#\" stands" : "before \"#\" stands")} {fault}";
        return fault is null ? new ReportReference(text, item!, report, revision) : null;
    }

    /// <summary>The value of a text that is known to have the form.</summary>
    internal static ReportReference FromJudged(string text) =>
        text.Contains('#', StringComparison.Ordinal) ? Create(text, out _)! : new ReportReference(text, LocalId.FromJudged(text), null, null);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^(?:(?:{UriPattern.OfReport}|{Digest.Characters})#)?{LocalId.Characters}$",
        ["examples"] = new JsonArray(
            "c1",
            "https://partner.example/reports/17#c1",
            "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855#c1"),
    };
}
