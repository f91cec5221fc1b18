namespace ConflictReports.Schemas;

/// <summary>The languages that <see cref="TypeDeclarations"/> writes.</summary>
public enum TypeLanguage
{
    /// <summary>TypeScript 4.4 or later: interfaces and unions of literals, without code that runs.</summary>
    TypeScript,

    /// <summary>Python 3.11 or later: <c>TypedDict</c> classes and aliases of the module <c>typing</c>.</summary>
    Python,
}
