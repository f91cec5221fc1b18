using System.Text.RegularExpressions;

namespace ConflictReports.Validation;

/// <summary>What a string has to be.</summary>
internal sealed record StringRules
{
    /// <summary>The least number of code points.</summary>
    public int MinLength { get; init; }

    /// <summary>The greatest number of code points.</summary>
    public int MaxLength { get; init; } = int.MaxValue;

    /// <summary>What has to match somewhere in the text, or null.</summary>
    public Regex? Pattern { get; init; }

    /// <summary><see cref="Pattern"/> as the schema writes it.</summary>
    public string PatternText { get; init; } = "";

    /// <summary>The format.</summary>
    public TextFormat Format { get; init; }
}
