using ConflictReports.Values;

namespace ConflictReports.Diagnostics;

/// <summary>A finding: what is wrong, where, and what to do.</summary>
public sealed record Diagnostic
{
    /// <summary>What the code means.</summary>
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>The severity: that of the descriptor, unless the caller's options changed it.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Where it is.</summary>
    public required Location Location { get; init; }

    /// <summary>One or two sentences that say what was found and what was expected.</summary>
    public required string Message { get; init; }

    /// <summary>What was found, if it can be quoted.</summary>
    public string? Found { get; init; }

    /// <summary>What was expected, if it can be named.</summary>
    public string? Expected { get; init; }

    /// <summary>The stable code.</summary>
    public DiagnosticCode Code => Descriptor.Code;

    /// <summary>What to do about it.</summary>
    public string Help => Descriptor.Help;

    /// <summary>The finding on one line, in the form that editors and compilers use, without a file name.</summary>
    /// <returns>Place, severity, code and message.</returns>
    public override string ToString() =>
        JsonText.OneLine($"{Location.Line}:{Location.Column}: {Word(Severity)} {Code}: {Message}{(Location.Pointer.Length == 0 ? "" : $" [{Location.Pointer}]")}");

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };
}
