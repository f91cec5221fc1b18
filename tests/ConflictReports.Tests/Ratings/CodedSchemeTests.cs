using ConflictReports.Ratings;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Ratings;

public sealed class CodedSchemeTests
{
    [Theory]
    [InlineData("uk-3x5x2", "1A", "source reliable; known directly to the source")]
    [InlineData("uk-3x5x2", "3E", "source not reliable; suspected to be false")]
    [InlineData("uk-3x5x2", "2CP", "source untested; known indirectly to the source; lawful sharing permitted")]
    [InlineData("uk-3x5x2", "1BC", "source reliable; known indirectly to the source but corroborated; lawful sharing permitted with conditions")]
    [InlineData("uk-3x5x2", "C", "known indirectly to the source")]
    [InlineData("uk-3x5x2", "D", "not known")]
    [InlineData("europol-4x4", "A1", "source reliable in all instances; accuracy not in doubt")]
    [InlineData("europol-4x4", "B2", "source reliable in most instances; known personally to the source but not to the official passing it on")]
    [InlineData("europol-4x4", "C3", "source unreliable in most instances; not known personally to the source but corroborated")]
    [InlineData("europol-4x4", "X4", "reliability of the source cannot be assessed; not known personally to the source and cannot be corroborated")]
    public void A_code_has_the_labels_of_its_signs(string scheme, string code, string label) =>
        CodedSchemes.Find(Scheme.Parse(scheme))!.ToRating(code).Should().Be(new CodedRating { Scheme = Scheme.Parse(scheme), Code = code, Label = label });

    [Theory]
    [InlineData("uk-3x5x2", "")]
    [InlineData("uk-3x5x2", "4A")]
    [InlineData("uk-3x5x2", "A1")]
    [InlineData("europol-4x4", "b2")]
    [InlineData("europol-4x4", "AA")]
    [InlineData("europol-4x4", "D1")]
    [InlineData("europol-4x4", "B2B")]
    public void Another_text_is_no_code(string scheme, string code) =>
        FluentActions.Invoking(() => CodedSchemes.Find(Scheme.Parse(scheme))!.ToRating(code)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("uk-3x5x2", "2D")]
    [InlineData("europol-4x4", "X")]
    public void What_cannot_be_judged_has_no_value(string scheme, string signs) =>
        CodedSchemes.Find(Scheme.Parse(scheme))!.Axes.SelectMany(axis => axis.Steps).Where(step => !step.HasValue).Select(step => step.Code).Should().Equal(signs);

    [Fact]
    public void The_schemes_have_as_many_signs_as_their_names_say()
    {
        Uk3x5x2.Codes.Axes.Select(axis => axis.Steps.Count).Should().Equal(3, 5, 2);
        Europol4x4.Codes.Axes.Select(axis => axis.Steps.Count).Should().Equal(4, 4);
    }
}
