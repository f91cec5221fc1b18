using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Feeds;

/// <summary>Makes findings of what the rules across reports say, with the severities that the caller chose.</summary>
internal sealed class FeedFindings(ValidationOptions options)
{
    /// <summary>The finding, or null if its code is muted.</summary>
    public Diagnostic? Make(DiagnosticDescriptor descriptor, in RuleFinding finding, Location location)
    {
        Severity severity = finding.Severity ?? descriptor.Severity;
        if (severity != Severity.Error)
        {
            if (options.Muted.Contains(descriptor.Code))
            {
                return null;
            }

            severity = options.Severities.GetValueOrDefault(descriptor.Code, severity);
        }

        return new Diagnostic
        {
            Descriptor = descriptor,
            Severity = severity,
            Location = location,
            Message = finding.Message,
            Found = finding.Found,
            Expected = finding.Expected,
        };
    }
}
