using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Tests.Documentation.Desk;

/// <summary>How a desk checks material.</summary>
[JsonConverter(typeof(TextValueConverter<VerificationMethod>))]
public sealed class VerificationMethod : OpenTerm<VerificationMethod>, ITextValue<VerificationMethod>, IVocabulary<VerificationMethod>
{
    private VerificationMethod(string text)
        : base(text)
    {
    }

    /// <summary>The place was found on maps and satellite images.</summary>
    public static VerificationMethod Geolocation { get; } = new("geolocation");

    /// <summary>The time was found from shadows, weather or traffic.</summary>
    public static VerificationMethod Chronolocation { get; } = new("chronolocation");

    /// <summary>The image was looked for in earlier publications.</summary>
    public static VerificationMethod ReverseImageSearch { get; } = new("reverse-image-search");

    /// <inheritdoc/>
    public static IReadOnlyList<VerificationMethod> Known { get; } = [Geolocation, Chronolocation, ReverseImageSearch];

    /// <inheritdoc/>
    public static VerificationMethod? Create(string text, out string? expected) => CreateTerm(text, static term => new VerificationMethod(term), "a method of verification", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
