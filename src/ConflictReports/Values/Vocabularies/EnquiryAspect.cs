using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>What an enquiry was about. Open: partners may use other terms of the same form.</summary>
[JsonConverter(typeof(TextValueConverter<EnquiryAspect>))]
public sealed class EnquiryAspect : OpenTerm<EnquiryAspect>, IVocabulary<EnquiryAspect>, ITextValue<EnquiryAspect>
{
    private EnquiryAspect(string text)
        : base(text)
    {
    }

    /// <summary>How many or how much.</summary>
    public static EnquiryAspect Quantity { get; } = new("quantity");

    /// <summary>When.</summary>
    public static EnquiryAspect Time { get; } = new("time");

    /// <summary>Where.</summary>
    public static EnquiryAspect Place { get; } = new("place");

    /// <summary>By what, or why.</summary>
    public static EnquiryAspect Cause { get; } = new("cause");

    /// <summary>Who.</summary>
    public static EnquiryAspect Identity { get; } = new("identity");

    /// <summary>Whether it happened at all.</summary>
    public static EnquiryAspect Occurrence { get; } = new("occurrence");

    /// <summary>Who answers for it.</summary>
    public static EnquiryAspect Responsibility { get; } = new("responsibility");

    /// <summary>What for.</summary>
    public static EnquiryAspect Purpose { get; } = new("purpose");

    /// <summary>Whether a document, an image or a recording is genuine.</summary>
    public static EnquiryAspect Authenticity { get; } = new("authenticity");

    /// <summary>How somebody fares or in what state something is.</summary>
    public static EnquiryAspect Condition { get; } = new("condition");

    /// <inheritdoc/>
    public static IReadOnlyList<EnquiryAspect> Known { get; } =
    [
        Quantity, Time, Place, Cause, Identity, Occurrence, Responsibility, Purpose, Authenticity, Condition,
    ];

    /// <inheritdoc/>
    public static EnquiryAspect? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new EnquiryAspect(term), "an aspect of an enquiry", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
