using ConflictReports.Validation;
using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;
using NJsonSchema.Validation.FormatValidators;

namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>A format as the library judges it. It has a name of its own, since NJsonSchema accepts what any of the judges of a name accepts, and its own are lax.</summary>
internal sealed class ProfileFormat(TextFormat format) : IFormatValidator
{
    /// <summary>The judges of all formats.</summary>
    public static IFormatValidator[] All { get; } =
        [.. Enum.GetValues<TextFormat>().Where(format => format != TextFormat.None).Select(format => new ProfileFormat(format))];

    /// <inheritdoc/>
    public ValidationErrorKind ValidationErrorKind => ValidationErrorKind.Unknown;

    /// <inheritdoc/>
    public string Format => NameOf(format);

    /// <summary>The name of a format in NJsonSchema's objects.</summary>
    public static string NameOf(TextFormat format) => $"conflict-reports {format}";

    /// <inheritdoc/>
    public bool IsValid(string value, JTokenType tokenType) => TextFormats.Fits(format, value);
}
