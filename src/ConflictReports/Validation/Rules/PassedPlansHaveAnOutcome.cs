using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1209: of a plan whose time had passed when the report was published, the report tells what became of it.</summary>
internal sealed class PassedPlansHaveAnOutcome : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1209",
        Severity.Information,
        "Say what became of a plan whose time has passed",
        "A plan that is over by the time of publication is easily read as still to come; often the year is wrong, or the text tells the outcome and nobody recorded it.",
        "Add the claim that tells the outcome (completed, prevented, cancelled) if the text has it, and check the time.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        Edtf? published = context.Report.Published?.Edtf;
        if (published is null || !HasPlan(context.Report.Claims))
        {
            return;
        }

        HashSet<LocalId> told = [.. context.Report.Claims.Where(HasOutcome).Select(claim => claim.Event).OfType<LocalId>()];
        foreach ((Claim claim, ReportPart part) in context.Parts.Of<Claim>())
        {
            if (!IsPlan(claim) || (claim.Event is { } happening && told.Contains(happening)))
            {
                continue;
            }

            Edtf?[] times = [.. claim.Times.Where(time => time.Role != TimeRole.Deadline).Select(time => time.Value.Edtf)];
            if (times.Length > 0 && times.All(time => TimeOrder.IsSurelyAfterAnywhere(published, time)))
            {
                context.Add(
                    $"{part.Pointer}/stage",
                    $"Found something {ClosedSet<Stage>.NameOf(claim.Stage!.Value)} for {times[^1]}, before the publication, {published}, and no claim on what became of it.",
                    $"\"{ClosedSet<Stage>.NameOf(claim.Stage!.Value)}\"",
                    "a claim on the outcome");
            }
        }
    }

    private static bool HasPlan(EquatableArray<Claim> claims)
    {
        foreach (Claim claim in claims)
        {
            if (IsPlan(claim))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlan(Claim claim) => claim.Stage is Stage.Planned or Stage.Ordered;

    private static bool HasOutcome(Claim claim) => claim.Stage is not (null or Stage.Planned or Stage.Ordered or Stage.Demanded or Stage.Threatened);
}
