using System.Text.Json.Nodes;

namespace ConflictReports.Testing.Schemas;

/// <summary>Changes of texts that break or just keep one keyword.</summary>
internal static class TextChanges
{
    // One character of two UTF-16 units: who counts units instead of code points is off by one.
    private const string Astral = "\U0001F54A";

    // By format, texts that have its shape without its meaning.
    private static readonly Dictionary<string, string[]> FormatFaults = new(StringComparer.Ordinal)
    {
        ["date-time"] = ["2024-02-30T09:30:00Z", "2024-05-03T24:00:00Z", "2024-13-01T09:30:00Z", "2024-05-03"],
        ["uri"] = ["https://outlet.example/%zz", "https://[outlet.example]/17", "outlet.example/17"],
    };

    /// <summary>Changes after which a text no longer has a keyword.</summary>
    public static IEnumerable<ConstraintChange> Break(SchemaSite site, string keyword, JsonNode value)
    {
        string text = value.GetValue<string>();
        return keyword switch
        {
            "minLength" => [new(Length(site, keyword) == 1 ? "empty" : "too-short", JsonValue.Create(new string('a', Length(site, keyword) - 1)))],
            "maxLength" => [new("too-long", JsonValue.Create(Stretched(site, text, Length(site, keyword) + 1) ?? text.PadRight(Length(site, keyword) + 1, text[^1])))],
            "pattern" => Misspelt(text).Where(change => !SchemaPattern.Fits(site, change.Text)).Select(change => new ConstraintChange(change.Name, JsonValue.Create(change.Text))),
            _ => Misformatted(site),
        };
    }

    /// <summary>Changes after which a text still has a keyword, and all others.</summary>
    public static IEnumerable<ConstraintChange> Keep(SchemaSite site, string keyword, JsonNode value)
    {
        string text = value.GetValue<string>();
        return keyword switch
        {
            "minLength" => Shortest(site, text, Length(site, keyword)) is { } shortest ? [new("shortest", JsonValue.Create(shortest))] : [],
            "maxLength" => Stretched(site, text, Length(site, keyword)) is { } longest ? [new("longest", JsonValue.Create(longest))] : [],
            _ => site.Texts("examples").Where(example => example != text).Select((example, index) => new ConstraintChange($"example-{index + 1}", JsonValue.Create(example))),
        };
    }

    private static int Length(SchemaSite site, string keyword) => site.Schema[keyword]!.GetValue<int>();

    private static IEnumerable<ConstraintChange> Misformatted(SchemaSite site)
    {
        string format = site.Schema["format"]!.GetValue<string>();
        string[] faults = FormatFaults.GetValueOrDefault(format) ?? throw new NotSupportedException($"How to break the format {format} is not known.");
        string[] withPattern = [.. faults.Where(fault => SchemaPattern.Fits(site, fault))];
        return (withPattern.Length > 0 ? withPattern : faults).Select((fault, index) => new ConstraintChange($"not-{format}-{index + 1}", JsonValue.Create(fault)));
    }

    private static (string Name, string Text)[] Misspelt(string text) =>
    [
        ("with-line-feed", $"{text}\n"),
        ("with-space-before", $" {text}"),
        ("with-space-after", $"{text} "),
        ("in-upper-case", text.ToUpperInvariant()),
        ("in-lower-case", text.ToLowerInvariant()),
        ("with-accent", $"{text}é"),
        ("with-other-digit", $"{text}\u0663"),
        ("doubled", $"{text}{text}"),
        ("cut-short", text[..^1]),
        ("endless", text.PadRight(1001, text[^1])),
    ];

    private static string? Shortest(SchemaSite site, string text, int length) =>
        new[] { string.Concat(Enumerable.Repeat(Astral, length)), text.Length >= length ? text[..length] : text }.FirstOrDefault(each => SchemaPattern.Fits(site, each));

    // Repeats the one character that may be repeated, in the text or in an example.
    private static string? Stretched(SchemaSite site, string text, int length) =>
        site.Texts("examples").Prepend(text).SelectMany(seed => Stretches(seed, length)).FirstOrDefault(stretched => SchemaPattern.Fits(site, stretched));

    private static IEnumerable<string> Stretches(string seed, int length) =>
        seed.Length >= length ? [] : Enumerable.Range(0, seed.Length).Reverse().Select(at => seed[..at] + new string(seed[at], length - seed.Length + 1) + seed[(at + 1)..]);
}
