using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ConflictReports.Values;

namespace ConflictReports.Json;

/// <summary>The one pass of <see cref="StrictJson"/> over a document's tokens.</summary>
internal ref struct StrictJsonPass : IDisposable
{
    // Shorter numbers without exponent have at most 15 digits and so are exact.
    private const int ShortNumber = 15;
    private const int QuotedNumber = 40;

    private readonly ReadOnlySpan<byte> document;
    private readonly int start;
    private readonly StrictJsonLimits limits;
    private readonly List<StrictJsonFinding> findings;
    private readonly bool isUtf8;
    private readonly int room;
    private ObjectNames names;
    private int items;

    /// <summary>Prepares a pass over the bytes from <paramref name="start"/> on.</summary>
    public StrictJsonPass(ReadOnlySpan<byte> document, int start, StrictJsonLimits limits, List<StrictJsonFinding> findings)
    {
        this.document = document;
        this.start = start;
        this.limits = limits;
        this.findings = findings;
        room = findings.Count + limits.MaxFindings;
        isUtf8 = Utf8.IsValid(document);
        names = new ObjectNames(16);
    }

    /// <summary>The number of findings, kept or not.</summary>
    public int FindingCount { get; private set; }

    /// <summary>Reads all tokens; false if the document is malformed.</summary>
    public bool Run()
    {
        // Depth is checked here, so that a document too deep still gets its other findings; the reader keeps one bit a level.
        Utf8JsonReader reader = new(document[start..], new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                CheckToken(ref reader);
            }

            return true;
        }
        catch (JsonException)
        {
            Report(MalformedJson.Diagnose(document, start));
            return false;
        }
    }

    /// <summary>Counts a finding, and keeps it if there is room.</summary>
    public void Report(StrictJsonFault fault, int offset, string found, string expected) => Report(new StrictJsonFinding(fault, offset, found, expected));

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => names.Dispose();

    private void Report(in StrictJsonFinding finding)
    {
        FindingCount++;
        if (findings.Count < room)
        {
            findings.Add(finding);
        }
    }

    private void CheckToken(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                CountItem(ref reader);
                Begin(ref reader);
                break;
            case JsonTokenType.EndObject when reader.CurrentDepth < limits.MaxDepth:
                EndObject();
                break;
            case JsonTokenType.PropertyName:
                CheckString(ref reader);
                CheckName(ref reader);
                break;
            case JsonTokenType.String:
                CountItem(ref reader);
                CheckString(ref reader);
                break;
            case JsonTokenType.Number:
                CountItem(ref reader);
                CheckNumber(ref reader);
                break;
            case JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null:
                CountItem(ref reader);
                break;
        }
    }

    private readonly int OffsetOf(ref Utf8JsonReader reader) => start + (int)reader.TokenStartIndex;

    private void CountItem(ref Utf8JsonReader reader)
    {
        if (++items == limits.MaxItems + 1L)
        {
            Report(StrictJsonFault.TooManyItems, OffsetOf(ref reader), "one value more", $"at most {limits.MaxItems} values in a document");
        }
    }

    private void Begin(ref Utf8JsonReader reader)
    {
        // At a start token the depth is that around the container.
        if (reader.CurrentDepth == limits.MaxDepth)
        {
            string found = reader.TokenType == JsonTokenType.StartObject ? "an object" : "a list";
            Report(StrictJsonFault.TooDeep, OffsetOf(ref reader), $"{found} inside {limits.MaxDepth} others", $"at most {limits.MaxDepth} lists and objects inside each other");
        }
        else if (reader.CurrentDepth < limits.MaxDepth && reader.TokenType == JsonTokenType.StartObject)
        {
            names.Begin();
        }
    }

    private void EndObject()
    {
        foreach (int offset in names.End(document))
        {
            ReportDuplicate(offset);
        }
    }

    private void CheckName(ref Utf8JsonReader reader)
    {
        int offset = OffsetOf(ref reader);
        if (reader.CurrentDepth <= limits.MaxDepth && names.IsDuplicate(document, offset, reader.ValueSpan.Length, reader.ValueIsEscaped))
        {
            ReportDuplicate(offset);
        }
    }

    private void ReportDuplicate(int offset) =>
        Report(StrictJsonFault.DuplicateMember, offset, findings.Count < room ? $"the member {JsonText.Quote(MemberName.At(document, offset))} again" : "", "each name once in an object");

    private void CheckString(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = reader.ValueSpan;
        if (text.Length > limits.MaxStringBytes)
        {
            Report(StrictJsonFault.StringTooLong, OffsetOf(ref reader), $"a string of {text.Length} bytes", $"at most {limits.MaxStringBytes} bytes in a string");
        }

        if (!isUtf8 && !Utf8.IsValid(text))
        {
            ReportBadByte(text, OffsetOf(ref reader));
        }

        if (reader.ValueIsEscaped && JsonEscapes.FindLoneSurrogate(text) is var lone and >= 0)
        {
            string half = Encoding.ASCII.GetString(text.Slice(lone, 6));
            Report(StrictJsonFault.LoneSurrogate, OffsetOf(ref reader), $"{half}, half of a surrogate pair", "both halves of the pair, or the character itself");
        }
    }

    private void ReportBadByte(ReadOnlySpan<byte> text, int offset)
    {
        int bad = Utf8Text.FindInvalid(text);
        string found = string.Create(CultureInfo.InvariantCulture, $"the byte 0x{text[bad]:X2}, byte {bad + 1} of a string");
        Report(StrictJsonFault.InvalidUtf8, offset, found, "UTF-8");
    }

    private void CheckNumber(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = reader.ValueSpan;
        if ((text.Length <= ShortNumber && text.IndexOfAny((byte)'e', (byte)'E') < 0) || ShortestNumber.IsExact(text))
        {
            return;
        }

        string found = text.Length <= QuotedNumber ? Encoding.ASCII.GetString(text) : Encoding.ASCII.GetString(text[..QuotedNumber]) + "...";
        Report(StrictJsonFault.InexactNumber, OffsetOf(ref reader), found, ExpectedNumber(reader.GetDouble()));
    }

    private static string ExpectedNumber(double nearest)
    {
        if (!double.IsFinite(nearest))
        {
            return "a number below 1.8e308 in size";
        }

        Span<byte> text = stackalloc byte[ShortestNumber.LongestText];
        return $"a number that a double holds, such as {Encoding.ASCII.GetString(text[..ShortestNumber.Format(nearest, text)])}";
    }
}
