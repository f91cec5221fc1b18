using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>
/// Where something is to be found: an absolute URI of any scheme, with or without a fragment (RFC 3986, section 3), in ASCII.
/// </summary>
/// <remarks>
/// The text is kept and compared as it was written; nothing is normalized, looked up or fetched. <c>http</c> and <c>https</c> name a host (RFC 9110, section 4.2).
/// An address as browsers show it, with letters outside ASCII (RFC 3987), is refused: it is written percent-encoded, and its host in Punycode.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<WebAddress>))]
public sealed class WebAddress : TextValue<WebAddress>, ITextValue<WebAddress>
{
    private WebAddress(string text)
        : base(text)
    {
    }

    /// <inheritdoc/>
    public static WebAddress? Create(string text, out string? expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        string? fault = UriSyntax.FindFault(text, allowFragment: true);
        expected = fault is null ? null : $"an address: an absolute URI, such as \"https://outlet.example/news/17\"; {fault}";
        return fault is null ? new WebAddress(text) : null;
    }

    /// <summary>The value of a text that is known to have the form.</summary>
    internal static WebAddress FromJudged(string text) => new(text);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^{UriPattern.Absolute}$",
        ["examples"] = new JsonArray("https://outlet.example/news/17#c2", "https://xn--80aswg.example/%D0%BD?page=2", "mailto:desk@outlet.example"),
    };
}
