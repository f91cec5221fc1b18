namespace ConflictReports.Values;

/// <summary>A vocabulary that names the terms it knows.</summary>
/// <typeparam name="TSelf">The vocabulary.</typeparam>
public interface IVocabulary<TSelf>
{
    /// <summary>The terms of this version, in the order of the documentation. Terms are only ever added.</summary>
    static abstract IReadOnlyList<TSelf> Known { get; }
}
