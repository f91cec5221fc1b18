using System.Diagnostics.CodeAnalysis;
using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>
/// A published scheme whose codes are one sign for each of its axes, in their order; axes may be left out, none comes twice.
/// </summary>
/// <remarks>A sign stands for the first axis, after that of the sign before it, which has it.</remarks>
public sealed class CodedScheme
{
    internal CodedScheme(Scheme scheme, params CodedAxis[] axes) => (Scheme, Axes) = (scheme, EquatableArray.Create<CodedAxis>(axes));

    /// <summary>The name of the scheme in a rating.</summary>
    public Scheme Scheme { get; }

    /// <summary>The axes, in the order in which a code gives them.</summary>
    public EquatableArray<CodedAxis> Axes { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="code">The signs without space, such as <c>B2</c>; case counts.</param>
    /// <param name="steps">The steps, in the order of the code; empty if it is none.</param>
    /// <returns>Whether every sign is one of an axis, in the order of the axes.</returns>
    public bool TryRead([NotNullWhen(true)] string? code, out EquatableArray<CodedStep> steps)
    {
        steps = [];
        EquatableArray<CodedStep> read = [];
        int axis = 0;
        foreach (char sign in code ?? "")
        {
            CodedStep? step = null;
            while (step is null && axis < Axes.Count)
            {
                step = Axes[axis++].Find(sign);
            }

            if (step is null)
            {
                return false;
            }

            read = read.Add(step);
        }

        steps = read;
        return !read.IsEmpty;
    }

    /// <summary>The rating of a code, with its label.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The rating; the labels of several signs are joined by semicolons.</returns>
    /// <exception cref="ArgumentException">The scheme has no such code.</exception>
    public CodedRating ToRating(string code) =>
        TryRead(code, out EquatableArray<CodedStep> steps)
            ? new CodedRating { Scheme = Scheme, Code = code, Label = string.Join("; ", steps.Select(step => step.Label)) }
            : throw new ArgumentException($"The scheme {Scheme} has no code \"{code}\".", nameof(code));

    /// <summary>The name of the scheme.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Scheme.Text;
}
