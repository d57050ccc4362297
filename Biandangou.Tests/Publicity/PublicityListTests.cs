using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using static Biandangou.Tests.Organisation.LeadershipGroupTests;

namespace Biandangou.Tests.Publicity;

/// <summary>Rules of the editable lists: forms, theme days and agencies.</summary>
public sealed class PublicityListTests
{
    private static readonly ThemeDayDetails Week = new("示例周", 12, 1, 12, 7, false);
    private static readonly AgencyDetails Agency = new("司法所", null, 4, new(2022, 1, 1), null);

    [Fact]
    public void A_form_in_use_keeps_its_category_and_may_change_all_else()
    {
        var form = EventForm.BuiltIn(PublicityForm.Square);
        Refused(() => form.Amend(new EventFormDetails("广场", PublicityForm.Talk, 1, false), isUsed: true), nameof(EventForm.Category));
        Assert.Equal(("广场宣传", PublicityForm.Square), (form.Name, form.Category));

        form.Amend(new EventFormDetails("法治集市", PublicityForm.Square, 5, true), isUsed: true);
        Assert.Equal(("法治集市", 5, true), (form.Name, form.SortOrder, form.IsRetired));
        form.Amend(new EventFormDetails("法治集市", PublicityForm.Talk, 5, true), isUsed: false);
        Assert.Equal(PublicityForm.Talk, form.Category);
    }

    [Fact]
    public void A_built_in_form_stands_for_each_category()
    {
        var forms = Enum.GetValues<PublicityForm>().Select(EventForm.BuiltIn).ToList();
        Assert.Equal(Enum.GetValues<PublicityForm>(), forms.Select(f => f.Category));
        Assert.Equal(forms.Count, forms.Select(f => f.Id).Distinct().Count());
        Assert.Equal(forms.Count, forms.Select(f => f.NameKey).Distinct(StringComparer.Ordinal).Count());
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
        ThemeDayLine[] days = [Line("月", 12, 1, 12, 31), Line("周", 12, 1, 12, 7), Line("日", 12, 4, 12, 4), Line("停用", 12, 2, 12, 2, retired: true)];

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

    private static ThemeDayLine Line(string name, int month, int day, int endMonth, int endDay, bool retired = false) =>
        new(Guid.NewGuid(), name, month, day, endMonth, endDay, retired, 0);
}
