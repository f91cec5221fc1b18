using System.Buffers.Binary;
using System.Buffers.Text;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace ConflictReports.Json;

/// <summary>
/// Hashes JSON that has passed the syntax stage, so that two documents have the same hash exactly if they have the same canonical form (RFC 8785): the order of members, escapes,
/// spaces and the spelling of numbers do not count. Nothing is sorted or copied: the hash of an object is made of the sum of its members' hashes.
/// </summary>
/// <remarks>For bytes only that a strict reader has accepted; others give some hash or an exception of the platform.</remarks>
internal ref struct FingerprintPass : IDisposable
{
    private const int Block = 16;
    private const int ShortInteger = 15;

    private static readonly Vector128<byte> Quotes = Vector128.Create((byte)'"');
    private static readonly Vector128<byte> Backslashes = Vector128.Create((byte)'\\');

    private readonly ReadOnlySpan<byte> json;
    private readonly FingerprintKey key;
    private readonly bool isReport;
    private PooledList<Frame> frames;
    private PooledList<byte> unescaped;
    private int at;
    private RootMember member;
    private ulong revision;
    private int idOffset = -1;
    private int numberOffset = -1;

    private FingerprintPass(ReadOnlySpan<byte> json, FingerprintKey key, bool isReport)
    {
        this.json = json;
        this.key = key;
        this.isReport = isReport;
        frames = new PooledList<Frame>(16);
        unescaped = new PooledList<byte>(16);
    }

    /// <summary>The members of a report that are no part of its content.</summary>
    private enum RootMember
    {
        Other,
        Id,
        Revision,
    }

    /// <summary>An object or list that is being read: the sum of its members, or the hash so far.</summary>
    private record struct Frame(bool IsObject, bool HasName, Fingerprint Name, ulong First, ulong Second);

    /// <summary>Makes the fingerprint of a document.</summary>
    public static Fingerprint Fingerprint(ReadOnlySpan<byte> json, FingerprintKey key)
    {
        using FingerprintPass hasher = new(json, key, isReport: false);
        return hasher.Run();
    }

    /// <summary>Makes the fingerprints of a report: of its revision apart, of its id none.</summary>
    public static ReportFingerprint FingerprintReport(ReadOnlySpan<byte> json, FingerprintKey key)
    {
        FingerprintPass hasher = new(json, key, isReport: true);
        try
        {
            Fingerprint content = hasher.Run();
            return new ReportFingerprint(content, hasher.revision, hasher.idOffset, hasher.numberOffset);
        }
        finally
        {
            hasher.Dispose();
        }
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        frames.Dispose();
        unescaped.Dispose();
    }

    private Fingerprint Run()
    {
        Fingerprint value = default;
        while (at < json.Length)
        {
            switch (json[at])
            {
                case (byte)'"':
                    value = ReadString();
                    break;
                case (byte)'{' or (byte)'[':
                    frames.Add(new Frame(json[at++] == '{', false, default, 0, 0));
                    continue;
                case (byte)'}' or (byte)']':
                    at++;
                    value = EndFrame();
                    break;
                case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                    value = ReadNumber();
                    break;
                case (byte)'t' or (byte)'f' or (byte)'n':
                    value = key.OfLiteral(json[at]);
                    at += json[at] == 'f' ? 5 : 4;
                    break;
                default:
                    at++;
                    continue;
            }

            if (frames.Count > 0)
            {
                Add(value);
            }
        }

        return value;
    }

    private void Add(in Fingerprint value)
    {
        ref Frame frame = ref frames.Last;
        if (!frame.IsObject)
        {
            Fingerprint next = key.OfNext(frame.First, frame.Second, value);
            frame.First = next.First;
            frame.Second = next.Second;
        }
        else if (!frame.HasName)
        {
            frame.HasName = true;
            frame.Name = value;
        }
        else
        {
            frame.HasName = false;
            if (member != RootMember.Other && frames.Count == 1)
            {
                revision = member == RootMember.Revision ? value.First ^ BitOperations.RotateLeft(value.Second, 32) : revision;
                member = RootMember.Other;
                return;
            }

            Fingerprint added = key.OfMember(frame.Name, value);
            frame.First += added.First;
            frame.Second += added.Second;
        }
    }

    private Fingerprint EndFrame()
    {
        Frame frame = frames.Last;
        frames.Truncate(frames.Count - 1);
        return frame.IsObject ? key.OfObject(frame.First, frame.Second) : key.OfList(frame.First, frame.Second);
    }

    private Fingerprint ReadString()
    {
        int start = at + 1;
        if (isReport && frames.Count is 1 or 2)
        {
            return ReadNearRoot(start);
        }

        if (start + Block > json.Length)
        {
            return ReadLongString(start, start);
        }

        ReadOnlySpan<byte> block = json.Slice(start, Block);
        Vector128<byte> bytes = Vector128.Create(block);
        uint stops = (Vector128.Equals(bytes, Quotes) | Vector128.Equals(bytes, Backslashes)).ExtractMostSignificantBits();
        int length = BitOperations.TrailingZeroCount(stops);
        if (stops == 0)
        {
            return ReadLongString(start, start + Block);
        }

        if (block[length] != '"')
        {
            return ReadLongString(start, start);
        }

        at = start + length + 1;
        ulong low = BinaryPrimitives.ReadUInt64LittleEndian(block);
        ulong high = BinaryPrimitives.ReadUInt64LittleEndian(block[8..]);
        return length < 8
            ? key.OfShortText(low & ((1UL << (8 * length)) - 1), 0, length)
            : key.OfShortText(low, high & ((1UL << (8 * (length - 8))) - 1), length);
    }

    private Fingerprint ReadLongString(int start, int from)
    {
        int end = from + json[from..].IndexOfAny((byte)'"', (byte)'\\');
        if (json[end] == '"')
        {
            at = end + 1;
            return key.OfText(json[start..end]);
        }

        while (json[end] != '"')
        {
            end += json[end] == '\\' ? 2 : 1;
        }

        at = end + 1;
        ReadOnlySpan<byte> escaped = json[start..end];
        unescaped.Truncate(0);
        Span<byte> text = unescaped.Reserve(escaped.Length);
        JsonEscapes.TryUnescape(escaped, text, out int length);
        return key.OfText(text[..length]);
    }

    // The strings of a report that may be names of members which are treated apart.
    private Fingerprint ReadNearRoot(int start)
    {
        int depth = frames.Count;
        bool isName = frames.Last is { IsObject: true, HasName: false };
        Fingerprint text = ReadLongString(start, start);
        ReadOnlySpan<byte> raw = json[start..(at - 1)];
        if (!isName || raw.Length > "revision".Length * 6)
        {
            return text;
        }

        if (depth == 1)
        {
            member = Is(raw, "id"u8) ? RootMember.Id : Is(raw, "revision"u8) ? RootMember.Revision : RootMember.Other;
            idOffset = member == RootMember.Id ? NextValue() : idOffset;
        }
        else if (member == RootMember.Revision && Is(raw, "number"u8))
        {
            numberOffset = NextValue();
        }

        return text;
    }

    private static bool Is(ReadOnlySpan<byte> raw, ReadOnlySpan<byte> name)
    {
        if (raw.IndexOf((byte)'\\') < 0)
        {
            return raw.SequenceEqual(name);
        }

        Span<byte> text = stackalloc byte[raw.Length];
        return JsonEscapes.TryUnescape(raw, text, out int length) && text[..length].SequenceEqual(name);
    }

    private readonly int NextValue() => at + json[at..].IndexOfAnyExcept(": \t\r\n"u8);

    private Fingerprint ReadNumber()
    {
        ReadOnlySpan<byte> rest = json[at..];
        int sign = rest[0] == '-' ? 1 : 0;
        long integer = 0;
        int i = sign;
        for (; i < rest.Length && (uint)(rest[i] - '0') <= 9; i++)
        {
            integer = unchecked((integer * 10) + (rest[i] - '0'));
        }

        if (i - sign <= ShortInteger && (i == rest.Length || rest[i] is not ((byte)'.' or (byte)'e' or (byte)'E')))
        {
            at += i;
            return key.OfNumber(sign == 0 ? integer : -integer);
        }

        if (!Utf8Parser.TryParse(rest, out double number, out int length))
        {
            throw new InvalidOperationException("Not a number that a JSON reader accepts.");
        }

        at += length;
        return key.OfNumber(number);
    }
}
