using Biandangou.Domain.Disputes;
using static Biandangou.Tests.Organisation.LeadershipGroupTests;

namespace Biandangou.Tests.Disputes;

/// <summary>Rules of what surrounds the cases: settings, limits, kinds, meetings, saved filters.</summary>
public sealed class CaseSettingsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly CaseRules Rules = new("示例人调字", 30, true, 10, "示例甲 13800000000");
    private static readonly SeminarDetails Meeting =
        new(SeminarKind.Mobilisation, Guid.NewGuid(), Today, "村部", "示例甲", Guid.NewGuid(), 30, "示例议题", "示例情况");

    [Fact]
    public void Settings_are_kept_as_told_and_number_the_files()
    {
        var settings = CaseSettings.Default();
        Assert.Equal(("人调字", 30, false, 10, null, CaseSettings.TheOne), (
            settings.FileWord, settings.ConfirmationDays, settings.KeepsIdentityNumbers, settings.PersonalDataYears,
                settings.PrivacyContact, settings.Id));
        settings.Set(Rules with { ConfirmationDays = 365, PersonalDataYears = 100 });

        Assert.Equal(("示例人调字", 365, true, 100, "示例甲 13800000000"), (
            settings.FileWord, settings.ConfirmationDays, settings.KeepsIdentityNumbers, settings.PersonalDataYears,
                settings.PrivacyContact));
        Assert.Equal("（2023）示例人调字第12号", settings.FileNumber(2023, 12));
    }

    [Fact]
    public void Settings_out_of_bounds_are_refused_and_change_nothing()
    {
        var settings = CaseSettings.Default();
        foreach (var days in new[] { 0, 366 })
            Refused(() => settings.Set(Rules with { ConfirmationDays = days }), nameof(CaseSettings.ConfirmationDays));
        foreach (var years in new[] { 0, 101 })
            Refused(() => settings.Set(Rules with { PersonalDataYears = years }), nameof(CaseSettings.PersonalDataYears));
        Refused(() => settings.Set(Rules with { FileWord = " " }), nameof(CaseSettings.FileWord));
        Assert.Equal(("人调字", 30), (settings.FileWord, settings.ConfirmationDays));
    }

    [Fact]
    public void Petitions_have_sixty_days_and_all_else_thirty()
    {
        Assert.Equal(new LimitRule(60, 30, 1), LimitRule.UsualFor(DisputeSource.Petition));
        Assert.Equal(new LimitRule(30, 30, 1), LimitRule.UsualFor(DisputeSource.Hotline));
        Assert.Equal(new DateOnly(2026, 12, 23), new LimitRule(30, 0, 0).LimitOf(Today));
        Assert.Equal(DateOnly.MaxValue, new LimitRule(30, 0, 0).LimitOf(DateOnly.MaxValue.AddDays(-3)));
    }

    [Theory]
    [InlineData(0, 30, 1, nameof(SourceLimit.LimitDays))]
    [InlineData(366, 30, 1, nameof(SourceLimit.LimitDays))]
    [InlineData(30, -1, 1, nameof(SourceLimit.ExtensionDays))]
    [InlineData(30, 366, 1, nameof(SourceLimit.ExtensionDays))]
    [InlineData(30, 30, -1, nameof(SourceLimit.Extensions))]
    [InlineData(30, 30, 6, nameof(SourceLimit.Extensions))]
    public void A_limit_out_of_bounds_is_refused(int days, int more, int times, string field)
    {
        var limit = (SourceLimit)Activator.CreateInstance(typeof(SourceLimit), nonPublic: true)!;
        limit.Set(new LimitRule(365, 365, 5));
        Refused(() => limit.Set(new LimitRule(days, more, times)), field);
        Assert.Equal(new LimitRule(365, 365, 5), limit.Rule);
    }

    [Fact]
    public void A_kind_in_use_keeps_its_line_of_the_form_and_is_retired_and_restored_once()
    {
        var kind = new DisputeKind(new DisputeKindDetails(" 土地 承包 ", DisputeType.Land, 120));
        Refused(() => kind.Amend(new("承包", DisputeType.Contract, 1), isUsed: true), nameof(DisputeKind.Type));
        Refused(() => kind.Amend(new("承包", DisputeType.Land, 0), isUsed: true), nameof(DisputeKind.SortOrder));
        Refused(() => kind.Amend(new("承包", DisputeType.Land, 1000), isUsed: true), nameof(DisputeKind.SortOrder));
        Assert.Equal(("土地 承包", "土地承包", DisputeType.Land, 120), (kind.Name, kind.NameKey, kind.Type, kind.SortOrder));
        kind.Amend(new("承包", DisputeType.Land, 999), isUsed: true);
        kind.Amend(new("承包", DisputeType.Contract, 1), isUsed: false);
        Assert.Equal((kind.Id, "承包", DisputeType.Contract), (kind.AsChosen().Id, kind.AsChosen().Name, kind.AsChosen().Type));

        Assert.Throws<RuleBrokenException>(kind.Restore);
        kind.Retire();
        Assert.True(kind.IsRetired);
        Assert.Throws<RuleBrokenException>(kind.Retire);
        kind.Restore();
        Assert.False(kind.IsRetired);
    }

    [Fact]
    public void A_meeting_is_kept_as_told_and_lies_in_the_past()
    {
        var meeting = new Seminar(Meeting, Today);
        Assert.Equal(Meeting, new SeminarDetails(
            meeting.Kind, meeting.VillageId, meeting.On, meeting.Place, meeting.Host, meeting.LawyerId, meeting.Attendance,
                meeting.Topics, meeting.Summary));
        Refused(() => meeting.Amend(Meeting with { On = Today.AddDays(1) }, Today), nameof(Seminar.On));
        Refused(() => meeting.Amend(Meeting with { Attendance = 0 }, Today), nameof(Seminar.Attendance));
        Refused(() => meeting.Amend(Meeting with { Attendance = 100_001 }, Today), nameof(Seminar.Attendance));
        Refused(() => meeting.Amend(Meeting with { Host = "" }, Today), nameof(Seminar.Host));
        Refused(() => meeting.Amend(Meeting with { Topics = " " }, Today), nameof(Seminar.Topics));
        Assert.Equal(30, meeting.Attendance);
    }

    [Fact]
    public void A_saved_filter_has_a_name_and_a_query()
    {
        var filter = new SavedFilter(" 未结 案件 ", "status=0");
        Assert.Equal(("未结 案件", "未结案件", "status=0"), (filter.Name, filter.NameKey, filter.Query));
        Refused(() => new SavedFilter("", "status=0"), nameof(SavedFilter.Name));
        Refused(() => new SavedFilter("未结", ""), nameof(SavedFilter.Query));
    }

    [Fact]
    public void Numbers_of_a_series_follow_each_other()
    {
        var series = new CaseNumberSeries(CaseSeries.File, 2026);
        Assert.Equal((1, 2), (series.Next(), series.Next()));
        Assert.Equal((CaseSeries.File, 2026, 2), (series.Series, series.Year, series.Last));
    }

    [Fact]
    public void The_rows_every_database_has_keep_their_ids()
    {
        Assert.Equal(new Guid("5e550001-0000-7000-8000-000000000001"), DisputeKind.IdOf(DisputeType.Family));
        Assert.Equal(new Guid("5e550001-0000-7000-8000-00000000000f"), DisputeKind.IdOf(DisputeType.Other));
        Assert.Equal(new Guid("5e550002-0000-7000-8000-000000000006"), SourceLimit.IdOf(DisputeSource.Petition));
    }
}
