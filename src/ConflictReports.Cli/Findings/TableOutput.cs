using System.Text;
using Spectre.Console;

namespace ConflictReports.Cli.Findings;

/// <summary>Where a table goes, without a look at the process's own console.</summary>
internal sealed class TableOutput(TextWriter writer, int width, bool isTerminal) : IAnsiConsoleOutput
{
    private const int Lines = 24;

    /// <inheritdoc/>
    public TextWriter Writer => writer;

    /// <inheritdoc/>
    public bool IsTerminal => isTerminal;

    /// <inheritdoc/>
    public int Width => width;

    /// <inheritdoc/>
    public int Height => Lines;

    /// <inheritdoc/>
    public void SetEncoding(Encoding encoding)
    {
    }
}
