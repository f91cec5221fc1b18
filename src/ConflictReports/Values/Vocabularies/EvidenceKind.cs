using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>What sort of thing a piece of evidence is. Open: partners may use other terms of the same form.</summary>
[JsonConverter(typeof(TextValueConverter<EvidenceKind>))]
public sealed class EvidenceKind : OpenTerm<EvidenceKind>, IVocabulary<EvidenceKind>, ITextValue<EvidenceKind>
{
    private EvidenceKind(string text)
        : base(text)
    {
    }

    /// <summary>A page of the web.</summary>
    public static EvidenceKind WebPage { get; } = new("web-page");

    /// <summary>A document, on paper or as a file.</summary>
    public static EvidenceKind Document { get; } = new("document");

    /// <summary>A still image.</summary>
    public static EvidenceKind Image { get; } = new("image");

    /// <summary>A moving image, with or without sound.</summary>
    public static EvidenceKind Video { get; } = new("video");

    /// <summary>A sound recording.</summary>
    public static EvidenceKind Audio { get; } = new("audio");

    /// <summary>An image taken from space.</summary>
    public static EvidenceKind SatelliteImage { get; } = new("satellite-image");

    /// <summary>A post on a platform.</summary>
    public static EvidenceKind SocialPost { get; } = new("social-post");

    /// <summary>A data set or a row of it.</summary>
    public static EvidenceKind Dataset { get; } = new("dataset");

    /// <summary>What a person told an investigator.</summary>
    public static EvidenceKind Testimony { get; } = new("testimony");

    /// <inheritdoc/>
    public static IReadOnlyList<EvidenceKind> Known { get; } =
    [
        WebPage, Document, Image, Video, Audio, SatelliteImage, SocialPost, Dataset, Testimony,
    ];

    /// <inheritdoc/>
    public static EvidenceKind? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new EvidenceKind(term), "a kind of evidence", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
