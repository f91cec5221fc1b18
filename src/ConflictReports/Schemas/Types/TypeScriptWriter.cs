using System.Text;
using System.Text.Json.Nodes;

namespace ConflictReports.Schemas.Types;

/// <summary>Writes declarations in TypeScript.</summary>
internal sealed class TypeScriptWriter(DeclarationModel model)
{
    private const string Indent = "  ";

    // The names that TypeScript does not give to a type.
    private static readonly string[] Reserved =
    [
        "any", "as", "asserts", "async", "await", "bigint", "boolean", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum",
        "export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "infer", "instanceof", "interface", "intrinsic", "is", "keyof", "let", "never",
        "new", "null", "number", "object", "package", "private", "protected", "public", "readonly", "return", "static", "string", "super", "switch", "symbol", "this", "throw", "true",
        "try", "type", "typeof", "undefined", "unique", "unknown", "var", "void", "while", "with", "yield",
        "Partial", "Record",
    ];

    private readonly StringBuilder file = new();
    private readonly Dictionary<string, Declaration> declarations = model.Declarations.ToDictionary(declaration => declaration.Name, StringComparer.Ordinal);

    /// <summary>The file.</summary>
    public string Write()
    {
        Documentation head = DeclarationHead.Describe(
            model,
            "Compile with exactOptionalPropertyTypes, so that undefined is no value either.",
            $"A document may have members that are not named here: those of a newer minor version, or a partner's own. Parsing keeps them, but they have no type, for an index signature would hide every "
            + "misspelt name from the compiler. To give yours one, extend the interface that has it.");
        WriteComment([.. Comment(head, 0), "", "@packageDocumentation"], 0);
        Section(null, declaration => declaration is RecordDeclaration or AliasDeclaration { Target: not PlainUse });
        Section("Vocabularies: the known terms, or a partner's own of the same form.", declaration => declaration is VocabularyDeclaration);
        Section("Closed sets: these values and no other.", declaration => declaration is ClosedSetDeclaration);
        Section("Values: their forms stand in the schema.", declaration => declaration is AliasDeclaration { Target: PlainUse } or PositionDeclaration or AnyValueDeclaration);
        return file.ToString();
    }

    private void Section(string? title, Func<Declaration, bool> belongs)
    {
        Declaration[] section = [.. model.Declarations.Where(belongs)];
        if (title is not null && section.Length > 0)
        {
            Line();
            Line($"// {title}");
        }

        foreach (Declaration declaration in section)
        {
            if (Reserved.Contains(declaration.Name))
            {
                throw new InexpressibleSchemaException(declaration.Pointer, $"TypeScript keeps the name \"{declaration.Name}\" for itself.");
            }

            Line();
            Declare(declaration);
        }
    }

    private void Declare(Declaration declaration)
    {
        WriteComment(Comment(Documented(declaration), 0), 0);
        string head = $"export type {declaration.Name} =";
        switch (declaration)
        {
            case RecordDeclaration record:
                DeclareRecord(record);
                break;
            case ClosedSetDeclaration set:
                DeclareUnion(head, set.Values.Values.Select(Prose.Plain));
                break;
            case VocabularyDeclaration vocabulary:
                DeclareUnion(head, vocabulary.Terms.Values.Select(Prose.Plain).Append("(string & {})"));
                break;
            case PositionDeclaration:
                Line($"{head} [longitude: number, latitude: number, altitude?: number];");
                break;
            case AnyValueDeclaration any:
                DeclareUnion(head, ["boolean", "number", "string", $"({any.Name} | null)[]", $"{{ [name: string]: {any.Name} | null }}"]);
                break;
            case AliasDeclaration { Target: UnionUse union }:
                DeclareUnion(head, union.Alternatives.Select(alternative => Type(alternative)));
                break;
            case AliasDeclaration alias:
                Line($"{head} {Type(alias.Target)};");
                break;
            default:
                throw new InvalidOperationException($"{declaration.GetType().Name} is not written.");
        }
    }

    private void DeclareRecord(RecordDeclaration record)
    {
        if (record.Members.Count == 0)
        {
            Line($"export interface {record.Name} {{}}");
            return;
        }

        Line($"export interface {record.Name} {{");
        foreach (MemberDeclaration member in record.Members)
        {
            WriteComment(Comment(member.Documentation, Indent.Length), Indent.Length);
            Line($"{Indent}{PropertyName(member.Name)}{(member.IsRequired ? "" : "?")}: {Type(member.Type)};");
        }

        Line("}");
    }

    // On one line where that fits, on the next where that does, otherwise one line for each.
    private void DeclareUnion(string head, IEnumerable<string> alternatives)
    {
        string[] all = [.. alternatives];
        string line = $"{string.Join(" | ", all)};";
        if (head.Length + 1 + line.Length <= Prose.Width)
        {
            Line($"{head} {line}");
            return;
        }

        Line(head);
        if (Indent.Length + line.Length <= Prose.Width)
        {
            Line(Indent + line);
            return;
        }

        for (int i = 0; i < all.Length; i++)
        {
            Line($"{Indent}| {all[i]}{(i == all.Length - 1 ? ";" : "")}");
        }
    }

    private string Type(TypeUse use, bool isItem = false) => use switch
    {
        PlainUse plain => Plain(plain.Type),
        ReferenceUse reference => reference.Name,
        LiteralUse literal => Grouped(literal.Values.Select(Prose.Plain), isItem),
        UnionUse union => Grouped(union.Alternatives.Select(alternative => Type(alternative)), isItem),
        ListUse list => $"{Type(list.Item, isItem: true)}[]",
        MapUse map when IsClosed(map.Names) => $"Partial<Record<{Type(map.Names)}, {Type(map.AnyValue)}>>",
        MapUse map => $"{{ [{map.Label}: string]: {Type(map.AnyValue)}{string.Concat(map.Named.Select(member => $"; {Prose.Quote(member.Name)}?: {Type(member.Value)}"))} }}",
        _ => throw new InvalidOperationException($"{use.GetType().Name} is not written."),
    };

    private bool IsClosed(TypeUse names) => names is LiteralUse || (names is ReferenceUse reference && declarations[reference.Name] is ClosedSetDeclaration);

    private static string Grouped(IEnumerable<string> alternatives, bool isItem)
    {
        string[] all = [.. alternatives];
        string union = string.Join(" | ", all);
        return isItem && all.Length > 1 ? $"({union})" : union;
    }

    private static string Plain(PlainType type) => type switch
    {
        PlainType.Text => "string",
        PlainType.Number or PlainType.WholeNumber => "number",
        PlainType.Truth => "boolean",
        PlainType.Null => "null",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static string PropertyName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$') ? name : Prose.Quote(name);

    private static Documentation Documented(Declaration declaration) =>
        declaration is RecordDeclaration { AtLeastOneOf: { Count: > 0 } names }
            ? declaration.Documentation.With($"At least one of {Prose.Enumerate(names)} must be there.")
            : declaration.Documentation;

    private static List<string> Comment(Documentation documentation, int indent)
    {
        List<string> lines = Prose.Lines(documentation, Prose.Width - indent - " * ".Length, Escape, Code);
        JsonNode?[] plain = [.. documentation.Examples.Where(example => example is null or JsonValue)];
        if (plain.Length > 0)
        {
            AddExample(lines, "ts", plain.Select(example => Prose.Plain((JsonValue?)example)));
        }

        foreach (JsonNode? example in documentation.Examples.Where(example => example is JsonObject or JsonArray))
        {
            AddExample(lines, "json", Prose.Indented(example!));
        }

        return lines;
    }

    private static void AddExample(List<string> lines, string language, IEnumerable<string> content)
    {
        Prose.Separate(lines);
        lines.AddRange(["@example", $"```{language}", .. content.Select(line => line.Replace("*/", "*\\/", StringComparison.Ordinal)), "```"]);
    }

    // What a reader of comments would take for markup: a tag, a link, the end of the comment.
    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (char c in text)
        {
            escaped.Append(c is '\\' or '@' or '{' or '}' or '<' or '>' or '`' ? "\\" : "").Append(c);
        }

        return escaped.Replace("*/", "*\\/").ToString();
    }

    private static string Code(string value) =>
        value.Contains('`', StringComparison.Ordinal) ? Escape(Prose.Quote(value)) : $"`{value.Replace("*/", "*\\/", StringComparison.Ordinal)}`";

    private void WriteComment(List<string> lines, int indent)
    {
        string margin = new(' ', indent);
        if (lines is [string only] && margin.Length + only.Length + "/**  */".Length <= Prose.Width)
        {
            Line($"{margin}/** {only} */");
            return;
        }

        if (lines.Count == 0)
        {
            return;
        }

        Line($"{margin}/**");
        foreach (string line in lines)
        {
            Line(line.Length == 0 ? $"{margin} *" : $"{margin} * {line}");
        }

        Line($"{margin} */");
    }

    private void Line(string text = "") => file.Append(text).Append('\n');
}
