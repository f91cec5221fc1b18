using System.Collections.Frozen;
using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1806: a language tag is one of the registry and not a withdrawn one, and no country code.</summary>
internal sealed class LanguageTagsAreCurrent : ReportRule
{
    // Withdrawn codes, and three-letter codes where the registry has two letters.
    private static readonly FrozenDictionary<string, string> Current = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["iw"] = "he",
        ["in"] = "id",
        ["ji"] = "yi",
        ["jw"] = "jv",
        ["mo"] = "ro",
        ["sh"] = "sr-Latn",
        ["ara"] = "ar",
        ["bel"] = "be",
        ["deu"] = "de",
        ["ger"] = "de",
        ["eng"] = "en",
        ["fas"] = "fa",
        ["per"] = "fa",
        ["fra"] = "fr",
        ["fre"] = "fr",
        ["heb"] = "he",
        ["pol"] = "pl",
        ["ron"] = "ro",
        ["rum"] = "ro",
        ["rus"] = "ru",
        ["spa"] = "es",
        ["tur"] = "tr",
        ["ukr"] = "uk",
        ["zho"] = "zh",
        ["chi"] = "zh",
        ["hye"] = "hy",
        ["arm"] = "hy",
        ["kat"] = "ka",
        ["geo"] = "ka",
        ["aze"] = "az",
        ["kaz"] = "kk",
        ["kir"] = "ky",
        ["tgk"] = "tg",
        ["uzb"] = "uz",
        ["tuk"] = "tk",
        ["lit"] = "lt",
        ["lav"] = "lv",
        ["est"] = "et",
        ["ces"] = "cs",
        ["cze"] = "cs",
        ["slk"] = "sk",
        ["slo"] = "sk",
        ["hun"] = "hu",
        ["bul"] = "bg",
        ["hrv"] = "hr",
        ["srp"] = "sr",
        ["bos"] = "bs",
        ["mkd"] = "mk",
        ["mac"] = "mk",
        ["sqi"] = "sq",
        ["alb"] = "sq",
        ["ell"] = "el",
        ["gre"] = "el",
        ["ita"] = "it",
        ["por"] = "pt",
        ["nld"] = "nl",
        ["dut"] = "nl",
        ["swe"] = "sv",
        ["fin"] = "fi",
        ["hin"] = "hi",
        ["urd"] = "ur",
        ["ben"] = "bn",
        ["tam"] = "ta",
        ["sin"] = "si",
        ["mya"] = "my",
        ["bur"] = "my",
        ["pus"] = "ps",
        ["kur"] = "ku",
        ["amh"] = "am",
        ["tir"] = "ti",
        ["som"] = "so",
        ["swa"] = "sw",
        ["hau"] = "ha",
        ["jpn"] = "ja",
        ["kor"] = "ko",
        ["vie"] = "vi",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1806",
        Severity.Warning,
        "Use the language tags of the registry",
        "A country code (ua), a withdrawn code (iw) or a long code where there is a short one (eng) has the form of a tag, and matches nothing (IANA Language Subtag Registry; RFC 5646, section 4.1).",
        "Write the tag that is named; a country, where it matters, follows the language: uk-UA.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((string member, ReportPart part, LanguageTag? tag) in TagsOf(context.Parts))
        {
            if (tag is not null && FindCurrent(tag) is { } current)
            {
                string why = CountryAsLanguage.Find(tag) is { } country ? $": \"{country.Language}\", not \"{country.Code}\", is {country.Name}." : ".";
                context.Add($"{part.Pointer}/{member}", $"Found the language tag \"{tag}\"; expected \"{current}\"{why}", $"\"{tag}\"", $"\"{current}\"");
            }
        }
    }

    private static IEnumerable<(string Member, ReportPart Part, LanguageTag? Tag)> TagsOf(ReportParts parts) =>
        parts.Of<ConflictReport>().Select(item => ("language", item.Part, item.Value.Language))
            .Concat(parts.Of<LocalizedText>().Select(item => ("language", item.Part, item.Value.Language)))
            .Concat(parts.Of<Name>().Select(item => ("language", item.Part, item.Value.Language)))
            .Concat(parts.Of<Hop>().Select(item => ("language", item.Part, item.Value.Language)))
            .Concat(parts.Of<Translation>().Select(item => ("from", item.Part, item.Value.From)))
            .Concat(parts.Of<Translation>().Select(item => ("to", item.Part, item.Value.To)));

    private static string? FindCurrent(LanguageTag tag)
    {
        if (CountryAsLanguage.Find(tag) is { } country)
        {
            return country.Language + tag.Text[country.Code.Length..];
        }

        if (tag.PrimaryLanguage is { } language && Current.TryGetValue(language, out string? current))
        {
            // A tag has one script: its own takes the place of the one that the withdrawn code implies.
            string prefix = tag.Script is null ? current : current.Split('-')[0];
            return prefix + tag.Text[language.Length..];
        }

        return tag.Region == "UK" ? $"{tag.PrimaryLanguage}-GB" : null;
    }
}
