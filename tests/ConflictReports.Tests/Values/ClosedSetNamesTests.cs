using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Values;

public sealed class ClosedSetNamesTests
{
    public static TheoryData<Type, string> Sets => new()
    {
        { typeof(Approximator), "exact, about, at-least, more-than, up-to, fewer-than, between, few, several, dozens, many, hundreds, thousands, tens-of-thousands, unknown" },
        { typeof(QuantityScope), "total, cumulative, additional, per-day, per-month" },
        { typeof(CountingConvention), "as-stated, acled-conservative, ucdp-best" },
        { typeof(TimeBasis), "stated, inferred, inferred-year, relative, convention" },
        { typeof(AnchorRelation), "before, after, during" },
        { typeof(PlaceRelation), "at, near, along, within" },
        { typeof(CoordinateRole), "measured, settlement-centroid, admin-centroid, country-centroid, obfuscated" },
        { typeof(NameKind), "preferred, as-printed, misspelt, transliteration, alias, former" },
        { typeof(Polarity), "affirmed, negated" },
        { typeof(Stage), "planned, ordered, demanded, threatened, attempted, ongoing, completed, prevented, cancelled, unknown" },
        { typeof(Certainty), "asserted, probable, possible, rumoured" },
        { typeof(TimeRole), "occurred, start, end, deadline, effective" },
        { typeof(PlaceRole), "occurred, origin, destination, target" },
        { typeof(EvidenceRole), "stated-in, supports, refutes, illustrates, subject" },
        { typeof(Placement), "headline, lead, body, background, caption" },
        { typeof(ExtractionMethod), "human, machine" },
        { typeof(TranslationMethod), "human, machine, unknown" },
        { typeof(Directness), "direct-quote, partial-quote, indirect, imputed" },
        { typeof(BasisOfKnowledge), "own-act, eyewitness, official-record, document, sensor, inference, undisclosed, unknown" },
        { typeof(EnquiryOutcome), "asked, no-reply, declined, detail-withheld, no-evidence-given, could-not-verify, verified" },
        { typeof(RelationKind), "corroborates, contradicts, denies, refines, duplicates, supersedes, retracts, corrects, responds-to" },
        { typeof(RelationAspect), "quantity, time, place, actor, polarity" },
        { typeof(IdentityVerdict), "same, different, unsure" },
        { typeof(Anonymity), "named, unnamed, pseudonymous, withheld, unknown" },
        { typeof(PublicationStatus), "published, corrected, withdrawn, removed" },
        { typeof(RevisionStatus), "active, retracted" },
        { typeof(DerivationKind), "republication, syndication, summary, aggregation, quotation" },
        { typeof(EventGranularity), "single, aggregate" },
        { typeof(TrafficLight), "clear, green, amber, amber+strict, red" },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_wire_names_are_those_of_the_document(Type set, string names) =>
        SchemaNames(set).Should().Equal(names.Split(", "));

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_name_reads_to_a_value_that_writes_the_name(Type set, string names)
    {
        foreach (string name in names.Split(", "))
        {
            object value = JsonSerializer.Deserialize(JsonSerializer.Serialize(name), set)!;

            JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(value, set)).Should().Be(name);
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Other_case_and_integers_are_refused(Type set, string names)
    {
        string shouted = JsonSerializer.Serialize(names.Split(", ")[0].ToUpperInvariant());

        FluentActions.Invoking(() => JsonSerializer.Deserialize(shouted, set)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize("0", set)).Should().Throw<JsonException>();
    }

    [Fact]
    public void Traffic_lights_are_ordered_from_least_to_most_restrictive() =>
        Enum.GetValues<TrafficLight>().Should().BeInAscendingOrder().And.Equal(
            TrafficLight.Clear, TrafficLight.Green, TrafficLight.Amber, TrafficLight.AmberStrict, TrafficLight.Red);

    private static string[] SchemaNames(Type set)
    {
        Type converter = set.GetCustomAttribute<JsonConverterAttribute>()!.ConverterType!;
        JsonObject schema = ((ISchemaSource)Activator.CreateInstance(converter)!).CreateSchema();
        return [.. schema["enum"]!.AsArray().Select(name => name!.GetValue<string>())];
    }
}
