using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

public sealed class LawyerTests
{
    private static readonly DateOnly Today = new(2026, 5, 20);

    private readonly Lawyer _lawyer = Engaged(new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31));
    private readonly Village _village = new("示例一村", VillageKind.Village, 1, new DateOnly(2020, 1, 1));

    [Fact]
    public void Contracts_that_share_a_day_are_refused_with_both_periods()
    {
        var broken = Assert.Throws<RuleBrokenException>(
            () => _lawyer.Engage(new ContractTerms(null, new DateOnly(2025, 12, 31), null, null)));

        Assert.Equal("From", broken.Field);
        Assert.Equal("填写的合同期限（2025年12月31日起）与已登记的合同（2025年1月1日至2025年12月31日）重叠，请核对日期。", broken.Message);
        Assert.Single(_lawyer.Contracts);
        _lawyer.Engage(new ContractTerms(null, new DateOnly(2026, 1, 1), null, null));
        Assert.Equal(2, _lawyer.Contracts.Count);
    }

    [Fact]
    public void A_contract_may_be_moved_within_its_own_days_but_not_onto_anothers()
    {
        var next = _lawyer.Engage(new ContractTerms(null, new DateOnly(2026, 1, 1), null, null));

        _lawyer.AmendContract(next, next.Terms with { From = new DateOnly(2026, 2, 1) }, null);
        Assert.Throws<RuleBrokenException>(() => _lawyer.AmendContract(next, next.Terms with { From = new DateOnly(2025, 6, 1) }, null));

        Assert.Equal(new DateOnly(2026, 2, 1), next.From);
    }

    [Theory]
    [InlineData("2025-03-01", "2025-12-31", "From")]
    [InlineData("2025-01-01", "2025-04-30", "To")]
    public void Logged_days_stay_within_their_contract(string from, string to, string field)
    {
        var contract = _lawyer.Contracts[0];
        var served = new ServedDays(new DateOnly(2025, 2, 3), new DateOnly(2025, 5, 6));

        var broken = Assert.Throws<RuleBrokenException>(() =>
            _lawyer.AmendContract(contract, new ContractTerms(null, DateOnly.Parse(from), DateOnly.Parse(to), null), served));

        Assert.Equal(field, broken.Field);
        Assert.Equal(new DateOnly(2025, 12, 31), contract.To);
    }

    [Fact]
    public void A_contract_ends_earlier_but_never_later_than_agreed()
    {
        var contract = _lawyer.Contracts[0];

        Assert.Throws<RuleBrokenException>(() => _lawyer.EndContract(contract, new DateOnly(2026, 1, 31), null));
        _lawyer.EndContract(contract, new DateOnly(2025, 6, 30), null);

        Assert.False(_lawyer.IsEngagedOn(new DateOnly(2025, 7, 1)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(200.5)]
    public void Agreed_hours_are_half_hours_within_a_month(double hours) =>
        Assert.Equal("MonthlyHours", Assert.Throws<RuleBrokenException>(() =>
            _lawyer.Engage(new ContractTerms(null, new DateOnly(2026, 1, 1), null, (decimal)hours))).Field);

    [Fact]
    public void A_village_is_given_only_to_a_lawyer_under_contract_and_once_a_day()
    {
        var without = Assert.Throws<RuleBrokenException>(() => _lawyer.Serve(_village, new DateOnly(2026, 5, 1)));
        _lawyer.Serve(_village, new DateOnly(2025, 3, 1), new DateOnly(2025, 6, 30));
        var twice = Assert.Throws<RuleBrokenException>(() => _lawyer.Serve(_village, new DateOnly(2025, 6, 30)));
        _lawyer.Serve(_village, new DateOnly(2025, 7, 1));

        Assert.Equal("示例律师甲在2026年5月1日没有有效聘用合同，请先登记合同。", without.Message);
        Assert.Equal("示例律师甲2025年3月1日至2025年6月30日已服务示例一村，与填写的2025年6月30日起重叠。", twice.Message);
        Assert.Equal(("From", "From", 2), (without.Field, twice.Field, _lawyer.Villages.Count));
    }

    [Fact]
    public void A_service_ends_not_before_it_began_and_not_twice()
    {
        var service = _lawyer.Serve(_village, new DateOnly(2025, 3, 1));

        Assert.Throws<RuleBrokenException>(() => service.End(new DateOnly(2025, 2, 28)));
        service.End(new DateOnly(2025, 5, 31));
        Assert.Throws<RuleBrokenException>(() => service.End(new DateOnly(2025, 6, 1)));

        Assert.Equal(new DateOnly(2025, 5, 31), service.To);
    }

    [Theory]
    [InlineData("2026-05-21", 2, "事项", "On")]
    [InlineData("2026-01-01", 2, "事项", "On")]
    [InlineData("2025-05-05", 0, "事项", "Hours")]
    [InlineData("2025-05-05", 24.5, "事项", "Hours")]
    [InlineData("2025-05-05", 1.2, "事项", "Hours")]
    [InlineData("2025-05-05", 2, " ", "Matter")]
    public void A_log_entry_names_the_field_that_is_wrong(string on, double hours, string matter, string field) =>
        Assert.Equal(field, Assert.Throws<RuleBrokenException>(() => Entry(DateOnly.Parse(on), (decimal)hours, matter)).Field);

    [Fact]
    public void A_log_entry_may_lie_on_the_first_and_last_day_of_a_contract()
    {
        Assert.Equal(0.5m, Entry(new DateOnly(2025, 1, 1), 0.5m, "事项").Hours);
        Assert.Equal(24m, Entry(new DateOnly(2025, 12, 31), 24m, "事项").Hours);
    }

    [Fact]
    public void Months_are_judged_by_the_share_of_days_under_contract()
    {
        ContractTerms[] contracts =
        [
            new(null, new DateOnly(2025, 6, 1), new DateOnly(2026, 1, 31), null),
            new(null, new DateOnly(2026, 2, 15), new DateOnly(2026, 5, 25), 10),
        ];
        var served = new Dictionary<int, decimal> { [1] = 8, [2] = 4.5m, [3] = 10, [4] = 12, [5] = 3 };

        var months = LawyerMonth.YearOf(2026, contracts, 8, served, Today);

        Assert.Equal([8m, 5m, 10m, 10m, 8m, null], months.Take(6).Select(m => m.Owed));
        Assert.Equal(
            [LawyerMonthState.Met, LawyerMonthState.Missed, LawyerMonthState.Met, LawyerMonthState.Met, LawyerMonthState.Running,
                LawyerMonthState.NoContract],
            months.Take(6).Select(m => m.State));
        Assert.Equal(LawyerMonthState.NotYet, LawyerMonth.YearOf(2026, [contracts[0] with { To = null }], 8, served, Today)[5].State);
    }

    [Fact]
    public void A_lawyer_a_contract_and_an_entry_keep_what_their_forms_tell()
    {
        var (firm, village) = (Guid.NewGuid(), Guid.NewGuid());
        _lawyer.Describe(firm, "示例律师乙", "13800000000", "执业证");
        Assert.Equal((firm, "示例律师乙", "13800000000", "执业证"), (_lawyer.LawFirmId, _lawyer.Name, _lawyer.Phone, _lawyer.LicenceNumber));
        var terms = new ContractTerms("3号", new(2026, 1, 1), new(2026, 1, 1), 200);
        Assert.Equal((terms, _lawyer.Id), (_lawyer.Engage(terms).Terms, _lawyer.Contracts[1].LawyerId));

        var details = new LawyerServiceDetails(new(2025, 3, 1), 2, LawyerServiceKind.Review, 10_000, "示例来访人", "事项", "结果");
        var entry = new LawyerService(_lawyer, village, details, Today);
        Assert.Equal(details, new LawyerServiceDetails(entry.On, entry.Hours, entry.Kind, entry.People, entry.Client, entry.Matter,
            entry.Result));
        Assert.Equal((_lawyer.Id, village), (entry.LawyerId, entry.VillageId));
        Assert.Equal("People", Assert.Throws<RuleBrokenException>(() =>
            entry.Amend(_lawyer, null, details with { People = 10_001 }, Today)).Field);
        Assert.Equal("People", Assert.Throws<RuleBrokenException>(() =>
            entry.Amend(_lawyer, null, details with { People = -1 }, Today)).Field);
    }

    [Fact]
    public void A_day_of_a_lawyer_has_twenty_four_hours_over_all_entries()
    {
        var details = new LawyerServiceDetails(new(2025, 3, 1), 2, LawyerServiceKind.Duty, 0, null, "事项", null);
        Assert.Equal(2, new LawyerService(_lawyer, null, details, Today, logged: 22).Hours);
        var broken = Assert.Throws<RuleBrokenException>(() => new LawyerService(_lawyer, null, details, Today, logged: 22.5m));
        Assert.Equal("示例律师甲2025年3月1日已登记 22.5 小时，加上这次共 24.5 小时，一天不能超过 24 小时。", broken.Message);
    }

    [Theory]
    [InlineData("1949-12-31", null, "From")]
    [InlineData("2026-01-01", "2101-01-01", "To")]
    [InlineData("2026-01-02", "2026-01-01", "To")]
    public void A_contract_has_days_people_mean_in_order(string from, string? to, string field) =>
        Assert.Equal(field, Assert.Throws<RuleBrokenException>(() => _lawyer.Engage(
            new ContractTerms(null, DateOnly.Parse(from), to is null ? null : DateOnly.Parse(to), null))).Field);

    [Fact]
    public void Logged_days_may_be_the_first_and_last_of_their_contract()
    {
        var contract = _lawyer.Contracts[0];
        var served = new ServedDays(new(2025, 2, 3), new(2025, 5, 6));
        _lawyer.AmendContract(contract, new ContractTerms(null, served.First, served.Last, null), served);
        Assert.Equal((served.First, served.Last), (contract.From, contract.To));
        _lawyer.EndContract(contract, served.Last, served);
        Assert.Equal(served.Last, contract.To);
        Assert.Throws<RuleBrokenException>(() => _lawyer.EndContract(contract, served.Last.AddDays(1), served));
    }

    [Fact]
    public void A_village_is_served_within_days_people_mean_and_within_its_own()
    {
        Assert.Equal("From", Refused(new(1949, 12, 31), null));
        Assert.Equal("To", Refused(new(2025, 3, 1), new(2025, 2, 28)));
        Assert.Equal("From", Refused(new(2019, 12, 31), null));
        var service = _lawyer.Serve(_village, new(2025, 3, 1), new(2025, 3, 1));
        Assert.Equal((_lawyer.Id, _village.Id), (service.LawyerId, service.VillageId));
        var running = _lawyer.Serve(_village, new(2025, 4, 1));
        Assert.Equal("To", Assert.Throws<RuleBrokenException>(() => running.End(new(2101, 1, 1))).Field);
        running.End(new(2025, 4, 1));
        Assert.Equal(new DateOnly(2025, 4, 1), running.To);
        running.End(new(2025, 4, 1));

        string? Refused(DateOnly from, DateOnly? to) => Assert.Throws<RuleBrokenException>(() => _lawyer.Serve(_village, from, to)).Field;
    }

    [Fact]
    public void A_month_is_judged_on_its_last_day_and_owed_nothing_without_a_contract()
    {
        ContractTerms[] contracts = [new(null, new(2026, 4, 30), null, 8)];
        LawyerMonth Month(int month, DateOnly today, decimal served = 0) =>
            LawyerMonth.YearOf(2026, contracts, 8, new Dictionary<int, decimal> { [month] = served }, today)[month - 1];

        Assert.Equal(new LawyerMonth(3, null, 0, LawyerMonthState.NoContract), Month(3, Today));
        Assert.Equal(new LawyerMonth(4, 0, 0, LawyerMonthState.Met), Month(4, Today));
        Assert.Equal(LawyerMonthState.Running, Month(5, new(2026, 5, 31)).State);
        Assert.Equal(LawyerMonthState.Running, Month(5, new(2026, 5, 1)).State);
        Assert.Equal(LawyerMonthState.NotYet, Month(5, new(2026, 4, 30)).State);
        Assert.Equal(LawyerMonthState.Missed, Month(5, new(2026, 6, 1), 7.5m).State);
        Assert.Equal(new LawyerMonth(5, 8, 8, LawyerMonthState.Met), Month(5, new(2026, 6, 1), 8));
    }

    private LawyerService Entry(DateOnly on, decimal hours, string matter) => new(
        _lawyer, null, new LawyerServiceDetails(on, hours, LawyerServiceKind.Duty, 0, null, matter, null), Today);

    private static Lawyer Engaged(DateOnly from, DateOnly to)
    {
        var lawyer = new Lawyer(new LawFirm("示例律师事务所"), "示例律师甲", null);
        lawyer.Engage(new ContractTerms(null, from, to, null));
        return lawyer;
    }
}
