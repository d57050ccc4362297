namespace Biandangou.Domain.Organisation;

/// <param name="Reference">Number of the file or document.</param>
/// <param name="Unit">The borrower's unit.</param>
public sealed record LoanDetails(
    string Title, string? Reference, string Borrower, string? Unit, string Purpose, DateOnly LentOn, DateOnly DueOn);

/// <summary>归档室借阅: a file lent out of a village's archive room until it comes back.</summary>
[Display(Name = "归档室借阅")]
public sealed class ArchiveLoan : LedgerEntry, IVillageRecord, IHasAttachments
{
    public const int TitleLength = 100;
    public const int ReferenceLength = 60;
    public const int PersonLength = 40;
    public const int UnitLength = 80;
    public const int PurposeLength = 200;

    private ArchiveLoan() { }

    /// <param name="village">With its facilities.</param>
    public ArchiveLoan(Village village, LoanDetails details, DateOnly today)
    {
        VillageId = village.Id;
        Amend(village, details, today);
    }

    [Display(Name = "村（场）")]
    public Guid VillageId { get; private set; }

    public Village? Village { get; private set; }

    [Display(Name = "案卷或文件名称"), MaxLength(TitleLength)]
    public string Title { get; private set; } = "";

    [Display(Name = "案卷号或文号"), MaxLength(ReferenceLength)]
    public string? Reference { get; private set; }

    [Display(Name = "借阅人"), MaxLength(PersonLength)]
    public string Borrower { get; private set; } = "";

    [Display(Name = "借阅单位"), MaxLength(UnitLength)]
    public string? Unit { get; private set; }

    [Display(Name = "用途"), MaxLength(PurposeLength)]
    public string Purpose { get; private set; } = "";

    [Display(Name = "借出日期")]
    public DateOnly LentOn { get; private set; }

    [Display(Name = "应还日期")]
    public DateOnly DueOn { get; private set; }

    [Display(Name = "归还日期")]
    public DateOnly? ReturnedOn { get; private set; }

    Guid? IVillageRecord.VillageId => VillageId;

    public bool CanReturn => ReturnedOn is null;

    /// <param name="village">The loan's village with its facilities.</param>
    public void Amend(Village village, LoanDetails details, DateOnly today)
    {
        Title = Rule.Text(details.Title, nameof(Title), "案卷或文件名称", TitleLength);
        Reference = Rule.OptionalText(details.Reference, nameof(Reference), "案卷号或文号", ReferenceLength);
        Borrower = Rule.Text(details.Borrower, nameof(Borrower), "借阅人", PersonLength);
        Unit = Rule.OptionalText(details.Unit, nameof(Unit), "借阅单位", UnitLength);
        Purpose = Rule.Text(details.Purpose, nameof(Purpose), "用途", PurposeLength);
        Rule.PastDate(details.LentOn, today, nameof(LentOn), "借出日期");
        Rule.Holds(
            village.HasOpen(FacilityKind.ArchiveRoom, details.LentOn),
            $"{village.Name}在{details.LentOn.ToChinese()}没有启用的积案归档室，不能登记借阅。", nameof(VillageId));
        Rule.Day(details.DueOn, nameof(DueOn), "应还日期");
        Rule.Holds(details.DueOn >= details.LentOn, "应还日期不能早于借出日期。", nameof(DueOn));
        Rule.Holds(!(ReturnedOn < details.LentOn), $"已于{ReturnedOn?.ToChinese()}归还，借出日期不能晚于这一天。", nameof(LentOn));
        (LentOn, DueOn) = (details.LentOn, details.DueOn);
    }

    public void Return(DateOnly on, DateOnly today)
    {
        Rule.Holds(CanReturn, $"已于{ReturnedOn?.ToChinese()}登记归还。");
        Rule.PastDate(on, today, nameof(ReturnedOn), "归还日期");
        Rule.Holds(on >= LentOn, $"归还日期不能早于借出日期（{LentOn.ToChinese()}）。", nameof(ReturnedOn));
        ReturnedOn = on;
    }
}
