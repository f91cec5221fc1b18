using ConflictReports.Merging.Explaining;

namespace ConflictReports.Merging;

/// <summary>Shows an explanation as plain text, for a person to read.</summary>
/// <remarks>Lines of at most 100 characters, single long words apart, ended by a line feed. Equal explanations give equal texts. Not a format to parse.</remarks>
public static class ExplanationText
{
    /// <summary>Shows an explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public static string Render(ClaimExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return new ExplanationPage(explanation).Write();
    }
}
