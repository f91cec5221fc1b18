using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
namespace ConflictReports.Values;
/// <summary>stub</summary>
[JsonConverter(typeof(TextValueConverter<Edtf>))]
public sealed class Edtf : TextValue<Edtf>, ITextValue<Edtf>
{
    private Edtf(string text) : base(text) { }
    /// <inheritdoc/>
    public static Edtf? Create(string text, out string? expected) { expected = null; return new Edtf(text); }
    /// <inheritdoc/>
    public static JsonObject CreateSchema() => new() { ["type"] = "string" };
}
