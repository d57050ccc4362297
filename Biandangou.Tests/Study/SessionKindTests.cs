using Biandangou.Domain.Study;

namespace Biandangou.Tests.Study;

public sealed class SessionKindTests
{
    private readonly SessionKind _kind = new(new SessionKindDetails(" 网格员 培训 ", StudyKind.OtherStudy, 120, AsksExam: false));

    [Fact]
    public void A_kind_is_known_by_its_key_however_it_is_spaced() =>
        Assert.Equal(("网格员 培训", "网格员培训"), (_kind.Name, _kind.NameKey));

    [Fact]
    public void A_kind_in_use_keeps_its_category_and_may_be_renamed()
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => _kind.Amend(new("网格员培训", StudyKind.CadreTraining, 1, true), isUsed: true));
        Assert.Equal((nameof(SessionKind.Category), "网格员 培训"), (refusal.Field, _kind.Name));
        Assert.Equal((StudyKind.OtherStudy, 120, false), (_kind.Category, _kind.SortOrder, _kind.AsksExam));

        _kind.Amend(new("网格员集中培训", StudyKind.OtherStudy, 1, true), isUsed: true);
        Assert.Equal(("网格员集中培训", 1), (_kind.Name, _kind.SortOrder));
        _kind.Amend(new("网格员集中培训", StudyKind.CadreTraining, 1, true), isUsed: false);
        Assert.Equal(StudyKind.CadreTraining, _kind.Category);
    }

    [Theory]
    [InlineData("", 1, nameof(SessionKind.Name))]
    [InlineData("名称", 0, nameof(SessionKind.SortOrder))]
    [InlineData("名称", 1000, nameof(SessionKind.SortOrder))]
    public void Bad_details_are_refused_at_their_field_and_change_nothing(string name, int order, string field)
    {
        Assert.Equal(field, Assert.Throws<RuleBrokenException>(
            () => _kind.Amend(new(name, StudyKind.OtherStudy, order, true), isUsed: false)).Field);
        Assert.Equal(("网格员 培训", 120, false), (_kind.Name, _kind.SortOrder, _kind.AsksExam));
    }

    [Fact]
    public void A_kind_is_retired_and_restored_once()
    {
        Assert.Throws<RuleBrokenException>(_kind.Restore);
        _kind.Retire();
        Assert.True(_kind.IsRetired);
        Assert.Throws<RuleBrokenException>(_kind.Retire);
        _kind.Restore();
        Assert.False(_kind.IsRetired);
    }

    [Fact]
    public void Every_category_has_an_id_of_its_own_that_never_changes()
    {
        var ids = Enum.GetValues<StudyKind>().Select(SessionKind.IdOf).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(new Guid("5e550000-0000-7000-8000-000000000001"), SessionKind.IdOf(StudyKind.TheorySession));
        Assert.Equal(new Guid("5e550000-0000-7000-8000-000000000006"), SessionKind.IdOf(StudyKind.VillageTraining));
        Assert.Equal(new Guid("5e550000-0000-7000-8000-00000000000b"), SessionKind.IdOf(StudyKind.OtherStudy));
    }

    [Fact]
    public void The_kind_of_the_monthly_training_keeps_its_category_and_stays_in_use()
    {
        var monthly = new SessionKind(new SessionKindDetails("每月培训", StudyKind.VillageTraining, 1, AsksExam: false));
        typeof(Entity).GetProperty(nameof(Entity.Id))!.SetValue(monthly, SessionKind.IdOf(StudyKind.VillageTraining));

        var refusal = Assert.Throws<RuleBrokenException>(() => monthly.Amend(new("每月培训", StudyKind.OtherStudy, 1, false), isUsed: false));
        Assert.Equal(("手机上的每月培训登记使用这个类别，统计口径不能改。", nameof(SessionKind.Category)), (refusal.Message, refusal.Field));
        Assert.Equal("手机上的每月培训登记使用这个类别，不能停用。", Assert.Throws<RuleBrokenException>(monthly.Retire).Message);
        monthly.Amend(new("每月法律培训", StudyKind.VillageTraining, 999, true), isUsed: true);
        Assert.Equal(("每月法律培训", 999, false), (monthly.Name, monthly.SortOrder, monthly.IsRetired));
    }
}
