using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1105: a feed does not give one content twice, under one id or under two.</summary>
internal sealed class ContentIsNotRepeated : FeedRule
{
    private static readonly ReportId NoId = ReportId.Parse("urn:uuid:00000000-0000-0000-0000-000000000000");
    private readonly Dictionary<Digest, FirstSeen> seen = [];

    /// <summary>Where a content was first met.</summary>
    private readonly record struct FirstSeen(ReportId Id, Digest Digest, long Ordinal);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = DiagnosticDescriptor.Of(
        "CR1105",
        ValidationStage.Meaning,
        Severity.Warning,
        "Give each content once",
        "One record under two ids looks like two records, and each of its claims is shown twice; the same document twice does no harm, but something upstream repeats itself.",
        "Leave out the second, or give it the first one's id.");

    /// <inheritdoc/>
    public override void Check(FeedEntry entry, Action<RuleFinding> add)
    {
        ReportId id = entry.Report.Id;
        Digest content = (entry.Report with { Id = NoId, Revision = null }).ComputeDigest();
        if (seen.TryAdd(content, new FirstSeen(id, entry.Digest, entry.Ordinal)))
        {
            return;
        }

        FirstSeen first = seen[content];
        if (first.Id != id)
        {
            add(new RuleFinding("/id", $"Found the content of {first.Id}, report {first.Ordinal} in the order of reading, again under the id {id}.", $"\"{id}\"", $"\"{first.Id}\"", Severity: null));
        }
        else if (first.Digest == entry.Digest)
        {
            add(new RuleFinding("/id", $"Found the same document a second time; it is report {first.Ordinal} in the order of reading.", $"\"{id}\"", "each document once", Severity: null));
        }
    }
}
