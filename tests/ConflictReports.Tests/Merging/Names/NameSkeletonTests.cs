using ConflictReports.Merging.Names;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Merging.Names;

public sealed class NameSkeletonTests
{
    [Theory]
    [InlineData("Lukashenko", "Lukashenka", "Лукашенко", "Лукашэнка")]
    [InlineData("Alexander", "Alyaksandr", "Aleksandr", "Oleksandr", "Александр", "Аляксандр")]
    [InlineData("Zelensky", "Zelenskyy", "Zelenskiy", "Зеленський", "Зеленский")]
    [InlineData("Gomel", "Homyel", "Гомель")]
    [InlineData("Kyiv", "Kiev", "Київ", "Киев")]
    [InlineData("Kharkiv", "Kharkov", "Харків", "Харьков")]
    [InlineData("Vitebsk", "Vitsebsk", "Віцебск")]
    [InlineData("Mogilev", "Mahilyow", "Магілёў", "Могилёв")]
    [InlineData("Mohammed", "Muhammad", "محمد")]
    public void Spellings_of_one_name_meet_at_a_skeleton(params string[] names)
    {
        IEnumerable<string> shared = names.Select(name => NameSkeleton.KeysOf(name).Where(key => key.StartsWith("skeleton ", StringComparison.Ordinal)))
            .Aggregate((left, right) => left.Intersect(right, StringComparer.Ordinal));

        shared.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("Minsk", "Brest")]
    [InlineData("Lukashenko", "Zelensky")]
    public void Other_names_do_not_meet(string left, string right) => NameSkeleton.KeysOf(left).Intersect(NameSkeleton.KeysOf(right)).Should().BeEmpty();
}
