namespace ConflictReports.Values;

/// <summary>The grammar of language tags (RFC 5646, section 2.1) as a regular expression for the schema, put together of named parts.</summary>
/// <remarks>Left out is that a variant and the singleton of an extension stand only once, which no regular expression can say.</remarks>
internal static class LanguageTagPattern
{
    private const string Any = "[A-Za-z0-9]";
    private const string Language = "(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})";
    private const string Script = "(?:-[A-Za-z]{4})?";
    private const string Region = "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?";
    private const string Variants = $"(?:-(?:{Any}{{5,8}}|[0-9]{Any}{{3}}))*";
    private const string Extensions = $"(?:-[0-9A-WYZa-wyz](?:-{Any}{{2,8}})+)*";
    private const string PrivateUse = $"[Xx](?:-{Any}{{1,8}})+";

    /// <summary>The whole expression, anchored.</summary>
    public static string Whole { get; } = $"^(?:{Language}{Script}{Region}{Variants}{Extensions}(?:-{PrivateUse})?|{PrivateUse}|{Irregular})$";

    private static string Irregular => string.Join('|', LanguageTagSyntax.Irregular.Select(InAnyCase));

    private static string InAnyCase(string tag) =>
        string.Concat(tag.Select(c => c == '-' ? "-" : $"[{char.ToUpperInvariant(c)}{char.ToLowerInvariant(c)}]"));
}
