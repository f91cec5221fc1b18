using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1205: what a claim tells of does not end before it starts.</summary>
internal sealed class EndsComeAfterStarts : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1205",
        Severity.Error,
        "Let nothing end before it starts",
        "A span whose end lies before its start is no span (ISO 8601-1, 3.1.1.6), and cannot be compared with any other. Times that may overlap are not judged.",
        "Exchange the roles start and end, or correct the time that is wrong; if two speakers give the two, make two claims.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Claim claim, ReportPart part) in context.Parts.Of<Claim>())
        {
            Edtf[] starts = HasEnd(claim) ? FirstStarts(claim) : [];
            for (int i = 0; starts.Length > 0 && i < claim.Times.Count; i++)
            {
                Edtf? end = claim.Times[i] is { Role: TimeRole.End } time ? time.Value.Edtf : null;
                if (end is not null && starts.All(start => TimeOrder.IsSurelyAfter(start, end)))
                {
                    string start = starts[0].Text;
                    context.Add($"{part.Pointer}/times/{i}/value/edtf", $"Found the end {end}, which is before the start {start}; expected it after.", $"\"{end}\"", $"not before {start}");
                }
            }
        }
    }

    private static bool HasEnd(Claim claim)
    {
        foreach (ClaimTime time in claim.Times)
        {
            if (time.Role == TimeRole.End)
            {
                return true;
            }
        }

        return false;
    }

    // The first of the local starts and the first of those in UTC: if both are after an end, all are.
    private static Edtf[] FirstStarts(Claim claim) =>
    [
        .. claim.Times.Where(time => time.Role == TimeRole.Start).Select(time => time.Value.Edtf).OfType<Edtf>()
            .GroupBy(edtf => edtf.IsUtc)
            .Select(group => group.MinBy(edtf => edtf.Earliest.Instant ?? EdtfInstant.MinValue)!),
    ];
}
