using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Xml.Linq;
using ConflictReports.Json;
using ConflictReports.Merging;
using ConflictReports.Ratings;
using ConflictReports.Schemas;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Schemas;

/// <summary>Schemas of contracts that a caller brings.</summary>
public sealed partial class CallersSchemaTests
{
    private static readonly ExtensionContracts Contracts = new(CallersJsonContext.Default);

    /// <summary>A record with members of the platform's types.</summary>
    public sealed record Namesake(int Number, uint Unsigned, object Anything, DateTimeOffset At, IReadOnlyDictionary<string, int> Counts, string? Text = null);

    /// <summary>A record with the name of one of the format's.</summary>
    public sealed record Quantity(int Amount);

    /// <summary>A record with a list of its own.</summary>
    public sealed record WithLists(EquatableArray<Dog> Dogs);

    /// <summary>A record with a map of the format's kind.</summary>
    public sealed record WithMap(EquatableMap<int> Counts);

    /// <summary>A record with an enumeration that has no converter.</summary>
    public sealed record WithNumbers(DayOfWeek Day);

    /// <summary>A record with keys that are no strings.</summary>
    public sealed record WithKeys(Dictionary<int, string> Texts);

    /// <summary>What an address is.</summary>
    [JsonConverter(typeof(ClosedSetConverter<Address>))]
    public enum Address
    {
        /// <summary>A path.</summary>
        URLPath,
        Other,
    }

    /// <summary>A union that is a record too.</summary>
    [JsonDerivedType(typeof(Dog), "dog")]
    public record Animal;

    /// <summary>One of its branches.</summary>
    public sealed record Dog : Animal;

    /// <summary>A union whose tags are numbers.</summary>
    [JsonDerivedType(typeof(Circle), 1)]
    public abstract record Shape;

    /// <summary>One of its branches.</summary>
    public sealed record Circle : Shape;

    [JsonSerializable(typeof(Namesake))]
    [JsonSerializable(typeof(Animal))]
    [JsonSerializable(typeof(Shape))]
    [JsonSerializable(typeof(Quantity))]
    [JsonSerializable(typeof(WithLists))]
    [JsonSerializable(typeof(WithMap))]
    [JsonSerializable(typeof(WithNumbers))]
    [JsonSerializable(typeof(WithKeys))]
    [JsonSerializable(typeof(List<Namesake>))]
    private sealed partial class CallersJsonContext : JsonSerializerContext;

    [Fact]
    public void With_a_callers_additions_it_is_no_released_schema_and_has_no_released_example()
    {
        SchemaOptions options = new() { Members = [new MemberSchema { Owner = typeof(Claim), Name = "desk-source", Contract = Contracts.Get<Namesake>(), IsRequired = true }] };

        JsonNode schema = ReportSchema.Generate(SchemaDialect.Draft202012, options);

        schema["$id"].Should().BeNull();
        schema["examples"].Should().BeNull();
        schema["$defs"]!["Claim"]!["required"]!.AsArray().Select(name => name!.GetValue<string>()).Should().Contain("desk-source");
    }

    [Fact]
    public void A_record_of_the_name_of_one_of_the_formats_is_not_described_as_that()
    {
        Generate<Quantity>()["title"]!.GetValue<string>().Should().Be("Quantity");
        Generate<Quantity>()["description"].Should().BeNull();
    }

    [Fact]
    public void A_list_that_was_not_named_a_map_of_the_formats_own_kind_and_an_enumeration_of_numbers_are_refused_with_what_to_do()
    {
        FluentActions.Invoking(Generate<WithLists>).Should().Throw<NotSupportedException>().WithMessage("*WithList<Dog>()*");
        FluentActions.Invoking(() => ReportSchema.Generate(Contracts.WithList<Dog>().Get<WithLists>(), SchemaDialect.Draft202012)).Should().NotThrow();
        FluentActions.Invoking(Generate<WithMap>).Should().Throw<NotSupportedException>().WithMessage("*IReadOnlyDictionary*");
        FluentActions.Invoking(Generate<WithNumbers>).Should().Throw<ArgumentException>().WithMessage("*ClosedSetConverter*");
        FluentActions.Invoking(Generate<WithKeys>).Should().Throw<ArgumentException>().WithMessage("*no strings*");
    }

    [Fact]
    public void Two_extensions_of_one_address_and_a_member_without_a_name_are_refused()
    {
        ExtensionSchema extension = new() { Uri = ReportId.Parse("https://a.example/e"), Data = Contracts.Get<Namesake>() };

        FluentActions.Invoking(() => ReportSchema.Generate(SchemaDialect.Draft202012, new SchemaOptions { Extensions = [extension, extension with { Data = Contracts.Get<Quantity>() }] }))
            .Should().Throw<ArgumentException>().WithMessage("*same URI*");
        FluentActions.Invoking(() => ReportSchema.Generate(SchemaDialect.Draft202012, new SchemaOptions { Members = [new MemberSchema { Owner = typeof(Claim), Name = "", Contract = Contracts.Get<Namesake>() }] }))
            .Should().Throw<ArgumentException>().WithMessage("*no name*");
    }

    [Fact]
    public void The_words_of_a_closed_set_are_described_by_the_names_that_it_has()
    {
        XmlDescriptions descriptions = new(XDocument.Load(Path.ChangeExtension(typeof(CallersSchemaTests).Assembly.Location, ".xml")));

        descriptions.Describe(typeof(Address)).Should().Be("What an address is\n- u-r-l-path: A path\n- other");
        ClosedSet<Address>.Names.Should().Equal("u-r-l-path", "other");
    }

    [Fact]
    public void Plain_members_are_described_as_the_reader_takes_them()
    {
        JsonNode members = Generate<Namesake>()["properties"]!;

        Same(members["number"]!, """{"type":"integer","minimum":-2147483648,"maximum":2147483647}""");
        Same(members["unsigned"]!, """{"type":"integer","minimum":0,"maximum":4294967295}""");
        Same(members["anything"]!, """{"not":{"type":"null"}}""");
        Same(members["at"]!, """{"type":"string","format":"date-time"}""");
        Same(members["counts"]!, """{"type":"object","additionalProperties":{"type":"integer","minimum":-2147483648,"maximum":2147483647}}""");
        Same(members["text"]!, """{"type":"string","minLength":1}""");
    }

    [Fact]
    public void A_union_of_the_format_can_be_the_root() =>
        ReportSchema.Generate(ReportContract.Options.GetTypeInfo(typeof(RatingValue)), SchemaDialect.Draft202012)["oneOf"]!.AsArray().Should().HaveCount(6);

    [Fact]
    public void What_is_no_object_cannot_be_the_root() =>
        FluentActions.Invoking(Generate<List<Namesake>>).Should().Throw<ArgumentException>().WithMessage("*no object in JSON*");

    [Fact]
    public void A_union_that_is_a_record_too_and_one_without_texts_as_tags_are_refused()
    {
        FluentActions.Invoking(Generate<Animal>).Should().Throw<ArgumentException>().WithMessage("*make the base of a union abstract*");
        FluentActions.Invoking(Generate<Shape>).Should().Throw<ArgumentException>().WithMessage("*without a text as its tag*");
    }

    [Fact]
    public void An_extension_where_there_are_none_is_refused() =>
        FluentActions.Invoking(() => DossierSchema.Generate(SchemaDialect.Draft202012, new SchemaOptions { Extensions = [new ExtensionSchema { Uri = ReportId.Parse("https://a.example/e"), Data = Contracts.Get<Namesake>() }] }))
            .Should().Throw<ArgumentException>().WithMessage("*no extensions in this schema*");

    [Theory]
    [InlineData("")]
    [InlineData("relative/address")]
    [InlineData("https://a.example/s#fragment")]
    public void An_address_that_is_none_is_refused(string address) =>
        FluentActions.Invoking(() => ReportSchema.Generate(SchemaDialect.Draft202012, new SchemaOptions { Address = address })).Should().Throw<ArgumentException>();

    [Fact]
    public void Descriptions_of_nested_types_are_found_and_none_of_null()
    {
        XmlDescriptions descriptions = new(XDocument.Load(Path.ChangeExtension(typeof(CallersSchemaTests).Assembly.Location, ".xml")));

        descriptions.Describe(typeof(Dog)).Should().Be("One of its branches");
        FluentActions.Invoking(() => descriptions.Describe(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportSchema.Descriptions.Describe(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new CombinedDescriptions([null!])).Should().Throw<ArgumentException>();
    }

    private static JsonNode Generate<T>() => ReportSchema.Generate(Contracts.Get<T>(), SchemaDialect.Draft202012);

    private static void Same(JsonNode found, string expected) => JsonNode.DeepEquals(found, JsonNode.Parse(expected)).Should().BeTrue("it is {0}", found.ToJsonString());
}
