using System.Globalization;

namespace ConflictReports.Testing.Simulation;

/// <summary>What a report says in words.</summary>
internal static class WorldText
{
    /// <summary>The whole text: an opening, a sentence for each claim, a closing. Copies in one language have nearly the same.</summary>
    public static string Whole(PlannedReport report, IEnumerable<PlannedClaim> claims, SimulatedLanguage language) =>
        string.Join(' ', claims.Select(claim => Sentence(claim, language)).Prepend(language.Openings[report.Frame.Opening]).Append(language.Closings[report.Frame.Closing]));

    /// <summary>The sentence of a claim as it is printed.</summary>
    public static string Sentence(PlannedClaim claim, SimulatedLanguage language)
    {
        string what = claim.Figure is { } figure ? $"{Figure(figure, language)}: {language.Counts[claim.Event.Deed][claim.Measure!.Value]}" : language.Deeds[claim.Event.Deed];
        string who = claim.SpeakerName.Length > 0 ? $" ({claim.SpeakerName}{(claim.Denies ? ": –" : "")})" : "";
        return $"{claim.PlaceName}, {language.Sites[claim.Event.Site]}: {what}{who}.";
    }

    /// <summary>The statement of a claim: positive, without hedge and speaker.</summary>
    public static string Statement(PlannedClaim claim, string place, SimulatedLanguage language)
    {
        string what = claim.Measure is { } measure ? language.Counts[claim.Event.Deed][measure] : language.Deeds[claim.Event.Deed];
        return $"{place}, {language.Sites[claim.Event.Site]}: {what}.";
    }

    private static string Figure(PrintedFigure figure, SimulatedLanguage language) => figure.Form switch
    {
        FigureForm.Bare => Number(figure.Number),
        FigureForm.Between => $"{Number(figure.Number)}–{Number(figure.Upper)}",
        FigureForm.Dozens => language.Dozens,
        _ => $"{language.Hedges[figure.Form - FigureForm.AtLeast]} {Number(figure.Number)}",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
