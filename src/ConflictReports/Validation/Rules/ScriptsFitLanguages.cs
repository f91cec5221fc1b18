using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1804: a text is in the script of its language tag.</summary>
internal sealed class ScriptsFitLanguages : ReportRule
{
    // Fewer letters than this may be an abbreviation or a name in any text.
    private const int EnoughLetters = 8;
    private const int EnoughLettersOfName = 4;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1804",
        Severity.Warning,
        "Tag a text with the language that it is in",
        "Search, translation and comparison go by the tag; a text without a tag is in the language of the report.",
        "Give the text its own language, with the script where it is not the usual one: uk-Latn.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((LocalizedText text, ReportPart part) in context.Parts.Of<LocalizedText>())
        {
            Check(context, part, text.Text, text.Language ?? context.Report.Language, EnoughLetters);
        }

        // A name in Latin letters may be the party's own in any language; one in other letters is no name in a language that is written in Latin.
        foreach ((Name name, ReportPart part) in context.Parts.Of<Name>())
        {
            if (name.Language is not null && name.Kind != NameKind.Transliteration && WritingSystem.OfLetters(name.Text, EnoughLettersOfName) != WritingSystem.Latin)
            {
                Check(context, part, name.Text, name.Language, EnoughLettersOfName);
            }
        }
    }

    private static void Check(RuleContext context, ReportPart part, string text, LanguageTag? tag, int enough)
    {
        if (tag is not null && WritingSystem.OfLanguage(tag) is { } expected && WritingSystem.OfLetters(text, enough) is { } found && found != expected)
        {
            context.Add($"{part.Pointer}/text", $"Found a text in {found} letters, tagged \"{tag}\"; expected {expected} letters or another tag.", $"{found} letters", $"{expected} letters");
        }
    }
}
