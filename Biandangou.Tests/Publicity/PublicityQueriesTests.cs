using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using static Biandangou.Tests.Publicity.PublicityRecords;
using static Biandangou.Tests.Study.StudyRecords;

namespace Biandangou.Tests.Publicity;

public sealed class PublicityQueriesTests
{
    private static readonly PublicityEventFilter All = new(null, null, null, null, null);

    [Fact]
    public async Task Every_database_has_the_built_in_forms_and_theme_days()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();

        var kinds = await new EventKindQueries(db).ListAsync(default);
        var days = await new ThemeDayQueries(db).ListAsync(default);

        Assert.Equal(Enum.GetValues<PublicityKind>(), kinds.Select(f => f.Category));
        Assert.Equal(ThemeDay.BuiltIn.Select(t => t.Name).Order(StringComparer.Ordinal),
            days.Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.True(await db.IsNameTakenAsync<ThemeDay>("12·4国家宪法日", null, default));
        Assert.True(await db.IsNameTakenAsync<EventKind>(" 广场宣传 ", null, default));
        Assert.False(await db.IsNameTakenAsync<EventKind>("广场宣传", EventKind.IdOf(PublicityKind.Square), default));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Duty_list_figure_event_list_and_a_plain_count_agree(int seed)
    {
        using var database = await TestDatabase.EmptyAsync();
        var random = new Random(seed);
        PublicityAgency[] agencies = [await database.AgencyAsync("甲", 5), await database.AgencyAsync("乙"),
            await database.AgencyAsync("丙", 30)];
        var village = await database.VillageAsync("甲村", 1);
        await using var db = database.NewContext();
        var events = Enumerable.Range(0, 40).Select(i => new PublicityEvent(
            i % 2 == 0 ? village.Id : null, EventKind.BuiltIn((PublicityKind)random.Next(8)),
            Details(new DateOnly(2025, 1, 1).AddDays(random.Next(690)), agencies[random.Next(2)].Id, sessions: random.Next(1, 4),
                audience: random.Next(90)), TestDatabase.Today)).ToList();
        foreach (var gone in events.Where(_ => random.Next(5) == 0))
            gone.Delete("误登记", Actor.Portal, TestDatabase.Now.UtcDateTime);
        db.AddRange(events);
        await db.SaveChangesAsync();
        var period = new FigurePeriod(2026, TestDatabase.Today);

        var duties = await new PublicityDutyQueries(db).YearAsync(period, default);
        var figures = new PublicityFigures(db);
        var values = await figures.ValuesAsync(period, null, default);
        var records = await figures.RecordsAsync("publicity.sessions", period, null, default);

        Assert.Equal(["丙", "乙", "甲"], duties.Select(d => d.Name).Order(StringComparer.Ordinal));
        foreach (var duty in duties)
        {
            var own = events.Where(e => e.AgencyId == duty.AgencyId && e.DeletedAt is null && e.On.Year == 2026).ToList();
            var (page, totals) = await new PublicityEventQueries(db)
                .ListAsync(All with { Year = 2026, AgencyId = duty.AgencyId }, default);
            Assert.Equal((own.Sum(e => e.Sessions), own.Sum(e => e.Audience)), (duty.Sessions, duty.Audience));
            Assert.Equal((duty.Sessions, duty.Audience), (totals.Sessions, totals.Audience));
            Assert.Equal(duty.Sessions, records.Where(r => r.Agency == duty.Name).Sum(r => r.Quantity));
            Assert.Equal(own.Count == 0 ? null : own.Max(e => e.On), duty.LastOn);
            Assert.Equal(own.Count, page.Total);
        }

        Assert.Equal(values["publicity.sessions"], duties.Sum(d => d.Sessions));
        string[] kinds = ["square-sessions", "tour-sessions", "village-sessions", "school-sessions", "enterprise-sessions", "talks",
            "media-sessions", "other-sessions"];
        Assert.Equal(values["publicity.sessions"], kinds.Sum(f => values[$"publicity.{f}"]));
        Assert.Equal(30, duties.Single(d => d.Name == "丙").Missing);
    }

    [Fact]
    public async Task The_calendar_counts_what_was_held_for_a_theme_day_and_in_a_month()
    {
        using var database = await TestDatabase.EmptyAsync();
        var agency = (await database.AgencyAsync()).Id;
        var (one, two) = (await database.VillageAsync("甲村", 1), await database.VillageAsync("乙村", 2));
        var day = ThemeDay.IdOf(ThemeDay.BuiltIn.ToList().FindIndex(t => t.Name!.StartsWith("4·15", StringComparison.Ordinal)));
        await database.EventAsync(one.Id, Details(new(2026, 4, 15), agency, sessions: 2, themeDay: day));
        await database.EventAsync(two.Id, Details(new(2026, 4, 20), agency, themeDay: day));
        await database.EventAsync(one.Id, Details(new(2026, 4, 21), agency));
        await database.EventAsync(one.Id, Details(new(2025, 4, 15), agency, themeDay: day));
        await using (var db = database.NewContext())
        {
            var retired = await db.Set<ThemeDay>().SingleAsync(t => t.Name.StartsWith("4·26"));
            retired.Amend(new ThemeDayDetails(retired.Name, 4, 26, 4, 26, IsRetired: true));
            await db.SaveChangesAsync();
        }

        await using var whole = database.NewContext();
        await using var own = database.NewContext(ScopeOf(one.Id));
        var april = (await new PublicityCalendarQueries(whole).YearAsync(2026, TestDatabase.Today, default))[3];
        var ofOne = (await new PublicityCalendarQueries(own).YearAsync(2026, TestDatabase.Today, default))[3];
        var december = (await new PublicityCalendarQueries(whole).YearAsync(2026, TestDatabase.Today, default))[11];
        var (_, linked) = await new PublicityEventQueries(whole)
            .ListAsync(All with { Year = 2026, ThemeDayId = day }, default);
        var (_, inMonth) = await new PublicityEventQueries(whole).ListAsync(All with { Year = 2026, Month = 4 }, default);

        var theme = Assert.Single(april.Themes);
        Assert.Equal((3, 4, 3), (theme.Sessions, april.Sessions, april.Records));
        Assert.Equal((linked.Sessions, inMonth.Sessions), (theme.Sessions, april.Sessions));
        Assert.Equal((2, 3), (ofOne.Themes[0].Sessions, ofOne.Sessions));
        Assert.All(december.Themes.Filled(), t => Assert.True(t.IsAhead));
    }

    [Fact]
    public async Task A_theme_day_stands_in_for_a_theme_that_was_not_typed()
    {
        using var database = await TestDatabase.EmptyAsync();
        var agency = (await database.AgencyAsync()).Id;
        await database.EventAsync(null, Details(new(2026, 3, 1), agency, "甲", themeDay: ThemeDay.IdOf(0)));
        await database.EventAsync(null, Details(new(2026, 3, 2), agency, "乙", themeDay: ThemeDay.IdOf(0), theme: "自己的主题"));
        await database.EventAsync(null, Details(new(2026, 3, 3), agency, "丙"));
        await using var db = database.NewContext();

        var (listed, _) = await new PublicityEventQueries(db).ListAsync(All, default);
        var printed = await new PublicityLedger(db).RowsAsync(FigurePeriod.WholeYear(2026), default);

        Assert.Equal([null, "自己的主题", ThemeDay.BuiltIn[0].Name], listed.Items.Select(e => e.Theme));
        Assert.Equal([ThemeDay.BuiltIn[0].Name, "自己的主题", null], printed.Select(e => e.Theme));
        Assert.Equal(["广场宣传", "司法所"], new[] { printed[0].Kind, printed[0].Agency });
        Assert.Equal(2, (await new PublicityEventQueries(db)
            .ListAsync(All with { Keyword = "三八" }, default)).Totals.Records);
    }

    [Fact]
    public async Task Items_in_use_on_a_day_were_up_by_it_and_not_down_before_it()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var all = await db.Township<DisplayItem>().ToListAsync();
        var (queries, posters) = (new DisplayItemQueries(db), 0);
        foreach (var on in new DateOnly[] { new(2022, 4, 8), new(2023, 6, 10), new(2023, 6, 11), new(2026, 11, 23) })
        {
            var (page, sums) = await queries.ListAsync(new DisplayItemFilter(null, null, null, null, On: on), default);
            var expected = all.FindAll(i => i.From <= on && !(i.To < on));
            posters += expected.Count(i => i.Kind == DisplayKind.Poster);
            Assert.InRange(expected.Count, 1, all.Count - 1);
            Assert.Equal((expected.Count, expected.Sum(i => i.Quantity)), (page.Total, sums.Sum(s => s.Quantity)));
            Assert.Equal(expected.Where(i => i.Kind == DisplayKind.Poster).Sum(i => i.Quantity),
                sums.SingleOrDefault(s => s.Kind == DisplayKind.Poster)?.Quantity ?? 0);
        }

        Assert.NotEqual(0, posters);
        var values = await new DisplayFigures(db).ValuesAsync(FigurePeriod.WholeYear(2023), null, default);
        var (_, banners) = await queries.ListAsync(
            new DisplayItemFilter(null, DisplayKind.Banner, null, null, PutUpIn: 2023), default);
        Assert.Equal(values["display.banners"], Assert.Single(banners).Quantity);
        Assert.Equal(values["display.squares"] + values["display.landmarks"], values["display.venues"]);
    }

    [Fact]
    public async Task Honours_are_counted_in_the_year_of_application_and_of_award()
    {
        using var database = await TestDatabase.EmptyAsync();
        var village = await database.VillageAsync("甲村", 1);
        await using var db = database.NewContext();
        var person = await db.StoreAsync(new LawSavvyPerson(village.Id, "示例甲", null, new(2022, 1, 1)));
        var pending = new HonourDetails(village.Id, null, "示范村", "区级", new(2025, 9, 1), HonourOutcome.Pending, null);
        db.AddRange(
            new Honour(pending with { Outcome = HonourOutcome.Awarded, DecidedOn = new(2026, 1, 5) }, TestDatabase.Today),
            new Honour(pending with { AppliedOn = new(2026, 9, 1) }, TestDatabase.Today),
            new Honour(pending with
            {
                Name = "先进",
                AppliedOn = new(2026, 3, 1),
                Outcome = HonourOutcome.Declined,
                DecidedOn = new(2026, 5, 1)
            }, TestDatabase.Today),
            new Honour(new HonourDetails(village.Id, person.Id, "个人荣誉", "镇级", null, HonourOutcome.Awarded, new(2026, 2, 2)),
                TestDatabase.Today),
            new Honour(new HonourDetails(null, null, "镇荣誉", "市级", null, HonourOutcome.Awarded, new(2026, 2, 3)), TestDatabase.Today));
        await db.SaveChangesAsync();
        var figures = new HonourLedgerFigures(db);
        var queries = new HonourQueries(db);

        var now = await figures.ValuesAsync(FigurePeriod.WholeYear(2026), null, default);
        var then = await figures.ValuesAsync(FigurePeriod.WholeYear(2025), null, default);
        var records = await figures.RecordsAsync("publicity.honours-awarded", FigurePeriod.WholeYear(2026), null, default);

        Assert.Equal((2m, 3m), (now["publicity.honours-applied"], now["publicity.honours-awarded"]));
        Assert.Equal((1m, 0m), (then["publicity.honours-applied"], then["publicity.honours-awarded"]));
        Assert.Equal(["镇荣誉", "个人荣誉（示例甲）", "示范村"], records.Select(r => r.Title));
        Assert.Equal(1, (await queries.ListAsync(new HonourFilter(2026, null, HonourOutcome.Pending, null), default)).Total);
        Assert.Equal("示范村", (await queries.ListAsync(new HonourFilter(2025, null, null, null), default)).Items
            .Single().Name);
        Assert.Equal([2026, 2025], await queries.YearsAsync(default));
        Assert.True(await queries.HasTwinAsync(pending, null, default));
        Assert.False(await queries.HasTwinAsync(pending with { AppliedOn = new(2024, 9, 1) }, null, default));

        person.Delete("误登记", Actor.Portal, TestDatabase.Now.UtcDateTime);
        await db.SaveChangesAsync();
        Assert.Equal(2, (await figures.ValuesAsync(FigurePeriod.WholeYear(2026), null, default))[
            "publicity.honours-awarded"]);
        Assert.Equal(4, (await queries.ListAsync(new HonourFilter(null, null, null, null), default)).Total);
    }

    [Fact]
    public async Task An_honour_is_listed_under_the_day_its_figure_counts_by()
    {
        using var database = await TestDatabase.EmptyAsync();
        var village = await database.VillageAsync("甲村", 1);
        await using var db = database.NewContext();
        db.Add(new Domain.Organisation.Township("示例镇", "示例区示例镇", "示例区", "示例镇司法所", "八五普法", "十佳法律明白人"));
        var person = await db.StoreAsync(new LawSavvyPerson(village.Id, "示例甲", null, new(2022, 1, 1)));
        var direct = new HonourDetails(village.Id, person.Id, "十佳法律明白人", "镇级", new(2026, 2, 1), HonourOutcome.Awarded, new(2026, 3, 5));
        db.AddRange(
            new Honour(direct, TestDatabase.Today),
            new Honour(direct with { Name = "另一项荣誉", AppliedOn = null, DecidedOn = new(2026, 9, 9) }, TestDatabase.Today));
        await db.SaveChangesAsync();
        var year = FigurePeriod.WholeYear(2026);

        var persons = await new HonourFigures(db).RecordsAsync("publicity.honours", year, null, default);
        var applied = await new HonourLedgerFigures(db).RecordsAsync("publicity.honours-applied", year, null, default);
        var awarded = await new HonourLedgerFigures(db).RecordsAsync("publicity.honours-awarded", year, null, default);

        Assert.Equal([new DateOnly(2026, 3, 5)], persons.Select(r => r.Date));
        Assert.Equal([new DateOnly(2026, 2, 1)], applied.Select(r => r.Date));
        Assert.Equal([new DateOnly(2026, 9, 9), new DateOnly(2026, 3, 5)], awarded.Select(r => r.Date));
    }

    [Fact]
    public async Task A_person_of_a_closed_village_is_neither_counted_nor_offered_after_its_end()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (standing, closed) = (await database.VillageAsync("甲村", 1), await database.VillageAsync("乙村", 2, to: new(2026, 6, 30)));
        await using var db = database.NewContext();
        db.AddRange(
            new LawSavvyPerson(standing.Id, "示例甲", null, new(2022, 1, 1)),
            new LawSavvyPerson(closed.Id, "示例乙", null, new(2022, 1, 1)));
        await db.SaveChangesAsync();
        var (figures, queries) = (new LawSavvyFigures(db), new LawSavvyQueries(db));

        Assert.Equal(2, (await figures.ValuesAsync(new FigurePeriod(2026, new(2026, 6, 30)), null, default))[
            "publicity.law-savvy"]);
        Assert.Equal(1, (await figures.ValuesAsync(new FigurePeriod(2026, new(2026, 7, 1)), null, default))[
            "publicity.law-savvy"]);
        Assert.Equal(["示例甲"], (await queries.ChoicesAsync(default)).Select(c => c.Name));
        Assert.Equal(["示例甲"], (await queries.ListAsync(new LawSavvyFilter(null, false, null, Active: true), default)).Items
            .Select(p => p.Name));
        var gone = Assert.Single((await queries
            .ListAsync(new LawSavvyFilter(null, false, null, Active: false), default)).Items);
        Assert.Equal(("示例乙", "村（场）已撤并"), (gone.Name, gone.StateOn(TestDatabase.Today).Word));
    }

    [Fact]
    public async Task A_village_sees_the_trainings_of_its_own_persons_only()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var whole = database.NewContext();
        var persons = await whole.Township<LawSavvyTraining>().Select(t => t.Person!).ToListAsync();
        var village = persons[0].VillageId;
        Assert.Contains(persons, p => p.VillageId != village);
        await using var db = database.NewContext(ScopeOf(village));

        var seen = await db.InScope<LawSavvyTraining>().Select(t => t.Person!.VillageId).ToListAsync();

        Assert.Equal(persons.Count(p => p.VillageId == village), seen.Count);
        Assert.All(seen, v => Assert.Equal(village, v));
    }

    [Fact]
    public async Task A_village_sees_and_writes_honours_of_its_own_only()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (one, two) = (await database.VillageAsync("甲村", 1), await database.VillageAsync("乙村", 2));
        var details = new HonourDetails(one.Id, null, "示范村", "区级", null, HonourOutcome.Awarded, new(2026, 2, 3));
        await using (var whole = database.NewContext())
        {
            whole.AddRange(
                new Honour(details, TestDatabase.Today), new Honour(details with { VillageId = two.Id }, TestDatabase.Today), new Honour(
                    details with { VillageId = null }, TestDatabase.Today));
            await whole.SaveChangesAsync();
        }

        await using var db = database.NewContext(ScopeOf(one.Id));
        Assert.Equal("甲村", (await new HonourQueries(db).ListAsync(new HonourFilter(null, null, null, null), default)).Items
            .Single().Village);
        foreach (var village in new Guid?[] { two.Id, null })
        {
            db.Add(new Honour(details with { VillageId = village }, TestDatabase.Today));
            await Assert.ThrowsAsync<OutOfScopeException>(() => db.SaveChangesAsync());
            db.ChangeTracker.Clear();
        }

        db.Add(EventKind.BuiltIn(PublicityKind.Other));
        await Assert.ThrowsAsync<OutOfScopeException>(() => db.SaveChangesAsync());
    }
}
