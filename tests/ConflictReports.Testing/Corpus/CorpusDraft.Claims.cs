using System.Globalization;

namespace ConflictReports.Testing.Corpus;

/// <content>What is claimed, and by whom.</content>
internal sealed partial class CorpusDraft
{
    private static readonly string[] Stages = ["completed", "completed", "completed", "completed", "ongoing", "attempted", "planned", "threatened", "ordered", "prevented"];
    private static readonly string[] Certainties = ["asserted", "probable", "possible", "rumoured"];
    private static readonly string[] Placements = ["headline", "lead", "body", "body", "body", "background", "caption"];
    private static readonly string[] Directnesses = ["indirect", "indirect", "partial-quote", "direct-quote"];

    private void WriteClaims()
    {
        json.WriteStartArray("claims");
        do
        {
            WriteClaim(claims.Count + 1);
        }
        while (Size < Math.Max(target * 0.74, target - 2_600) && Room(1_000));
        json.WriteEndArray();
    }

    private void WriteClaim(int number)
    {
        int happening = 1 + ((number - 1) % events);
        int kind = DeedOf(happening);
        CorpusDeed deed = CorpusDeed.All[kind];
        CorpusPlace place = Pick(language.Places);
        string sentence = $"{place.Name}: {language.Sentences[kind]}";
        List<CorpusSpeaker> speakers = [.. cast.Where(speaker => speaker.Verbs.Length > 0)];
        CorpusSpeaker? speaker = Chance(0.2) ? null : Pick(speakers);
        string? verb = speaker is null ? null : Pick(speaker.Verbs);
        string id = string.Create(CultureInfo.InvariantCulture, $"c{number}");

        json.WriteStartObject();
        json.WriteString("id", id);
        WriteWords(deed, place, sentence);
        json.WriteString("event", EventId(happening));
        string stage = WriteHowItStands(verb);
        WriteAttributions(speaker, verb);
        claims.Add(new WrittenClaim(id, speaker?.Id));
        WriteParticipants(deed);
        WriteQuantities(deed);
        WriteTimes(stage);
        WritePlaces(place);
        WriteQualifiers();
        WriteClaimEvidence(sentence);
        WriteRemarks();
        json.WriteEndObject();
    }

    private void WriteWords(CorpusDeed deed, CorpusPlace place, string sentence)
    {
        // Half of the recorders write English.
        bool isEnglish = Chance(0.4);
        WriteLocalized("statement", isEnglish ? $"{place.Transliteration}: {deed.Sentence}" : $"{sentence}.", isEnglish ? "en" : null);
        WriteLocalized("original", $"{sentence}, {language.Reason}.", isEnglish ? language.Tag : null);
    }

    private string WriteHowItStands(string? verb)
    {
        if (verb == "denies")
        {
            json.WriteString("polarity", "negated");
        }

        string stage = Pick(Stages);
        json.WriteString("stage", stage);
        if (Chance(0.2))
        {
            json.WriteString("certainty", Pick(Certainties));
        }

        return stage;
    }

    private void WriteAttributions(CorpusSpeaker? speaker, string? verb)
    {
        json.WriteStartArray("attributions");
        json.WriteStartObject();
        if (speaker is not null)
        {
            json.WriteStartArray("hops");
            if (hasRelay && Chance(0.3))
            {
                WriteRelay();
            }

            WriteHop(speaker, verb!);
            json.WriteEndArray();
        }

        json.WriteString("basisOfKnowledge", speaker?.Basis ?? "undisclosed");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // Another outlet through which the words came.
    private void WriteRelay()
    {
        json.WriteStartObject();
        json.WriteString("source", "relay");
        json.WriteString("verb", "reports");
        if (index > 0 && Chance(0.6))
        {
            json.WriteStartObject("cites");
            json.WriteString("report", EarlierReport());
            json.WriteString("kind", "article");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteHop(CorpusSpeaker speaker, string verb)
    {
        json.WriteStartObject();
        json.WriteString("source", speaker.Id);
        json.WriteString("verb", verb);
        json.WriteString("directness", Pick(Directnesses));
        if (Room(500) && Chance(0.3))
        {
            json.WriteStartObject("at");
            json.WriteString("edtf", Day(-random.Next(2)));
            json.WriteEndObject();
        }

        if (Chance(0.15))
        {
            json.WriteString("language", language.Tag);
        }

        if (Room(1_500) && Chance(0.05))
        {
            json.WriteString("note", "Continuation of the sentence before is assumed.");
        }

        json.WriteEndObject();
    }

    private void WriteParticipants(CorpusDeed deed)
    {
        if (!Room(700) || !Chance(0.6))
        {
            return;
        }

        json.WriteStartArray("participants");
        WriteParticipant("actor", Speaks("adversary") && deed.EventType.StartsWith("assault", StringComparison.Ordinal) ? "adversary" : "own-side");
        if (Chance(0.3))
        {
            json.WriteStartObject();
            json.WriteString("role", "affected");
            json.WriteStartObject("name");
            json.WriteString("text", Pick(language.People));
            json.WriteString("language", language.Tag);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteParticipant(string role, string party)
    {
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WriteString("party", party);
        json.WriteEndObject();
    }

    private void WriteQualifiers()
    {
        if (!Room(600) || !Chance(0.2))
        {
            return;
        }

        json.WriteStartArray("qualifiers");
        json.WriteStartObject();
        json.WriteString("kind", Chance(0.6) ? "reason" : "pretext");
        WriteLocalized("text", language.Reason);
        if (claims.Count > 1 && Chance(0.3))
        {
            json.WriteString("claim", "c1");
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteClaimEvidence(string sentence)
    {
        if (!hasPage || !Room(500))
        {
            return;
        }

        json.WriteStartArray("evidence");
        json.WriteStartObject();
        json.WriteString("ref", "page");
        json.WriteString("role", "stated-in");
        json.WriteStartArray("selectors");
        WriteSelectors(sentence);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteSelectors(string sentence)
    {
        int start = random.Next(4_000);
        json.WriteStartObject();
        json.WriteString("type", "text-position");
        json.WriteNumber("start", start);
        json.WriteNumber("end", start + sentence.Length);
        json.WriteEndObject();
        if (Room(700) && Chance(0.25))
        {
            json.WriteStartObject();
            json.WriteString("type", "text-quote");
            json.WriteString("exact", sentence);
            json.WriteString("prefix", $"{language.Headline}: ");
            json.WriteString("suffix", $", {language.Reason}");
            json.WriteEndObject();
        }

        if (Room(500) && Chance(0.05))
        {
            json.WriteStartObject();
            json.WriteString("type", "fragment");
            json.WriteString("value", string.Create(CultureInfo.InvariantCulture, $"line={start / 80},{(start / 80) + 2}"));
            json.WriteString("conformsTo", "http://tools.ietf.org/rfc/rfc5147");
            json.WriteEndObject();
        }
    }

    private void WriteRemarks()
    {
        if (Chance(0.5))
        {
            json.WriteString("placement", Pick(Placements));
        }

        if (Room(400) && Chance(0.3))
        {
            json.WriteStartObject("extraction");
            bool isMachine = Chance(0.5);
            json.WriteString("method", isMachine ? "machine" : "human");
            if (isMachine)
            {
                json.WriteString("agent", "sentence-coder 2.3");
                json.WriteNumber("confidence", random.Next(40, 100) / 100m);
            }

            json.WriteEndObject();
        }

        if (Room(500) && Chance(0.06))
        {
            json.WriteString("note", "The sentence is repeated further down with the same figures.");
        }
    }
}
