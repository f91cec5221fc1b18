using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictReports.Testing.Corpus;

/// <summary>Puts one fault into a report of a corpus; each is an error for the validator.</summary>
public static class CorpusFaults
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Wherever a corpus has them, they are required.
    private static readonly string[] Required =
        ["schemaVersion", "id", "publisher", "sources", "statement", "text", "measure", "verb", "rater", "target", "outcome", "algorithm", "scheme", "verdict"];

    private static readonly string[] ClosedSets = ["stage", "certainty", "polarity", "approximator", "directness", "basisOfKnowledge", "placement", "marking", "outcome", "verdict"];
    private static readonly string[] Timestamps = ["retrievedAt", "recordedAt", "ratedAt", "capturedAt"];
    private static readonly string[] References = ["publisher", "recordedBy", "rater", "event", "source"];

    private static readonly string[] UnknownValues = ["Completed", "maybe", "at least", "not-known", "TLP:WHITE"];
    private static readonly string[] BadTimes = ["2024-02-30", "03.05.2024", "2024-13", "May 2024", "199u", "2024-5-3"];
    private static readonly string[] BadTimestamps = ["2024-05-03 10:00:00", "2024-05-03", "2024-05-03T25:00:00Z", "2024-05-03T10:00:00", "1714723200"];
    private static readonly string[] BadIds = ["reports/17", "partner 17", "https://partner.example/reports/17#c1", "№ 17"];
    private static readonly string[] BadLanguages = ["en_US", "u", "русский", "uk-", "Ukrainian language"];

    /// <summary>A kind of fault, the likely ones more often than the others.</summary>
    /// <param name="random">The source of chance.</param>
    public static CorpusFault Pick(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);

        // What is no JSON at all is rare: whoever sends it finds out at once.
        return (CorpusFault)(random.Next(10) == 0
            ? random.Next((int)CorpusFault.DuplicateMember, (int)CorpusFault.CutShort + 1)
            : random.Next((int)CorpusFault.DuplicateMember));
    }

    /// <summary>Puts a fault into a report.</summary>
    /// <param name="compact">The report in compact form.</param>
    /// <param name="fault">What is to be wrong.</param>
    /// <param name="random">Which value is broken, and how.</param>
    /// <returns>The report with the fault, in compact form.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fault.</exception>
    public static byte[] Break(ReadOnlySpan<byte> compact, CorpusFault fault, Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        switch (fault)
        {
            case CorpusFault.DuplicateMember:
                return [.. "{\"language\":\"en\","u8, .. compact[1..]];
            case CorpusFault.BrokenCharacter:
                int at = compact.IndexOf("\"text\":\""u8) + "\"text\":\"".Length;

                // An accented letter of Latin-1 before a whole character is never UTF-8.
                return [.. compact[..at], 0xE9, .. compact[at..]];
            case CorpusFault.CutShort:
                return compact[..random.Next(compact.Length / 10, compact.Length - 1)].ToArray();
            default:
                JsonObject report = JsonNode.Parse(compact)!.AsObject();
                BreakValue(report, fault, random);
                return Encoding.UTF8.GetBytes(report.ToJsonString(Compact));
        }
    }

    private static void BreakValue(JsonObject report, CorpusFault fault, Random random)
    {
        List<Member> members = [];
        Collect(report, members);
        switch (fault)
        {
            case CorpusFault.MissingMember:
                Member missing = Choose(members, member => Required.Contains(member.Name, StringComparer.Ordinal), random);
                missing.Owner.Remove(missing.Name);
                break;
            case CorpusFault.WrongType:
                Member wrong = Choose(members, _ => true, random);
                wrong.Owner[wrong.Name] = wrong.Value is JsonValue text && text.GetValueKind() == JsonValueKind.String ? 17 : "none";
                break;
            case CorpusFault.NullValue:
                Member empty = Choose(members, _ => true, random);
                empty.Owner[empty.Name] = null;
                break;
            case CorpusFault.EmptyList:
                Member list = Choose(members, member => member.Value is JsonArray, random);
                list.Owner[list.Name] = new JsonArray();
                break;
            case CorpusFault.BadId:
                Member id = Choose(members, member => member.Name == "id", random);
                id.Owner[id.Name] = BadIds[random.Next(BadIds.Length)];
                break;
            default:
                (string[] names, string[] values) = TextFault(fault);
                Member chosen = Choose(members, member => member.Value is JsonValue && names.Contains(member.Name, StringComparer.Ordinal), random);
                chosen.Owner[chosen.Name] = values[random.Next(values.Length)];
                break;
        }
    }

    private static (string[] Names, string[] Values) TextFault(CorpusFault fault) => fault switch
    {
        CorpusFault.UnknownValue => (ClosedSets, UnknownValues),
        CorpusFault.BadTime => (["edtf"], BadTimes),
        CorpusFault.BadTimestamp => (Timestamps, BadTimestamps),
        CorpusFault.BadLanguage => (["language"], BadLanguages),
        CorpusFault.DanglingReference => (References, ["nobody"]),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "There is no such fault."),
    };

    private static Member Choose(List<Member> members, Predicate<Member> fits, Random random)
    {
        List<Member> fitting = members.FindAll(fits);
        return fitting[random.Next(fitting.Count)];
    }

    // Not inside of extensions: what is there may be anything.
    private static void Collect(JsonNode node, List<Member> members)
    {
        IEnumerable<JsonNode?> children = node is JsonObject record ? record.Select(pair => pair.Value) : node.AsArray();
        if (node is JsonObject owner)
        {
            members.AddRange(owner.Where(pair => pair.Key != "extensions").Select(pair => new Member(owner, pair.Key, pair.Value)));
        }

        foreach (JsonNode? child in children.Where(child => child is JsonObject or JsonArray && child.GetPropertyNameOrNull() != "extensions"))
        {
            Collect(child!, members);
        }
    }

    private static string? GetPropertyNameOrNull(this JsonNode? node) => node?.Parent is JsonObject ? node.GetPropertyName() : null;

    private sealed record Member(JsonObject Owner, string Name, JsonNode? Value);
}
