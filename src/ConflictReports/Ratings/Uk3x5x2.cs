using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>
/// The 3x5x2 intelligence report of the police in the United Kingdom: three signs for the source, five for the information, two for
/// handling.
/// </summary>
/// <remarks>
/// Source: 1 reliable, 2 untested (no value), 3 not reliable. Information: A known directly, B known indirectly but corroborated, C known
/// indirectly, D not known (no value), E suspected to be false. Handling: P sharing permitted, C sharing permitted with conditions.
/// </remarks>
public static class Uk3x5x2
{
    /// <summary>The codes, such as <c>1A</c> or <c>2CP</c>.</summary>
    /// <remarks>
    /// The sign C stands for information known indirectly where it comes first, and for handling after a sign for information.
    /// </remarks>
    public static CodedScheme Codes { get; } = new(
        Scheme.Uk3x5x2,
        new CodedAxis(
            "source",
            new CodedStep('1', "source reliable"),
            new CodedStep('2', "source untested", hasValue: false),
            new CodedStep('3', "source not reliable")),
        new CodedAxis(
            "information",
            new CodedStep('A', "known directly to the source"),
            new CodedStep('B', "known indirectly to the source but corroborated"),
            new CodedStep('C', "known indirectly to the source"),
            new CodedStep('D', "not known", hasValue: false),
            new CodedStep('E', "suspected to be false")),
        new CodedAxis(
            "handling",
            new CodedStep('P', "lawful sharing permitted"),
            new CodedStep('C', "lawful sharing permitted with conditions")));
}
