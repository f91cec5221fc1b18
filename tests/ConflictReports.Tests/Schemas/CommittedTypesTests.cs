using System.Text;

using ConflictReports.Schemas;
using ConflictReports.Testing;

using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Schemas;

public sealed class CommittedTypesTests
{
    private const string UpdateVariable = "CONFLICTREPORTS_UPDATE";

    [Theory]
    [InlineData(TypeLanguage.TypeScript, "conflict-report.ts")]
    [InlineData(TypeLanguage.Python, "conflict_report.py")]
    public void The_committed_file_is_what_the_schema_gives_byte_for_byte(TypeLanguage language, string file)
    {
        string path = Repository.PathOf("schemas", "1.0", "types", file);
        byte[] actual = Encoding.UTF8.GetBytes(Write(language));
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllBytes(path, actual);
        }

        File.ReadAllBytes(path).AsSpan().SequenceEqual(actual).Should().BeTrue(
            "{0} is made from the schema: run the tests with {1}=1 and look at the difference before it is committed", file, UpdateVariable);
    }

    private static string Write(TypeLanguage language) => TypeDeclarations.Write(ReportSchema.Generate(SchemaDialect.Draft202012), language);
}
