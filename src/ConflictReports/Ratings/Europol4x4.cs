using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>
/// Europol's evaluation codes (Regulation (EU) 2016/794, article 29): four signs for the source, four for the information.
/// </summary>
/// <remarks>
/// Source: A no doubt, or reliable in all instances; B reliable in most instances; C unreliable in most instances; X cannot be assessed (no
/// value).
/// Information: 1 accuracy not in doubt; 2 known personally to the source, not to the official who passes it on; 3 not known personally to
/// the source but corroborated; 4 not known personally to the source and not to be corroborated.
/// The letters are not those of the Admiralty code.
/// </remarks>
public static class Europol4x4
{
    /// <summary>The codes, such as <c>B2</c>.</summary>
    public static CodedScheme Codes { get; } = new(
        Scheme.Europol4x4,
        new CodedAxis(
            "source",
            new CodedStep('A', "source reliable in all instances"),
            new CodedStep('B', "source reliable in most instances"),
            new CodedStep('C', "source unreliable in most instances"),
            new CodedStep('X', "reliability of the source cannot be assessed", hasValue: false)),
        new CodedAxis(
            "information",
            new CodedStep('1', "accuracy not in doubt"),
            new CodedStep('2', "known personally to the source but not to the official passing it on"),
            new CodedStep('3', "not known personally to the source but corroborated"),
            new CodedStep('4', "not known personally to the source and cannot be corroborated")));
}
