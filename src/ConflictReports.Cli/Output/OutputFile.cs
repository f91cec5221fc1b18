using System.Globalization;

namespace ConflictReports.Cli.Output;

/// <summary>
/// A file that appears whole or not at all: it is written under another name beside its place, and renamed when it is finished.
/// A run that fails or is interrupted leaves what was there before.
/// </summary>
internal sealed class OutputFile : IAsyncDisposable
{
    /// <summary>The path by which users name standard output.</summary>
    public const string StandardOutput = "-";

    private const int BufferSize = 65536;

    private readonly string name;
    private readonly string target;
    private readonly string? temporary;
    private readonly FileStream stream;

    private OutputFile(string name, string target, string? temporary, FileStream stream)
    {
        this.name = name;
        this.target = target;
        this.temporary = temporary;
        this.stream = stream;
    }

    /// <summary>Writes a file, or to standard output.</summary>
    /// <param name="console">The world.</param>
    /// <param name="path">The file; null or <c>-</c>: standard output.</param>
    /// <param name="write">Writes the content, and says whether there is any: if not, or if it throws, what was there before stays.</param>
    /// <exception cref="OutputFailedException">The file cannot be written.</exception>
    public static async Task WriteAsync(ToolConsole console, string? path, Func<Stream, Task<bool>> write)
    {
        if (path is null or StandardOutput)
        {
            _ = await write(console.Output).ConfigureAwait(false);
            await console.Output.FlushAsync().ConfigureAwait(false);
            return;
        }

        OutputFile file = Open(console, path);
        await using (file.ConfigureAwait(false))
        {
            await file.WriteAsync(write).ConfigureAwait(false);
        }
    }

    /// <summary>Writes a content that is at hand.</summary>
    /// <inheritdoc cref="WriteAsync(ToolConsole, string?, Func{Stream, Task{bool}})"/>
    public static Task WriteAsync(ToolConsole console, string? path, ReadOnlyMemory<byte> content) => WriteAsync(console, path, async stream =>
    {
        await stream.WriteAsync(content).ConfigureAwait(false);
        return true;
    });

    /// <summary>Removes what is unfinished.</summary>
    public async ValueTask DisposeAsync()
    {
        await stream.DisposeAsync().ConfigureAwait(false);
        if (temporary is not null)
        {
            File.Delete(temporary);
        }
    }

    private static OutputFile Open(ToolConsole console, string path)
    {
        try
        {
            string fullPath = console.FullPath(path);
            if (Directory.Exists(fullPath))
            {
                throw new OutputFailedException(path, "it is a folder");
            }

            // A link stays, and its target is replaced; a device is written to, and never replaced.
            bool isLink = new FileInfo(fullPath).LinkTarget is not null;
            string target = isLink ? File.ResolveLinkTarget(fullPath, returnFinalTarget: true)!.FullName : fullPath;
            return IsDevice(fullPath) || IsDevice(target)
                ? new OutputFile(path, target, null, new FileStream(fullPath, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, BufferSize))
                : OpenBeside(path, target);
        }
        catch (Exception exception) when (Failures.IsInputOrOutput(exception))
        {
            throw new OutputFailedException(path, Failures.Reason(exception));
        }
    }

    private static OutputFile OpenBeside(string name, string target)
    {
        for (int attempt = 0; ; attempt++)
        {
            string temporary = string.Create(CultureInfo.InvariantCulture, $"{target}.{Environment.ProcessId}-{attempt}.tmp");
            if (!File.Exists(temporary))
            {
                return new OutputFile(name, target, temporary, new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize));
            }
        }
    }

    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    private async Task WriteAsync(Func<Stream, Task<bool>> write)
    {
        try
        {
            bool hasContent = await write(stream).ConfigureAwait(false);
            await stream.FlushAsync().ConfigureAwait(false);
            if (hasContent && temporary is not null)
            {
                stream.Flush(flushToDisk: true);
                await stream.DisposeAsync().ConfigureAwait(false);
                File.Move(temporary, target, overwrite: true);
            }
        }
        catch (Exception exception) when (Failures.IsInputOrOutput(exception))
        {
            throw new OutputFailedException(name, Failures.Reason(exception));
        }
    }
}
