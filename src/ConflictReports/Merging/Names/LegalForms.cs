namespace ConflictReports.Merging.Names;

/// <summary>
/// The legal forms of firms and associations, long and short, as the company registers of their countries write them (compare the code list ISO 20275).
/// One sign stands for all spellings of one form.
/// </summary>
internal static class LegalForms
{
    /// <summary>The sign of a form that says only that there is a firm, and is the same firm's whatever else it bears.</summary>
    public const string Firm = "firm";

    // sign: spellings, separated by |
    private const string Table = """
        firm: corporation|corp|company|co|incorporated|inc|firm|firma|enterprise|kompaniya|korporatsiya|and co
        ltd: limited|ltd|limitada|ltda|co ltd|co limited|company limited|corporation limited|pte ltd|pte limited|private limited|pvt ltd|pty ltd|pty limited|proprietary limited
        plc: plc|public limited company
        llc: llc|limited liability company|limited liability co|ooo|too|tov|tdv|obshchestvo s ogranichennoy otvetstvennostyu|tovarystvo z obmezhenoyu vidpovidalnistyu|sp zoo|sp z oo|spzoo|spolka z ograniczona odpowiedzialnoscia|sro|spol sro|doo|ood|osauhing|sia|uab
        gmbh: gmbh|gesellschaft mit beschrankter haftung|ges m b h|mbh
        ag: ag|aktiengesellschaft
        kg: kg|kommanditgesellschaft|gmbh and co kg
        jsc: jsc|joint stock company|ao|aktsionernoye obshchestvo|aktsionernoe obshchestvo|aktsionerne tovarystvo|at
        ojsc: ojsc|open joint stock company|oao|vat|otkrytoye aktsionernoye obshchestvo|otkrytoe aktsionernoe obshchestvo|aat
        cjsc: cjsc|closed joint stock company|zao|zat|zakrytoye aktsionernoye obshchestvo|zakrytoe aktsionernoe obshchestvo
        pjsc: pjsc|public joint stock company|pao|prat|publichnoye aktsionernoye obshchestvo|publichnoe aktsionernoe obshchestvo
        ano: ano|autonomous non profit organization|avtonomnaya nekommercheskaya organizatsiya
        fgup: fgup|federal state unitary enterprise|gup|unitary enterprise
        sa: sa|societe anonyme|sociedad anonima|sociedade anonima|sa de cv|spa|societa per azioni
        sarl: sarl|societe a responsabilite limitee|srl|societatea cu raspundere limitata|sociedad de responsabilidad limitada|societa a responsabilita limitata|sl|sociedad limitada|lda
        sas: sas|societe par actions simplifiee
        bv: bv|besloten vennootschap|bvba
        nv: nv|naamloze vennootschap
        ab: ab|aktiebolag
        as: as|aksjeselskap|aktieselskab|aps|asa
        oy: oy|oyj|osakeyhtio
        se: se|societas europaea
        lp: lp|limited partnership
        llp: llp|limited liability partnership
        na: na|national association
        kk: kk|kabushiki kaisha
        pt: pt|perseroan terbatas|pt tbk
        ev: ev|eingetragener verein
        sal: sal
        fze: fze|fzco|fz llc|free zone establishment
        """;

    // What stands for one and the same in translations between languages.
    private static readonly string[][] Alike = [["ltd", "llc"], ["jsc", "ojsc", "cjsc", "pjsc", "ag", "sa"], ["gmbh", "llc"], ["sarl", "llc"], ["sas", "sarl"]];

    private static readonly Dictionary<string, string> Signs = Read();
    private static readonly int Longest = Signs.Keys.Max(spelling => spelling.Count(' '.Equals) + 1);

    /// <summary>The longest form that begins at a word: its sign and how many words it has; null and 0 if none does.</summary>
    public static (string? Sign, int Words) At(IReadOnlyList<string> words, int start)
    {
        for (int count = Math.Min(Longest, words.Count - start); count > 0; count--)
        {
            if (Signs.TryGetValue(string.Join(' ', words.Skip(start).Take(count)), out string? sign))
            {
                return (sign, count);
            }
        }

        return (null, 0);
    }

    /// <summary>Whether two firms that bear these forms must be two.</summary>
    public static bool Clash(string left, string right) =>
        left != right && left != Firm && right != Firm && !Array.Exists(Alike, group => group.Contains(left) && group.Contains(right));

    private static Dictionary<string, string> Read()
    {
        Dictionary<string, string> signs = new(StringComparer.Ordinal);
        foreach (string line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] parts = line.Split(": ");
            foreach (string spelling in parts[1].Split('|'))
            {
                signs.Add(spelling, parts[0]);
            }
        }

        return signs;
    }
}
