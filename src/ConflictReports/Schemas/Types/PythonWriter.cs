using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ConflictReports.Schemas.Types;

/// <summary>Writes declarations in Python.</summary>
internal sealed partial class PythonWriter
{
    private const string Indent = "    ";
    private const string KnownPrefix = "Known";

    // Keywords, the types that annotations use, and what the file imports.
    private static readonly string[] Reserved =
    [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if",
        "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
        "bool", "dict", "float", "int", "list", "str",
        "Literal", "NotRequired", "TypeAlias", "TypedDict",
    ];

    private readonly DeclarationModel model;
    private readonly Dictionary<string, Declaration> declarations;
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);
    private readonly StringBuilder body = new();
    private bool isAfterClass;

    /// <summary>Makes a writer for one file.</summary>
    public PythonWriter(DeclarationModel model)
    {
        this.model = model;
        declarations = model.Declarations.ToDictionary(declaration => declaration.Name, StringComparer.Ordinal);
    }

    /// <summary>The file.</summary>
    public string Write()
    {
        RefuseTakenNames();
        Section("Values: their forms stand in the schema.", declaration => declaration is AliasDeclaration { Target: PlainUse } or PositionDeclaration or AnyValueDeclaration);
        Section("Closed sets: these values and no other.", declaration => declaration is ClosedSetDeclaration);
        Section("Vocabularies: the known terms, or a partner's own of the same form.", declaration => declaration is VocabularyDeclaration);
        Section("Records.", _ => true);
        return Head() + body;
    }

    private string Head()
    {
        Documentation head = DeclarationHead.Describe(
            model,
            "Ask for such a member with ``get`` or ``in``.",
            "A document may have members that are not named here: those of a newer minor version, or a partner's own. Loading keeps them, but they have no type. To give yours one, derive a class from the "
            + "one that has it.");
        StringBuilder text = new();
        foreach (string line in Docstring(head, 0))
        {
            text.Append(line).Append('\n');
        }

        string[] used = [.. Imports()];
        if (used.Length > 0)
        {
            text.Append('\n').Append("from typing import ").AppendJoin(", ", used).Append('\n');
        }

        return text.ToString();
    }

    private IEnumerable<string> Imports()
    {
        RecordDeclaration[] records = [.. model.Declarations.OfType<RecordDeclaration>()];
        if (records.SelectMany(record => record.Members).Select(member => member.Type).Concat(model.Declarations.OfType<AliasDeclaration>().Select(alias => alias.Target)).Any(PythonTypes.HasLiteral)
            || model.Declarations.Any(declaration => declaration is ClosedSetDeclaration or VocabularyDeclaration))
        {
            yield return "Literal";
        }

        if (records.Any(record => record.Members.Select(member => member.IsRequired).Distinct().Count() == 2))
        {
            yield return "NotRequired";
        }

        if (records.Length < model.Declarations.Count)
        {
            yield return "TypeAlias";
        }

        if (records.Length > 0)
        {
            yield return "TypedDict";
        }
    }

    private void RefuseTakenNames()
    {
        foreach (Declaration declaration in model.Declarations)
        {
            if (Reserved.Contains(declaration.Name))
            {
                throw new InexpressibleSchemaException(declaration.Pointer, $"Python has another use for the name \"{declaration.Name}\".");
            }

            if (declaration is VocabularyDeclaration && declarations.ContainsKey(KnownPrefix + declaration.Name))
            {
                throw new InexpressibleSchemaException(declaration.Pointer, $"its known terms need the name {KnownPrefix}{declaration.Name}, which the schema gives to another type.");
            }
        }
    }

    // What a declaration mentions stands before it; only what mentions itself must be quoted.
    private void Section(string title, Func<Declaration, bool> belongs)
    {
        Declaration[] section = [.. model.Declarations.Where(declaration => !written.Contains(declaration.Name) && belongs(declaration))];
        if (section.Length == 0)
        {
            return;
        }

        Line();
        Line();
        Line($"# {title}");
        isAfterClass = false;
        foreach (Declaration declaration in section)
        {
            WriteWithMentioned(declaration);
        }
    }

    private void WriteWithMentioned(Declaration declaration)
    {
        if (!begun.Add(declaration.Name))
        {
            return;
        }

        foreach (string name in PythonTypes.Mentioned(declaration))
        {
            WriteWithMentioned(declarations[name]);
        }

        Declare(declaration);
        written.Add(declaration.Name);
    }

    private void Declare(Declaration declaration)
    {
        PythonTypes types = new(declaration.Pointer, written);
        Line();
        if (isAfterClass || declaration is RecordDeclaration)
        {
            Line();
        }

        isAfterClass = declaration is RecordDeclaration;
        switch (declaration)
        {
            case RecordDeclaration record:
                DeclareRecord(record, types);
                return;
            case ClosedSetDeclaration set:
                DeclareLiteral(declaration.Name, set.Values, types);
                break;
            case VocabularyDeclaration vocabulary:
                DeclareLiteral(KnownPrefix + declaration.Name, vocabulary.Terms, types);
                Line($"{declaration.Name}: TypeAlias = {KnownPrefix}{declaration.Name} | str");
                break;
            case PositionDeclaration:
                Line($"{declaration.Name}: TypeAlias = list[float]");
                break;
            case AnyValueDeclaration:
                Line($"{declaration.Name}: TypeAlias = bool | float | str | list[\"{declaration.Name} | None\"] | dict[str, \"{declaration.Name} | None\"]");
                break;
            case AliasDeclaration alias:
                DeclareAlias(alias, types);
                break;
            default:
                throw new InvalidOperationException($"{declaration.GetType().Name} is not written.");
        }

        WriteDocstring(declaration.Documentation, 0);
    }

    private void DeclareLiteral(string name, LiteralUse values, PythonTypes types)
    {
        string[] all = [.. values.Values.Select(types.Literal)];
        string line = $"{name}: TypeAlias = Literal[{string.Join(", ", all)}]";
        if (line.Length <= Prose.Width)
        {
            Line(line);
            return;
        }

        Line($"{name}: TypeAlias = Literal[");
        foreach (string value in all)
        {
            Line($"{Indent}{value},");
        }

        Line("]");
    }

    private void DeclareAlias(AliasDeclaration alias, PythonTypes types)
    {
        string target = types.Annotation(alias.Target);
        string line = $"{alias.Name}: TypeAlias = {target}";
        if (line.Length <= Prose.Width || target.StartsWith('"') || alias.Target is not UnionUse union)
        {
            Line(line);
            return;
        }

        Line($"{alias.Name}: TypeAlias = (");
        if (Indent.Length + target.Length <= Prose.Width)
        {
            Line(Indent + target);
            Line(")");
            return;
        }

        for (int i = 0; i < union.Alternatives.Count; i++)
        {
            Line($"{Indent}{(i == 0 ? "" : "| ")}{types.Annotation(union.Alternatives[i])}");
        }

        Line(")");
    }

    private void DeclareRecord(RecordDeclaration record, PythonTypes types)
    {
        bool isPartial = record.Members.All(member => !member.IsRequired);
        MemberDeclaration[] quoted = [.. record.Members.Where(member => !IsAttribute(member.Name))];
        string based = "TypedDict";
        if (quoted.Length > 0)
        {
            based = $"_{record.Name}Base";
            DeclareBase(based, quoted, isPartial, types);
            Line();
            Line();
        }

        Line($"class {record.Name}({based}{(isPartial && record.Members.Count > 0 ? ", total=False" : "")}):");
        int start = body.Length;
        WriteDocstring(Documented(record), Indent.Length);
        foreach (MemberDeclaration member in record.Members.Except(quoted))
        {
            if (body.Length > start)
            {
                Line();
            }

            Line($"{Indent}{member.Name}: {MemberType(member, isPartial, types)}");
            WriteDocstring(member.Documentation, Indent.Length);
        }

        if (body.Length == start)
        {
            Line($"{Indent}pass");
        }
    }

    // Members whose names are no identifiers, or mean something else in the body of a class.
    private void DeclareBase(string name, MemberDeclaration[] members, bool isPartial, PythonTypes types)
    {
        Line($"{name} = TypedDict(");
        Line($"{Indent}\"{name}\",");
        Line($"{Indent}{{");
        foreach (MemberDeclaration member in members)
        {
            foreach (string line in Lines(member.Documentation, Prose.Width - (2 * Indent.Length) - "# ".Length, text => text))
            {
                Line($"{Indent}{Indent}# {line}".TrimEnd());
            }

            Line($"{Indent}{Indent}{Prose.Quote(member.Name)}: {MemberType(member, isPartial, types)},");
        }

        Line($"{Indent}}},");
        if (isPartial)
        {
            Line($"{Indent}total=False,");
        }

        Line(")");
    }

    private static string MemberType(MemberDeclaration member, bool isPartial, PythonTypes types)
    {
        string type = types.Annotation(member.Type);
        return member.IsRequired || isPartial ? type : $"NotRequired[{type}]";
    }

    private bool IsAttribute(string name) =>
        Identifier().IsMatch(name) && !name.StartsWith("__", StringComparison.Ordinal) && !Reserved.Contains(name) && !declarations.ContainsKey(name);

    private static Documentation Documented(RecordDeclaration record) => record.AtLeastOneOf.Count > 0
        ? record.Documentation.With($"At least one of {Prose.Enumerate(record.AtLeastOneOf)} must be there.")
        : record.Documentation;

    private void WriteDocstring(Documentation documentation, int indent)
    {
        foreach (string line in Docstring(documentation, indent))
        {
            Line(line);
        }
    }

    private static List<string> Docstring(Documentation documentation, int indent)
    {
        string margin = new(' ', indent);
        List<string> lines = Lines(documentation, Prose.Width - indent, Escape);
        if (lines.Count == 0)
        {
            return [];
        }

        const string Quotes = "\"\"\"";
        if (lines.Count == 1 && margin.Length + lines[0].Length + (2 * Quotes.Length) <= Prose.Width)
        {
            return [$"{margin}{Quotes}{(lines[0].EndsWith('"') ? lines[0][..^1] + "\\\"" : lines[0])}{Quotes}"];
        }

        // The quotes stand before the first line, which is to be no longer for that; and no line is broken for the quotes at the end alone.
        int width = Prose.Width - indent - Quotes.Length;
        lines = Lines(documentation, lines.Count == 1 ? width - Quotes.Length : width, Escape);
        return [$"{margin}{Quotes}{lines[0]}", .. lines.Skip(1).Select(line => line.Length == 0 ? "" : margin + line), $"{margin}{Quotes}"];
    }

    private static List<string> Lines(Documentation documentation, int width, Func<string, string> escape)
    {
        string[] plain = [.. documentation.Examples.Where(example => example is null or JsonValue).Select(example => $"``{escape(Prose.Plain((JsonValue?)example))}``")];
        List<string> lines = Prose.Lines(documentation, width, escape, value => $"``{escape(value)}``");
        if (plain.Length > 0)
        {
            Prose.Separate(lines);
            lines.AddRange(Prose.Wrap($"{(plain.Length == 1 ? "Example" : "Examples")}: {string.Join(", ", plain)}.", width));
        }

        foreach (JsonNode? example in documentation.Examples.Where(example => example is JsonObject or JsonArray))
        {
            Prose.Separate(lines);
            lines.AddRange(["Example::", "", .. Prose.Indented(example!).Select(line => Indent + escape(line))]);
        }

        return lines;
    }

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"\"\"", "\\\"\\\"\\\"", StringComparison.Ordinal);

    private void Line(string text = "") => body.Append(text).Append('\n');

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex Identifier();
}
