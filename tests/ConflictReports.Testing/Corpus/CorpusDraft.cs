using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConflictReports.Testing.Corpus;

/// <summary>Writes one report of a corpus, member by member in the order of the records.</summary>
/// <remarks>One instance writes many reports, one after the other, and keeps its buffer. For one thread at a time.</remarks>
internal sealed partial class CorpusDraft(CorpusOptions options)
{
    // Parts are written while there is room for about as much as they need; what they need more fits in here.
    private const int Slack = 300;
    private const int Days = 1_500;
    private static readonly DateOnly FirstDay = new(2022, 3, 1);
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly List<CorpusSpeaker> cast = [];
    private readonly List<WrittenClaim> claims = [];
    private Utf8JsonWriter json = null!;
    private Random random = null!;
    private CorpusLanguage language = null!;
    private CorpusLanguage translatedFrom = null!;
    private DateOnly published;
    private long index;
    private int target;
    private int events;
    private bool hasPage;
    private bool isDerived;
    private bool hasRelay;

    private bool IsTranslated => translatedFrom != language;

    /// <summary>The report at a place of the corpus.</summary>
    /// <param name="place">The place, from 0.</param>
    /// <returns>The report in compact form; good until the next one is written.</returns>
    public ReadOnlyMemory<byte> Write(long place)
    {
        buffer.ResetWrittenCount();
        json ??= new Utf8JsonWriter(buffer, WriterOptions);
        json.Reset(buffer);
        Begin(place);
        WriteReport();
        json.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>The id of the report at a place of a corpus.</summary>
    /// <param name="seed">The seed of the corpus.</param>
    /// <param name="place">The place, from 0.</param>
    internal static string IdOf(int seed, long place) =>
        string.Create(CultureInfo.InvariantCulture, $"https://desk-{place % 7}.example/reports/{unchecked((uint)seed)}/{place}");

    private void Begin(long place)
    {
        index = place;
        random = CorpusChance.Of(options.Seed, place);
        language = Pick(CorpusLanguages.All);
        translatedFrom = Chance(0.08) ? Pick(CorpusLanguages.All) : language;
        published = FirstDay.AddDays(random.Next(Days));

        // Most reports are small: the mean is at some 4/9 of the range.
        double share = Math.Pow(random.NextDouble(), 1.1);
        target = options.SmallestReport + (int)(share * (options.LargestReport - Slack - options.SmallestReport));
        claims.Clear();
        cast.Clear();
        hasPage = target > 1_500;
        isDerived = IsTranslated || (index > 0 && Chance(0.2));
        hasRelay = !isDerived && target > 2_500 && Chance(0.5);
        ChooseCast();
    }

    private void WriteReport()
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", "1.0");
        json.WriteString("id", IdOf(options.Seed, index));
        WriteRevision();
        json.WriteString("kind", Pick(ReportKinds));
        WriteLocalized("title", language.Headline);
        if (target > 4_000 && Chance(0.3))
        {
            WriteLocalized("summary", $"{Pick(language.Places).Name}: {Pick(language.Sentences)}. {language.Reason}.");
        }

        json.WriteString("language", language.Tag);
        json.WriteString("publisher", "outlet");
        if (Speaks("reporter"))
        {
            WriteTexts("authors", "reporter");
        }

        json.WriteString("recordedBy", "desk");
        WritePage();
        WriteDerivation();
        if (Chance(0.7))
        {
            json.WriteString("marking", Pick(Markings));
        }

        WriteSources();
        WriteActors();
        WriteEvents();
        WriteClaims();
        WriteEnquiries();
        WriteRelations();
        WriteRatings();
        WriteJudgements();
        WriteEvidence();
        WriteExtensions();
        json.WriteEndObject();
    }

    private void WriteRevision()
    {
        if (!Chance(0.5))
        {
            return;
        }

        int number = Chance(0.85) ? 1 : random.Next(2, 5);
        json.WriteStartObject("revision");
        json.WriteNumber("number", number);
        json.WriteString("recordedAt", Instant(daysAfter: 2));
        if (number > 1)
        {
            WriteTexts("supersedes", $"sha256:{Hexadecimal(64)}");
            json.WriteString("status", "active");
            WriteLocalized("reason", "A figure was corrected on the page.", "en");
        }

        json.WriteEndObject();
    }

    private void WritePage()
    {
        string page = string.Create(CultureInfo.InvariantCulture, $"https://{Host}/{language.Tag}/{published:yyyy'/'MM'/'dd}/{Hexadecimal(6)}");
        json.WriteString("url", page);
        json.WriteStartObject("published");
        json.WriteString("edtf", Chance(0.3) ? Minute(Day(0), random.Next(5, 9)) : Day(0));
        json.WriteString("basis", "stated");
        json.WriteEndObject();
        if (Chance(0.2))
        {
            json.WriteString("publicationStatus", "published");
        }

        json.WriteString("retrievedAt", Instant(daysAfter: 1));
    }

    private void WriteDerivation()
    {
        if (!isDerived)
        {
            return;
        }

        json.WriteStartArray("derivedFrom");
        json.WriteStartObject();
        json.WriteString("kind", Pick(Derivations));
        if (index > 0)
        {
            json.WriteString("report", EarlierReport());
        }

        json.WriteString("source", "reprinted");
        if (IsTranslated)
        {
            json.WriteStartObject("translation");
            json.WriteString("from", translatedFrom.Tag);
            json.WriteString("to", language.Tag);
            json.WriteString("method", Chance(0.5) ? "machine" : "human");
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private string Host => string.Create(CultureInfo.InvariantCulture, $"outlet-{language.Tag}-{index % 23}.example");

    private long Size => json.BytesCommitted + json.BytesPending;

    private bool Room(int bytes) => Size + bytes < target;

    private bool Chance(double share) => random.NextDouble() < share;

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private string EarlierReport() => IdOf(options.Seed, Math.Max(0, index - 1 - (long)(random.NextDouble() * Math.Min(index, 5_000))));

    private string Day(int daysAfter) => published.AddDays(daysAfter).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Instant(int daysAfter) =>
        string.Create(CultureInfo.InvariantCulture, $"{Day(daysAfter)}T{random.Next(9, 18):00}:{random.Next(60):00}:{random.Next(60):00}Z");

    private string Minute(string day, int hour) => string.Create(CultureInfo.InvariantCulture, $"{day}T{hour:00}:{random.Next(60):00}:00Z");

    private string Hexadecimal(int digits) => string.Create(digits, random, static (text, chance) => chance.GetItems<char>("0123456789abcdef", text));

    private void WriteLocalized(string name, string text, string? tag = null)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        if (tag is not null)
        {
            json.WriteString("language", tag);
        }

        json.WriteEndObject();
    }

    private void WriteTexts(string name, params ReadOnlySpan<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private void WriteCode(string scheme, string code, string member = "value")
    {
        json.WriteStartObject();
        json.WriteString("scheme", scheme);
        json.WriteString(member, code);
        json.WriteEndObject();
    }
}
