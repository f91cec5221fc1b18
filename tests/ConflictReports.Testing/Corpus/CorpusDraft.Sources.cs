using System.Globalization;

namespace ConflictReports.Testing.Corpus;

/// <content>Who speaks and acts, and what happened.</content>
internal sealed partial class CorpusDraft
{
    private static readonly string[] ReportKinds =
        ["article", "article", "article", "article", "official-statement", "social-post", "broadcast", "interview", "analysis", "fact-check", "dataset", "submission"];

    private static readonly string[] Markings = ["clear", "clear", "clear", "green", "green", "amber", "amber+strict", "red"];
    private static readonly string[] Derivations = ["republication", "syndication", "summary", "quotation"];
    private static readonly string[] OutletKinds = ["outlet", "outlet", "agency", "account"];

    private static readonly string[] AcledCodes = ["Shelling/artillery/missile attack", "Air/drone strike", "Armed clash", "Arrests"];

    private static readonly CorpusSpeaker[] Speakers =
    [
        new("official", ["states", "announces", "acknowledges"], "official-record"),
        new("locals", ["states", "reports"], "eyewitness"),
        new("ministry", ["announces", "claims", "denies"], "own-act"),
        new("adversary", ["claims", "alleges", "denies", "accuses"], "unknown"),
        new("analyst", ["believes", "expects", "estimates"], "inference"),
        new("witness", ["states", "testifies"], "eyewitness"),
        new("monitor", ["estimates", "reports"], "document"),
    ];

    private bool Speaks(string id) => cast.Exists(speaker => speaker.Id == id);

    private void ChooseCast()
    {
        int count = Math.Min(Speakers.Length, 1 + (target / 1_600));
        int first = random.Next(Speakers.Length);
        for (int i = 0; i < count; i++)
        {
            cast.Add(Speakers[(first + i) % Speakers.Length]);
        }

        if (target > 2_500 && Chance(0.4))
        {
            cast.Add(new CorpusSpeaker("reporter", [], ""));
        }
    }

    private void WriteSources()
    {
        json.WriteStartArray("sources");
        WriteOutlet("outlet", Pick(OutletKinds), language);
        BeginSource("desk", "organization");
        WriteName("Claims Desk", "en", kind: null);
        json.WriteEndObject();
        if (isDerived)
        {
            WriteOutlet("reprinted", "agency", translatedFrom);
        }

        if (hasRelay)
        {
            WriteOutlet("relay", "agency", language);
        }

        foreach (CorpusSpeaker speaker in cast)
        {
            WriteSpeaker(speaker.Id);
        }

        json.WriteEndArray();
    }

    private void BeginSource(string id, string kind)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("kind", kind);
    }

    private void WriteOutlet(string id, string kind, CorpusLanguage voice)
    {
        BeginSource(id, kind);
        WriteName(Pick(voice.Outlets), voice.Tag, kind: Chance(0.3) ? "as-printed" : null);
        json.WriteString("country", voice.Country);
        json.WriteStartArray("identifiers");
        WriteCode("domain", id == "outlet" ? Host : $"{id}-{voice.Tag}.example");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteName(string text, string tag, string? kind)
    {
        json.WriteStartArray("names");
        WriteNameValue(text, tag, kind);
        json.WriteEndArray();
    }

    private void WriteNameValue(string text, string tag, string? kind)
    {
        json.WriteStartObject();
        json.WriteString("text", text);
        json.WriteString("language", tag);
        if (kind is not null)
        {
            json.WriteString("kind", kind);
        }

        json.WriteEndObject();
    }

    private void WriteSpeaker(string id)
    {
        switch (id)
        {
            case "official":
                BeginSource(id, "office-holder");
                json.WriteString("descriptor", "a regional official");
                json.WriteString("anonymity", "unnamed");
                WriteEndOfSpeaker(affiliation: null);
                break;
            case "locals":
                BeginSource(id, "group");
                json.WriteString("descriptor", "local residents");
                WriteEndOfSpeaker(affiliation: null);
                break;
            case "witness":
                BeginSource(id, "person");
                json.WriteString("descriptor", "a witness who asked not to be named");
                json.WriteString("anonymity", "withheld");
                WriteEndOfSpeaker(affiliation: null);
                break;
            case "ministry":
                BeginSource(id, "government-body");
                WriteName(language.Ministry, language.Tag, kind: null);
                WriteEndOfSpeaker("own-side", "part-of");
                break;
            case "adversary":
                BeginSource(id, "armed-force");
                WriteName("Armed forces of the other side", "en", kind: null);
                json.WriteEndObject();
                break;
            case "monitor":
                BeginSource(id, "international-organization");
                WriteName("Civilian Harm Monitoring Mission", "en", kind: null);
                json.WriteEndObject();
                break;
            default:
                BeginSource(id, id == "analyst" ? "analyst" : "person");
                WriteName(Pick(language.People), language.Tag, kind: null);
                WriteEndOfSpeaker("outlet", id == "analyst" ? "member-of" : "employed-by");
                break;
        }
    }

    private void WriteEndOfSpeaker(string? affiliation, string kind = "")
    {
        json.WriteString("country", language.Country);
        if (affiliation is not null)
        {
            json.WriteStartArray("affiliations");
            json.WriteStartObject();
            json.WriteString("to", affiliation);
            json.WriteString("kind", kind);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteActors()
    {
        json.WriteStartArray("actors");
        BeginSource("own-side", "state");
        json.WriteString("descriptor", "the state whose ministry speaks");
        json.WriteString("country", language.Country);
        json.WriteEndObject();
        if (Room(2_000))
        {
            BeginSource("brigade", "armed-force");
            WriteName(string.Create(CultureInfo.InvariantCulture, $"{random.Next(10, 130)}th Brigade"), "en", kind: "as-printed");
            WriteEndOfSpeaker("own-side", "part-of");
            BeginSource("inhabitants", "population-group");
            json.WriteString("descriptor", "inhabitants of the place");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEvents()
    {
        events = Math.Clamp(target / 2_500, 1, 4);
        json.WriteStartArray("events");
        for (int i = 1; i <= events; i++)
        {
            CorpusDeed deed = CorpusDeed.All[DeedOf(i)];
            json.WriteStartObject();
            json.WriteString("id", EventId(i));
            json.WriteString("type", deed.EventType);
            if (Chance(0.6))
            {
                json.WriteString("label", deed.Label);
            }

            WriteLinksOfEvent(i);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteLinksOfEvent(int number)
    {
        if (Chance(0.15))
        {
            json.WriteStartArray("codes");
            WriteCode("acled", Pick(AcledCodes), "code");
            json.WriteEndArray();
        }

        if (number > 1 && Chance(0.3))
        {
            if (Chance(0.6))
            {
                json.WriteString("partOf", EventId(number - 1));
            }
            else
            {
                WriteTexts("possiblySameAs", EventId(number - 1));
            }
        }

        if (Chance(0.2))
        {
            json.WriteString("granularity", Chance(0.7) ? "single" : "aggregate");
        }
    }

    private static string EventId(int number) => string.Create(CultureInfo.InvariantCulture, $"event-{number}");

    // The first kinds are the frequent ones; the same number gives the same kind all over the report.
    private int DeedOf(int number)
    {
        Random chance = CorpusChance.Of(options.Seed, index, purpose: 1);
        int deed = 0;
        for (int i = 0; i < number; i++)
        {
            deed = Math.Min(chance.Next(CorpusDeed.All.Count), chance.Next(CorpusDeed.All.Count));
        }

        return deed;
    }
}
