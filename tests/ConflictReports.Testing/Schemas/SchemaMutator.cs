using System.Text;
using System.Text.Json.Nodes;

namespace ConflictReports.Testing.Schemas;

/// <summary>Changes a valid document at one place, about one keyword of its schema.</summary>
/// <param name="tree">The schema.</param>
public sealed class SchemaMutator(SchemaTree tree)
{
    private readonly ConstraintBreaker breaker = new(new SchemaInstances(tree, SchemaSamples.OfReports));

    /// <summary>Breaks a keyword, or changes what it is about so that it is kept.</summary>
    /// <param name="document">A document that fits the schema; changed.</param>
    /// <param name="keyword">The keyword.</param>
    /// <param name="breaks">Whether to break it.</param>
    /// <param name="random">The source of chance for the place and the change.</param>
    /// <returns>The mutant; null if the document has no place where the keyword applies, or the keyword allows no such change there.</returns>
    public Mutant? TryMutate(JsonNode document, string keyword, bool breaks, Random random)
    {
        DescribedValue[] places = [.. SchemaWalk.Of(tree, document).Where(value => value.Site.Has(keyword))];
        if (places.Length == 0)
        {
            return null;
        }

        DescribedValue place = places[random.Next(places.Length)];
        ConstraintChange[] changes = [.. breaks ? breaker.Break(place.Site, keyword, place.Value) : breaker.Keep(place.Site, keyword, place.Value)];
        if (changes.Length == 0)
        {
            return null;
        }

        ConstraintChange change = changes[random.Next(changes.Length)];
        JsonNode? changed = place.Replace(document, change.Value);
        byte[] bytes = changed is null ? Encoding.UTF8.GetBytes("null") : ReportGenerator.ToUtf8(changed);
        return new Mutant(bytes, keyword, place.Pointer, place.Site.PointerOf(keyword), change.Name, breaks);
    }
}
