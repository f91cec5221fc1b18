using System.Text.Json;
using System.Text.RegularExpressions;
using ConflictReports.Diagnostics;
using ConflictReports.Validation;
using ConflictReports.Values;
using Newtonsoft.Json.Linq;

namespace ConflictReports.PartnerProfiles.Judging;

/// <content>What NJsonSchema judges otherwise than draft-04, and what it does not know.</content>
internal sealed partial class ProfileValidator
{
    private void JudgeBeside(JToken token, ProfileSchema schema, ErrorCollector found)
    {
        SchemaNode node = schema.Node;
        switch (token)
        {
            case JObject members when node.Objects is not null:
                JudgeObject(members, node.Objects, found);
                break;
            case DocumentList list when node.Arrays is not null:
                JudgeList(list, node.Arrays, found);
                break;
            case JValue { Type: JTokenType.String } when schema.Texts is { } texts:
                JudgeText(token, texts, found);
                break;
            case JValue { Type: JTokenType.Float } when node.Numbers is not null:
                JudgeNumber(token, node, found);
                break;
        }

        if (node.Applicators is { If: >= 0 } condition && Evaluate(token, schemas[condition.If]).Count == 0)
        {
            found.AddAll(Evaluate(token, schemas[condition.Then]));
        }
    }

    // NJsonSchema takes zero for no bound, knows no dependencies, and applies only one pattern to a name.
    private void JudgeObject(JObject members, ObjectRules rules, ErrorCollector found)
    {
        if (rules.MaxProperties == 0 && members.Count > 0)
        {
            ReportCount(members, rules, found);
        }

        foreach ((string trigger, IReadOnlyList<string> required) in rules.Dependent.Select(entry => (entry.Trigger, (IReadOnlyList<string>)entry.Required)))
        {
            foreach (string name in members.ContainsKey(trigger) ? required : [])
            {
                if (!members.ContainsKey(name))
                {
                    ReportMissing(members, name, $"{JsonText.Quote(name)} is missing, which {JsonText.Quote(trigger)} demands.", found);
                }
            }
        }

        foreach (JProperty member in rules.Patterns.IsEmpty ? [] : members.Properties())
        {
            JudgeMember(member, members, rules, found);
        }
    }

    private void JudgeMember(JProperty member, JObject members, ObjectRules rules, ErrorCollector found)
    {
        bool described = rules.Members.ContainsKey(member.Name);
        foreach ((Regex pattern, int schema) in rules.Patterns)
        {
            if (pattern.IsMatch(member.Name))
            {
                described = true;
                found.AddAll(Evaluate(member.Value, schemas[schema]));
            }
        }

        if (described || rules.Additional < 0)
        {
            return;
        }

        if (schemas[rules.Additional].Node.IsNothing)
        {
            ReportMember(members, member.Name, rules, found);
        }
        else
        {
            found.AddAll(Evaluate(member.Value, schemas[rules.Additional]));
        }
    }

    private void JudgeList(DocumentList list, ArrayRules rules, ErrorCollector found)
    {
        Report(list, found, (ref reader, sink) =>
            SchemaEvaluator.HasCount(list.Values.Count, rules.MinItems, rules.MaxItems, "item", "list", reader.TokenStartIndex, sink));
        HashSet<string>? seen = rules.UniqueItems ? new(StringComparer.Ordinal) : null;
        for (int i = 0; i < list.Values.Count; i++)
        {
            JToken item = list.Values[i];
            if (seen is not null)
            {
                Report(item, found, (ref reader, sink) => SchemaEvaluator.IsNew(seen, reader, sink));
            }

            int schema = i < rules.PrefixItems.Length ? rules.PrefixItems[i] : rules.Items;
            if (schema >= 0)
            {
                found.AddAll(Evaluate(item, schemas[schema]));
            }
        }
    }

    private void JudgeText(JToken token, SchemaNode texts, ErrorCollector found)
    {
        Utf8JsonReader reader = ReaderAt(TokenPlace.Of(token).Offset);
        if (!SchemaEvaluator.EvaluateText(texts, ref reader, null))
        {
            Report(token, found, (ref again, sink) => SchemaEvaluator.EvaluateText(texts, ref again, sink));
        }
    }

    private void JudgeNumber(JToken token, SchemaNode node, ErrorCollector found)
    {
        Utf8JsonReader reader = ReaderAt(TokenPlace.Of(token).Offset);
        if (!SchemaEvaluator.EvaluateNumber(node, ref reader, null))
        {
            Report(token, found, (ref again, sink) => SchemaEvaluator.EvaluateNumber(node, ref again, sink));
        }
    }

    private bool IsAmong(ValueSet values, JToken token)
    {
        Utf8JsonReader reader = ReaderAt(TokenPlace.Of(token).Offset);
        return values.Contains(ref reader);
    }

    // A single type other than integer and null is NJsonSchema's part.
    private bool IsOtherKind(JToken token, ProfileSchema schema)
    {
        JsonKinds kinds = schema.Node.Kinds;
        if (schema.Node.IsNothing || schema.Type != NJsonSchema.JsonObjectType.None || kinds == JsonKinds.All)
        {
            return schema.Node.IsNothing;
        }

        JsonKinds kind = KindOf(token);
        bool fits = (kinds & kind) != 0
            || (kind == JsonKinds.Number && kinds.HasFlag(JsonKinds.Integer) && JsonNumber.Parse(ReaderAt(TokenPlace.Of(token).Offset).ValueSpan).IsInteger);
        return !fits;
    }

    private static JsonKinds KindOf(JToken token) => token.Type switch
    {
        JTokenType.Object => JsonKinds.Object,
        JTokenType.Array => JsonKinds.Array,
        JTokenType.String => JsonKinds.String,
        JTokenType.Float => JsonKinds.Number,
        JTokenType.Boolean => JsonKinds.Boolean,
        _ => JsonKinds.Null,
    };

    private static void ReportMissing(JToken token, string name, string message, ErrorCollector found) =>
        found.Add(new RawFinding(TokenPlace.Of(token).Offset, DiagnosticCatalogue.MemberMissing, message, null, JsonText.Quote(name)));

    private void ReportCount(JObject members, ObjectRules rules, ErrorCollector found) =>
        Report(members, found, (ref reader, sink) =>
            SchemaEvaluator.HasCount(members.Count, rules.MinProperties, rules.MaxProperties, "member", "object", reader.TokenStartIndex, sink));

    private static void ReportMember(JObject members, string name, ObjectRules rules, ErrorCollector found)
    {
        string? nearest = NearestText.Find(name, rules.Described);
        string quoted = JsonText.Quote(name);
        string hint = nearest is null ? "." : $"; did you mean \"{nearest}\"?";
        found.Add(new RawFinding(
            TokenPlace.Of(members.Property(name)!).Offset,
            DiagnosticCatalogue.MemberNotAllowed,
            $"{quoted} is not a member that the schema allows here{hint}",
            quoted,
            nearest is null ? ValueSet.OneOf(rules.Described) : $"\"{nearest}\""));
    }
}
