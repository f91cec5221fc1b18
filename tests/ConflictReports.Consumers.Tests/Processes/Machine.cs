using System.Diagnostics;

namespace ConflictReports.Consumers.Tests.Processes;

/// <summary>Which tools of others this machine has, and where.</summary>
internal static class Machine
{
    /// <summary>The Python that Debian's packages belong to; another one on the path would not see them.</summary>
    public const string Python = "/usr/bin/python3";

    /// <summary>Debian's type checker.</summary>
    public const string Mypy = "/usr/bin/mypy";

    /// <summary>The folder of the drivers in JavaScript and of their packages.</summary>
    public static string NodeFolder { get; } = Repository.PathOf("tests", "ConflictReports.Consumers.Tests", "node");

    private static readonly Lazy<string?> MissingNode = new(() =>
        FindOnPath("node") is null ? "node is not on the path"
        : !File.Exists(Path.Combine(NodeFolder, "node_modules", ".package-lock.json")) ? $"the packages are not installed: run npm ci in {NodeFolder}"
        : null);

    private static readonly Lazy<string?> MissingJsonSchema = new(() => MissingModule("jsonschema"));

    private static readonly Lazy<string?> MissingDateutil = new(() => MissingModule("dateutil"));

    /// <summary>The folder of the drivers in Python.</summary>
    public static string PythonFolder { get; } = Repository.PathOf("tests", "ConflictReports.Consumers.Tests", "python");

    /// <summary>The folder of the programs in Go.</summary>
    public static string GoFolder { get; } = Repository.PathOf("tests", "ConflictReports.Consumers.Tests", "go");

    /// <summary>Why a test that needs something cannot run here.</summary>
    /// <param name="requirement">What is needed.</param>
    /// <returns>What is missing, for people; null if nothing is.</returns>
    public static string? WhatIsMissing(Requirement requirement) => requirement switch
    {
        Requirement.Node => MissingNode.Value,
        Requirement.PythonJsonSchema => MissingJsonSchema.Value,
        Requirement.PythonDateutil => MissingDateutil.Value,
        Requirement.Mypy => File.Exists(Mypy) ? null : $"there is no {Mypy} (Debian package mypy)",
        Requirement.Go => FindOnPath("go") is null ? "go is not on the path (Debian package golang-go)" : null,
        _ => throw new ArgumentOutOfRangeException(nameof(requirement)),
    };

    /// <summary>The program of an installed npm package.</summary>
    /// <param name="name">The name of the program.</param>
    public static string NodeProgram(string name) => Path.Combine(NodeFolder, "node_modules", ".bin", name);

    private static string? FindOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);

    private static string? MissingModule(string module)
    {
        if (!File.Exists(Python))
        {
            return $"there is no {Python}";
        }

        using Process process = Process.Start(new ProcessStartInfo(Python, ["-c", $"import {module}"]) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : $"{Python} has no module {module} (Debian package python3-{module})";
    }
}
