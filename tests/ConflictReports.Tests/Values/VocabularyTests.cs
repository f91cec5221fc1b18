using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Values;

public sealed partial class VocabularyTests
{
    public static TheoryData<Type> Vocabularies
    {
        get
        {
            TheoryData<Type> types = [];
            foreach (Type type in FindVocabularies())
            {
                types.Add(type);
            }

            return types;
        }
    }

    [Fact]
    public void All_vocabularies_of_the_document_are_there() =>
        FindVocabularies().Select(type => type.Name).Should().Contain(
        [
            "AffiliationKind", "AttributionVerb", "ConfidenceLevel", "CountingUnit", "EnquiryAspect", "EventType", "EvidenceKind", "HashAlgorithm", "MappedVerdict",
            "Measure", "ParticipantRole", "PlaceKind", "Population", "QualifierKind", "ReportKind", "Scheme", "Sensitivity", "SourceKind",
        ]);

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Known_lists_every_static_term_once_and_in_order(Type vocabulary)
    {
        object[] members = [.. vocabulary.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == vocabulary)
            .Select(property => property.GetValue(null)!)];

        Known(vocabulary).Should().NotBeEmpty().And.NotContainNulls().And.OnlyHaveUniqueItems().And.Equal(members);
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void A_known_term_reads_to_the_very_same_instance(Type vocabulary)
    {
        foreach (object term in Known(vocabulary))
        {
            string json = JsonSerializer.Serialize(term, vocabulary);

            JsonSerializer.Deserialize(json, vocabulary).Should().BeSameAs(term);
            json.Should().Be($"\"{term}\"");
        }
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Known_terms_have_the_form_of_a_term_and_are_known(Type vocabulary)
    {
        foreach (object term in Known(vocabulary))
        {
            term.ToString().Should().MatchRegex(Form());
            term.ToString()!.Length.Should().BeLessThanOrEqualTo(64);
            vocabulary.GetProperty("IsKnown")!.GetValue(term).Should().Be(true);
        }
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Terms_of_partners_are_kept(Type vocabulary)
    {
        object term = JsonSerializer.Deserialize("\"a-partners.own_term\"", vocabulary)!;

        term.ToString().Should().Be("a-partners.own_term");
        vocabulary.GetProperty("IsKnown")!.GetValue(term).Should().Be(false);
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void A_text_in_another_form_is_refused(Type vocabulary)
    {
        foreach (string text in new[] { "", "Upper", "two words", "-a", "a-", "a..b", "ä", new string('a', 65) })
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize(JsonSerializer.Serialize(text), vocabulary)).Should().Throw<JsonException>(text);
        }
    }

    [Theory]
    [InlineData(typeof(ReportKind), "article, official-statement, social-post, broadcast, interview, analysis, fact-check, dataset, submission")]
    [InlineData(typeof(SourceKind), "person, office-holder, group, population-group, state, government-body, armed-force, armed-group, organization, international-organization, political-organization, outlet, agency, analyst, think-tank, account, dataset, sensor, ai-system")]
    [InlineData(typeof(AffiliationKind), "speaks-for, member-of, part-of, controlled-by, employed-by")]
    [InlineData(typeof(ParticipantRole), "actor, target, affected, authority, beneficiary, associate, party")]
    [InlineData(typeof(QualifierKind), "reason, purpose, pretext, condition, comparison")]
    [InlineData(typeof(PlaceKind), "country, admin-area, settlement, facility, border, route, area, sea")]
    [InlineData(typeof(EvidenceKind), "web-page, document, image, video, audio, satellite-image, social-post, dataset, testimony")]
    [InlineData(typeof(Sensitivity), "graphic, personal-data, minors, witness-risk, precise-location")]
    public void The_terms_are_those_of_the_document(Type vocabulary, string terms) =>
        Known(vocabulary).Select(term => term.ToString()).Should().Equal(terms.Split(", "));

    private static Type[] FindVocabularies() =>
        [.. typeof(ReportKind).Assembly.GetTypes()
            .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(OpenTerm<>))
            .OrderBy(type => type.Name, StringComparer.Ordinal)];

    private static List<object> Known(Type vocabulary) => [.. ((IEnumerable<object>)vocabulary.GetProperty("Known")!.GetValue(null)!)];

    [GeneratedRegex("^[a-z0-9]+([._-][a-z0-9]+)*$")]
    private static partial Regex Form();
}
