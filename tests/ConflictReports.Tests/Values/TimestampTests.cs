using System.Text.Json;
using System.Text.RegularExpressions;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Values;

public sealed class TimestampTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("2024-05-03T15:30:00Z", "2024-05-03T15:30:00.0000000", 0)]
    [InlineData("2024-05-03T18:30:00.25+03:00", "2024-05-03T15:30:00.2500000", 180)]
    [InlineData("2024-05-03T15:30:00-00:00", "2024-05-03T15:30:00.0000000", 0)]
    [InlineData("1937-01-01T12:00:27.87+00:20", "1937-01-01T11:40:27.8700000", 20)]
    [InlineData("2024-01-01T00:00:00-23:59", "2024-01-01T23:59:00.0000000", -1439)]
    [InlineData("2024-01-01T00:00:00.1234567999Z", "2024-01-01T00:00:00.1234567", 0)]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000", 0)]
    [InlineData("9999-12-31T23:59:59.99999999Z", "9999-12-31T23:59:59.9999999", 0)]
    [InlineData("1990-12-31T23:59:60Z", "1991-01-01T00:00:00.0000000", 0)]
    [InlineData("1990-12-31T15:59:60.5-08:00", "1991-01-01T00:00:00.5000000", -480)]
    [InlineData("2015-07-01T02:59:60+03:00", "2015-07-01T00:00:00.0000000", 180)]
    public void A_timestamp_keeps_its_text_and_knows_its_instant(string text, string instant, int offsetMinutes)
    {
        Timestamp timestamp = Timestamp.Parse(text);

        timestamp.Text.Should().Be(text);
        timestamp.Instant.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", System.Globalization.CultureInfo.InvariantCulture).Should().Be(instant);
        timestamp.Instant.Offset.Should().Be(TimeSpan.Zero);
        timestamp.Offset.Should().Be(TimeSpan.FromMinutes(offsetMinutes));
        timestamp.ToDateTimeOffset().Should().Be(timestamp.Instant);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<Timestamp>($"\"{text}\"")).Should().Contain(text.Replace("+", "\\u002B", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "the date is year-month-day")]
    [InlineData("2024-05-03", "no time of day")]
    [InlineData("2024-05-03t15:30:00Z", "T in upper case")]
    [InlineData("2024-05-03 15:30:00Z", "T in upper case")]
    [InlineData("2024-05-03T15:30:00z", "Z is written in upper case")]
    [InlineData("2024-05-03T15:30:00", "the offset from UTC is missing")]
    [InlineData("2024-05-03T15:30Z", "a time of day")]
    [InlineData("2024-05-03T24:00:00Z", "a time of day")]
    [InlineData("2024-05-03T15:60:00Z", "a time of day")]
    [InlineData("2024-05-03T15:30:61Z", "a time of day")]
    [InlineData("2024-05-03T15:30:00.Z", "the fraction")]
    [InlineData("2024-05-03T15:30:00,5Z", "the offset is")]
    [InlineData("2024-05-03T15:30:00+03", "the offset is")]
    [InlineData("2024-05-03T15:30:00+0300", "the offset is")]
    [InlineData("2024-05-03T15:30:00+24:00", "up to 23:59")]
    [InlineData("2024-05-03T15:30:00+03:60", "up to 23:59")]
    [InlineData("2024-05-03T15:30:00ZZ", "the offset is")]
    [InlineData("2024-05-03T15:30:00Z\n", "the offset is")]
    [InlineData(" 2024-05-03T15:30:00Z", "the date is year-month-day")]
    [InlineData("2024-5-3T15:30:00Z", "the date is year-month-day")]
    [InlineData("\u0662\u0660\u0662\u0664-05-03T15:30:00Z", "the date is year-month-day")]
    [InlineData("2024-05-03T1\u0665:30:00Z", "a time of day")]
    [InlineData("2026-02-30T15:30:00Z", "February 2026 has 28 days")]
    [InlineData("2026-00-03T15:30:00Z", "a month is 01 to 12")]
    [InlineData("2026-13-03T15:30:00Z", "a month is 01 to 12")]
    [InlineData("2026-01-00T15:30:00Z", "January 2026 has 31 days")]
    [InlineData("0000-01-01T00:00:00Z", "0001 to 9999")]
    [InlineData("0001-01-01T00:00:00+00:01", "in UTC too")]
    [InlineData("9999-12-31T23:59:00-00:01", "in UTC too")]
    [InlineData("9999-12-31T23:59:60Z", "in UTC too")]
    [InlineData("1990-12-30T23:59:60Z", "the last minute, by UTC, of a month")]
    [InlineData("1990-12-31T23:58:60Z", "the last minute, by UTC, of a month")]
    [InlineData("1990-12-31T23:59:60+01:00", "the last minute, by UTC, of a month")]
    public void A_fault_is_named(string text, string clause)
    {
        Timestamp.Create(text, out string? expected).Should().BeNull();
        expected.Should().StartWith("a date and time with offset (RFC 3339)").And.Contain(clause);
    }

    [Fact]
    public void A_text_of_any_length_is_answered_at_once()
    {
        Timestamp.Create("2024-05-03T15:30:00." + new string('0', 4_000_000) + "Z", out string? expected).Should().BeNull();
        expected.Should().EndWith("at most 64 characters");
    }

    [Fact]
    public void The_offset_may_be_said_to_be_unknown()
    {
        Timestamp.Parse("2024-05-03T15:30:00-00:00").IsOffsetUnknown.Should().BeTrue();
        Timestamp.Parse("2024-05-03T15:30:00+00:00").IsOffsetUnknown.Should().BeFalse();
    }

    [Fact]
    public void The_platform_keeps_the_offset_where_it_can()
    {
        Timestamp.Parse("2024-05-03T15:30:00+14:00").ToDateTimeOffset().Offset.Should().Be(TimeSpan.FromHours(14));
        Timestamp.Parse("2024-05-03T15:30:00+14:01").ToDateTimeOffset().Offset.Should().Be(TimeSpan.Zero);
        Timestamp.Parse("9999-12-31T23:59:59+14:00").ToDateTimeOffset().Year.Should().Be(9999);
        Timestamp.Parse("0001-01-01T00:00:00-14:00").ToDateTimeOffset().Year.Should().Be(1);
    }

    [Fact]
    public void Timestamps_are_ordered_by_instant_then_by_text()
    {
        Timestamp[] ordered =
        [
            Timestamp.Parse("2024-05-03T18:29:59+03:00"),
            Timestamp.Parse("2024-05-03T15:30:00+00:00"),
            Timestamp.Parse("2024-05-03T15:30:00.0Z"),
            Timestamp.Parse("2024-05-03T15:30:00Z"),
            Timestamp.Parse("2024-05-03T18:30:00+03:00"),
            Timestamp.Parse("2024-05-03T15:30:01Z"),
        ];

        ordered.Reverse().Order().Should().Equal(ordered.OrderBy(t => t.Instant).ThenBy(t => t.Text, StringComparer.Ordinal));
        ordered.Order().Last().Should().Be(ordered[5]);
        (ordered[0] < ordered[1] && ordered[1] > ordered[0] && ordered[0] <= ordered[1] && ordered[1] >= ordered[0]).Should().BeTrue();
        (ordered[1] == ordered[3]).Should().BeFalse("equality is by text");
        ordered[0].CompareTo(null).Should().BePositive();
    }

    [Theory]
    [InlineData(0, 0, "2024-05-03T15:30:00Z")]
    [InlineData(180, 0, "2024-05-03T15:30:00+03:00")]
    [InlineData(-210, 2_500_000, "2024-05-03T15:30:00.25-03:30")]
    [InlineData(0, 1, "2024-05-03T15:30:00.0000001Z")]
    public void A_timestamp_is_made_of_a_point_in_time(int offsetMinutes, int ticks, string text)
    {
        DateTimeOffset value = new DateTimeOffset(2024, 5, 3, 15, 30, 0, TimeSpan.FromMinutes(offsetMinutes)).AddTicks(ticks);

        Timestamp.FromDateTimeOffset(value).Text.Should().Be(text);
        Timestamp.FromDateTimeOffset(value).ToDateTimeOffset().Should().Be(value);
        Timestamp.FromDateTimeOffset(value).ToDateTimeOffset().Offset.Should().Be(value.Offset);
    }

    [Fact]
    public void The_ends_of_the_platforms_range_are_timestamps()
    {
        Timestamp.FromDateTimeOffset(DateTimeOffset.MinValue).Instant.Should().Be(DateTimeOffset.MinValue);
        Timestamp.FromDateTimeOffset(DateTimeOffset.MaxValue).Instant.Should().Be(DateTimeOffset.MaxValue);
    }

    [Fact]
    public void Random_texts_are_read_or_refused_and_never_throw()
    {
        const int Seed = 3339;
        const string Alphabet = "0123456789-:TZ+.";
        output.WriteLine($"Seed {Seed}");
        Random random = new(Seed);
        Regex pattern = new(Timestamp.CreateSchema()["pattern"]!.GetValue<string>(), RegexOptions.ECMAScript);
        int valid = 0;
        for (int i = 0; i < 100_000; i++)
        {
            char[] text = "2016-12-31T23:59:59.25+03:30".ToCharArray();
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                text[random.Next(text.Length)] = Alphabet[random.Next(Alphabet.Length)];
            }

            string whole = new(text, 0, random.Next(4) == 0 ? random.Next(text.Length) : text.Length);
            Timestamp? timestamp = Timestamp.Create(whole, out string? expected);
            (timestamp is null ? expected is not null : timestamp.Text == whole && pattern.IsMatch(whole)).Should().BeTrue("of {0}", whole);
            valid += timestamp is null ? 0 : 1;
        }

        output.WriteLine($"{valid} were valid");
        valid.Should().BeGreaterThan(1_000);
    }

    [Fact]
    public void The_schema_accepts_its_examples()
    {
        System.Text.Json.Nodes.JsonObject schema = Timestamp.CreateSchema();

        schema["format"]!.GetValue<string>().Should().Be("date-time");
        foreach (System.Text.Json.Nodes.JsonNode? example in schema["examples"]!.AsArray())
        {
            Timestamp.TryParse(example!.GetValue<string>(), out _).Should().BeTrue();
            Regex.IsMatch(example.GetValue<string>(), schema["pattern"]!.GetValue<string>()).Should().BeTrue();
        }
    }
}
