using System.Text.RegularExpressions;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Conventions;

public sealed partial class RepositoryTests
{
    private static readonly string[] NotOurs = ["bin", "obj", ".git", "node_modules", "artifacts", "TestResults", ".vs", ".idea"];
    private static readonly string[] Written = [".cs", ".ts", ".py", ".csproj", ".props", ".md", ".json", ".ndjson", ".txt", ".editorconfig", ".sln", ".yml", ".xml", ""];

    [Fact]
    public void No_file_speaks_of_the_machine_it_was_written_on() =>
        Files(Repository.Root)
            .SelectMany(path => Foreign().Matches(File.ReadAllText(path)).Select(match => $"{Path.GetRelativePath(Repository.Root, path)}: {match.Value}"))
            .Should().BeEmpty();

    [Fact]
    public void The_check_reads_the_files_of_the_repository() =>
        Files(Repository.Root).Select(Path.GetFileName).Should().Contain(["README.md", "ConflictReport.cs", "ConflictReports.csproj"]);

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(folder).Where(path => Written.Contains(Path.GetExtension(path)))
            .Concat(Directory.GetDirectories(folder).Where(path => !NotOurs.Contains(Path.GetFileName(path))).SelectMany(Files));

    // Paths of machines and homes, and words of how the text came about; written so that this file does not match itself.
    [GeneratedRegex(@"(?<![\w.])/(?:work|tmp|home|root|Users)/|[A-Z]:\\Users|\blibrary[ ]folder\b|\bshared[ ]folder\b|\bthis[ ]session\b|\bsub[-]?agent\b|\blanguage[ ]model\b", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();
}
