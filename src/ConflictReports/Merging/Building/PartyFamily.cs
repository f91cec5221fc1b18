using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Kinds of party that reports give to one and the same: an agency is called an outlet, a ministry a force, an armed group a movement.</summary>
internal static class PartyFamily
{
    /// <summary>The kind that stands for the family of a kind; a kind that is of none stands for itself.</summary>
    public static SourceKind Of(SourceKind kind) =>
        kind == SourceKind.OfficeHolder || kind == SourceKind.Analyst ? SourceKind.Person
        : kind == SourceKind.ArmedForce ? SourceKind.GovernmentBody
        : kind == SourceKind.Agency ? SourceKind.Outlet
        : kind == SourceKind.ArmedGroup || kind == SourceKind.InternationalOrganization || kind == SourceKind.PoliticalOrganization || kind == SourceKind.ThinkTank ? SourceKind.Organization
        : kind;
}
