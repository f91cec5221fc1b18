using System.Collections.Immutable;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.PartnerProfiles.Judging;
using ConflictReports.Validation;
using ConflictReports.Values;

namespace ConflictReports.PartnerProfiles;

/// <summary>
/// A partner's schema in JSON Schema draft-04, loaded once so that it can judge many documents, with NJsonSchema behind it. Immutable and safe for use by several threads.
/// </summary>
/// <remarks>
/// <para>Supported are all assertions of draft-04 but its formats email, hostname, ipv4 and ipv6: <c>type</c>, <c>enum</c>; <c>properties</c>, <c>patternProperties</c>, <c>additionalProperties</c>, <c>required</c>,
/// <c>dependencies</c>, <c>minProperties</c>, <c>maxProperties</c>; <c>items</c>, <c>additionalItems</c>, <c>minItems</c>, <c>maxItems</c>, <c>uniqueItems</c>; <c>pattern</c>,
/// <c>minLength</c>, <c>maxLength</c>, <c>format</c> (date, date-time, uri, uuid, all asserted); <c>minimum</c>, <c>maximum</c>, <c>exclusiveMinimum</c>, <c>exclusiveMaximum</c>,
/// <c>multipleOf</c>; <c>allOf</c>, <c>anyOf</c>, <c>oneOf</c>, <c>not</c>; <c>$ref</c> within the profile, <c>definitions</c>. Annotations are accepted: <c>$schema</c> (of draft-04;
/// without one draft-04 is meant), <c>id</c> (of the whole profile), <c>title</c>, <c>description</c>, <c>default</c>, <c>examples</c>, <c>$comment</c>. Anything else is refused, never
/// ignored, and nothing is ever fetched.</para>
/// <para>Numbers are judged by their exact value, so that <c>1.0</c> is whole, as later drafts have it; draft-04 leaves that open. Lengths are counted in code points, values of
/// <c>enum</c> and <c>uniqueItems</c> compared by type and value. Patterns are those of ECMA-262 with the flag <c>u</c> that can be matched in linear time.</para>
/// <para>What NJsonSchema 10.7.2 judges otherwise is judged here beside it: enumerations, numbers, lists, texts, patterns of names, <c>dependencies</c>, null, <c>integer</c> and lists of types.</para>
/// </remarks>
public sealed class PartnerProfile
{
    private readonly ImmutableArray<ProfileSchema> schemas;
    private readonly PartnerProfileOptions options;

    private PartnerProfile(ImmutableArray<ProfileSchema> schemas, PartnerProfileOptions options)
    {
        this.schemas = schemas;
        this.options = options;
    }

    /// <summary>Loads a profile.</summary>
    /// <param name="utf8Schema">The schema in UTF-8.</param>
    /// <param name="options">The limits; null: <see cref="PartnerProfileOptions.Default"/>.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="PartnerProfileException">
    /// The bytes are not strict JSON within the limits; a keyword is malformed, not of draft-04, or not supported; a reference leads out of the profile; or a schema leads to itself
    /// without a step into the value.
    /// </exception>
    public static PartnerProfile Load(ReadOnlyMemory<byte> utf8Schema, PartnerProfileOptions? options = null)
    {
        options ??= PartnerProfileOptions.Default;
        SyntaxOutcome syntax = SyntaxReader.Check(utf8Schema, options.Profile);
        if (!syntax.Diagnostics.IsEmpty)
        {
            Diagnostic first = syntax.Diagnostics[0];
            throw new PartnerProfileException(
                first.Location.Pointer, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Line {first.Location.Line}, column {first.Location.Column}: {first.Message}"));
        }

        try
        {
            return new PartnerProfile(ModelBuilder.Build(ProfileCompiler.Compile(ProfileDocument.Parse(utf8Schema))), options);
        }
        catch (SchemaCompilationException fault)
        {
            throw new PartnerProfileException(fault.Pointer, fault.Reason, fault.InnerException);
        }
    }

    /// <summary>Judges a document and says all that is wrong with it. Throws for no input.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <returns>The findings: of syntax, or else of what the profile demands.</returns>
    public PartnerProfileOutcome Validate(ReadOnlyMemory<byte> utf8Json)
    {
        SyntaxOutcome syntax = SyntaxReader.Check(utf8Json, options.Reading);
        if (!syntax.Diagnostics.IsEmpty)
        {
            return new PartnerProfileOutcome { Diagnostics = syntax.Diagnostics, Suppressed = syntax.Suppressed };
        }

        try
        {
            return ToOutcome(new ProfileValidator(schemas, utf8Json, options).Judge(), utf8Json);
        }
        catch (JudgingLimitException limit)
        {
            return Unfinished(utf8Json, limit.Found, limit.Expected);
        }
        catch (InsufficientExecutionStackException)
        {
            return Unfinished(utf8Json, "schemas and values nested deeper than the stack of this thread", "a flatter document or profile");
        }
    }

    private static PartnerProfileOutcome ToOutcome(ProfileFindings found, ReadOnlyMemory<byte> utf8Json)
    {
        RawFinding[] findings = [.. found.Kept.Distinct().OrderBy(finding => finding.Offset)];
        Location[] places = JsonLocator.Locate(utf8Json.Span, [.. findings.Select(finding => (int)finding.Offset)]);
        return new PartnerProfileOutcome
        {
            Diagnostics = findings.Zip(places, Complete).ToEquatableArray(),
            Suppressed = found.Suppressed,
            Passed = findings.Length == 0 ? ValidationStage.Structure : ValidationStage.Syntax,
        };
    }

    private static PartnerProfileOutcome Unfinished(ReadOnlyMemory<byte> utf8Json, string found, string expected)
    {
        RawFinding finding = new(0, DiagnosticCatalogue.LimitCrossed, ValueFormatException.Sentence(found, expected), found, expected);
        return new PartnerProfileOutcome { Diagnostics = [Complete(finding, JsonLocator.Locate(utf8Json.Span, ""))] };
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
