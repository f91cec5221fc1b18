namespace ConflictReports.Validation;

/// <summary>The translations on the way of a report's text, with their places.</summary>
internal static class Translations
{
    /// <summary>Each translation, from the outermost inward, with its JSON Pointer (RFC 6901).</summary>
    public static IEnumerable<(string Pointer, Translation Translation)> Of(ConflictReport report)
    {
        for (int i = 0; i < report.DerivedFrom.Count; i++)
        {
            string at = $"/derivedFrom/{i}";
            for (Derivation? step = report.DerivedFrom[i]; step is not null; step = step.Of, at += "/of")
            {
                if (step.Translation is { } translation)
                {
                    yield return ($"{at}/translation", translation);
                }
            }
        }
    }
}
