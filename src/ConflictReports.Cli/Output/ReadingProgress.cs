using System.Globalization;
using ConflictReports.Cli.Inputs;
using ConflictReports.Validation;

namespace ConflictReports.Cli.Output;

/// <summary>How far the reading of the inputs is, shown to a person at a terminal and to nobody else.</summary>
internal sealed class ReadingProgress : IDisposable
{
    private readonly StatusWriter? terminal;
    private readonly int width;
    private readonly int fileCount;
    private int fileNumber;
    private string shown = "";

    public ReadingProgress(ToolConsole console, bool isWanted, int fileCount)
    {
        terminal = isWanted ? console.Error as StatusWriter : null;
        width = console.Width;
        this.fileCount = fileCount;
    }

    /// <summary>Goes on to the next file.</summary>
    public void Start(InputFile file)
    {
        fileNumber++;
        Show(file, "");
    }

    /// <summary>Says how much of a file is read, where its length is known.</summary>
    public void Advance(InputFile file, Stream stream)
    {
        if (terminal is not null && stream is { CanSeek: true, Length: > 0 })
        {
            Show(file, string.Create(CultureInfo.InvariantCulture, $", {100 * stream.Position / stream.Length} %"));
        }
    }

    /// <summary>Somebody to tell how far the validation of a file is; null if nobody wants to know.</summary>
    public IProgress<FeedProgress>? Of(InputFile file, Stream stream) => terminal is null ? null : new FileProgress(this, file, stream);

    /// <summary>Takes the line away.</summary>
    public void Dispose() => terminal?.Clear();

    private sealed class FileProgress(ReadingProgress progress, InputFile file, Stream stream) : IProgress<FeedProgress>
    {
        public void Report(FeedProgress value) => progress.Advance(file, stream);
    }

    private void Show(InputFile file, string part)
    {
        string status = string.Create(CultureInfo.InvariantCulture, $"reading {fileNumber} of {fileCount}{part}: {Printable.Line(file.Name)}");
        if (terminal is not null && status != shown)
        {
            shown = status;
            terminal.Show(status.Length < width ? status : status[..(width - 1)]);
        }
    }
}
