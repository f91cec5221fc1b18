using ConflictReports.Merging.Building;

namespace ConflictReports.Merging;

/// <summary>
/// Shows a dossier as plain text, for a person to read: contradictions, tensions, who denied what, what nobody verified, what recurs over the years; then every
/// cluster.
/// </summary>
/// <remarks>Lines of at most 100 characters, single long words apart, ended by a line feed. Equal dossiers give equal texts. Not a format to parse.</remarks>
public static class DossierText
{
    /// <summary>Shows a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    public static string Render(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return new DossierPage(dossier).Write();
    }
}
