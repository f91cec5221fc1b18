using Microsoft.Win32.SafeHandles;

namespace ConflictReports.Validation.Feeds;

/// <summary>A file for what does not fit in memory, gone when it is disposed of. Where the system allows it, its name is taken away at once, so that nothing is left even of a killed process.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly SafeFileHandle handle;

    private TemporaryFile(SafeFileHandle handle) => this.handle = handle;

    /// <summary>How many bytes were written.</summary>
    public long Length { get; private set; }

    /// <summary>Makes a file.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static TemporaryFile Create(string? folder)
    {
        string path = Path.Combine(folder ?? Path.GetTempPath(), $"conflict-reports-{Path.GetRandomFileName()}");
        SafeFileHandle handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(path);
        }

        return new TemporaryFile(handle);
    }

    /// <summary>Writes at the end.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        RandomAccess.Write(handle, bytes, Length);
        Length += bytes.Length;
    }

    /// <summary>Reads from a place on, as many bytes as there are and fit.</summary>
    public int Read(Span<byte> destination, long offset) => RandomAccess.Read(handle, destination, offset);

    /// <inheritdoc/>
    public void Dispose() => handle.Dispose();
}
