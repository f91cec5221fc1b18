using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>What sort of publication a report stands for. Open: partners may use other terms of the same form.</summary>
[JsonConverter(typeof(TextValueConverter<ReportKind>))]
public sealed class ReportKind : OpenTerm<ReportKind>, IVocabulary<ReportKind>, ITextValue<ReportKind>
{
    private ReportKind(string text)
        : base(text)
    {
    }

    /// <summary>A news item in text.</summary>
    public static ReportKind Article { get; } = new("article");

    /// <summary>A statement by an authority, a ministry or a party to the conflict.</summary>
    public static ReportKind OfficialStatement { get; } = new("official-statement");

    /// <summary>A post on a social platform or in a messenger channel.</summary>
    public static ReportKind SocialPost { get; } = new("social-post");

    /// <summary>Radio or television.</summary>
    public static ReportKind Broadcast { get; } = new("broadcast");

    /// <summary>Questions and answers.</summary>
    public static ReportKind Interview { get; } = new("interview");

    /// <summary>An assessment by analysts.</summary>
    public static ReportKind Analysis { get; } = new("analysis");

    /// <summary>A check of somebody else's claim.</summary>
    public static ReportKind FactCheck { get; } = new("fact-check");

    /// <summary>Rows of a data set.</summary>
    public static ReportKind Dataset { get; } = new("dataset");

    /// <summary>Handed in to the recorder directly, such as by a witness or a partner.</summary>
    public static ReportKind Submission { get; } = new("submission");

    /// <inheritdoc/>
    public static IReadOnlyList<ReportKind> Known { get; } =
    [
        Article, OfficialStatement, SocialPost, Broadcast, Interview, Analysis, FactCheck, Dataset, Submission,
    ];

    /// <inheritdoc/>
    public static ReportKind? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new ReportKind(term), "a kind of report", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
