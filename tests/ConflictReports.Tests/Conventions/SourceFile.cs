using System.Text.RegularExpressions;
using ConflictReports.Testing;

namespace ConflictReports.Tests.Conventions;

/// <summary>A source file of the package.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    private static readonly string LibraryFolder = Repository.PathOf("src", "ConflictReports");

    /// <summary>All source files of the package, without what the build makes.</summary>
    public static IReadOnlyList<SourceFile> OfLibrary { get; } = [.. Layers.Folders
        .Select(folder => System.IO.Path.Combine(LibraryFolder, folder))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
        .Order(StringComparer.Ordinal)
        .Select(path => new SourceFile(System.IO.Path.GetRelativePath(LibraryFolder, path).Replace('\\', '/'), File.ReadAllText(path)))];

    /// <summary>The folder of the package that the file is in.</summary>
    public string Folder => Path.Split('/')[0];

    /// <summary>The name of the file without extension, and without the type parameters that tell a generic type from another.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path).Split('{')[0];

    /// <summary>The text without the lines that are comments.</summary>
    public string TextWithoutComments => Comment().Replace(Text, "");

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
