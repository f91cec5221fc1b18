using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Validation.SinglePass;

/// <summary>
/// One pass over a document: whether it is strict I-JSON within limits (RFC 8259, RFC 7493), and whether the value fits a schema. First the places of all tokens are found, many bytes at
/// once; then the schema drives the reading from token to token.
/// </summary>
/// <remarks>
/// <para>For a document that fits nothing is allocated, unless the schema has keywords that the evaluator judges. A value that does not fit is noted by its place and read on; the words
/// for it are found later. Whatever is doubtful, malformed bytes above all, ends the pass undecided: then the slower route reads the document from its start and explains.</para>
/// <para>A method that reads takes the index of the token with which something begins and gives that of the token behind it, or <see cref="Undecided"/>. That there is a token at all is told
/// by its byte, which <see cref="TokenReader.Kind"/> gives: no token may be stepped over before. Work is bounded: what is read again for the alternatives of a schema counts against a
/// budget in proportion to the document.</para>
/// </remarks>
/// <typeparam name="TScanner">The steps over many bytes.</typeparam>
internal ref partial struct DocumentPass<TScanner>
    where TScanner : struct, IByteScanner
{
    // No token.
    private const int Undecided = 0;

    // Beyond so many faults the slower route does as well, and has the rules for what is kept of them.
    private const int MostFaults = 64;
    private const int LevelsBetweenStackChecks = 16;

    private readonly ReadOnlySpan<byte> json;
    private readonly TokenReader tokens;
    private readonly ImmutableArray<PassNode> nodes;
    private readonly ImmutableArray<SchemaNode> evaluatorNodes;
    private readonly PassLimits limits;

    // Whether no string has an escape or is too long.
    private readonly bool areStringsPlain;
    private ObjectNames names;
    private bool hasNames;
    private long workLeft;
    private int faultCount;
    private int silent;
    private List<FaultPlace>? faults;

    private DocumentPass(ReadOnlySpan<byte> json, in TokenList list, PassTable table, PassLimits limits)
    {
        const int ReadingsAllowed = 16;
        const int WorkAlwaysAllowed = 1 << 16;
        this.json = json;
        this.limits = limits;
        tokens = list.Read(json);
        areStringsPlain = !list.HasBackslash && json.Length <= limits.MaxStringBytes;
        nodes = table.Nodes;
        evaluatorNodes = table.EvaluatorNodes;
        workLeft = ((long)json.Length * ReadingsAllowed) + WorkAlwaysAllowed;
    }

    /// <summary>Judges a document.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="table">The schema.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="faults">With <see cref="PassVerdict.HasFaults"/> the values that do not fit, in the order in which that was known; otherwise null.</param>
    /// <returns>The verdict.</returns>
    public static PassVerdict Judge(ReadOnlySpan<byte> json, PassTable table, PassLimits limits, out List<FaultPlace>? faults)
    {
        faults = null;
        TokenList tokens = new(json.Length, limits.MostTokens);
        try
        {
            return limits.MaxStringBytes >= WordTable<bool>.Longest && TScanner.FindTokens(json, ref tokens) && (tokens.End <= limits.MaxValues || CountValues(json, tokens) <= limits.MaxValues)
                ? new DocumentPass<TScanner>(json, tokens, table, limits).Judge(out faults)
                : PassVerdict.Undecided;
        }
        finally
        {
            tokens.Dispose();
        }
    }

    private PassVerdict Judge(out List<FaultPlace>? found)
    {
        int end = ReadValue(nodes[0], 1, depth: 0);
        if (hasNames)
        {
            names.Dispose();
        }

        bool isDecided = end != Undecided && tokens.Place(end) == json.Length && faultCount <= MostFaults;
        found = isDecided ? faults : null;
        return !isDecided ? PassVerdict.Undecided : faultCount == 0 ? PassVerdict.Fits : PassVerdict.HasFaults;
    }

    // Of documents that are JSON.
    private static long CountValues(ReadOnlySpan<byte> json, in TokenList tokens)
    {
        long values = 0;
        TokenReader reader = tokens.Read(json);
        for (int i = 1; i < tokens.End; i++)
        {
            byte first = reader.Kind(i);
            i += first == '"' ? 1 : 0;
            values += first switch
            {
                (byte)'}' or (byte)']' or (byte)',' => 0,
                (byte)':' => -1,
                _ => 1,
            };
        }

        return values;
    }

    // Most values are strings that are judged at a glance.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadNext(TokenReader reader, in NextValue next, int token, int depth) => next.Glance switch
    {
        Glance.Length when reader.Kind(token) == '"' && areStringsPlain && LengthOf(reader, token) is var length && length >= next.LeastBytes && length <= next.MostBytes => token + 2,
        Glance.Word when reader.Kind(token) == '"' && FindWord(reader, token, next.Words) >= 0 => token + 2,
        Glance.Id when reader.Kind(token) == '"' && IsId(reader, token, isTerm: false) => token + 2,
        Glance.Term when reader.Kind(token) == '"' && IsId(reader, token, isTerm: true) => token + 2,
        Glance.Object => ReadObject(next.Schema, token, depth),
        Glance.List => ReadList(next.Schema, token, depth),
        _ => ReadValue(next.Schema, token, depth),
    };

    // The index of a string among words; -1 if it is not there, or is not told by its bytes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int FindWord(TokenReader reader, int token, WordSet words)
    {
        int start = reader.Place(token) + 1;
        int length = LengthOf(reader, token);
        if (!TScanner.UsesBlocks || !reader.HasBlock(start))
        {
            return words.Table.Find(json.Slice(start, length));
        }

        ulong first = reader.Eight(start);
        ulong last = reader.Eight(start + length - sizeof(ulong));
        WordTable<bool>.Trim(ref first, ref last, length);
        ref readonly WordSlot<bool> slot = ref words.Table.Seek(first, last);
        return slot.Is(first, last, length) && (length <= WordTable<bool>.Short || words.Table.Is(slot.Index, json.Slice(start, length))) ? slot.Index : -1;
    }

    // One-sided: long ids are left to others.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsId(TokenReader reader, int token, bool isTerm)
    {
        int start = reader.Place(token) + 1;
        int length = LengthOf(reader, token);
        return TScanner.UsesBlocks && reader.HasBlock(start) ? ShortId.Is(reader.Block(start), length, isTerm)
            : isTerm ? PlainText.IsTerm(json.Slice(start, length)) : PlainText.IsLocalId(json.Slice(start, length));
    }

    // Each of these ends in a jump: what reads a value looks itself at its first byte.
    private int ReadValue(PassNode node, int token, int depth) => node.Route switch
    {
        PassRoute.Text => ReadText(node, token, depth),
        PassRoute.Object => ReadObject(node, token, depth),
        PassRoute.List => ReadList(node, token, depth),
        PassRoute.Own => ReadOwn(node, token, depth),
        PassRoute.Union => ReadUnion(node, token, depth),
        PassRoute.Applied => ReadApplied(node, token, depth),
        PassRoute.Evaluated => ReadEvaluated(node, token, depth),
        PassRoute.Nothing => Refuse(node, token, depth),
        _ => SkipValue(token, depth),
    };

    private int ReadOwn(PassNode node, int token, int depth)
    {
        byte first = tokens.Kind(token);
        switch (first)
        {
            case (byte)'"':
                return (node.Kinds & JsonKinds.String) == 0 ? Refuse(node, token, depth) : node.Text is null ? SkipValue(token, depth) : ReadText(node, token, depth);
            case (byte)'{':
                return (node.Kinds & JsonKinds.Object) == 0 ? Refuse(node, token, depth) : node.Object is null ? SkipValue(token, depth) : ReadObject(node, token, depth);
            case (byte)'[':
                return (node.Kinds & JsonKinds.Array) == 0 ? Refuse(node, token, depth) : node.List is null ? SkipValue(token, depth) : ReadList(node, token, depth);
            default:
                return ReadPlain(node, first, token);
        }
    }

    // Numbers and literals.
    private int ReadPlain(PassNode node, byte first, int token)
    {
        if (first is (byte)'-' or (>= (byte)'0' and <= (byte)'9'))
        {
            return ReadNumber(node, token);
        }

        int end = SkipLiteral(first, token);
        JsonKinds kind = first == 'n' ? JsonKinds.Null : JsonKinds.Boolean;
        if (end != Undecided && (node.Kinds & kind) == 0)
        {
            AddFault(node, token);
        }

        return end;
    }

    private readonly int SkipLiteral(byte first, int token)
    {
        ReadOnlySpan<byte> literal = first switch
        {
            (byte)'t' => "true"u8,
            (byte)'f' => "false"u8,
            (byte)'n' => "null"u8,
            _ => default,
        };
        int start = tokens.Place(token);
        return !literal.IsEmpty && json[start..].StartsWith(literal) && IsEnd(start + literal.Length) ? token + 1 : Undecided;
    }

    private void AddFault(PassNode node, int token)
    {
        faultCount++;
        if (silent == 0 && faultCount <= MostFaults)
        {
            faults ??= [];
            faults.Add(new FaultPlace(node.Index, tokens.Place(token)));
        }
    }

    // Whether one more object or list may begin here.
    private readonly bool HasRoom(int depth) =>
        depth < limits.MaxDepth && ((depth & (LevelsBetweenStackChecks - 1)) != LevelsBetweenStackChecks - 1 || RuntimeHelpers.TryEnsureSufficientExecutionStack());

    // Whether a number or literal may end before a place. That another token may stand there is for the next step to ask.
    private readonly bool IsEnd(int position) =>
        position == json.Length || json[position] is (byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)':' or (byte)'{' or (byte)'[' or (byte)'"';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly byte At(int position) => (uint)position < (uint)json.Length ? json[position] : (byte)0;

    // The number of bytes between two quotation marks.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LengthOf(TokenReader reader, int token) => reader.Place(token + 1) - reader.Place(token) - 1;
}
