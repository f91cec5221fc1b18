using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ConflictReports.Validation;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>
/// Judges one document. NJsonSchema walks the objects and alternatives and judges types, members and formats; each value passes here first, which counts the work, keeps verdicts that
/// would be asked for again, says NJsonSchema's errors in the library's words, and judges beside it what NJsonSchema judges otherwise than draft-04.
/// </summary>
internal sealed partial class ProfileValidator : JsonSchemaValidator
{
    private const int StepsPerUnit = 64;
    private const int BytesPerUnit = 64;
    private const int PathPerUnit = 4;
    private const int KeptVerdict = 20;

    private readonly ImmutableArray<ProfileSchema> schemas;
    private readonly ReadOnlyMemory<byte> json;
    private readonly PartnerProfileOptions options;
    private readonly Dictionary<(ProfileSchema Schema, int Offset), ICollection<ValidationError>> verdicts = [];
    private long work;

    // How many of the schemas at work may judge parts of their value several times.
    private int rereading;

    public ProfileValidator(ImmutableArray<ProfileSchema> schemas, ReadOnlyMemory<byte> utf8Json, PartnerProfileOptions options)
        : base(ProfileFormat.All)
    {
        this.schemas = schemas;
        json = utf8Json;
        this.options = options;
    }

    /// <summary>Judges a value at the reader and says what is wrong with it.</summary>
    private delegate void Judgement(ref Utf8JsonReader reader, FindingSink sink);

    /// <summary>Judges the document.</summary>
    /// <returns>The findings, up to the number of the options.</returns>
    /// <exception cref="JudgingLimitException">It would take more work than the options allow.</exception>
    /// <exception cref="InsufficientExecutionStackException">It would take more stack than there is.</exception>
    public ProfileFindings Judge()
    {
        ProfileError[] errors = [.. Evaluate(DocumentReader.Read(json.Span), schemas[0]).Cast<ProfileError>()];
        return new ProfileFindings([.. errors.Select(error => error.Finding).OfType<RawFinding>()], errors.Sum(error => error.Surplus));
    }

    /// <inheritdoc/>
    protected override ICollection<ValidationError> Validate(JToken token, JsonSchema schema, SchemaType schemaType, string propertyName, string propertyPath) =>
        Evaluate(token, (ProfileSchema)schema);

    private ICollection<ValidationError> Evaluate(JToken token, ProfileSchema schema)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Spend(token, schema);
        if (!schema.Node.Rereads)
        {
            return EvaluateValue(token, schema);
        }

        (ProfileSchema, int) key = (schema, TokenPlace.Of(token).Offset);
        if (rereading > 0 && verdicts.TryGetValue(key, out ICollection<ValidationError>? known))
        {
            return known;
        }

        rereading++;
        ICollection<ValidationError> errors = EvaluateValue(token, schema);
        rereading--;
        if (rereading > 0)
        {
            Spend(KeptVerdict);
            verdicts[key] = errors;
        }

        return errors;
    }

    private ICollection<ValidationError> EvaluateValue(JToken token, ProfileSchema schema)
    {
        SchemaNode node = schema.Node;
        ErrorCollector found = new(options.Reading.MaxFindings);
        ICollection<ValidationError> errors = base.Validate(token, schema, SchemaType.JsonSchema, null!, "");

        // Of a value of another type, or that is not in the set, nothing else is worth saying.
        if (IsOtherKind(token, schema) || errors.Any(IsKindError))
        {
            Report(token, found, (ref reader, sink) => SchemaEvaluator.ReportKind(node, ref reader, sink));
            return found.ToErrors();
        }

        if (node.Values is { } values && !IsAmong(values, token))
        {
            Report(token, found, (ref reader, sink) => SchemaEvaluator.ReportValue(node, ref reader, sink));
            return found.ToErrors();
        }

        foreach (ValidationError error in errors)
        {
            Explain(error, token, schema, found);
        }

        JudgeBeside(token, schema, found);
        return found.ToErrors();
    }

    private void Report(JToken token, ErrorCollector found, Judgement judge)
    {
        int start = TokenPlace.Of(token).Offset;
        FindingSink sink = new(options.Reading.MaxFindings);
        Utf8JsonReader reader = ReaderAt(start);
        judge(ref reader, sink);
        foreach (RawFinding finding in sink.Findings)
        {
            found.Add(finding with { Offset = finding.Offset + start });
        }
    }

    private Utf8JsonReader ReaderAt(int offset)
    {
        Utf8JsonReader reader = new(json.Span[offset..], new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        return reader;
    }

    private void Spend(JToken token, ProfileSchema schema)
    {
        TokenPlace place = TokenPlace.Of(token);
        SchemaNode node = schema.Node;
        bool reads = node.Values is not null || node.Strings is not null || node.Numbers is not null || node.Arrays is { UniqueItems: true };
        Spend(schema.Cost + (place.PathLength / PathPerUnit) + (reads ? place.Length / BytesPerUnit : 0) + ((long)schema.PatternWeight * place.Length / StepsPerUnit));
    }

    private void Spend(long units)
    {
        work += units;
        if (work > options.MaxWork)
        {
            throw new JudgingLimitException("a document that takes more work to judge by this profile", string.Create(CultureInfo.InvariantCulture, $"at most {options.MaxWork} units of work"));
        }
    }
}
