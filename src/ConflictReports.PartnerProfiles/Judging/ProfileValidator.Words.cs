using System.Text.Json;
using ConflictReports.Diagnostics;
using ConflictReports.Validation;
using ConflictReports.Values;
using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;

namespace ConflictReports.PartnerProfiles.Judging;

/// <content>NJsonSchema's errors in the library's words.</content>
internal sealed partial class ProfileValidator
{
    private static bool IsKindError(ValidationError error) => error.Kind is
        ValidationErrorKind.StringExpected or ValidationErrorKind.NumberExpected or ValidationErrorKind.BooleanExpected or ValidationErrorKind.ObjectExpected or ValidationErrorKind.ArrayExpected;

    private void Explain(ValidationError error, JToken token, ProfileSchema schema, ErrorCollector found)
    {
        switch (error)
        {
            case ProfileError known:
                found.Add(known);
                break;
            case { Kind: ValidationErrorKind.PropertyRequired }:
                ExplainMissing(error, token, found);
                break;
            case { Kind: ValidationErrorKind.NoAdditionalPropertiesAllowed }:
                ReportMember((JObject)token, error.Property, schema.Node.Objects!, found);
                break;
            case { Kind: ValidationErrorKind.TooManyProperties or ValidationErrorKind.TooFewProperties }:
                ReportCount((JObject)token, schema.Node.Objects!, found);
                break;
            case { Kind: ValidationErrorKind.ExcludedSchemaValidates }:
                ReportAlternatives(token, "another value: the schema excludes this one", found);
                break;
            case ChildSchemaValidationError { Kind: ValidationErrorKind.NotAnyOf or ValidationErrorKind.NotOneOf } alternatives:
                ExplainAlternatives(alternatives, token, schema.Node, found);
                break;
            case ChildSchemaValidationError { Kind: ValidationErrorKind.NotAllOf or ValidationErrorKind.AdditionalPropertiesNotValid } parts:
                found.AddAll(parts.Errors.Values.SelectMany(errors => errors));
                break;
            case { Kind: ValidationErrorKind.Unknown } when schema.Node.Strings is { } strings && token.Type == JTokenType.String:
                ExplainFormat(strings, token, schema, found);
                break;
            default:
                // An error that is not known here is a finding all the same.
                ReportAlternatives(token, "a value that fits the schema", found);
                break;
        }
    }

    // NJsonSchema demands members of values that are no objects, too; draft-04 does not.
    private static void ExplainMissing(ValidationError error, JToken token, ErrorCollector found)
    {
        if (token is JObject)
        {
            ReportMissing(token, error.Property, $"{JsonText.Quote(error.Property)} is missing.", found);
        }
    }

    // A text that has not even the pattern or length gets one finding, not two.
    private void ExplainFormat(StringRules strings, JToken token, ProfileSchema schema, ErrorCollector found)
    {
        Utf8JsonReader reader = ReaderAt(TokenPlace.Of(token).Offset);
        if (SchemaEvaluator.EvaluateText(schema.Texts!, ref reader, null))
        {
            Report(token, found, (ref again, sink) =>
                sink.Add(again.TokenStartIndex, DiagnosticCatalogue.WrongForm, JsonTokens.Describe(ref again), TextFormats.Describe(strings.Format)));
        }
    }

    private void ExplainAlternatives(ChildSchemaValidationError error, JToken token, SchemaNode node, ErrorCollector found)
    {
        Applicators applicators = node.Applicators!;
        bool isAny = error.Kind == ValidationErrorKind.NotAnyOf;
        if (applicators.Union is { } union && (isAny ? applicators.AnyOf : applicators.OneOf).IsEmpty && token is JObject members)
        {
            ExplainUnion(union, error, members, found);
            return;
        }

        if (isAny && node.Objects is { AtLeastOne: { IsEmpty: false } names })
        {
            string[] quoted = [.. names.Select(JsonText.Quote)];
            found.Add(new RawFinding(
                TokenPlace.Of(token).Offset,
                DiagnosticCatalogue.NothingSaid,
                $"None of {string.Join(" and ", quoted)} is there, expected at least one of them.",
                null,
                $"at least one of {string.Join(" and ", quoted)}"));
            return;
        }

        int fitting = error.Errors.Count(branch => branch.Value.Count == 0);
        string all = KindWords.Count(error.Errors.Count, "alternative");
        ReportAlternatives(token, fitting == 0 ? $"one of {all} of the schema" : $"exactly one of {all} of the schema, not {fitting}", found);
    }

    private void ExplainUnion(TaggedUnion union, ChildSchemaValidationError error, JObject members, ErrorCollector found)
    {
        if (members.Property(union.Tag) is not { Value: var tag })
        {
            string expected = ValueSet.OneOf([.. union.Values.Select(JsonText.Quote)]);
            found.Add(new RawFinding(
                TokenPlace.Of(members).Offset, DiagnosticCatalogue.UnknownTag, $"The tag {JsonText.Quote(union.Tag)} is missing, expected {expected}.", null, expected));
            return;
        }

        string? text = tag.Type == JTokenType.String ? (string?)tag : null;
        if (text is not null && union.Branches.TryGetValue(text, out int branch))
        {
            found.AddAll(error.Errors.First(entry => ReferenceEquals(entry.Key.ActualSchema, schemas[branch])).Value);
            return;
        }

        Report(tag, found, (ref reader, sink) => SchemaEvaluator.ReportTag(union, text, ref reader, sink));
    }

    private void ReportAlternatives(JToken token, string expected, ErrorCollector found) =>
        Report(token, found, (ref reader, sink) => SchemaEvaluator.ReportAlternatives(reader, expected, sink));
}
