using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Json;

namespace ConflictReports.Testing.Schemas;

/// <summary>
/// Mutants of generated reports for validators of any language: the keywords of the schema in turn, about two in five kept, the others broken. The same seed gives the same mutants.
/// A mutant that is no I-JSON is left out and counted, for what such bytes mean no two readers agree on.
/// </summary>
/// <param name="seed">Where chance starts.</param>
public sealed class MutantFeed(int seed)
{
    private const double ChanceToKeep = 0.4;
    private const int MostTries = 1000;

    private readonly SchemaTree tree = SchemaTree.OfReports();

    /// <summary>The keywords that are taken in turn.</summary>
    public IReadOnlyList<string> Keywords => tree.Keywords;

    /// <summary>How many mutants were left out so far because they were no I-JSON.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Makes mutants.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The mutants, one after the other.</returns>
    /// <exception cref="InvalidOperationException">No generated report has a place for a keyword.</exception>
    public IEnumerable<Mutant> Take(int count)
    {
        SchemaMutator mutator = new(tree);
        Random random = new(seed);
        ReportGenerator generator = new(random);
        for (int i = 0; i < count; i++)
        {
            yield return Next(mutator, generator, Keywords[i % Keywords.Count], random);
        }
    }

    /// <summary>Writes mutants as NDJSON: each line an object of the members <c>document</c>, <c>keyword</c> and <c>pointer</c>.</summary>
    /// <param name="stream">Where the lines go.</param>
    /// <param name="count">How many.</param>
    public void Write(Stream stream, int count)
    {
        ArgumentNullException.ThrowIfNull(stream);
        foreach (Mutant mutant in Take(count))
        {
            using (Utf8JsonWriter writer = new(stream))
            {
                writer.WriteStartObject();
                writer.WritePropertyName("document");
                writer.WriteRawValue(mutant.Document);
                writer.WriteString("keyword", mutant.Keyword);
                writer.WriteString("pointer", mutant.Pointer);
                writer.WriteEndObject();
            }

            stream.WriteByte((byte)'\n');
        }
    }

    private Mutant Next(SchemaMutator mutator, ReportGenerator generator, string keyword, Random random)
    {
        bool breaks = random.NextDouble() >= ChanceToKeep || !ConstraintBreaker.CanKeep(keyword);
        for (int i = 0; i < MostTries; i++)
        {
            JsonNode report = generator.NextDocument();
            if (mutator.TryMutate(report, keyword, breaks, random) is { } mutant)
            {
                if (SyntaxReader.Check(mutant.Document, ReadOptions.Default).Diagnostics.IsEmpty)
                {
                    return mutant;
                }

                LeftOut++;
            }
        }

        throw new InvalidOperationException($"None of {MostTries} generated reports has a place for the keyword {keyword}.");
    }
}
