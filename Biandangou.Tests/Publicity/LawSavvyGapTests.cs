using Biandangou.Data.Common.Figures;
using Biandangou.Data.Publicity;

namespace Biandangou.Tests.Publicity;

public sealed class LawSavvyGapTests
{
    [Theory]
    [InlineData(2021, 0, 0)]
    [InlineData(2024, 2, 2)]
    [InlineData(2025, 1, 1)]
    public async Task The_gap_is_that_of_the_cut_off(int year, int persons, int villages)
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var figures = new LawSavvyGapFigures(db);

        var values = await figures.ValuesAsync(FigurePeriod.WholeYear(year), null, default);
        var records = await figures.RecordsAsync("publicity.law-savvy-gap", FigurePeriod.WholeYear(year), null, default);

        Assert.Equal((persons, villages), (values["publicity.law-savvy-gap"], values["publicity.villages-short"]));
        Assert.Equal(persons, records.Sum(r => r.Quantity));
    }
}
