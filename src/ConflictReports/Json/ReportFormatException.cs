using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Json;

/// <summary>A document that is no report; thrown where the caller asked for one and for no outcome.</summary>
public sealed class ReportFormatException : FormatException
{
    /// <summary>Makes an exception without findings.</summary>
    public ReportFormatException()
        : this([])
    {
    }

    /// <summary>Makes an exception without findings.</summary>
    /// <param name="message">The message.</param>
    public ReportFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception without findings.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public ReportFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception of findings; its message is the first of them.</summary>
    /// <param name="diagnostics">The findings.</param>
    public ReportFormatException(EquatableArray<Diagnostic> diagnostics)
        : base(diagnostics.IsEmpty ? "The document is not a report." : diagnostics[0].ToString()) => Diagnostics = diagnostics;

    /// <summary>The findings, in the order of the document.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }
}
