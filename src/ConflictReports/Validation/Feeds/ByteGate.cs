namespace ConflictReports.Validation.Feeds;

/// <summary>Lets so many bytes be on their way at once, or one piece if it is larger. One thread enters, one leaves.</summary>
internal sealed class ByteGate(long most)
{
    private readonly Lock gate = new();
    private long inside;
    private TaskCompletionSource? waiting;

    /// <summary>Waits until there is room, and enters.</summary>
    public async ValueTask EnterAsync(long bytes, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task room;
            lock (gate)
            {
                if (inside == 0 || inside + bytes <= most)
                {
                    inside += bytes;
                    return;
                }

                waiting ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                room = waiting.Task;
            }

            await room.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Leaves, and lets the next in.</summary>
    public void Leave(long bytes)
    {
        TaskCompletionSource? next;
        lock (gate)
        {
            inside -= bytes;
            next = waiting;
            waiting = null;
        }

        next?.SetResult();
    }
}
