namespace ConflictReports.Testing;

/// <summary>How large the generated reports are.</summary>
public sealed record GeneratorOptions
{
    /// <summary>Small reports that use anything.</summary>
    public static GeneratorOptions Default { get; } = new();

    /// <summary>Only what is required.</summary>
    public static GeneratorOptions Minimal { get; } = new() { OptionalChance = 0 };

    /// <summary>How many members and items a report may have beyond the required ones, about. Default: 60.</summary>
    public int Size { get; init; } = 60;

    /// <summary>How likely an optional member is there, from 0 to 1. Default: 0.4.</summary>
    public double OptionalChance { get; init; } = 0.4;
}
