using ConflictReports.Merging;

namespace ConflictReports.Cli;

/// <summary>The platform's failures of reading and writing, in words for users.</summary>
internal static class Failures
{
    /// <summary>Whether an exception says that something could not be read or written.</summary>
    public static bool IsInputOrOutput(Exception exception) => exception is IOException or UnauthorizedAccessException or System.Security.SecurityException or InvalidDataException or RunFormatException;

    /// <summary>Why, without the path.</summary>
    public static string Reason(Exception exception) => exception switch
    {
        FileNotFoundException => "no such file or folder",
        DirectoryNotFoundException => "no such folder",
        UnauthorizedAccessException or System.Security.SecurityException => "access denied",
        InvalidDataException => "the gzip stream is damaged or breaks off",
        RunFormatException broken => broken.Message[(broken.Run?.Length ?? 0)..].TrimStart(',', ':', ' ').TrimEnd('.'),
        PathTooLongException => "the path is too long",
        _ => WithoutPath(exception.Message),
    };

    // Messages of the platform end with the path, as in: No space left on device : '/some/path'
    private static string WithoutPath(string message)
    {
        int path = message.IndexOf(" : '", StringComparison.Ordinal);
        return (path < 0 ? message : message[..path]).TrimEnd('.');
    }
}
