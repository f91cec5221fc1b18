using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>The version of the format that a report is written in: the major version 1, a dot and a minor version.</summary>
/// <remarks>A newer minor version only adds optional members and terms of open vocabularies, so this version reads it and keeps what it does not know.</remarks>
[JsonConverter(typeof(TextValueConverter<SchemaVersion>))]
public sealed class SchemaVersion : TextValue<SchemaVersion>, ITextValue<SchemaVersion>
{
    private const string Prefix = "1.";
    private const int MostDigits = 6;

    private SchemaVersion(string text, int minor)
        : base(text) => Minor = minor;

    /// <summary>The version that this library writes, <c>1.0</c>.</summary>
    public static SchemaVersion Current { get; } = new("1.0", 0);

    /// <summary>The minor version, from 0 to 999,999.</summary>
    public int Minor { get; }

    /// <summary>Whether the minor version is newer than <see cref="Current"/>.</summary>
    public bool IsNewer => Minor > Current.Minor;

    /// <inheritdoc/>
    public static SchemaVersion? Create(string text, out string? expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        expected = null;
        if (text == Current.Text)
        {
            return Current;
        }

        string minor = text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..] : "";
        if (minor.Length is > 0 and <= MostDigits && minor.All(char.IsAsciiDigit) && (minor.Length == 1 || minor[0] != '0'))
        {
            return new SchemaVersion(text, int.Parse(minor, CultureInfo.InvariantCulture));
        }

        expected = "a version that this library reads: \"1.\" and a minor version, such as \"1.0\"";
        return null;
    }

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => new()
    {
        ["type"] = "string",
        ["pattern"] = "^1\\.(0|[1-9][0-9]{0,5})$",
        ["examples"] = new JsonArray("1.0", "1.12"),
    };
}
