namespace ConflictReports.Consumers.Tests.Processes;

/// <summary>What a test needs beside the .NET SDK.</summary>
public enum Requirement
{
    /// <summary>node, and the packages of the folder node.</summary>
    Node,

    /// <summary>Debian's python3 with python3-jsonschema.</summary>
    PythonJsonSchema,

    /// <summary>Debian's python3 with python3-dateutil.</summary>
    PythonDateutil,

    /// <summary>Debian's mypy.</summary>
    Mypy,

    /// <summary>The Go compiler.</summary>
    Go,
}
