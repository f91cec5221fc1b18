using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1702: of what was captured the report says when, and by what hash it is known.</summary>
internal sealed class CapturesAreDatedAndHashed : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1702",
        Severity.Warning,
        "Say when a capture was made, and hash what was captured",
        "A capture proves what stood there at a time only if the time is known and the copy can be recognized (Berkeley Protocol on Digital Open Source Investigations, chapter VI).",
        "Add at to the capture, and the SHA-256 of the copy to hashes.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        for (int i = 0; i < context.Report.Evidence.Count; i++)
        {
            if (context.Report.Evidence[i] is not { Capture: { } capture } evidence)
            {
                continue;
            }

            if (capture.At is null)
            {
                context.Add($"/evidence/{i}/capture", "Found a capture without its time; expected at.", expected: "at");
            }

            // Where there is an address and neither archive nor hash, CR1704 says so.
            if (evidence.Hashes.IsEmpty && (evidence.Url is null || !evidence.Archives.IsEmpty))
            {
                context.Add($"/evidence/{i}", $"Found the captured evidence \"{evidence.Id}\" without a hash; expected one of the copy.", expected: "hashes");
            }
        }
    }
}
