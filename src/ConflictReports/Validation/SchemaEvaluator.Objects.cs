using System.Collections.Immutable;
using System.Text.Json;
using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <content>Objects.</content>
internal sealed partial class SchemaEvaluator
{
    private bool EvaluateObject(ObjectRules rules, ref Utf8JsonReader reader, FindingSink? sink)
    {
        long start = reader.TokenStartIndex;
        bool[] present = rules.Watched == 0 ? [] : new bool[rules.Watched];
        bool fits = true;
        int count = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            count++;
            if (!EvaluateMember(rules, present, ref reader, sink))
            {
                fits = false;
                if (sink is null)
                {
                    return false;
                }
            }
        }

        bool hasCount = HasCount(count, rules.MinProperties, rules.MaxProperties, "member", "object", start, sink);
        return (hasCount || sink is not null) && HasRequired(rules, present, start, sink) && hasCount && fits;
    }

    private bool EvaluateMember(ObjectRules rules, bool[] present, ref Utf8JsonReader reader, FindingSink? sink)
    {
        string name = JsonTokens.Text(ref reader);
        Utf8JsonReader atName = reader;
        bool fits = rules.Names < 0 || HasAllowedName(rules.Names, atName, sink);
        rules.Members.TryGetValue(name, out MemberRule? member);
        if (member is { Watch: >= 0 })
        {
            present[member.Watch] = true;
        }

        reader.Read();
        int last = member?.Schema ?? -1;
        bool described = last >= 0;
        foreach ((System.Text.RegularExpressions.Regex pattern, int schema) in rules.Patterns)
        {
            if (pattern.IsMatch(name))
            {
                described = true;
                fits &= last < 0 || EvaluateValue(rules, last, name, in atName, reader, sink);
                last = schema;
            }
        }

        last = described ? last : rules.Additional;
        if (last < 0 || (!fits && sink is null))
        {
            JsonTokens.SkipValue(ref reader);
            return fits;
        }

        return EvaluateValue(rules, last, name, in atName, ref reader, sink) && fits;
    }

    // All but the last schema of a member read its value with a copy of the reader.
    private bool EvaluateValue(ObjectRules rules, int schema, string name, in Utf8JsonReader atName, Utf8JsonReader copy, FindingSink? sink) =>
        EvaluateValue(rules, schema, name, in atName, ref copy, sink);

    private bool EvaluateValue(ObjectRules rules, int schema, string name, in Utf8JsonReader atName, ref Utf8JsonReader reader, FindingSink? sink)
    {
        if (!nodes[schema].IsNothing)
        {
            return Evaluate(schema, ref reader, sink);
        }

        ReportMember(rules, name, atName.TokenStartIndex, sink);
        JsonTokens.SkipValue(ref reader);
        return false;
    }

    private void ReportMember(ObjectRules rules, string name, long offset, FindingSink? sink)
    {
        if (sink is null || sink.CountIfFull(DiagnosticCatalogue.MemberNotAllowed))
        {
            return;
        }

        IEnumerable<string> allowed = rules.Described.Where(described => rules.Members[described] is { Schema: >= 0 } rule && !nodes[rule.Schema].IsNothing);
        string? nearest = NearestText.Find(name, allowed);
        string quoted = JsonText.Quote(name);
        sink.Add(new RawFinding(
            offset,
            DiagnosticCatalogue.MemberNotAllowed,
            nearest is null ? $"{quoted} is not a member that the schema allows here." : $"{quoted} is not a member that the schema allows here; did you mean \"{nearest}\"?",
            quoted,
            nearest is null ? ValueSet.OneOf([.. allowed]) : $"\"{nearest}\""));
    }

    private bool HasAllowedName(int names, Utf8JsonReader atName, FindingSink? sink)
    {
        Utf8JsonReader again = atName;
        if (Evaluate(names, ref atName, null))
        {
            return true;
        }

        if (sink is not null)
        {
            FindingSink inner = new(1);
            Utf8JsonReader start = again;
            Evaluate(names, ref again, inner);
            string quoted = JsonTokens.Describe(ref start);
            string expected = inner.Findings.Count > 0 ? inner.Findings[0].Expected ?? "another name" : "another name";
            string message = $"The name {quoted} is not allowed here, expected {expected}{(expected.EndsWith('?') ? "" : ".")}";
            sink.Add(new RawFinding(start.TokenStartIndex, CodeOfName(inner), message, quoted, expected));
        }

        return false;
    }

    // A value check says more with its own code than that the name is not allowed.
    private static DiagnosticDescriptor CodeOfName(FindingSink inner) =>
        inner.Findings.Count == 0 || inner.Findings[0].Descriptor is var found && (found == DiagnosticCatalogue.WrongForm || found == DiagnosticCatalogue.NotInSet || found == DiagnosticCatalogue.OutOfRange)
            ? DiagnosticCatalogue.MemberNotAllowed
            : inner.Findings[0].Descriptor;

    private static bool HasRequired(ObjectRules rules, bool[] present, long start, FindingSink? sink)
    {
        bool fits = true;
        foreach (string name in rules.Required)
        {
            fits &= IsPresent(rules, present, name) || Missing(name, $"{JsonText.Quote(name)} is missing.", start, sink);
        }

        foreach ((string trigger, ImmutableArray<string> required) in rules.Dependent)
        {
            foreach (string name in IsPresent(rules, present, trigger) ? required : [])
            {
                fits &= IsPresent(rules, present, name) || Missing(name, $"{JsonText.Quote(name)} is missing, which {JsonText.Quote(trigger)} demands.", start, sink);
            }
        }

        if (!rules.AtLeastOne.IsEmpty && !rules.AtLeastOne.Any(name => IsPresent(rules, present, name)))
        {
            string names = string.Join(" and ", rules.AtLeastOne.Select(JsonText.Quote));
            sink?.Add(new RawFinding(start, DiagnosticCatalogue.NothingSaid, $"None of {names} is there, expected at least one of them.", null, $"at least one of {names}"));
            fits = false;
        }

        return fits;
    }

    private static bool IsPresent(ObjectRules rules, bool[] present, string name) => present[rules.Members[name].Watch];

    private static bool Missing(string name, string message, long start, FindingSink? sink)
    {
        sink?.Add(new RawFinding(start, DiagnosticCatalogue.MemberMissing, message, null, JsonText.Quote(name)));
        return false;
    }
}
