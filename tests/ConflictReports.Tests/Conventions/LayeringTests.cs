using System.Text.RegularExpressions;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Conventions;

public sealed partial class LayeringTests
{
    [Fact]
    public void Compiled_code_uses_only_the_folders_above_its_own()
    {
        List<string> violations = [];
        foreach (Type type in Records.Library.GetTypes())
        {
            if (Layers.FolderOf(type.Namespace) is not { } folder)
            {
                continue;
            }

            foreach (Type used in TypeReferences.Of(type))
            {
                if (Layers.FolderOf(used.Namespace) is { } other && !Layers.MayUse(folder, other))
                {
                    violations.Add($"{folder}: {type.FullName} uses {used.FullName}");
                }
            }
        }

        violations.Distinct().Should().BeEmpty();
    }

    [Fact]
    public void Source_files_name_only_the_folders_above_their_own()
    {
        List<string> violations = [];
        foreach (SourceFile file in SourceFile.OfLibrary)
        {
            foreach (Match match in Named().Matches(file.TextWithoutComments))
            {
                if (Layers.Folders.Contains(match.Groups[1].Value) && !Layers.MayUse(file.Folder, match.Groups[1].Value))
                {
                    violations.Add($"{file.Path} names {match.Value}");
                }
            }
        }

        violations.Should().BeEmpty();
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        foreach (SourceFile file in SourceFile.OfLibrary)
        {
            Match match = Namespace().Match(file.Text);

            match.Success.Should().BeTrue(file.Path);
            Layers.FolderOf(match.Groups[1].Value).Should().Be(file.Folder, file.Path);
        }
    }

    [Fact]
    public void The_check_sees_what_code_uses()
    {
        TypeReferences.Of(typeof(ConflictReports.Json.ReportJson)).Should().Contain([typeof(ConflictReport), typeof(ConflictReports.Json.ReportFormatException)]);
        SourceFile.OfLibrary.Should().HaveCountGreaterThan(100);
        Repository.Root.Should().NotBeEmpty();
    }

    [GeneratedRegex(@"\bConflictReports\.([A-Z]\w+)")]
    private static partial Regex Named();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
