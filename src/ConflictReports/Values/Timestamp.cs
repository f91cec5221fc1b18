using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
namespace ConflictReports.Values;
/// <summary>stub</summary>
[JsonConverter(typeof(TextValueConverter<Timestamp>))]
public sealed class Timestamp : TextValue<Timestamp>, ITextValue<Timestamp>
{
    private Timestamp(string text) : base(text) { }
    /// <inheritdoc/>
    public static Timestamp? Create(string text, out string? expected) { expected = null; return new Timestamp(text); }
    /// <inheritdoc/>
    public static JsonObject CreateSchema() => new() { ["type"] = "string" };
}
