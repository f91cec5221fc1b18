using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1203: nothing was published, said, recorded, rated or captured after the instant that counts as now.</summary>
internal sealed class NothingWasSaidInTheFuture : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1203",
        Severity.Warning,
        "Give no time after now to what has been done",
        "Whatever has been published, said, recorded, rated or captured lies in the past; a later time is a slip or a wrong clock. Only the times of what a claim tells may lie ahead.",
        "Check the time and its offset.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Options.AsOf is not { } now)
        {
            return;
        }

        CheckTimestamps(context, now);
        CheckReportedTimes(context, now);
    }

    private static void CheckTimestamps(RuleContext context, Timestamp now)
    {
        Require(context, now, context.Report.RetrievedAt, () => "/retrievedAt");
        Require(context, now, context.Report.Revision?.RecordedAt, () => "/revision/recordedAt");
        foreach ((Rating rating, ReportPart part) in context.Parts.Of<Rating>())
        {
            Require(context, now, rating.RatedAt, () => $"{part.Pointer}/ratedAt");
        }

        foreach ((IdentityJudgement judgement, ReportPart part) in context.Parts.Of<IdentityJudgement>())
        {
            Require(context, now, judgement.At, () => $"{part.Pointer}/at");
        }

        foreach ((ArchiveCopy copy, ReportPart part) in context.Parts.Of<ArchiveCopy>())
        {
            Require(context, now, copy.CapturedAt, () => $"{part.Pointer}/capturedAt");
        }

        foreach ((Capture capture, ReportPart part) in context.Parts.Of<Capture>())
        {
            Require(context, now, capture.At, () => $"{part.Pointer}/at");
        }
    }

    private static void CheckReportedTimes(RuleContext context, Timestamp now)
    {
        foreach ((ReportedTime time, ReportPart part) in context.Parts.Of<ReportedTime>())
        {
            if (part.Parent!.Value is not ClaimTime && TimeOrder.IsSurelyAfter(time.Edtf, now))
            {
                context.Add($"{part.Pointer}/edtf", Message(time.Edtf!.Text, now), $"\"{time.Edtf}\"", $"not after {now}");
            }
        }
    }

    private static void Require(RuleContext context, Timestamp now, Timestamp? time, Func<string> pointer)
    {
        if (TimeOrder.IsAfter(time, now))
        {
            context.Add(pointer(), Message(time!.Text, now), $"\"{time}\"", $"not after {now}");
        }
    }

    private static string Message(string time, Timestamp now) => $"Found {time}, which is after now, {now}; expected a time that has passed.";
}
