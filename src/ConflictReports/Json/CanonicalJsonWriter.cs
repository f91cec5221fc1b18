using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ConflictReports.Values;

namespace ConflictReports.Json;

/// <summary>
/// Writes one JSON value in canonical form: each token as it comes, and at the end of each object its members in order.
/// Iterative, so that depth costs no stack; objects that come sorted are not moved.
/// </summary>
internal ref struct CanonicalJsonWriter
{
    private const int ShortInteger = 15;
    private const string LoneSurrogate = "A string has half of a surrogate pair, which no UTF-8 can hold (RFC 8785, section 3.2.2.2).";

    private static readonly SearchValues<byte> MustEscape = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (byte)c), (byte)'"', (byte)'\\']);

    private PooledList<byte> output;
    private PooledList<byte> names;
    private PooledList<Member> members;
    private PooledList<Frame> frames;

    /// <summary>Takes memory for a document of the given length.</summary>
    public CanonicalJsonWriter(int length)
    {
        output = new PooledList<byte>(Math.Max(length, 16));
        names = new PooledList<byte>(16);
        members = new PooledList<Member>(16);
        frames = new PooledList<Frame>(16);
    }

    /// <summary>A member of an object that is being written: where it stands in the output, and its name, which is in <see cref="names"/> if the output has it escaped.</summary>
    private record struct Member(int Start, int End, int NameStart, int NameLength, bool IsNameEscaped);

    /// <summary>An object or array that is being written.</summary>
    private record struct Frame(bool IsObject, bool HasItems, int FirstMember, int NamesLength);

    /// <summary>Orders members by name, and by place if the names are the same.</summary>
    private readonly struct ByName(byte[] output, byte[] names) : IComparer<Member>
    {
        public int Compare(Member x, Member y)
        {
            int order = NameOrder.Compare(NameOf(x), NameOf(y));
            return order != 0 ? order : x.Start.CompareTo(y.Start);
        }

        public ReadOnlySpan<byte> NameOf(Member member) => (member.IsNameEscaped ? names : output).AsSpan(member.NameStart, member.NameLength);
    }

    /// <summary>Writes the value; the bytes are valid until the writer is disposed.</summary>
    public ReadOnlySpan<byte> Write(ReadOnlySpan<byte> utf8Json, int maxDepth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxDepth, 1);
        if (!Utf8.IsValid(utf8Json))
        {
            throw new JsonException("The bytes are not UTF-8.");
        }

        Utf8JsonReader reader = new(utf8Json, new JsonReaderOptions { MaxDepth = maxDepth });
        while (reader.Read())
        {
            WriteToken(ref reader);
        }

        return output.Span;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        output.Dispose();
        names.Dispose();
        members.Dispose();
        frames.Dispose();
    }

    private void WriteToken(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.EndObject:
                EndObject();
                output.Add((byte)'}');
                break;
            case JsonTokenType.EndArray:
                frames.Truncate(frames.Count - 1);
                output.Add((byte)']');
                break;
            case JsonTokenType.PropertyName:
                BeginMember(ref reader);
                break;
            default:
                BeginValue();
                WriteValue(ref reader);
                break;
        }
    }

    private void WriteValue(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                frames.Add(new Frame(true, false, members.Count, names.Count));
                output.Add((byte)'{');
                break;
            case JsonTokenType.StartArray:
                frames.Add(new Frame(false, false, members.Count, names.Count));
                output.Add((byte)'[');
                break;
            case JsonTokenType.String when reader.ValueIsEscaped:
                int mark = names.Count;
                WriteEscaped(Unescape(reader.ValueSpan));
                names.Truncate(mark);
                break;
            case JsonTokenType.String:
                WriteQuoted(reader.ValueSpan);
                break;
            case JsonTokenType.Number:
                WriteNumber(ref reader);
                break;
            default:
                output.Add(reader.ValueSpan);
                break;
        }
    }

    // Commas between members are written when their object ends.
    private void BeginValue()
    {
        if (frames.Count == 0 || frames.Last.IsObject)
        {
            return;
        }

        if (frames.Last.HasItems)
        {
            output.Add((byte)',');
        }

        frames.Last.HasItems = true;
    }

    private void BeginMember(ref Utf8JsonReader reader)
    {
        EndMember();
        int start = output.Count;
        if (reader.ValueIsEscaped)
        {
            int nameStart = names.Count;
            ReadOnlySpan<byte> name = Unescape(reader.ValueSpan);
            WriteEscaped(name);
            members.Add(new Member(start, 0, nameStart, name.Length, true));
        }
        else
        {
            WriteQuoted(reader.ValueSpan);
            members.Add(new Member(start, 0, start + 1, reader.ValueSpan.Length, false));
        }

        output.Add((byte)':');
    }

    private void EndMember()
    {
        if (members.Count > frames.Last.FirstMember)
        {
            members.Last.End = output.Count;
            output.Add((byte)',');
        }
    }

    private void EndObject()
    {
        Frame frame = frames.Last;
        Span<Member> own = members.Span[frame.FirstMember..];
        if (own.Length > 0)
        {
            own[^1].End = output.Count;
            Sort(own);
        }

        members.Truncate(frame.FirstMember);
        names.Truncate(frame.NamesLength);
        frames.Truncate(frames.Count - 1);
    }

    private readonly void Sort(Span<Member> own)
    {
        ByName order = new(output.Items, names.Items);
        bool isSorted = true;
        for (int i = 1; i < own.Length && isSorted; i++)
        {
            isSorted = NameOrder.Compare(order.NameOf(own[i - 1]), order.NameOf(own[i])) < 0;
        }

        if (isSorted)
        {
            return;
        }

        int start = own[0].Start;
        own.Sort(order);
        for (int i = 1; i < own.Length; i++)
        {
            if (order.NameOf(own[i - 1]).SequenceEqual(order.NameOf(own[i])))
            {
                throw new JsonException($"An object has the member {JsonText.Quote(Encoding.UTF8.GetString(order.NameOf(own[i])))} twice.");
            }
        }

        Arrange(own, output.Span[start..], start);
    }

    private static void Arrange(ReadOnlySpan<Member> own, Span<byte> place, int start)
    {
        byte[] copy = ArrayPool<byte>.Shared.Rent(place.Length);
        place.CopyTo(copy);
        int next = 0;
        foreach (Member member in own)
        {
            if (next > 0)
            {
                place[next++] = (byte)',';
            }

            int length = member.End - member.Start;
            copy.AsSpan(member.Start - start, length).CopyTo(place[next..]);
            next += length;
        }

        ArrayPool<byte>.Shared.Return(copy);
    }

    private ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> escaped)
    {
        Span<byte> room = names.Reserve(escaped.Length);
        if (!JsonEscapes.TryUnescape(escaped, room, out int written))
        {
            throw new JsonException(LoneSurrogate);
        }

        names.Advance(written);
        return room[..written];
    }

    private void WriteQuoted(ReadOnlySpan<byte> plain)
    {
        Span<byte> room = output.Reserve(plain.Length + 2);
        room[0] = (byte)'"';
        plain.CopyTo(room[1..]);
        room[plain.Length + 1] = (byte)'"';
        output.Advance(plain.Length + 2);
    }

    private void WriteEscaped(ReadOnlySpan<byte> text)
    {
        output.Add((byte)'"');
        while (!text.IsEmpty)
        {
            int plain = text.IndexOfAny(MustEscape);
            if (plain < 0)
            {
                output.Add(text);
                break;
            }

            output.Add(text[..plain]);
            WriteEscape(text[plain]);
            text = text[(plain + 1)..];
        }

        output.Add((byte)'"');
    }

    private void WriteEscape(byte c)
    {
        output.Add(c switch
        {
            (byte)'"' => "\\\""u8,
            (byte)'\\' => "\\\\"u8,
            (byte)'\b' => "\\b"u8,
            (byte)'\f' => "\\f"u8,
            (byte)'\n' => "\\n"u8,
            (byte)'\r' => "\\r"u8,
            (byte)'\t' => "\\t"u8,
            < 0x10 => "\\u000"u8,
            _ => "\\u001"u8,
        });
        if (c is not ((byte)'"' or (byte)'\\' or (byte)'\b' or (byte)'\f' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
        {
            output.Add("0123456789abcdef"u8[c & 0xF]);
        }
    }

    private void WriteNumber(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = reader.ValueSpan;
        if (IsShortInteger(text))
        {
            output.Add(text);
            return;
        }

        double number = reader.GetDouble();
        if (!double.IsFinite(number))
        {
            throw new JsonException("A number is beyond all IEEE doubles.");
        }

        output.Advance(ShortestNumber.Format(number, output.Reserve(ShortestNumber.LongestText)));
    }

    // Such a text is canonical already: a JSON number has no leading zeros. Negative zero is the exception.
    private static bool IsShortInteger(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> digits = text[0] == '-' ? text[1..] : text;
        return text.Length <= ShortInteger && !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9') && !(digits.Length < text.Length && digits[0] == '0');
    }
}
