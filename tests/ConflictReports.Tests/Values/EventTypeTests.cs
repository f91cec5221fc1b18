using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Values;

public sealed class EventTypeTests
{
    [Theory]
    [InlineData("agree", "")]
    [InlineData("consult", "visit, third-party, multilateral, phone")]
    [InlineData("support", "")]
    [InlineData("concede", "")]
    [InlineData("cooperate", "")]
    [InlineData("aid", "")]
    [InlineData("retreat", "withdraw, release, disarm, ceasefire, access, resign")]
    [InlineData("request", "assist, change, yield, meet")]
    [InlineData("accuse", "disapprove, investigate, allege")]
    [InlineData("reject", "assist, change, yield, meet")]
    [InlineData("threaten", "restrict, arrest, relations, expel, territory, violence")]
    [InlineData("protest", "demo, riot, strike, hunger, boycott, obstruct, vandalize")]
    [InlineData("sanction", "convict, expel, withdraw, discontinue")]
    [InlineData("mobilize", "troops, weapons, police, militia")]
    [InlineData("coerce", "seize, restrict, censor, curfew, martial-law, arrest, deport, withhold, misinformation, cyber")]
    [InlineData("assault", "abduct, beat, torture, sexual, targeted, destroy, primitive, firearms, explosives, suicide-attack, aerial, drone, heavy-weapons, crowd-control, unconventional")]
    [InlineData("fight", "clash, shelling, invade, occupy")]
    [InlineData("territory", "seize, hold, lose, transfer, enter")]
    [InlineData("deploy", "troops, weapons, withdraw")]
    [InlineData("train", "exercise, inspection, course")]
    [InlineData("desert", "defect, resign, refuse, flee")]
    [InlineData("election", "vote, fraud")]
    [InlineData("norm", "")]
    [InlineData("other", "")]
    public void Every_deed_has_its_modes(string root, string modes)
    {
        List<EventType> types = [.. EventType.Known.Where(type => type.Root.Text == root)];

        types[0].Text.Should().Be(root);
        types.Skip(1).Select(type => type.Mode).Should().Equal(modes.Length == 0 ? [] : modes.Split(", "));
    }

    [Fact]
    public void The_root_of_a_known_type_is_the_known_root()
    {
        EventType.MobilizeTroops.Root.Should().BeSameAs(EventType.Mobilize);
        EventType.Norm.Root.Should().BeSameAs(EventType.Norm);
        EventType.Norm.Mode.Should().BeNull();
    }

    [Fact]
    public void A_partners_mode_still_has_a_known_root()
    {
        EventType type = EventType.Parse("assault.laser.blinding");

        type.Root.Should().BeSameAs(EventType.Assault);
        type.Mode.Should().Be("laser.blinding");
    }

    [Theory]
    [InlineData("Armed clash", "fight.clash")]
    [InlineData("armed clash", "fight.clash")]
    [InlineData("Excessive force against protestors", "protest.demo")]
    [InlineData("Excessive force against protesters", "protest.demo")]
    [InlineData("Shelling/artillery/missile attack", "fight.shelling")]
    [InlineData("Air/drone strike", "assault")]
    [InlineData("Change to group/activity", null)]
    [InlineData("Looting/property destruction", null)]
    public void Sub_event_types_of_ACLED_map_where_there_is_no_doubt(string subEventType, string? expected) =>
        (EventTypeCodes.FromAcled(subEventType)?.Text).Should().Be(expected);

    [Theory]
    [InlineData("154", "mobilize.troops")]
    [InlineData("1541", "mobilize.troops")]
    [InlineData("152", "mobilize")]
    [InlineData("0871", "retreat.ceasefire")]
    [InlineData("19", "fight")]
    [InlineData("195", "fight")]
    [InlineData("08", null)]
    [InlineData("20", null)]
    [InlineData("1", null)]
    [InlineData("15400", null)]
    [InlineData("1x", null)]
    public void CAMEO_codes_map_to_the_most_exact_type_known(string code, string? expected) =>
        (EventTypeCodes.FromCameo(code)?.Text).Should().Be(expected);

    [Fact]
    public void Each_type_lists_codes_that_map_back_to_it()
    {
        foreach (EventType type in EventType.Known)
        {
            type.AcledSubEventTypes.Select(EventTypeCodes.FromAcled).Where(mapped => mapped != type).Should().BeEmpty();
            type.CameoCodes.Select(EventTypeCodes.FromCameo).Where(mapped => mapped != type).Should().BeEmpty();
        }

        EventType.MobilizeTroops.CameoCodes.Should().Equal("154");
        EventType.TerritorySeize.AcledSubEventTypes.Should().Equal("Government regains territory", "Non-state actor overtakes territory");
        EventType.Norm.CameoCodes.Should().BeEmpty();
    }
}
