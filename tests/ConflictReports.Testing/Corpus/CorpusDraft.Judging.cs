using System.Globalization;

namespace ConflictReports.Testing.Corpus;

/// <content>What was asked, what stands to what, who rates it, and on what evidence.</content>
internal sealed partial class CorpusDraft
{
    private static readonly string[] Outcomes = ["asked", "no-reply", "declined", "detail-withheld", "no-evidence-given", "could-not-verify", "verified"];
    private static readonly string[] Aspects = ["quantity", "time", "place", "cause", "identity"];
    private static readonly string[] FarRelations = ["corroborates", "contradicts", "denies", "responds-to"];
    private static readonly string[] Verdicts = ["same", "different", "unsure"];
    private static readonly string[] Levels = ["low", "moderate", "high"];

    private static readonly string[] Reliabilities = ["A", "B", "B", "C", "C", "D", "E", "F"];
    private static readonly string[] Credibilities = ["2", "2", "3", "3", "4", "5", "6"];

    private static readonly (string Term, int Low, int High)[] Likelihoods =
        [("very-unlikely", 5, 20), ("unlikely", 20, 45), ("roughly-even-chance", 45, 55), ("likely", 55, 80), ("very-likely", 80, 95)];

    private void WriteEnquiries()
    {
        if (!Room(400) || !Chance(0.3))
        {
            return;
        }

        json.WriteStartArray("enquiries");
        json.WriteStartObject();
        json.WriteString("by", "outlet");
        json.WriteString("to", cast[0].Id);
        WriteTexts("about", Pick(claims).Id);
        json.WriteString("outcome", Pick(Outcomes));
        WriteTexts("aspects", Pick(Aspects));
        if (Chance(0.4))
        {
            json.WriteStartObject("at");
            json.WriteString("edtf", Day(-random.Next(3)));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteRelations()
    {
        bool isFar = index > 0 && Chance(0.25);
        bool isNear = claims.Count > 1 && Chance(0.35);
        if (!Room(350) || !(isFar || isNear))
        {
            return;
        }

        json.WriteStartArray("relations");
        if (isNear)
        {
            WriteNearRelation();
        }

        if (isFar)
        {
            WriteRelation(Pick(claims).Id, $"{EarlierReport()}#c1", Pick(FarRelations), aspect: null);
        }

        json.WriteEndArray();
    }

    private void WriteNearRelation()
    {
        WrittenClaim from = claims[^1];
        WrittenClaim to = claims[random.Next(claims.Count - 1)];
        bool areTwoVoices = from.Speaker is not null && to.Speaker is not null && from.Speaker != to.Speaker;
        switch (random.Next(3))
        {
            case 0 when areTwoVoices:
                WriteRelation(from.Id, to.Id, "corroborates", aspect: null);
                break;
            case 1 when areTwoVoices:
                WriteRelation(from.Id, to.Id, "contradicts", Chance(0.5) ? "time" : "place");
                break;
            default:
                WriteRelation(from.Id, to.Id, "refines", aspect: null);
                break;
        }
    }

    private void WriteRelation(string from, string to, string kind, string? aspect)
    {
        json.WriteStartObject();
        json.WriteString("from", from);
        json.WriteString("to", to);
        json.WriteString("kind", kind);
        if (aspect is not null)
        {
            json.WriteString("aspect", aspect);
        }

        json.WriteEndObject();
    }

    private void WriteRatings()
    {
        int count = Chance(0.6) ? random.Next(1, 4) : 0;
        if (count == 0 || !Room(350))
        {
            return;
        }

        json.WriteStartArray("ratings");
        for (int i = 0; i < count && (i == 0 || Room(400)); i++)
        {
            WriteRating();
        }

        json.WriteEndArray();
    }

    private void WriteRating()
    {
        bool isOfSource = Chance(0.25);
        json.WriteStartObject();
        json.WriteStartObject("target");
        json.WriteString("ref", isOfSource ? cast[0].Id : Pick(claims).Id);
        json.WriteEndObject();
        json.WriteString("rater", "desk");
        json.WriteString("ratedAt", Instant(daysAfter: 3));
        json.WriteStartObject("value");
        if (isOfSource)
        {
            json.WriteString("scale", "admiralty");
            json.WriteString("reliability", Pick(Reliabilities));
        }
        else
        {
            WriteRatingOfClaim();
        }

        json.WriteEndObject();
        if (hasPage && Chance(0.2))
        {
            WriteTexts("basis", "page");
        }

        json.WriteString("rationale", "Compared with what the outlet printed of the same day before.");
        json.WriteEndObject();
    }

    private void WriteRatingOfClaim()
    {
        switch (random.Next(10))
        {
            case < 5:
                json.WriteString("scale", "admiralty");
                json.WriteString("credibility", Pick(Credibilities));
                break;
            case 5:
                (string term, int low, int high) = Pick(Likelihoods);
                json.WriteString("scale", "likelihood");
                json.WriteString("scheme", "icd-203");
                json.WriteString("term", term);
                json.WriteNumber("low", low);
                json.WriteNumber("high", high);
                break;
            case 6:
                json.WriteString("scale", "confidence");
                json.WriteString("scheme", "icd-203");
                json.WriteString("level", Pick(Levels));
                break;
            case 7:
                json.WriteString("scale", "score");
                json.WriteNumber("min", 0);
                json.WriteNumber("max", 10);
                json.WriteNumber("value", random.Next(0, 101) / 10m);
                json.WriteString("meaning", "0 is made up, 10 is established");
                break;
            case 8:
                json.WriteString("scale", "verdict");
                json.WriteString("text", "Not proven");
                json.WriteString("mapped", "unproven");
                break;
            default:
                json.WriteString("scale", "coded");
                json.WriteString("scheme", "uk-3x5x2");
                json.WriteString("code", string.Concat(Pick(["1", "2", "3"]), Pick(["A", "B", "C", "D", "E"]), Pick(["P", "C"])));
                break;
        }
    }

    private void WriteJudgements()
    {
        if (index == 0 || !Room(300) || !Chance(0.12))
        {
            return;
        }

        json.WriteStartArray("judgements");
        json.WriteStartObject();
        json.WriteString("left", "c1");
        json.WriteString("right", $"{EarlierReport()}#c1");
        json.WriteString("verdict", Pick(Verdicts));
        json.WriteString("by", "desk");
        json.WriteString("at", Instant(daysAfter: 4));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteEvidence()
    {
        if (!hasPage)
        {
            return;
        }

        json.WriteStartArray("evidence");
        json.WriteStartObject();
        json.WriteString("id", "page");
        json.WriteString("kind", "web-page");
        json.WriteString("description", "Text of the page as received");
        if (Room(500))
        {
            WriteCopies();
        }

        WriteHash();
        json.WriteString("mediaType", "text/html");
        if (Room(250))
        {
            WriteCapture();
        }

        json.WriteEndObject();
        if (Room(450) && Chance(0.5))
        {
            WritePicture();
        }

        json.WriteEndArray();
    }

    private void WriteCopies()
    {
        string page = $"https://{Host}/{Hexadecimal(8)}";
        json.WriteString("url", page);
        json.WriteStartArray("archives");
        json.WriteStartObject();
        json.WriteString("url", string.Create(CultureInfo.InvariantCulture, $"https://archive.example/{published:yyyyMMdd}120000/{page}"));
        json.WriteString("service", "archive.example");
        json.WriteString("capturedAt", Instant(daysAfter: 1));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteHash()
    {
        json.WriteStartArray("hashes");
        json.WriteStartObject();
        json.WriteString("algorithm", "sha-256");
        json.WriteString("value", Hexadecimal(64));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteCapture()
    {
        json.WriteStartObject("capture");
        json.WriteString("at", Instant(daysAfter: 1));
        json.WriteString("tool", "page-keeper 1.8");
        json.WriteNumber("status", 200);
        json.WriteEndObject();
    }

    private void WritePicture()
    {
        json.WriteStartObject();
        json.WriteString("id", "picture");
        json.WriteString("kind", Chance(0.6) ? "image" : "video");
        json.WriteString("description", Pick(language.Places).Name);
        json.WriteString("creator", "outlet");
        WriteHash();
        json.WriteString("mediaType", Chance(0.6) ? "image/jpeg" : "video/mp4");
        if (Chance(0.4))
        {
            WriteTexts("sensitivity", "graphic");
        }

        json.WriteEndObject();
    }

    private void WriteExtensions()
    {
        if (!Room(200) || !Chance(0.15))
        {
            return;
        }

        json.WriteStartObject("extensions");
        json.WriteStartObject("https://desk.example/terms/row");
        json.WriteBoolean("mustUnderstand", false);
        json.WriteStartObject("data");
        json.WriteString("sheet", string.Create(CultureInfo.InvariantCulture, $"week {published.DayOfYear / 7}"));
        json.WriteNumber("row", random.Next(1, 2_000));
        json.WriteBoolean("checked", Chance(0.5));
        json.WriteNull("reviewer");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
