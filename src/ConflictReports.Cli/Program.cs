using System.Runtime.InteropServices;
using ConflictReports.Cli;

using CancellationTokenSource stop = new();

// The first signal ends the run in good order; a second one is left to the system, which ends the process at once.
void Stop(PosixSignalContext context)
{
    context.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}

using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return await Tool.RunAsync(args, ToolConsole.OfProcess(), stop.Token);
