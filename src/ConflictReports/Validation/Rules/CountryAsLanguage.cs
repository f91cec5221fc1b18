using System.Collections.Immutable;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>A code of a country that is taken for the language spoken there, and that the registry gives to no language.</summary>
/// <remarks>Codes that are languages too cannot be told, such as am (Amharic, and Armenia), ba (Bashkir) or lb (Luxembourgish).</remarks>
/// <param name="Code">The code of the country, in lower case.</param>
/// <param name="Language">The language that is meant.</param>
/// <param name="Name">Its English name.</param>
internal sealed record CountryAsLanguage(string Code, string Language, string Name)
{
    private static readonly ImmutableArray<CountryAsLanguage> All =
    [
        new("al", "sq", "Albanian"), new("by", "be", "Belarusian"), new("cn", "zh", "Chinese"), new("cz", "cs", "Czech"), new("dk", "da", "Danish"),
        new("eg", "ar", "Arabic"), new("er", "ti", "Tigrinya"), new("gb", "en", "English"), new("ge", "ka", "Georgian"), new("gr", "el", "Greek"),
        new("il", "he", "Hebrew"), new("iq", "ar", "Arabic"), new("ir", "fa", "Persian"), new("jo", "ar", "Arabic"), new("jp", "ja", "Japanese"),
        new("kh", "km", "Khmer"), new("kp", "ko", "Korean"), new("kz", "kk", "Kazakh"), new("lk", "si", "Sinhala"), new("ly", "ar", "Arabic"),
        new("md", "ro", "Romanian"), new("mm", "my", "Burmese"), new("mx", "es", "Spanish"), new("pk", "ur", "Urdu"), new("qa", "ar", "Arabic"),
        new("rs", "sr", "Serbian"), new("sy", "ar", "Arabic"), new("tj", "tg", "Tajik"), new("tm", "tk", "Turkmen"), new("ua", "uk", "Ukrainian"),
        new("us", "en", "English"), new("vn", "vi", "Vietnamese"), new("ye", "ar", "Arabic"),
    ];

    /// <summary>The country whose code stands where the language should; or null.</summary>
    public static CountryAsLanguage? Find(LanguageTag tag) => All.FirstOrDefault(country => country.Code == tag.PrimaryLanguage);
}
