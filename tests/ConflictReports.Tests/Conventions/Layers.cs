namespace ConflictReports.Tests.Conventions;

/// <summary>The folders of the package, from the ground up. Each may use only those before it.</summary>
internal static class Layers
{
    /// <summary>The names of the folders in order.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["Values", "Diagnostics", "Ratings", "Reports", "Json", "Schemas", "Validation", "Merging"];

    /// <summary>The folder of a namespace; null if it is none of the package.</summary>
    public static string? FolderOf(string? space) => space switch
    {
        "ConflictReports" => "Reports",
        { } name when name.StartsWith("ConflictReports.", StringComparison.Ordinal) => name.Split('.')[1],
        _ => null,
    };

    /// <summary>Whether a folder may use another, or itself.</summary>
    public static bool MayUse(string folder, string used) => Rank(used) <= Rank(folder);

    private static int Rank(string folder) =>
        Folders.ToList().IndexOf(folder) is >= 0 and int rank ? rank : throw new InvalidOperationException($"{folder} is no folder of the package; add it to {nameof(Layers)} if it should be.");
}
