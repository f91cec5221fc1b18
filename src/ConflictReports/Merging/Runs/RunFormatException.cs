using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>A run, or its manifest, that is not what it says; the message tells where, what was found and what to do.</summary>
public sealed class RunFormatException : FormatException
{
    /// <summary>Makes an exception without a place.</summary>
    public RunFormatException()
        : this("The run is not well-formed.")
    {
    }

    /// <summary>Makes an exception without a place.</summary>
    /// <param name="message">The message.</param>
    public RunFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception without a place.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public RunFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal RunFormatException(string run, long? line, Digest? digest, string problem)
        : base(line is { } number ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{run}, line {number}: {problem}") : $"{run}: {problem}")
    {
        Run = run;
        Line = line;
        Digest = digest;
    }

    /// <summary>The run: the path of its file as it was given, or <c>run</c> and its number among the streams, from 1; null: not known.</summary>
    public string? Run { get; }

    /// <summary>The number of the line, from 1; null: it is about the run as a whole.</summary>
    public long? Line { get; }

    /// <summary>The digest that the line begins with, or null.</summary>
    public Digest? Digest { get; }
}
