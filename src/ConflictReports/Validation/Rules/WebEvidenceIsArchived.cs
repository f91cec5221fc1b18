using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1704: evidence that stands on the web has an archive copy, or the hash of a copy that was kept.</summary>
internal sealed class WebEvidenceIsArchived : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1704",
        Severity.Warning,
        "Archive evidence that stands on the web",
        "Pages on a conflict are changed and removed within days; without a copy the evidence cannot be checked later (Berkeley Protocol on Digital Open Source Investigations, chapter VI).",
        "Have the page archived and add the copy to archives, or keep a copy and add its SHA-256 to hashes.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        for (int i = 0; i < context.Report.Evidence.Count; i++)
        {
            if (context.Report.Evidence[i] is { Url: { } url, Archives.IsEmpty: true, Hashes.IsEmpty: true } && url.Text.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            {
                context.Add($"/evidence/{i}/url", "Found an address without an archive copy and without a hash; expected one of them.", $"\"{url}\"", "archives or hashes");
            }
        }
    }
}
