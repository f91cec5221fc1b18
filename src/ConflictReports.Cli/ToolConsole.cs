using System.Text;
using ConflictReports.Cli.Inputs;
using ConflictReports.Cli.Output;

namespace ConflictReports.Cli;

/// <summary>All that the tool knows of the world around it.</summary>
internal sealed record ToolConsole
{
    private const int DefaultWidth = 80;

    /// <summary>UTF-8 without byte-order mark.</summary>
    public static UTF8Encoding Utf8 { get; } = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output: results.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error: everything else. Its lines end with a line feed; a <see cref="StatusWriter"/> if it is a terminal that may be decorated.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person reads standard output.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a terminal may be decorated with colours and lines.</summary>
    public bool Decorated { get; init; }

    /// <summary>The width of the terminal in columns.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>The folder that relative paths start from.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>The console of this process.</summary>
    public static ToolConsole OfProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Utf8;
        }

        bool isOutputTerminal = !Console.IsOutputRedirected;
        bool isErrorTerminal = !Console.IsErrorRedirected;
        bool isDecorated = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        StreamWriter error = new(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" };
        return new ToolConsole
        {
            Input = new InterruptibleStream(Console.OpenStandardInput()),
            Output = Console.OpenStandardOutput(),
            Error = isErrorTerminal && isDecorated ? new StatusWriter(error) : error,
            OutputIsTerminal = isOutputTerminal,
            Decorated = isDecorated,
            Width = isOutputTerminal && Console.WindowWidth is > 0 and int width ? width : DefaultWidth,
            WorkingDirectory = Environment.CurrentDirectory,
        };
    }

    /// <summary>A path as the operating system knows it.</summary>
    /// <exception cref="IOException">The text can be no path.</exception>
    public string FullPath(string path) => path.Length == 0 || path.Contains('\0', StringComparison.Ordinal)
        ? throw new IOException("the name is empty or has a character that no name may have")
        : Path.GetFullPath(path, WorkingDirectory);

    /// <summary>A writer of text to standard output: UTF-8, lines ended by a line feed. Disposing it flushes it and leaves the output open.</summary>
    public StreamWriter CreateOutputWriter() => new(Output, Utf8, leaveOpen: true) { NewLine = "\n", AutoFlush = OutputIsTerminal };

    /// <summary>Says that something could not be done, on one line.</summary>
    public void WriteError(string message) => Error.WriteLine($"error: {Printable.Line(message)}");

    /// <summary>Says something else, on one line.</summary>
    public void WriteNote(string message) => Error.WriteLine(Printable.Line(message));
}
