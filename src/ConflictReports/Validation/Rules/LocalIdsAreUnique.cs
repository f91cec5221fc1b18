using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1106: a local id names one thing in the whole report, whatever kind of thing it is.</summary>
internal sealed class LocalIdsAreUnique : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1106",
        Severity.Error,
        "Give each item of a report an id of its own",
        "A reference names an item by its id alone; with two items of one id nobody can tell which is meant.",
        "Rename one of the two, and the references that mean it.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Items.HaveOneIdEach)
        {
            return;
        }

        foreach (ReportItem item in context.Items.All)
        {
            if (context.Items.TryGet(item.Id, out ReportItem? first) && !ReferenceEquals(first, item))
            {
                context.Add($"{item.Pointer}/id", $"Found the id \"{item.Id}\" a second time; it already names {first.Pointer}.", $"\"{item.Id}\"", "an id that no other item of the report has");
            }
        }
    }
}
