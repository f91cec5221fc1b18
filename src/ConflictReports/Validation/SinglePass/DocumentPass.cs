using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ConflictReports.Json;

namespace ConflictReports.Validation.SinglePass;

/// <summary>
/// One pass over the bytes of a document: whether they are strict I-JSON within limits (RFC 8259, RFC 7493), and whether the value fits a schema. The schema drives the reading;
/// there are no tokens between.
/// </summary>
/// <remarks>
/// <para>For a document that fits nothing is allocated, unless the schema has keywords that the evaluator judges. A value that does not fit is noted by its place and read on; the words
/// for it are found later. Whatever is doubtful, malformed bytes above all, ends the pass undecided: then the slower route reads the document from its start and explains.</para>
/// <para>A method that reads takes the place where something begins and gives the place behind it, or <see cref="Undecided"/>. All reading goes through spans, so that no byte outside of
/// the document is ever read. Work is bounded: what is read again for the alternatives of a schema counts against a budget in proportion to the document.</para>
/// </remarks>
/// <typeparam name="TScanner">The steps over many bytes.</typeparam>
internal ref partial struct DocumentPass<TScanner>
    where TScanner : struct, IByteScanner
{
    private const int Undecided = -1;

    // Beyond so many faults the slower route does as well, and has the rules for what is kept of them.
    private const int MostFaults = 64;
    private const int LevelsBetweenStackChecks = 16;

    private readonly ReadOnlySpan<byte> json;
    private readonly ImmutableArray<PassNode> nodes;
    private readonly ImmutableArray<SchemaNode> evaluatorNodes;
    private readonly PassLimits limits;
    private readonly byte[] guesses;
    private ObjectNames names;
    private bool hasNames;
    private long values;
    private long workLeft;
    private int faultCount;
    private int trust;
    private int silent;
    private List<FaultPlace>? faults;

    private DocumentPass(ReadOnlySpan<byte> json, PassTable table, PassLimits limits, byte[] guesses)
    {
        const int ReadingsAllowed = 16;
        const int WorkAlwaysAllowed = 1 << 16;
        this.json = json;
        this.limits = limits;
        this.guesses = guesses;
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
        byte[] guesses = table.BorrowGuesses();
        DocumentPass<TScanner> pass = new(json, table, limits, guesses);
        bool isWhole = limits.MaxStringBytes >= WordTable.Width && pass.ReadDocument();
        table.ReturnGuesses(guesses);
        if (pass.hasNames)
        {
            pass.names.Dispose();
        }

        if (!isWhole || pass.values > limits.MaxValues || pass.faultCount > MostFaults)
        {
            return PassVerdict.Undecided;
        }

        faults = pass.faults;
        return pass.faultCount == 0 ? PassVerdict.Fits : PassVerdict.HasFaults;
    }

    private bool ReadDocument()
    {
        int end = ReadValue(nodes[0], SkipSpace(0), depth: 0);
        return end >= 0 && SkipSpace(end) == json.Length;
    }

    // Most values are short strings.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadNext(PassNode node, int start, int depth)
    {
        if (node.Short is { } demands && (uint)start < (uint)json.Length && json[start] == '"' && TScanner.FindShortTextEnd(json, start + 1, demands) is var end and >= 0)
        {
            values++;
            return end + 1;
        }

        return ReadValue(node, start, depth);
    }

    // Each of these ends in a jump: what reads a value looks itself at its first byte.
    private int ReadValue(PassNode node, int start, int depth) => node.Route switch
    {
        PassRoute.Text => ReadText(node, start, depth),
        PassRoute.Object => ReadObject(node, start, depth),
        PassRoute.List => ReadList(node, start, depth),
        PassRoute.Own => ReadOwn(node, start, depth),
        PassRoute.Union => ReadUnion(node, start, depth),
        PassRoute.Applied => ReadApplied(node, start, depth),
        PassRoute.Evaluated => ReadEvaluated(node, start, depth),
        PassRoute.Nothing => Refuse(node, start, depth),
        _ => SkipValue(start, depth),
    };

    private int ReadOwn(PassNode node, int start, int depth)
    {
        byte first = At(start);
        switch (first)
        {
            case (byte)'"':
                return (node.Kinds & JsonKinds.String) == 0 ? Refuse(node, start, depth) : node.Text is null ? SkipValue(start, depth) : ReadText(node, start, depth);
            case (byte)'{':
                return (node.Kinds & JsonKinds.Object) == 0 ? Refuse(node, start, depth) : node.Object is null ? SkipValue(start, depth) : ReadObject(node, start, depth);
            case (byte)'[':
                return (node.Kinds & JsonKinds.Array) == 0 ? Refuse(node, start, depth) : node.List is null ? SkipValue(start, depth) : ReadList(node, start, depth);
            default:
                return ReadPlain(node, first, start);
        }
    }

    // Numbers and literals.
    private int ReadPlain(PassNode node, byte first, int start)
    {
        values++;
        if (first is (byte)'-' or (>= (byte)'0' and <= (byte)'9'))
        {
            return ReadNumber(node, start);
        }

        int end = SkipLiteral(first, start);
        JsonKinds kind = first == 'n' ? JsonKinds.Null : JsonKinds.Boolean;
        if (end >= 0 && (node.Kinds & kind) == 0)
        {
            AddFault(node, start);
        }

        return end;
    }

    private int SkipLiteral(byte first, int start)
    {
        ReadOnlySpan<byte> literal = first switch
        {
            (byte)'t' => "true"u8,
            (byte)'f' => "false"u8,
            (byte)'n' => "null"u8,
            _ => default,
        };
        return !literal.IsEmpty && json[start..].StartsWith(literal) ? start + literal.Length : Undecided;
    }

    private void AddFault(PassNode node, int start)
    {
        faultCount++;
        if (silent == 0 && faultCount <= MostFaults)
        {
            faults ??= [];
            faults.Add(new FaultPlace(node.Index, start));
        }
    }

    // Whether one more object or list may begin here.
    private readonly bool HasRoom(int depth) =>
        depth < limits.MaxDepth && (depth % LevelsBetweenStackChecks != LevelsBetweenStackChecks - 1 || RuntimeHelpers.TryEnsureSufficientExecutionStack());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly byte At(int position) => (uint)position < (uint)json.Length ? json[position] : (byte)0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int SkipSpace(int position) => (uint)position < (uint)json.Length && json[position] > ' ' ? position : SkipSpaces(position);

    private readonly int SkipSpaces(int position)
    {
        while ((uint)position < (uint)json.Length && json[position] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
        {
            position++;
        }

        return position;
    }
}
