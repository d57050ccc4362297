using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using static Biandangou.Tests.Organisation.LeadershipGroupTests;

namespace Biandangou.Tests.Publicity;

/// <summary>Rules of the editable lists: kinds, theme days and agencies.</summary>
public sealed class PublicityListTests
{
    private static readonly ThemeDayDetails Week = new("示例周", 12, 1, 12, 7, false);
    private static readonly AgencyDetails Agency = new("司法所", null, 4, new(2022, 1, 1), null);

    [Fact]
    public void A_kind_in_use_keeps_its_category_and_may_change_all_else()
    {
        var kind = EventKind.BuiltIn(PublicityKind.Square);
        Refused(() => kind.Amend(new EventKindDetails("广场", PublicityKind.Talk, 1, false), isUsed: true), nameof(EventKind.Category));
        Assert.Equal(("广场宣传", PublicityKind.Square), (kind.Name, kind.Category));

        kind.Amend(new EventKindDetails("法治集市", PublicityKind.Square, 5, true), isUsed: true);
        Assert.Equal(("法治集市", 5, true), (kind.Name, kind.SortOrder, kind.IsRetired));
        kind.Amend(new EventKindDetails("法治集市", PublicityKind.Talk, 5, true), isUsed: false);
        Assert.Equal(PublicityKind.Talk, kind.Category);
    }

    [Fact]
    public void A_built_in_kind_stands_for_each_category()
    {
        var kinds = Enum.GetValues<PublicityKind>().Select(EventKind.BuiltIn).ToList();
        Assert.Equal(Enum.GetValues<PublicityKind>(), kinds.Select(f => f.Category));
        Assert.Equal(kinds.Count, kinds.Select(f => f.Id).Distinct().Count());
        Assert.Equal(kinds.Count, kinds.Select(f => f.NameKey).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(13, 1, 13, 1, nameof(ThemeDay.StartMonth))]
    [InlineData(2, 30, 3, 1, nameof(ThemeDay.StartDay))]
    [InlineData(4, 1, 4, 31, nameof(ThemeDay.EndDay))]
    [InlineData(5, 2, 5, 1, nameof(ThemeDay.EndMonth))]
    [InlineData(12, 25, 1, 5, nameof(ThemeDay.EndMonth))]
    public void A_theme_day_is_a_span_of_days_within_a_year(int month, int day, int endMonth, int endDay, string field)
    {
        var theme = new ThemeDay(Week);
        Refused(() => theme.Amend(new ThemeDayDetails("示例", month, day, endMonth, endDay, false)), field);
        Assert.Equal(("示例周", 12, 7), (theme.Name, theme.EndMonth, theme.EndDay));
    }

    [Fact]
    public void The_29th_of_February_is_the_28th_in_most_years()
    {
        Assert.Equal(new DateOnly(2023, 2, 28), ThemeSpan.Of(2023, 2, 29, 2, 29).From);
        Assert.Equal(new DateOnly(2024, 2, 29), ThemeSpan.Of(2024, 2, 29, 2, 29).To);
    }

    [Fact]
    public void A_date_belongs_to_the_shortest_theme_day_in_use()
    {
        ThemeDayLine[] days = [Line("月", 12, 1, 12, 31), Line("周", 12, 1, 12, 7), Line("日", 12, 4, 12, 4), Line(
            "停用", 12, 2, 12, 2, retired: true)];

        Assert.Equal("日", days.On(new DateOnly(2026, 12, 4))!.Name);
        Assert.Equal("周", days.On(new DateOnly(2026, 12, 2))!.Name);
        Assert.Equal("月", days.On(new DateOnly(2026, 12, 8))!.Name);
        Assert.Null(days.On(new DateOnly(2026, 11, 30)));
    }

    [Fact]
    public void An_agency_owes_at_least_one_session_or_nothing_by_number_and_ends_after_it_began()
    {
        Refused(() => new PublicityAgency(Agency with { RequiredSessions = 0 }), nameof(PublicityAgency.RequiredSessions));
        Refused(() => new PublicityAgency(Agency with { To = new(2021, 12, 31) }), nameof(PublicityAgency.To));
        Refused(() => new PublicityAgency(Agency with { Name = " " }), nameof(PublicityAgency.Name));
        Assert.Null(new PublicityAgency(Agency with { RequiredSessions = null }).RequiredSessions);
    }

    [Fact]
    public void An_event_keeps_what_its_form_tells()
    {
        var (village, theme, agency) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var (kind, today) = (EventKind.BuiltIn(PublicityKind.Talk), new DateOnly(2026, 11, 23));
        var details = new PublicityDetails(today, "示例活动", theme, "示例主题", agency, "广场", 2, 3, 4, 5, 6, "备注");
        var told = new PublicityEvent(village, kind, details, today);

        Assert.Equal(details, new PublicityDetails(
            told.On, told.Title, told.ThemeDayId, told.Theme, told.AgencyId, told.Place, told.Sessions, told.Audience, told.Materials,
            told.Consultations, told.Posts, told.Notes));
        Assert.Equal((village, kind.Id, PublicityKind.Talk), (told.VillageId, told.KindId, told.Kind));
        Refused(() => told.Amend(null, kind, details with { On = today.AddDays(1) }, today), nameof(PublicityEvent.On));
        Refused(() => told.Amend(null, kind, details with { AgencyId = Guid.Empty }, today), nameof(PublicityEvent.AgencyId));
        Refused(() => told.Amend(null, kind, details with { Sessions = 0 }, today), nameof(PublicityEvent.Sessions));
        Refused(() => told.Amend(null, kind, details with { Sessions = 101 }, today), nameof(PublicityEvent.Sessions));
        Refused(() => told.Amend(null, kind, details with { Audience = -1 }, today), nameof(PublicityEvent.Audience));
        Refused(() => told.Amend(null, kind, details with { Materials = -1 }, today), nameof(PublicityEvent.Materials));
        Refused(() => told.Amend(null, kind, details with { Consultations = -1 }, today), nameof(PublicityEvent.Consultations));
        Refused(() => told.Amend(null, kind, details with { Posts = -1 }, today), nameof(PublicityEvent.Posts));
        Assert.Equal(village, told.VillageId);
    }

    [Fact]
    public void Lists_keep_what_their_forms_tell_within_their_limits()
    {
        var agency = new PublicityAgency(Agency with { Duties = "《民法典》", RequiredSessions = 500, To = Agency.From });
        Assert.Equal(
            ("司法所", "《民法典》", 500, Agency.From, Agency.From), (agency.Name, agency.Duties, agency.RequiredSessions, agency.From, agency.To));
        Refused(() => agency.Amend(Agency with { RequiredSessions = 501 }), nameof(PublicityAgency.RequiredSessions));
        Refused(() => agency.Amend(Agency with { From = new(1949, 12, 31) }), nameof(PublicityAgency.From));
        Refused(() => agency.Amend(Agency with { To = new(2101, 1, 1) }), nameof(PublicityAgency.To));

        var kind = new EventKind(new EventKindDetails("示例", PublicityKind.Other, 0, true));
        Refused(() => kind.Amend(new EventKindDetails("示例", PublicityKind.Other, -1, true), isUsed: false), nameof(EventKind.SortOrder));
        Refused(() => kind.Amend(new EventKindDetails("示例", PublicityKind.Other, 1000, true), isUsed: false), nameof(EventKind.SortOrder));
        Assert.Equal((0, true), (kind.SortOrder, kind.IsRetired));
    }

    [Fact]
    public void The_built_in_theme_days_are_days_of_every_leap_year_and_have_ids_of_their_own()
    {
        Assert.Equal(13, ThemeDay.BuiltIn.Select((day, i) => (new ThemeDay(day).NameKey, ThemeDay.IdOf(i))).Distinct().Count());
        var law = new ThemeDay(ThemeDay.BuiltIn.Single(d => d.Name == "12·4 国家宪法日"));
        Assert.Equal((12, 4, 12, 4, false), (law.StartMonth, law.StartDay, law.EndMonth, law.EndDay, law.IsRetired));
        Assert.Equal((31, 1), (ThemeSpan.Of(2026, 5, 1, 5, 31).Days, ThemeSpan.Of(2026, 12, 4, 12, 4).Days));
        Assert.True(new ThemeDay(new ThemeDayDetails("示例", 2, 29, 2, 29, true)).IsRetired);
    }

    [Fact]
    public void The_built_in_kinds_keep_their_ids_and_stand_in_order_and_in_use()
    {
        Assert.Equal(new Guid("0f0a0000-0004-7000-8000-000000000001"), EventKind.IdOf(PublicityKind.Square));
        Assert.Equal(new Guid("0f0a0007-0004-7000-8000-000000000001"), EventKind.IdOf(PublicityKind.Other));
        Assert.Equal(new Guid("0f0b000c-0004-7000-8000-000000000001"), ThemeDay.IdOf(12));
        var kinds = Enum.GetValues<PublicityKind>().Select(EventKind.BuiltIn).ToList();
        Assert.Equal([10, 20, 30, 40, 50, 60, 70, 80], kinds.Select(f => f.SortOrder));
        Assert.All(kinds, f => Assert.False(f.IsRetired));
    }

    private static ThemeDayLine Line(string name, int month, int day, int endMonth, int endDay, bool retired = false) =>
        new(Guid.NewGuid(), name, month, day, endMonth, endDay, retired, 0);
}
