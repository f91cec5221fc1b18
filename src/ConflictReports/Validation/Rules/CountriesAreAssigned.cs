using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1409: country codes are those that ISO 3166-1 assigns, and of the country that is named.</summary>
internal sealed class CountriesAreAssigned : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1409",
        Severity.Error,
        "Use country codes that ISO 3166-1 assigns",
        "Codes of FIPS 10-4, which GDELT and older data sets use, look the same and name other countries: BO is Belarus there and Bolivia here. Only a warning for codes that ISO reserves, or that a country had once, and for an assigned code beside the name of a country that has it in FIPS 10-4; XK is taken for Kosovo.",
        "Write the code of ISO 3166-1 alpha-2; keep another list's code under identifiers, with its scheme.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Source source, ReportPart part) in context.Parts.Of<Source>())
        {
            CheckParty(context, part, source);
        }

        foreach ((Actor actor, ReportPart part) in context.Parts.Of<Actor>())
        {
            CheckParty(context, part, actor);
        }

        foreach ((Place place, ReportPart part) in context.Parts.Of<Place>())
        {
            for (int i = 0; i < place.Countries.Count; i++)
            {
                CheckCode(context, place.Countries[i], place.Countries.Count == 1 ? place.Names : default, part, "countries", i);
            }
        }
    }

    private static void CheckParty(RuleContext context, ReportPart part, Party party)
    {
        if (party.Country is { } country)
        {
            CheckCode(context, country, party.Kind.Equals(SourceKind.State) ? party.Names : default, part, "country");
        }
    }

    private static void CheckCode(RuleContext context, CountryCode country, EquatableArray<Name> names, ReportPart part, string member, int? index = null)
    {
        FipsCountry? fips = FipsCountry.Find(country);
        if (!AssignedCountries.Contains(country))
        {
            Severity? severity = AssignedCountries.IsKosovo(country) ? null : AssignedCountries.IsReserved(country) ? Severity.Warning : Severity.Error;
            if (severity is { } found)
            {
                string hint = fips is null ? "" : $" In FIPS 10-4 it is {fips.EnglishName}, which is \"{fips.Iso}\" in ISO 3166-1.";
                context.Add(found, PointerOf(part, member, index), $"Found the country code \"{country}\", which ISO 3166-1 does not assign.{hint}", $"\"{country}\"", fips is null ? "a code of ISO 3166-1" : $"\"{fips.Iso}\"");
            }
        }
        else if (fips is not null && names.Any(fips.IsNamed))
        {
            context.Add(
                Severity.Warning,
                PointerOf(part, member, index),
                $"Found the country code \"{country}\" for {fips.EnglishName}; that is its code in FIPS 10-4, expected \"{fips.Iso}\".",
                $"\"{country}\"",
                $"\"{fips.Iso}\"");
        }
    }

    private static string PointerOf(ReportPart part, string member, int? index) => index is null ? $"{part.Pointer}/{member}" : $"{part.Pointer}/{member}/{index}";
}
