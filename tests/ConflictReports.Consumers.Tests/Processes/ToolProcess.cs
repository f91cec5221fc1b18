using System.Diagnostics;
using System.Text;

namespace ConflictReports.Consumers.Tests.Processes;

/// <summary>Runs programs of others.</summary>
internal static class ToolProcess
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="command">What to run.</param>
    /// <returns>What it left.</returns>
    /// <exception cref="TimeoutException">It took longer than it may; it was ended, with the processes that it started.</exception>
    public static async Task<ToolOutput> RunAsync(ToolCommand command)
    {
        using Process process = Process.Start(StartOf(command))!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task written = WriteAsync(process.StandardInput, command.Input);
        using CancellationTokenSource limit = new(command.Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} took longer than {command.Limit}.\nStandard error:\n{await error}");
        }

        await written;
        return new ToolOutput(command, process.ExitCode, await output, await error);
    }

    private static ProcessStartInfo StartOf(ToolCommand command)
    {
        ProcessStartInfo start = new(command.Program, command.Arguments)
        {
            WorkingDirectory = command.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        foreach ((string name, string value) in command.Variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static async Task WriteAsync(StreamWriter input, IEnumerable<string> lines)
    {
        try
        {
            await using (input)
            {
                foreach (string line in lines)
                {
                    await input.WriteAsync(line);
                    await input.WriteAsync('\n');
                }
            }
        }
        catch (IOException)
        {
            // The program ended before it had read everything; its exit code and standard error say why.
        }
    }
}
