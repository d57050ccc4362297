namespace Biandangou.Tests.Common;

/// <summary>The checks every record is made of, at their limits.</summary>
public sealed class RuleTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void A_text_is_trimmed_and_has_a_longest_length()
    {
        Assert.Equal("示例", Rule.Text(" 示例　", "Name", "名称", 2));
        Refused("请填写名称。", () => Rule.Text(" \u200B", "Name", "名称", 2));
        Refused("请填写名称。", () => Rule.Text(null, "Name", "名称", 2));
        Refused("名称不能超过 2 个字。", () => Rule.Text("示例甲", "Name", "名称", 2));
    }

    [Fact]
    public void A_blank_text_that_may_be_left_out_is_none()
    {
        Assert.Null(Rule.OptionalText(" ", "Name", "名称", 2));
        Assert.Null(Rule.OptionalText(null, "Name", "名称", 2));
        Assert.Equal("示例", Rule.OptionalText(" 示例 ", "Name", "名称", 2));
        Refused("名称不能超过 2 个字。", () => Rule.OptionalText("示例甲", "Name", "名称", 2));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void A_count_keeps_to_both_limits(int value, bool holds) =>
        Holds(holds, "月份应在 1 到 12 之间。", () => Assert.Equal(value, Rule.Count(value, "Name", "月份", 1, 12)));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1_000_000, true)]
    [InlineData(1_000_001, false)]
    public void Heads_are_at_most_a_million(int value, bool holds) =>
        Holds(holds, "人数应在 0 到 1000000 之间。", () => Rule.Count(value, "Name", "人数"));

    [Theory]
    [InlineData(0.4, false)]
    [InlineData(0.5, true)]
    [InlineData(0.75, false)]
    [InlineData(8, true)]
    [InlineData(8.5, false)]
    public void Hours_come_in_halves(double value, bool holds) => Holds(
        holds, "时长应在 0.5 到 8 小时之间，以 0.5 小时为单位。",
        () => Assert.Equal((decimal)value, Rule.HalfHours((decimal)value, "Name", "时长", 8)));

    [Fact]
    public void What_was_done_lies_between_the_year_2000_and_today()
    {
        Assert.Equal(Today, Rule.PastDate(Today, Today, "Name", "日期"));
        Assert.Equal(new DateOnly(2000, 1, 1), Rule.PastDate(new(2000, 1, 1), Today, "Name", "日期"));
        Refused("日期不能晚于今天（2026年11月23日）。", () => Rule.PastDate(Today.AddDays(1), Today, "Name", "日期"));
        Refused("日期不能早于2000年。", () => Rule.PastDate(new(1999, 12, 31), Today, "Name", "日期"));
    }

    [Theory]
    [InlineData(1949, 12, 31, false)]
    [InlineData(1950, 1, 1, true)]
    [InlineData(2100, 12, 31, true)]
    [InlineData(2101, 1, 1, false)]
    public void A_day_of_a_register_is_one_people_mean(int year, int month, int day, bool holds) => Holds(
        holds, "日期应在1950年到2100年之间。", () => Assert.Equal(year, Rule.Day(new(year, month, day), "Name", "日期").Year));

    [Fact]
    public void A_period_ends_on_its_first_day_at_the_earliest()
    {
        Rule.Period(Today, null, "Name", "撤销日期");
        Rule.Period(Today, Today, "Name", "撤销日期");
        Refused("撤销日期不能早于开始日期（2026年11月23日）。", () => Rule.Period(Today, Today.AddDays(-1), "Name", "撤销日期"));
    }

    [Theory]
    [InlineData("13800000000", "138****0000")]
    [InlineData("87654321", "876****4321")]
    [InlineData("8765432", "****")]
    public void A_masked_phone_keeps_its_ends_only_when_it_is_long(string phone, string masked) => Assert.Equal(masked, phone.Masked());

    [Theory]
    [InlineData("+86 138-0000-0000", "13800000000")]
    [InlineData("１３８００００００００", "13800000000")]
    [InlineData("8613800000000", "13800000000")]
    [InlineData("86138000", "86138000")]
    [InlineData("1380000000086", "1380000000086")]
    public void A_phone_is_compared_by_what_is_dialled(string phone, string dialled) => Assert.Equal(dialled, phone.Dialled());

    [Fact]
    public void A_business_day_begins_at_midnight_in_Shanghai()
    {
        Assert.Equal(new DateOnly(2026, 11, 23), new DateTime(2026, 11, 23, 15, 59, 59).ToBusinessDate());
        Assert.Equal(new DateOnly(2026, 11, 24), new DateTime(2026, 11, 23, 16, 0, 0).ToBusinessDate());
        Assert.Equal(new DateTime(2026, 11, 22, 16, 0, 0), new DateOnly(2026, 11, 23).ToUtc(TimeOnly.MinValue));
    }

    [Theory]
    [InlineData(1, "1月上旬")]
    [InlineData(10, "1月上旬")]
    [InlineData(11, "1月中旬")]
    [InlineData(20, "1月中旬")]
    [InlineData(21, "1月下旬")]
    public void A_month_has_three_parts(int day, string words) => Assert.Equal(words, new DateOnly(2026, 1, day).ToTenDayPeriod());

    [Fact]
    public void A_scope_owns_its_villages_and_nothing_else()
    {
        var (village, other) = (Guid.NewGuid(), Guid.NewGuid());
        var scope = new AccessScope(false, [village], [other], other, [other]);

        Assert.Equal((true, false, false), (scope.Owns(village), scope.Owns(other), scope.Owns(null)));
        Assert.Equal((true, true), (AccessScope.Township.Owns(null), AccessScope.Township.Owns(other)));
        Assert.False(AccessScope.None.Owns(village));
    }

    [Fact]
    public void Only_two_scopes_reach_into_the_accounts()
    {
        Assert.Equal((true, false), (AccessScope.Accounts.KeepsAccounts, AccessScope.Accounts.DecidesResets));
        Assert.Equal((false, true), (AccessScope.Resets.KeepsAccounts, AccessScope.Resets.DecidesResets));
        Assert.Equal((false, false), (AccessScope.Township.KeepsAccounts, AccessScope.Township.DecidesResets));
        Assert.Equal((false, false), (AccessScope.Accounts.WholeTownship, AccessScope.Resets.WholeTownship));
    }

    [Fact]
    public void A_record_is_deleted_once_and_for_a_reason()
    {
        var record = new Domain.Organisation.LawFirm("示例律师所");
        var now = new DateTime(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);
        Refused("请填写删除原因。", () => record.Delete(" ", Actor.Portal, now), nameof(LedgerEntry.DeleteReason));
        Assert.Null(record.DeletedAt);
        record.Delete("重复登记", Actor.Portal, now);
        Assert.Equal(("重复登记", Actor.Portal.Name, now), (record.DeleteReason, record.DeletedBy, record.DeletedAt));
        Refused("这条记录已经删除。", () => record.Delete("再次", Actor.Portal, now), null);
    }

    [Fact]
    public void A_record_is_stamped_with_who_and_when_and_changes_its_version()
    {
        var (record, author, editor) = (new Domain.Organisation.LawFirm("示例律师所"), new Actor(Guid.NewGuid(), "示例甲"),
            new Actor(Guid.NewGuid(), "示例乙"));
        var (made, changed) = (new DateTime(2026, 11, 23), new DateTime(2026, 11, 24));
        record.StampCreated(author, made);
        record.StampEntered(7);
        var version = record.Version;
        record.StampUpdated(editor, changed);

        Assert.Equal((made, author.Id, "示例甲", 7), (record.CreatedAt, record.CreatedById, record.CreatedBy, record.EntryNumber));
        Assert.Equal((changed, editor.Id, "示例乙"), (record.UpdatedAt, record.UpdatedById, record.UpdatedBy));
        Assert.NotEqual(version, record.Version);
        record.SubmittedAs(author.Id!.Value, "digest");
        Assert.Equal((author.Id, "digest"), (record.SubmissionId, record.SubmissionDigest));
    }

    [Theory]
    [InlineData(1, 3, 33.3)]
    [InlineData(3, 3, 100.0)]
    [InlineData(0, 3, 0.0)]
    [InlineData(3, 0, null)]
    public void A_rate_is_in_per_cent_with_one_decimal_and_none_of_nothing(int part, int whole, double? rate) =>
        Assert.Equal((decimal?)rate, FigureRate.Of(part, whole));

    private static void Holds(bool holds, string message, Action check)
    {
        if (holds)
            check();
        else
            Refused(message, check);
    }

    private static void Refused(string message, Action check, string? field = "Name")
    {
        var broken = Assert.Throws<RuleBrokenException>(check);
        Assert.Equal((message, field), (broken.Message, broken.Field));
    }
}
