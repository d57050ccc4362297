using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

public sealed class ArchiveLoanTests
{
    private static readonly DateOnly Opened = new(2025, 1, 1);
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly LoanDetails Usual = new("示例卷宗", null, "示例甲", null, "查阅", new(2026, 11, 1), new(2026, 11, 15));

    private readonly Village _village = new("示例一村", VillageKind.Village, 1, new DateOnly(2022, 1, 1));

    public ArchiveLoanTests() => _village.Open(new FacilityDetails(FacilityKind.ArchiveRoom, true, null, Opened, null));

    [Fact]
    public void A_file_comes_back_once_and_not_before_it_went()
    {
        var loan = Lend(Usual);

        Refused("ReturnedOn", () => loan.Return(Usual.LentOn.AddDays(-1), Today));
        Refused("ReturnedOn", () => loan.Return(Today.AddDays(1), Today));
        Assert.True(loan.CanReturn);
        loan.Return(Today, Today);
        Refused(null, () => loan.Return(Today, Today));
        Refused("LentOn", () => Lend(Usual with { LentOn = Today.AddDays(1), DueOn = Today.AddDays(9) }));
    }

    [Fact]
    public void Nothing_is_lent_where_no_archive_room_is_open() =>
        Refused("VillageId", () => Lend(Usual with { LentOn = Opened.AddDays(-1) }));

    [Fact]
    public void A_file_is_not_due_before_it_went() =>
        Refused("DueOn", () => Lend(Usual with { DueOn = Usual.LentOn.AddDays(-1) }));

    [Fact]
    public void A_loan_keeps_what_its_form_tells()
    {
        var loan = Lend(Usual with { Reference = "3号", Unit = "示例单位", LentOn = Opened, DueOn = Opened });
        Assert.Equal(("示例卷宗", "3号", "示例甲"), (loan.Title, loan.Reference, loan.Borrower));
        Assert.Equal(("示例单位", "查阅", Opened, Opened, _village.Id), (loan.Unit, loan.Purpose, loan.LentOn, loan.DueOn, loan.VillageId));
        loan.Return(Opened, Today);
        Assert.Equal(Opened, loan.ReturnedOn);
        Refused("LentOn", () => loan.Amend(_village, Usual with { LentOn = Opened.AddDays(1) }, Today));
        Refused("DueOn", () => loan.Amend(_village, Usual with { DueOn = new(2101, 1, 1) }, Today));
        loan.Amend(_village, Usual with { LentOn = Opened }, Today);
        Assert.Equal(Usual.DueOn, loan.DueOn);
    }

    private ArchiveLoan Lend(LoanDetails details) => new(_village, details, Today);

    private static void Refused(string? field, Action act) => Assert.Equal(field, Assert.Throws<RuleBrokenException>(act).Field);
}
