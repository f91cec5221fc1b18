using System.Collections;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>The records of one type in a report, with their places; walking over them allocates nothing.</summary>
internal readonly struct PartsOf<T>(ReportPart? first) : IEnumerable<(T Value, ReportPart Part)>
    where T : ExtensibleRecord
{
    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => first is null;

    /// <summary>Walks over the records.</summary>
    public Enumerator GetEnumerator() => new(first);

    IEnumerator<(T Value, ReportPart Part)> IEnumerable<(T Value, ReportPart Part)>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A place in the walk.</summary>
    public struct Enumerator(ReportPart? first) : IEnumerator<(T Value, ReportPart Part)>
    {
        private ReportPart? next = first;
        private ReportPart? current;

        public readonly (T Value, ReportPart Part) Current => ((T)current!.Value, current);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            current = next;
            next = current?.NextOfType;
            return current is not null;
        }

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
