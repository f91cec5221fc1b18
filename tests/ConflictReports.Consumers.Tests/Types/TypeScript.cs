using ConflictReports.Consumers.Tests.Cases;
using ConflictReports.Consumers.Tests.Processes;

namespace ConflictReports.Consumers.Tests.Types;

/// <summary>What every check of declarations for TypeScript does.</summary>
internal static class TypeScript
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Writes documents as constants of a type, one module each, and checks all of them strictly.</summary>
    /// <param name="folder">The folder, which holds the module of the type.</param>
    /// <param name="module">The name of that module.</param>
    /// <param name="type">The name of the type.</param>
    /// <param name="documents">The documents.</param>
    public static async Task CheckConstantsAsync(TemporaryFolder folder, string module, string type, IEnumerable<SchemaCase> documents)
    {
        List<string> files = [];
        foreach ((int number, SchemaCase document) in documents.Index())
        {
            files.Add(folder.Write($"{module}-{number}.ts", $"import type {{ {type} }} from \"./{module}.js\";\nexport const document: {type} = {document.Document};\n"));
        }

        files.Should().NotBeEmpty();
        (await RunAsync(["--noEmit", "--exactOptionalPropertyTypes", .. files])).OrThrow();
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
