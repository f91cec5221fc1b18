using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Values;

public class DigestTests
{
    private const string OfAbc = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public void The_digest_of_abc_is_that_of_the_standard() => Digest.Of("abc"u8).Text.Should().Be(OfAbc);

    [Fact]
    public void The_digest_of_nothing_is_that_of_the_standard() =>
        Digest.Of([]).Should().Be(Digest.Parse("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));

    [Theory]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "write \"sha256:\" before")]
    [InlineData("SHA256:BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD", "write it in lower case")]
    [InlineData("sha256:ba78", "this one has 4 digits")]
    [InlineData("sha256:xyz", "64 lower-case hexadecimal digits")]
    [InlineData("md5:900150983cd24fb0d6963f7d28e17f72", "64 lower-case hexadecimal digits")]
    [InlineData("", "64 lower-case hexadecimal digits")]
    public void Another_form_is_refused_with_what_to_change(string text, string hint)
    {
        Digest.Create(text, out string? expected).Should().BeNull();
        expected.Should().Contain(hint);
    }

    [Fact]
    public void Digests_are_ordered_by_text()
    {
        Digest low = Digest.Parse("sha256:" + new string('0', 64));
        Digest high = Digest.Parse("sha256:" + new string('f', 64));
        new[] { high, low, Digest.Parse(OfAbc) }.Order().Should().Equal(low, Digest.Parse(OfAbc), high);
        (low < high).Should().BeTrue();
        (low <= high).Should().BeTrue();
        (low > high).Should().BeFalse();
        (low >= high).Should().BeFalse();
        low.CompareTo((Digest?)null).Should().BePositive();
    }
}
