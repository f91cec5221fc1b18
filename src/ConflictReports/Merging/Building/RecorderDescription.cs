using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>All of a recorder that <see cref="Recorders"/> compares: those with an equal description are judged alike.</summary>
/// <param name="Id">The local id.</param>
/// <param name="IsDescribed">Whether the report has a party of this id.</param>
/// <param name="Identifiers">Schemes and values in turn.</param>
/// <param name="Names">The names.</param>
internal sealed record RecorderDescription(LocalId Id, bool IsDescribed, EquatableArray<string> Identifiers, EquatableArray<string> Names)
{
    /// <summary>The description of a report's recorder.</summary>
    public static RecorderDescription Of(ConflictReport report)
    {
        LocalId id = report.EffectiveRecorder;
        return report.FindParty(id.Text) is { } party
            ? new RecorderDescription(
                id,
                true,
                party.Identifiers.SelectMany(identifier => (string[])[identifier.Scheme.Text, identifier.Value]).ToEquatableArray(),
                party.Names.Select(name => name.Text).ToEquatableArray())
            : new RecorderDescription(id, false, [], []);
    }
}
