using System.Text.Json.Nodes;

namespace ConflictReports.Testing;

/// <summary>Any I-JSON: values that are easily lost or changed on the way.</summary>
public static class JsonSamples
{
    // Each is the shortest text of its double but for zeros and notation.
    private static readonly string[] Numbers =
    [
        "0", "-0", "1.50", "0.1", "1", "-1", "3.0", "1e2", "1E+2", "2.5e-3", "1e21", "1e-7", "5e-324", "1.7976931348623157e308", "9007199254740991", "-9007199254740991", "100",
    ];

    /// <summary>The text of a number.</summary>
    /// <param name="random">The source of randomness.</param>
    public static JsonNode NextNumber(Random random) => JsonNode.Parse(Numbers[random.Next(Numbers.Length)])!;

    /// <summary>Any value; null stands for the JSON null.</summary>
    /// <param name="random">The source of randomness.</param>
    /// <param name="depth">How many levels of objects and lists there may be.</param>
    public static JsonNode? Next(Random random, int depth = 3) => random.Next(depth > 0 ? 9 : 5) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(2) == 0),
        2 => NextNumber(random),
        3 => JsonValue.Create(TextSamples.Next(random)),
        4 => JsonValue.Create(""),
        5 => new JsonArray(),
        6 => new JsonObject(),
        7 => List(random, depth),
        _ => Object(random, depth),
    };

    /// <summary>An object with members of any name.</summary>
    private static JsonObject Object(Random random, int depth)
    {
        JsonObject json = [];
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            json[random.Next(3) == 0 ? TextSamples.Next(random) : $"m{random.Next(100)}"] = Next(random, depth - 1);
        }

        return json;
    }

    private static JsonArray List(Random random, int depth)
    {
        JsonArray json = [];
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            json.Add(Next(random, depth - 1));
        }

        return json;
    }
}
