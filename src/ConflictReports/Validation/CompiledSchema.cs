using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Validation.SinglePass;

namespace ConflictReports.Validation;

/// <summary>A JSON Schema of 2020-12, draft-07 or draft-04, compiled once so that it can judge many documents. Immutable and safe for use by several threads.</summary>
/// <remarks>
/// <para>Supported: <c>type</c>, <c>enum</c>, <c>const</c>; <c>properties</c>, <c>patternProperties</c>, <c>additionalProperties</c>, <c>unevaluatedProperties</c>, <c>propertyNames</c>,
/// <c>required</c>, <c>dependentRequired</c>, <c>dependentSchemas</c>, <c>minProperties</c>, <c>maxProperties</c>; <c>items</c>, <c>prefixItems</c>, <c>unevaluatedItems</c>, <c>contains</c>,
/// <c>minContains</c>, <c>maxContains</c>, <c>minItems</c>, <c>maxItems</c>, <c>uniqueItems</c>; <c>pattern</c>, <c>minLength</c>, <c>maxLength</c>, <c>format</c>; <c>minimum</c>,
/// <c>maximum</c>, <c>exclusiveMinimum</c>, <c>exclusiveMaximum</c>, <c>multipleOf</c>; <c>allOf</c>, <c>anyOf</c>, <c>oneOf</c>, <c>not</c>, <c>if</c>, <c>then</c>, <c>else</c>;
/// <c>$ref</c>, <c>$id</c>, <c>$anchor</c>, <c>$dynamicAnchor</c> (as an anchor), <c>$defs</c>, <c>definitions</c>, <c>contentSchema</c>, and the schemas true and false.
/// Annotations are accepted: <c>$schema</c>, <c>$comment</c>, <c>title</c>, <c>description</c>, <c>examples</c>, <c>default</c>, <c>deprecated</c>, <c>readOnly</c>, <c>writeOnly</c>,
/// <c>contentEncoding</c>, <c>contentMediaType</c>. Anything else, such as <c>$dynamicRef</c> or a misspelt keyword, is refused by name, never ignored.</para>
/// <para>A reference leads to a part of the schema, by a JSON Pointer, an id or an anchor; nothing is loaded from elsewhere, metaschemas included. The dialect is that of <c>$schema</c>, or
/// else that of <see cref="SchemaCompilationOptions.Dialect"/>, and one for the whole schema. In draft-07 and draft-04 <c>items</c> may be a list with <c>additionalItems</c> after it,
/// <c>dependencies</c> takes the place of the two keywords for it, a name is an id that is only a fragment, and what stands beside <c>$ref</c> is ignored; in draft-04 moreover the id is
/// <c>id</c>, and <c>exclusiveMinimum</c> and <c>exclusiveMaximum</c> are flags. Keywords of other drafts are refused.</para>
/// <para>Formats are asserted unless <see cref="SchemaCompilationOptions.FormatIsAnnotation"/> says otherwise: date, date-time, time and duration (RFC 3339), email (RFC 5321, ASCII), hostname
/// (RFC 1123), ipv4, ipv6, uri and uri-reference (RFC 3986), uuid (RFC 9562), json-pointer (RFC 6901) and relative-json-pointer; a format of another name is refused.</para>
/// <para>Numbers are judged by their exact value in every dialect (<c>1.0</c> is a whole number), lengths in code points. Patterns are those of ECMA-262 with the flag <c>u</c> that can be
/// matched in linear time.</para>
/// </remarks>
public sealed class CompiledSchema
{
    private const int DefaultFindings = 100;
    private const int DefaultDepth = 64;

    private readonly ImmutableArray<SchemaNode> nodes;
    private readonly PassTable table;

    private CompiledSchema(ImmutableArray<SchemaNode> nodes)
    {
        this.nodes = nodes;
        table = new PassTable(nodes);
    }

    /// <summary>Compiles a schema.</summary>
    /// <param name="schema">The schema; it is copied.</param>
    /// <returns>The compiled schema.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    /// <exception cref="SchemaCompilationException">A keyword is not supported or malformed, or the schema leads to itself without a step into the value.</exception>
    public static CompiledSchema Compile(JsonNode schema) => Compile(schema, SchemaCompilationOptions.Default);

    /// <summary>Compiles a schema.</summary>
    /// <param name="schema">The schema; it is copied.</param>
    /// <param name="options">The dialect of a schema that names none, and what <c>format</c> is.</param>
    /// <returns>The compiled schema.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">The dialect of the options is none that schemas are read in.</exception>
    /// <exception cref="SchemaCompilationException">A keyword is not supported or malformed, or the schema leads to itself without a step into the value.</exception>
    public static CompiledSchema Compile(JsonNode schema, SchemaCompilationOptions options) => Compile(schema, ImmutableDictionary<string, ValueCheck>.Empty, options ?? throw new ArgumentNullException(nameof(options)));

    /// <summary>Compiles a schema whose definitions of some names are judged by more than the schema can say.</summary>
    /// <param name="schema">The schema; it is copied.</param>
    /// <param name="checks">
    /// By the name of a definition in <c>$defs</c> of the whole schema, what judges the text of a string or number there. For strings it takes the place of <c>pattern</c>, <c>format</c>,
    /// <c>minLength</c> and <c>maxLength</c> of that definition; <c>type</c>, <c>enum</c> and the bounds of numbers stay in force. Names that the schema does not define are of no effect.
    /// </param>
    /// <param name="options">The dialect of a schema that names none, and what <c>format</c> is; null for the defaults.</param>
    /// <exception cref="SchemaCompilationException">As above.</exception>
    internal static CompiledSchema Compile(JsonNode schema, IReadOnlyDictionary<string, ValueCheck> checks, SchemaCompilationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new CompiledSchema(SchemaCompiler.Compile(SchemaDocument.Copy(schema), checks, options ?? SchemaCompilationOptions.Default));
    }

    /// <summary>Judges a document and says all that is wrong with it.</summary>
    /// <param name="utf8Json">The document in UTF-8, without a byte-order mark. Bytes that are not JSON are no exception; judging ends there.</param>
    /// <param name="mostFindings">How many findings are returned, from 0; the rest is counted.</param>
    /// <param name="maxDepth">How deep objects and lists may nest, from 1; judging ends where the document nests deeper.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostFindings"/> is below 0, or <paramref name="maxDepth"/> below 1.</exception>
    public StructureFindings Validate(ReadOnlySpan<byte> utf8Json, int mostFindings = DefaultFindings, int maxDepth = DefaultDepth)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mostFindings);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxDepth, 1);
        Judge(utf8Json, new PassLimits(maxDepth, long.MaxValue, int.MaxValue), mostFindings, out StructureFindings? findings);
        return findings ?? Evaluate(utf8Json, mostFindings, maxDepth);
    }

    /// <summary>Whether a document is JSON and fits the schema. Ends at the first fault.</summary>
    /// <param name="utf8Json">The document in UTF-8, without a byte-order mark.</param>
    /// <param name="maxDepth">How deep objects and lists may nest, from 1; a document that nests deeper is not valid.</param>
    /// <returns>True if it is valid.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDepth"/> is below 1.</exception>
    public bool IsValid(ReadOnlySpan<byte> utf8Json, int maxDepth = DefaultDepth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxDepth, 1);
        return Pass(utf8Json, new PassLimits(maxDepth, long.MaxValue, int.MaxValue), out _) switch
        {
            PassVerdict.Fits => true,
            PassVerdict.HasFaults => false,
            _ => TryEvaluate(utf8Json, new JsonReaderOptions { MaxDepth = maxDepth }, null, out bool fits) && fits,
        };
    }

    /// <summary>Judges a document in a single pass.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="mostFindings">How many findings are kept at most.</param>
    /// <param name="findings">What is wrong; null if the document is undecided.</param>
    /// <returns>Whether the document is strict I-JSON within the limits and fits, has the findings, or has to be judged on the slower route, which finds the same.</returns>
    internal PassVerdict Judge(ReadOnlySpan<byte> utf8Json, PassLimits limits, int mostFindings, out StructureFindings? findings)
    {
        PassVerdict verdict = Pass(utf8Json, limits, out List<FaultPlace>? faults);
        findings = verdict == PassVerdict.Fits ? StructureFindings.None : faults is null ? null : Explain(utf8Json, faults, mostFindings);
        return findings is null ? PassVerdict.Undecided : verdict;
    }

    /// <summary>Judges a document in a single pass with the steps of a kind of processor; all kinds give the same.</summary>
    internal PassVerdict Pass<TScanner>(ReadOnlySpan<byte> utf8Json, PassLimits limits, out List<FaultPlace>? faults)
        where TScanner : struct, IByteScanner =>
        DocumentPass<TScanner>.Judge(utf8Json, table, limits, out faults);

    /// <summary>Judges a document token by token: the slower route, which decides where the single pass cannot.</summary>
    internal StructureFindings Evaluate(ReadOnlySpan<byte> utf8Json, int mostFindings, int maxDepth)
    {
        FindingSink sink = new(mostFindings);
        bool complete = TryEvaluate(utf8Json, new JsonReaderOptions { MaxDepth = maxDepth }, sink, out _);
        return Complete(utf8Json, sink.Findings, sink.Suppressed, complete);
    }

    private PassVerdict Pass(ReadOnlySpan<byte> utf8Json, PassLimits limits, out List<FaultPlace>? faults) =>
        WideScanner.IsSupported ? Pass<WideScanner>(utf8Json, limits, out faults)
        : VectorScanner.IsSupported ? Pass<VectorScanner>(utf8Json, limits, out faults)
        : Pass<PortableScanner>(utf8Json, limits, out faults);

    // The evaluator finds the words for each value that does not fit; null if there are more findings than are kept, for which the slower route has the rules.
    private StructureFindings? Explain(ReadOnlySpan<byte> utf8Json, List<FaultPlace> faults, int mostFindings)
    {
        List<RawFinding> findings = [];
        foreach (FaultPlace fault in faults)
        {
            FindingSink sink = new(mostFindings - findings.Count);
            if (!TryExplain(utf8Json[fault.Offset..], fault.Node, sink) || sink.Suppressed > 0)
            {
                return null;
            }

            findings.AddRange(sink.Findings.Select(finding => finding with { Offset = finding.Offset + fault.Offset }));
        }

        return Complete(utf8Json, findings, suppressed: 0, isComplete: true);
    }

    // The value is well-formed, and what follows it is not read; only the stack may be too small for its depth.
    private bool TryExplain(ReadOnlySpan<byte> utf8Json, int node, FindingSink sink)
    {
        try
        {
            Utf8JsonReader reader = new(utf8Json, new JsonReaderOptions { MaxDepth = int.MaxValue });
            reader.Read();
            new SchemaEvaluator(nodes).Evaluate(node, ref reader, sink);
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }

    private static StructureFindings Complete(ReadOnlySpan<byte> utf8Json, IEnumerable<RawFinding> found, int suppressed, bool isComplete)
    {
        RawFinding[] findings = [.. found.Distinct().OrderBy(finding => finding.Offset)];
        Location[] places = JsonLocator.Locate(utf8Json, [.. findings.Select(finding => (int)finding.Offset)]);
        return new StructureFindings([.. findings.Zip(places, Complete)], suppressed, isComplete);
    }

    // Malformed bytes and the stack's end are the two ways in which judging may break off.
    private bool TryEvaluate(ReadOnlySpan<byte> utf8Json, JsonReaderOptions options, FindingSink? sink, out bool fits)
    {
        fits = false;
        try
        {
            Utf8JsonReader reader = new(utf8Json, options);
            reader.Read();
            fits = new SchemaEvaluator(nodes).Evaluate(0, ref reader, sink);
            return !fits && sink is null || !reader.Read();
        }
        catch (Exception end) when (end is JsonException or InsufficientExecutionStackException)
        {
            return false;
        }
    }

    private static Diagnostic Complete(RawFinding finding, Location place) => new()
    {
        Descriptor = finding.Descriptor,
        Severity = finding.Descriptor.Severity,
        Location = place,
        Message = finding.Message,
        Found = finding.Found,
        Expected = finding.Expected,
    };
}
