using System.Text.Json.Serialization.Metadata;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1003: a member that this version does not know is kept, and said.</summary>
internal sealed class UnknownMembersAreNoted : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1003",
        Severity.Warning,
        "Use members that the version knows",
        "A member that nobody knows is kept but means nothing to any reader; mostly it is a known one misspelt. In a report of a newer version it is expected, and only information.",
        "Correct the name, move the data under extensions, or name the version that has the member.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // Beyond the findings that are kept nobody reads a hint.
        int hints = context.Options.Reading.MaxFindings;
        SchemaVersion version = context.Report.SchemaVersion;
        foreach (ReportPart part in context.Parts.All)
        {
            if (part.Value.UnknownMembers.Count == 0)
            {
                continue;
            }

            foreach (string name in part.Value.UnknownMembers.Keys)
            {
                string? nearest = hints-- > 0 ? NearestText.Find(name, KnownMembers(part.Value)) : null;
                string hint = nearest is null ? "" : $" Did you mean \"{nearest}\"?";
                context.Add(
                    version.IsNewer ? Severity.Information : Severity.Warning,
                    $"{part.Pointer}/{JsonLocator.Escape(name)}",
                    $"Found the member {JsonText.Quote(name)}, which version {SchemaVersion.Current} does not know; it is kept as it is.{hint}",
                    JsonText.Quote(name),
                    nearest is null ? "a member of the schema" : $"\"{nearest}\"");
            }
        }
    }

    private static IEnumerable<string> KnownMembers(ExtensibleRecord record)
    {
        JsonTypeInfo contract = ReportContract.Options.GetTypeInfo(record.GetType());
        return contract.Properties.Where(property => !property.IsExtensionData).Select(property => property.Name);
    }
}
