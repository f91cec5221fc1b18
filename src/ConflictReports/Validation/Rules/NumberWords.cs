using System.Collections.Frozen;

namespace ConflictReports.Validation.Rules;

/// <summary>Numbers in letters: English, Russian, Ukrainian, Belarusian; the cases that follow "about", "more than" and "up to" are there.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, decimal> Values = CreateValues();

    /// <summary>No figure reaches this number, and no product below it leaves the range of decimals.</summary>
    public const decimal Bound = 1_000_000_000_000_000m;

    private static readonly (string Start, decimal Factor)[] FactorStarts =
    [
        ("тысяч", 1_000), ("тыс", 1_000), ("тисяч", 1_000), ("тис", 1_000), ("миллион", 1_000_000), ("млн", 1_000_000), ("мільйон", 1_000_000), ("мільён", 1_000_000),
        ("миллиард", 1_000_000_000), ("млрд", 1_000_000_000), ("мільярд", 1_000_000_000), ("десятк", 10), ("дзясятк", 10), ("дюжин", 12),
    ];

    private static readonly (string Word, decimal Factor)[] FactorWords =
    [
        ("hundred", 100), ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000), ("dozen", 12), ("k", 1_000), ("m", 1_000_000), ("mn", 1_000_000), ("mln", 1_000_000),
        ("bn", 1_000_000_000), ("lakh", 100_000), ("crore", 10_000_000),
    ];

    private static readonly string[] Pronouns = ["one", "a", "an", "один", "одна", "одного", "одной", "одне", "однієї", "адзін", "адна", "аднаго"];

    /// <summary>What a word multiplies the number before it by, or null.</summary>
    public static decimal? FactorOf(string word)
    {
        foreach ((string known, decimal factor) in FactorWords)
        {
            if (word == known)
            {
                return factor;
            }
        }

        foreach ((string start, decimal factor) in FactorStarts)
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
            {
                return factor;
            }
        }

        return null;
    }

    /// <summary>Reads the number that starts at a word, and moves past it; null if none does.</summary>
    public static PrintedNumber? Read(List<string> tokens, ref int i)
    {
        int start = i;
        decimal total = 0;
        decimal group = 0;
        while (i < tokens.Count)
        {
            if (Values.TryGetValue(tokens[i], out decimal value) && (group == 0 || Follows(group, value)))
            {
                group += value;
            }
            else if (i > start && FactorOf(tokens[i]) is { } factor && total + (group * factor) < Bound)
            {
                (total, group) = factor <= 100 ? (total, group * factor) : (total + (group * factor), 0);
            }
            else if (!(tokens[i] == "and" && i > start && i + 1 < tokens.Count && group >= 100 && Values.ContainsKey(tokens[i + 1])))
            {
                break;
            }

            i++;
        }

        bool isPronoun = i == start + 1 && Pronouns.Contains(tokens[start], StringComparer.Ordinal);
        if (i == start)
        {
            i++;
            return null;
        }

        return isPronoun && tokens[start] is "a" or "an" ? null : new PrintedNumber([total + group], IsTelling: !isPronoun);
    }

    // Twenty takes five, a hundred takes twenty; five takes nothing.
    private static bool Follows(decimal group, decimal value) => (group % 100 == 0 && value < 100) || (group % 10 == 0 && group % 100 >= 20 && value < 10);

    private static FrozenDictionary<string, decimal> CreateValues()
    {
        Dictionary<string, decimal> values = new(StringComparer.Ordinal) { ["a"] = 1, ["an"] = 1 };
        Add(values, 1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        Add(values, 1, "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать");
        Add(values, 1, "одного двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати");
        Add(values, 1, "одна две трёх четырёх");
        Add(values, 1, "один два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять");
        Add(values, 1, "одне дві трьох чотирьох п'яти шести семи восьми дев'яти десяти одинадцяти дванадцяти тринадцяти чотирнадцяти п'ятнадцяти шістнадцяти сімнадцяти вісімнадцяти дев'ятнадцяти");
        Add(values, 1, "однієї двох");
        Add(values, 1, "адзін два тры чатыры пяць шэсць сем восем дзевяць дзесяць адзінаццаць дванаццаць трынаццаць чатырнаццаць пятнаццаць шаснаццаць семнаццаць васемнаццаць дзевятнаццаць");
        Add(values, 1, "аднаго двух трох чатырох пяці шасці сямі васьмі дзевяці дзесяці");
        Add(values, 1, "адна дзве");
        AddTens(values, "twenty thirty forty fifty sixty seventy eighty ninety");
        AddTens(values, "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто");
        AddTens(values, "двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста");
        AddTens(values, "двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто");
        AddTens(values, "двадцяти тридцяти сорока п'ятдесяти шістдесяти сімдесяти вісімдесяти дев'яноста");
        AddTens(values, "дваццаць трыццаць сорак пяцьдзясят шэсцьдзясят семдзесят восемдзесят дзевяноста");
        Add(values, 100, "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот");
        Add(values, 100, "ста двухсот трехсот четырехсот пятисот шестисот семисот восьмисот девятисот");
        Add(values, 100, "сто двісті триста чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот");
        Add(values, 100, "сто дзвесце трыста чатырыста пяцьсот шэсцьсот семсот восемсот дзевяцьсот");
        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddTens(Dictionary<string, decimal> values, string words)
    {
        decimal value = 20;
        foreach (string word in words.Split(' '))
        {
            values[word] = value;
            value += 10;
        }
    }

    // Words in the order of their values: step, twice step, and so on.
    private static void Add(Dictionary<string, decimal> values, decimal step, string words)
    {
        decimal value = 0;
        foreach (string word in words.Split(' '))
        {
            values[word] = value += step;
        }
    }
}
