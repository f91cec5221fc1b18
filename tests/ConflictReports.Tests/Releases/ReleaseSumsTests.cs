using System.Security.Cryptography;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Releases;

public sealed class ReleaseSumsTests : IDisposable
{
    private readonly DirectoryInfo schemas = Directory.CreateTempSubdirectory("conflict-reports-");

    public ReleaseSumsTests()
    {
        Write("1.0/a.json", "{}\n");
        Write("1.0/b/c.json", "[]\n");
        Write("1.0/SHA256SUMS", ReleaseSums.Compute(PathOf("1.0")));
        Write("RELEASES", $"# released\n{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(PathOf("1.0/SHA256SUMS"))))}  1.0/SHA256SUMS\n");
    }

    public void Dispose() => schemas.Delete(recursive: true);

    [Fact]
    public void No_released_file_of_this_repository_has_changed() => ReleaseSums.FindChanges(Repository.PathOf("schemas")).Should().BeEmpty();

    [Fact]
    public void The_sums_are_written_as_sha256sum_writes_them() => File.ReadAllText(PathOf("1.0/SHA256SUMS")).Should().Be(
        "ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356  a.json\n37517e5f3dc66819f61f5a7bb8ace1921282415f10551d2defa5c3eb0985b570  b/c.json\n");

    [Fact]
    public void What_is_as_it_was_released_has_no_change() => Changes().Should().BeEmpty();

    [Fact]
    public void A_version_that_is_not_listed_may_change()
    {
        Write("1.1/a.json", "{}");

        Changes().Should().BeEmpty();
    }

    [Fact]
    public void A_changed_file_is_found()
    {
        Write("1.0/b/c.json", "[ ]\n");

        Changes().Should().Equal("1.0: b/c.json was changed or removed.");
    }

    [Fact]
    public void A_removed_file_is_found()
    {
        File.Delete(PathOf("1.0/a.json"));

        Changes().Should().Equal("1.0: a.json was changed or removed.");
    }

    [Fact]
    public void An_added_file_is_found()
    {
        Write("1.0/d.json", "1");

        Changes().Should().Equal("1.0: d.json was added.");
    }

    [Fact]
    public void Sums_that_were_made_anew_after_a_change_are_found()
    {
        Write("1.0/a.json", "{ }\n");
        Write("1.0/SHA256SUMS", ReleaseSums.Compute(PathOf("1.0")));

        Changes().Should().Equal("1.0: SHA256SUMS is not the released one.");
    }

    [Theory]
    [InlineData("1.0/SHA256SUMS")]
    [InlineData("00  1.0")]
    public void A_line_that_is_none_is_found(string line)
    {
        Write("RELEASES", line);

        Changes().Should().ContainSingle().Which.Should().StartWith($"\"{line}\" is no line of RELEASES");
    }

    private IReadOnlyList<string> Changes() => ReleaseSums.FindChanges(schemas.FullName);

    private string PathOf(string file) => Path.Combine(schemas.FullName, file);

    private void Write(string file, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), content);
    }
}
