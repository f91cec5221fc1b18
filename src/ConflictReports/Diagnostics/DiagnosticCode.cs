using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Diagnostics;

/// <summary>The stable code of a kind of finding: <c>CR</c> and four digits. A code is never used again for anything else. Ordered by text.</summary>
[JsonConverter(typeof(TextValueConverter<DiagnosticCode>))]
public sealed class DiagnosticCode : TextValue<DiagnosticCode>, ITextValue<DiagnosticCode>, IComparable<DiagnosticCode>
{
    private const int Length = 6;

    private DiagnosticCode(string text)
        : base(text)
    {
    }

    /// <inheritdoc/>
    public static DiagnosticCode? Create(string text, out string? expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool valid = text.Length == Length && text.StartsWith("CR", StringComparison.Ordinal) && text.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
        expected = valid ? null : "a diagnostic code: \"CR\" and four digits";
        return valid ? new DiagnosticCode(text) : null;
    }

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => new()
    {
        ["type"] = "string",
        ["pattern"] = "^CR[0-9]{4}$",
        ["examples"] = new JsonArray("CR1204", "CR2101"),
    };

    /// <inheritdoc/>
    public int CompareTo(DiagnosticCode? other) => string.CompareOrdinal(Text, other?.Text);
}
