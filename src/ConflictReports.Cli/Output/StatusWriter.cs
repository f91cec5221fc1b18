using System.Text;

namespace ConflictReports.Cli.Output;

/// <summary>A terminal whose last line may be a status that comes and goes: whatever else is written takes its place.</summary>
internal sealed class StatusWriter : TextWriter
{
    private readonly TextWriter inner;
    private bool isShown;

    public StatusWriter(TextWriter inner)
    {
        this.inner = inner;
        NewLine = "\n";
    }

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <summary>Shows a status in place of the one shown before.</summary>
    /// <param name="status">The text, shorter than a line of the terminal.</param>
    public void Show(string status)
    {
        Clear();
        inner.Write(status);
        isShown = true;
    }

    /// <summary>Takes the status away.</summary>
    public void Clear()
    {
        if (isShown)
        {
            inner.Write("\r\u001b[K");
            isShown = false;
        }
    }

    /// <inheritdoc/>
    public override void Write(char value)
    {
        Clear();
        inner.Write(value);
    }

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count)
    {
        Clear();
        inner.Write(buffer, index, count);
    }

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        Clear();
        inner.Write(value);
    }

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();
}
