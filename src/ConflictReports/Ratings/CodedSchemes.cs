using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>The schemes of codes that this version knows.</summary>
public static class CodedSchemes
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CodedScheme> All { get; } = [Uk3x5x2.Codes, Europol4x4.Codes];

    /// <summary>The scheme of a name.</summary>
    /// <param name="scheme">The name, such as <c>europol-4x4</c>.</param>
    /// <returns>The scheme, or null if this version knows none of that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is null.</exception>
    public static CodedScheme? Find(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return All.FirstOrDefault(codes => codes.Scheme.Equals(scheme));
    }
}
