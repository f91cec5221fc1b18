using ConflictReports.Consumers.Tests.Cases;
using ConflictReports.Consumers.Tests.Processes;

namespace ConflictReports.Consumers.Tests.Types;

/// <summary>What every check of declarations for TypeScript does.</summary>
internal static class TypeScript
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Writes the examples as constants of the type ConflictReport, one module each, and checks all modules of a folder strictly.</summary>
    /// <param name="folder">The folder, which holds the module of the type.</param>
    /// <param name="module">The name of that module.</param>
    public static async Task CheckExamplesAsync(TemporaryFolder folder, string module)
    {
        List<string> files = [];
        foreach ((int number, SchemaCase example) in ConformanceCases.Examples().Index())
        {
            files.Add(folder.Write($"example-{number}.ts", $"import type {{ ConflictReport }} from \"./{module}.js\";\nexport const example: ConflictReport = {example.Document};\n"));
        }

        (await RunAsync(["--noEmit", .. files])).OrThrow();
    }

    /// <summary>Compiles a module to JavaScript beside it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="file">The path of the module.</param>
    public static async Task CompileAsync(TemporaryFolder folder, string file)
    {
        folder.Write("package.json", """{"type":"module"}""");
        (await RunAsync([file])).OrThrow();
    }

    /// <summary>Runs the compiler in strict mode.</summary>
    /// <param name="arguments">The files, and options beside the usual ones.</param>
    public static Task<ToolOutput> RunAsync(IEnumerable<string> arguments) => ToolProcess.RunAsync(new ToolCommand(
        Machine.NodeProgram("tsc"),
        ["--strict", "--target", "es2022", "--module", "es2022", "--moduleResolution", "bundler", .. arguments],
        Limit));
}
