using System.Text;
using ConflictReports.Consumers.Tests.Cases;
using ConflictReports.PartnerProfiles;

namespace ConflictReports.Consumers.Tests.Validators;

/// <summary>NJsonSchema, as ConflictReports.PartnerProfiles runs it in this process.</summary>
/// <param name="schema">The schema, in draft-04.</param>
internal sealed class ProfileConsumer(SchemaFile schema)
{
    /// <summary>Its name.</summary>
    public const string Name = "NJsonSchema";

    /// <summary>The dialect that it reads.</summary>
    public const string Dialect = "draft-04";

    private readonly PartnerProfile profile = PartnerProfile.Load(File.ReadAllBytes(schema.Path));

    /// <summary>Judges a document.</summary>
    /// <param name="item">The document.</param>
    public Verdict Judge(SchemaCase item)
    {
        PartnerProfileOutcome outcome = profile.Validate(Encoding.UTF8.GetBytes(item.Document));
        return outcome.Passed is null
            ? new Verdict(item.Name, Valid: null, Problem: string.Join('\n', outcome.Diagnostics))
            : new Verdict(item.Name, outcome.IsValid, [.. outcome.Diagnostics.Select(finding => finding.Code.Text)], [.. outcome.Diagnostics.Select(finding => finding.Location.Pointer)]);
    }
}
