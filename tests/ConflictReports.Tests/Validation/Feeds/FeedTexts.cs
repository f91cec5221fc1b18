using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Diagnostics;
using ConflictReports.Testing;
using ConflictReports.Validation;

namespace ConflictReports.Tests.Validation.Feeds;

/// <summary>Feeds for tests, and what is found in them.</summary>
internal static class FeedTexts
{
    /// <summary>The smallest report.</summary>
    public static JsonObject Report(string id, string text = "A depot was struck.") => new()
    {
        ["schemaVersion"] = "1.0",
        ["id"] = id,
        ["language"] = "en",
        ["publisher"] = "wire",
        ["sources"] = new JsonArray(new JsonObject { ["id"] = "wire", ["kind"] = "agency", ["names"] = new JsonArray(new JsonObject { ["text"] = "Example Wire" }) }),
        ["claims"] = new JsonArray(new JsonObject { ["id"] = "c1", ["statement"] = new JsonObject { ["text"] = text } }),
    };

    /// <summary>The id of a report by a number.</summary>
    public static string Id(int number) => $"https://partner.example/{number}";

    /// <summary>A feed of reports.</summary>
    public static byte[] Join(IEnumerable<JsonObject> reports) => [.. reports.SelectMany(report => (byte[])[.. ReportGenerator.ToUtf8(report), (byte)'\n'])];

    /// <summary>Validates a feed, and copies what must be kept.</summary>
    public static async Task<List<ValidatedLine>> ValidateAsync(byte[] feed, ValidationOptions options, IProgress<FeedProgress>? progress = null)
    {
        List<ValidatedLine> lines = [];
        await foreach (ValidatedLine line in new ReportValidator(options).ValidateFeedAsync(new MemoryStream(feed), progress))
        {
            lines.Add(line with { Utf8Json = line.Utf8Json.ToArray() });
        }

        return lines;
    }

    /// <summary>All findings of a feed, one a line, in the order of their places.</summary>
    public static IEnumerable<string> Findings(IEnumerable<ValidatedLine> lines) =>
        lines.SelectMany(line => line.Outcome.Diagnostics).OrderBy(diagnostic => diagnostic.Location.Offset).ThenBy(diagnostic => diagnostic.Code).Select(Text);

    /// <summary>All that a finding says.</summary>
    public static string Text(Diagnostic diagnostic) =>
        $"{diagnostic.Location.Offset} {diagnostic} found {diagnostic.Found} expected {diagnostic.Expected}";

    /// <summary>The text of bytes.</summary>
    public static string Text(ReadOnlyMemory<byte> utf8) => Encoding.UTF8.GetString(utf8.Span);

    /// <summary>
    /// A feed with planted repeats, contradictions, references that lead nowhere and circles, some of each by chance.
    /// </summary>
    public static byte[] Planted(Random random, int count)
    {
        List<JsonObject> reports = [];
        for (int i = 0; i < count; i++)
        {
            // The ids are few enough that revisions and contents meet by chance.
            int number = random.Next(count);
            JsonObject report = random.Next(12) == 0 && reports.Count > 0
                ? reports[random.Next(reports.Count)].DeepClone().AsObject()
                : Report(Id(number), $"Statement {random.Next(count * 2)}.");
            switch (random.Next(10))
            {
                case 0:
                    report["id"] = Id(random.Next(count));
                    break;
                case 1:
                    report["revision"] = new JsonObject { ["number"] = random.Next(1, 4) };
                    break;
                case 2:
                    report["relations"] = new JsonArray(new JsonObject
                    {
                        ["from"] = "c1",
                        ["to"] = $"{Id(random.Next(count + 20))}#{(random.Next(2) == 0 ? "c1" : random.Next(2) == 0 ? "wire" : "nothing")}",
                        ["kind"] = "corroborates",
                    });
                    break;
                case 3:
                    report["id"] = Id(random.Next(count / 50));
                    report["derivedFrom"] = new JsonArray(new JsonObject { ["kind"] = "summary", ["report"] = Id(random.Next(count / 50)) });
                    break;
                case 4:
                    report["claims"]![0]!["x"] = "é👍 unknown";
                    break;
            }

            reports.Add(report);
        }

        return Join(reports);
    }
}
