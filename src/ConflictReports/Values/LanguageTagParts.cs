namespace ConflictReports.Values;

/// <summary>The subtags of a language tag that have a name of their own, as written.</summary>
internal readonly record struct LanguageTagParts(string? Language, string? Script, string? Region);
