using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Testing.Corpus;
using ConflictReports.Testing.Schemas;

namespace ConflictReports.Testing.Mutants;

/// <summary>
/// Mutants of reports, and of documents of other schemas. A mutant depends on the seed and its number alone, so that one can be made again without those before it. Safe for use by several threads.
/// </summary>
internal sealed class RouteMutants
{
    private const int SmallReport = 4_000;
    private const int CorpusReports = 120;
    private const int GeneratedReports = 150;
    private const int ChanceTargets = 250;
    private const int OneInOther = 4;
    private const int OneInTree = 12;
    private const int OneInBytes = 5;
    private const int MostChanges = 3;
    private const int ParserDepth = 256;

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = ParserDepth };

    private readonly int seed;
    private readonly byte[][] reports;
    private readonly (RouteTarget Target, byte[][] Documents)[] others;

    /// <summary>Gathers the documents that mutants are made of.</summary>
    /// <param name="seed">Where chance starts.</param>
    public RouteMutants(int seed)
    {
        this.seed = seed;
        Random random = new(seed);
        reports = [.. Files(), .. Generated(random), .. CorpusVariants(seed)];
        ChanceSchemas schemas = new(random);
        others = [.. Repeated([.. NamedSchemas.Targets()], ChanceTargets / 7), .. Enumerable.Range(0, ChanceTargets).Select(i => schemas.Next($"chance {i}"))];
    }

    /// <summary>A mutant.</summary>
    /// <param name="number">Its number, from 0.</param>
    public RouteMutant Next(long number)
    {
        Random random = new(unchecked((seed * 31) + (int)(number * 7919) + (int)(number >> 20)));
        bool isOther = random.Next(OneInOther) == 0;
        (RouteTarget target, byte[][] documents) = isOther ? others[random.Next(others.Length)] : (RouteTarget.Report, reports);
        byte[] document = documents[random.Next(documents.Length)];
        byte[] other = random.Next(20) == 0 ? reports[random.Next(reports.Length)] : documents[random.Next(documents.Length)];
        if (random.Next(isOther ? 3 : OneInTree) == 0)
        {
            document = ChangeTree(document, random);
        }

        // Most mutants have few changes, for the more there are, the fewer mutants are JSON.
        int most = random.Next(2) == 0 ? 1 : MostChanges;
        for (int i = random.Next(most + 1); i > 0; i--)
        {
            document = random.Next(OneInBytes) == 0 ? new ByteChanges(random).Change(document, other) : new PieceChanges(random).Change(document, other);
        }

        return new RouteMutant(target, document);
    }

    private static byte[][] Files()
    {
        string[] conformance = Directory.GetFiles(Repository.PathOf("schemas", "1.0", "conformance"), "*.json", SearchOption.AllDirectories);
        Array.Sort(conformance, StringComparer.Ordinal);
        return [.. Repository.Examples.Concat(conformance).Select(File.ReadAllBytes).Where(bytes => bytes.Length <= 3 * SmallReport)];
    }

    // Keywords of the schema broken, and members planted: too slow to be done for each mutant.
    private static IEnumerable<byte[]> Generated(Random random)
    {
        SchemaTree tree = SchemaTree.OfReports();
        SchemaMutator mutator = new(tree);
        ReportGenerator generator = new(random);
        for (int i = 0; i < GeneratedReports; i++)
        {
            JsonObject report = generator.NextDocument();
            if (i % 3 == 0)
            {
                new MemberPlanter(random).Plant(report);
            }

            string keyword = tree.Keywords[i % tree.Keywords.Count];
            yield return (i % 3 == 1 ? mutator.TryMutate(report, keyword, breaks: random.Next(2) == 0, random)?.Document : null) ?? ReportGenerator.ToUtf8(report);
        }
    }

    private static IEnumerable<byte[]> CorpusVariants(int seed) =>
        Enum.GetValues<CorpusVariant>().SelectMany(variant =>
            new CorpusGenerator(new CorpusOptions { Seed = seed, Reports = CorpusReports, LargestReport = SmallReport, InvalidShare = 0.5 }).Reports(variant));

    private static IEnumerable<T> Repeated<T>(T[] items, int times) => Enumerable.Range(0, times).SelectMany(_ => items);

    private static byte[] ChangeTree(byte[] document, Random random)
    {
        try
        {
            if (random.Next(2) == 0)
            {
                return new JsonShuffler(random) { LastNames = random.Next(2) == 0 ? ContractWalk.TagNames : [] }.Shuffle(document);
            }

            JsonNode? tree = JsonNode.Parse(document, documentOptions: new JsonDocumentOptions { MaxDepth = ParserDepth });
            if (tree is not (JsonObject or JsonArray))
            {
                return document;
            }

            new JsonMutator(random).Mutate(tree);
            return JsonSerializer.SerializeToUtf8Bytes(tree, Relaxed);
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException)
        {
            // Some of the documents are no JSON, have a member twice or half a surrogate pair: they stay as they are.
            return document;
        }
    }
}
