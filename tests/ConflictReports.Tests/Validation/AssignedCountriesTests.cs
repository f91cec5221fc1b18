using ConflictReports.Testing;
using ConflictReports.Validation.Rules;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

public sealed class AssignedCountriesTests
{
    [Fact]
    public void There_are_249_codes_and_none_is_also_reserved()
    {
        AssignedCountries.All.Should().HaveCount(249);
        AssignedCountries.All.Where(code => AssignedCountries.IsReserved(CountryCode.Parse(code))).Should().BeEmpty();
    }

    [Fact]
    public void They_are_those_of_the_registry()
    {
        foreach (string file in Corpora.Files("registries", "country-codes.csv"))
        {
            string[] lines = File.ReadAllLines(file);
            int column = Array.IndexOf(Cells(lines[0]), "ISO3166-1-Alpha-2");
            string[] codes = [.. lines.Skip(1).Select(line => Cells(line)[column])];
            AssignedCountries.All.Should().BeEquivalentTo(codes);
        }
    }

    // Every second part between quotation marks is inside of them.
    private static string[] Cells(string line) => string.Concat(line.Split('"').Where((_, i) => i % 2 == 0)).Split(',');
}
