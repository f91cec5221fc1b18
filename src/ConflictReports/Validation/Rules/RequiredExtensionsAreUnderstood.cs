using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1004: an extension that must be understood is one that the caller understands.</summary>
internal sealed class RequiredExtensionsAreUnderstood : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1004",
        Severity.Error,
        "Read only what you understand",
        "Whoever wrote mustUnderstand says that the report is misread without the extension.",
        "Name the extension among those understood if the reader handles it; otherwise do not use the report, or ask its recorder for one without.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Extension extension, ReportPart part) in context.Parts.Of<Extension>())
        {
            if (extension.MustUnderstand == true && !context.Options.UnderstoodExtensions.Contains(part.Key!))
            {
                context.Add(
                    part.Pointer,
                    $"Found the extension {JsonText.Quote(part.Key!)}, which must be understood and is not among those that the reader understands.",
                    JsonText.Quote(part.Key!),
                    "an extension that the reader understands");
            }
        }
    }
}
