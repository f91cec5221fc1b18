using System.Text;
using ConflictReports.Diagnostics;

namespace ConflictReports.PartnerProfiles.Tests;

/// <summary>Profiles and documents as texts.</summary>
internal static class Profiles
{
    public static PartnerProfile Load(string schema, PartnerProfileOptions? options = null) => PartnerProfile.Load(Encoding.UTF8.GetBytes(schema), options);

    public static PartnerProfileOutcome Judge(string schema, string document, PartnerProfileOptions? options = null) =>
        Load(schema, options).Validate(Encoding.UTF8.GetBytes(document));

    public static bool Fits(string schema, string document) => Judge(schema, document).IsValid;

    public static PartnerProfileException Refuse(string schema, PartnerProfileOptions? options = null) =>
        FluentActions.Invoking(() => Load(schema, options)).Should().Throw<PartnerProfileException>().Which;

    public static Diagnostic TheFinding(string schema, string document)
    {
        PartnerProfileOutcome outcome = Judge(schema, document);
        outcome.Diagnostics.Should().ContainSingle();
        return outcome.Diagnostics[0];
    }
}
