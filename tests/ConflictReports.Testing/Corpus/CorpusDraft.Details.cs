using System.Globalization;

namespace ConflictReports.Testing.Corpus;

/// <content>How many, when and where.</content>
internal sealed partial class CorpusDraft
{
    private static readonly string[] MagnitudeWords = ["few", "several", "dozens", "many", "hundreds"];

    private void WriteQuantities(CorpusDeed deed)
    {
        if (deed.Measure is null || !Room(600) || !Chance(0.7))
        {
            return;
        }

        json.WriteStartArray("quantities");
        json.WriteStartObject();
        json.WriteString("measure", deed.Measure);
        WriteTexts("of", deed.Population);
        if (Chance(0.15))
        {
            json.WriteString("side", "own-side");
        }

        WriteFigures(random.Next(2, deed.Most));
        json.WriteEndObject();
        if (Room(900) && Chance(0.08))
        {
            WriteDistance();
        }

        json.WriteEndArray();
    }

    private void WriteFigures(int number)
    {
        (string AtLeast, string UpTo, string About) hedges = language.Hedges;
        string digits = number.ToString(CultureInfo.InvariantCulture);
        switch (random.Next(10))
        {
            case < 3:
                WriteFigure("at-least", "min", number, hedges.AtLeast + digits);
                break;
            case < 5:
                WriteFigure("up-to", "max", number, hedges.UpTo + digits);
                break;
            case 5:
                WriteFigure("about", "best", number, hedges.About + digits);
                break;
            case 6:
                json.WriteString("approximator", "between");
                json.WriteNumber("min", number);
                json.WriteNumber("max", number + 7);
                json.WriteString("verbatim", string.Create(CultureInfo.InvariantCulture, $"{number}–{number + 7}"));
                break;
            case 7:
                json.WriteString("approximator", Pick(MagnitudeWords));
                break;
            default:
                json.WriteNumber("best", number);
                WriteScope();
                json.WriteString("verbatim", digits);
                break;
        }
    }

    private void WriteFigure(string approximator, string member, int number, string verbatim)
    {
        json.WriteString("approximator", approximator);
        json.WriteNumber(member, number);
        WriteScope();
        json.WriteString("verbatim", verbatim);
    }

    private void WriteScope()
    {
        if (Chance(0.2))
        {
            json.WriteString("scope", Chance(0.5) ? "total" : "cumulative");
            json.WriteStartObject("asOf");
            json.WriteString("edtf", Day(0));
            json.WriteEndObject();
        }
    }

    private void WriteDistance()
    {
        json.WriteStartObject();
        json.WriteString("measure", "distance");
        json.WriteString("unit", "kilometre");
        json.WriteNumber("best", random.Next(10, 400) / 10m);
        json.WriteEndObject();
    }

    private void WriteTimes(string stage)
    {
        if (!Room(500) || !Chance(0.75))
        {
            return;
        }

        json.WriteStartArray("times");
        if (stage is "planned" or "threatened" or "ordered")
        {
            WriteTime(Chance(0.6) ? "start" : "deadline", Day(random.Next(3, 40)), "stated", verbatim: null);
        }
        else if (Chance(0.08))
        {
            int start = random.Next(5, 20);
            WriteTime("start", Day(-start), "stated", verbatim: null);
            WriteTime("end", Day(-random.Next(1, start)), "stated", verbatim: null);
        }
        else
        {
            WriteOccurrence(random.Next(1, 15));
        }

        json.WriteEndArray();
    }

    private void WriteOccurrence(int daysBefore)
    {
        string day = Day(-daysBefore);
        switch (random.Next(20))
        {
            case < 7:
                WriteTime("occurred", day, "stated", $"{day[8..]}.{day[5..7]}.{day[..4]}");
                break;
            case < 10:
                WriteTime("occurred", Day(-1), "relative", language.Yesterday);
                break;
            case 10:
                WriteTime("occurred", $"{day}~", "inferred", verbatim: null);
                break;
            case 11:
                WriteTime("occurred", $"{day}?", "inferred", verbatim: null);
                break;
            case < 14:
                WriteTime("occurred", $"[{day}..{Day(1 - daysBefore)}]", "inferred", verbatim: null);
                break;
            case 14:
                WriteTime("occurred", $"{day}/{Day(1 - daysBefore)}", "stated", verbatim: null);
                break;
            case < 17:
                WriteTime("occurred", Minute(day, random.Next(24)), "stated", verbatim: null, language.Zone);
                break;
            case 17:
                WriteTime("occurred", published.AddMonths(-2).ToString("yyyy-MM", CultureInfo.InvariantCulture), "stated", verbatim: null);
                break;
            case 18:
                WriteTime("occurred", published.AddMonths(-2).ToString("yyyy-MM-'XX'", CultureInfo.InvariantCulture), "inferred", verbatim: null);
                break;
            default:
                WriteAnchoredTime();
                break;
        }
    }

    private void WriteTime(string role, string edtf, string basis, string? verbatim, string? zone = null)
    {
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WriteStartObject("value");
        json.WriteString("edtf", edtf);
        if (verbatim is not null)
        {
            json.WriteString("verbatim", verbatim);
        }

        json.WriteString("basis", basis);
        if (zone is not null)
        {
            json.WriteString("zone", zone);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteAnchoredTime()
    {
        json.WriteStartObject();
        json.WriteString("role", "occurred");
        json.WriteStartObject("value");
        json.WriteString("verbatim", "after that");
        json.WriteString("basis", "relative");
        json.WriteStartObject("anchor");
        json.WriteString("event", "event-1");
        json.WriteString("relation", "after");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WritePlaces(CorpusPlace place)
    {
        if (!Room(700) || !Chance(0.7))
        {
            return;
        }

        json.WriteStartArray("places");
        json.WriteStartObject();
        json.WriteString("role", "occurred");
        json.WriteStartObject("value");
        json.WriteStartArray("names");
        WriteNameValue(place.Name, language.Tag, "as-printed");
        if (language.Tag != "en" && Chance(0.5))
        {
            WriteNameValue(place.Transliteration, "en", "transliteration");
        }

        json.WriteEndArray();
        json.WriteString("kind", "settlement");
        if (Chance(0.2))
        {
            json.WriteString("relation", Chance(0.5) ? "near" : "at");
        }

        WriteTexts("countries", language.Country);
        WriteTexts("admin", language.Region);
        WriteGeometry();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteGeometry()
    {
        if (!Room(500) || !Chance(0.6))
        {
            return;
        }

        double longitude = Math.Round(language.Middle.Longitude + ((random.NextDouble() - 0.5) * 0.8), 4);
        double latitude = Math.Round(language.Middle.Latitude + ((random.NextDouble() - 0.5) * 0.8), 4);
        bool isArea = Chance(0.1);
        json.WriteStartObject("geometry");
        json.WriteString("type", isArea ? "Polygon" : "Point");
        json.WritePropertyName("coordinates");
        if (isArea)
        {
            WriteRing(longitude, latitude);
        }
        else
        {
            WritePosition(longitude, latitude);
        }

        json.WriteEndObject();
        if (!isArea)
        {
            json.WriteString("coordinateRole", Chance(0.7) ? "settlement-centroid" : "obfuscated");
            json.WriteNumber("radiusMeters", random.Next(1, 20) * 250);
        }
    }

    private void WriteRing(double west, double south)
    {
        double east = Math.Round(west + 0.1, 4);
        double north = Math.Round(south + 0.1, 4);
        json.WriteStartArray();
        json.WriteStartArray();
        WritePosition(west, south);
        WritePosition(east, south);
        WritePosition(east, north);
        WritePosition(west, north);
        WritePosition(west, south);
        json.WriteEndArray();
        json.WriteEndArray();
    }

    private void WritePosition(double longitude, double latitude)
    {
        json.WriteStartArray();
        json.WriteNumberValue(longitude);
        json.WriteNumberValue(latitude);
        json.WriteEndArray();
    }
}
