using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1707: two pieces of evidence with one hash are one file.</summary>
internal sealed class OneFileIsOneEvidence : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1707",
        Severity.Warning,
        "Record one file as one piece of evidence",
        "The same file found in two places supports a claim once; as two pieces of evidence it looks like two supports.",
        "Keep one of the two and give it both addresses as archives, or correct the hash.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        Dictionary<string, Evidence> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < context.Report.Evidence.Count; i++)
        {
            Evidence evidence = context.Report.Evidence[i];
            for (int j = 0; j < evidence.Hashes.Count; j++)
            {
                ContentHash hash = evidence.Hashes[j];
                string key = $"{hash.Algorithm} {hash.Value.ToUpperInvariant()}";
                if (!seen.TryAdd(key, evidence) && seen[key].Id != evidence.Id)
                {
                    context.Add($"/evidence/{i}/hashes/{j}/value", $"Found the {hash.Algorithm} hash of \"{seen[key].Id}\" again at \"{evidence.Id}\"; expected one piece of evidence for one file.", $"the hash of \"{seen[key].Id}\"", "another hash");
                }
            }
        }
    }
}
