using System.Text.Json.Nodes;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Testing;
using ConflictReports.Validation;
using FluentAssertions;
using FluentAssertions.Execution;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Validation;

/// <summary>The reader follows the contract, the validator the schema; both must say the same.</summary>
public sealed class ReaderAndValidatorTests(ITestOutputHelper output)
{
    private const int UsualCases = 10_000;

    [Fact]
    public void What_the_reader_refuses_the_validator_refuses_with_the_same_code_at_the_same_place_and_nothing_else()
    {
        Seed seed = Seed.Take(output.WriteLine);
        Dictionary<string, int> codes = new(StringComparer.Ordinal);
        int cases = Seed.Cases(UsualCases);
        int refused = 0;
        for (int i = 0; i < cases; i++)
        {
            Random random = seed.ForCase(i);
            JsonObject document = new ReportGenerator(random).NextDocument();
            string change = new JsonMutator(random).Mutate(document);
            byte[] bytes = ReportGenerator.ToUtf8(document);

            ReadOutcome read = ReportJson.Read(bytes);
            StructureFindings found = ReportStructure.Evaluate(bytes, ReadOptions.Default);
            if (read.Passed is not null && Difference(read, found) is { } difference)
            {
                throw new AssertionFailedException($"{difference} ({change}; {seed.Case(i)})");
            }

            refused += read.Succeeded ? 0 : 1;
            if (!read.Succeeded)
            {
                codes[read.Diagnostics[0].Code.Text] = codes.GetValueOrDefault(read.Diagnostics[0].Code.Text) + 1;
            }
        }

        output.WriteLine($"{refused} of {cases} refused: {string.Join(", ", codes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"))}");
        refused.Should().BeGreaterThan(cases / 3).And.BeLessThan(cases);
    }

    private static string? Difference(ReadOutcome read, StructureFindings found)
    {
        if (read.Succeeded)
        {
            return found.Diagnostics.IsEmpty ? null : $"The reader accepts what the validator refuses: {found.Diagnostics[0]}";
        }

        Diagnostic fault = read.Diagnostics[0];
        return found.Diagnostics.Any(diagnostic => diagnostic.Code == fault.Code && diagnostic.Location == fault.Location)
            ? null
            : $"The reader says {fault}, the validator {(found.Diagnostics.IsEmpty ? "nothing" : string.Join(" | ", found.Diagnostics.Take(3)))}";
    }
}
