namespace Biandangou.Domain.Organisation;

public enum CadreKind
{
    [Display(Name = "分工包干")] InCharge,
    [Display(Name = "蹲点")] Stationed,
}

/// <summary>What an assignment's form tells.</summary>
/// <param name="To">Last day; null while it runs.</param>
public sealed record CadreDetails(string? Cadre, string? Post, CadreKind Kind, Guid VillageId, DateOnly From, DateOnly? To, string? Note)
    : IDated;

/// <summary>A cadre of the township assigned to a village: 分工包干 or 蹲点. The same one twice in the same days is refused on saving.</summary>
[Display(Name = "干部包村")]
public sealed class CadreAssignment : LedgerEntry, IVillageRecord, IDated
{
    public const int CadreLength = 40;
    public const int PostLength = 60;
    public const int NoteLength = 500;

    private CadreAssignment() { }

    public CadreAssignment(CadreDetails details, Village? village = null) => Amend(details, village);

    [PersonName, Display(Name = "干部姓名")]
    [MaxLength(CadreLength)]
    public string Cadre { get; private set; } = "";

    public string CadreKey { get; private set; } = "";

    [Display(Name = "职务"), MaxLength(PostLength)]
    public string Post { get; private set; } = "";

    [Display(Name = "方式")]
    public CadreKind Kind { get; private set; }

    [Display(Name = "村（场）")]
    public Guid VillageId { get; private set; }

    public Village? Village { get; private set; }

    [Display(Name = "开始日期")]
    public DateOnly From { get; private set; }

    /// <summary>The last day; null while it runs.</summary>
    [Display(Name = "结束日期")]
    public DateOnly? To { get; private set; }

    [Display(Name = "备注"), MaxLength(NoteLength)]
    public string? Note { get; private set; }

    Guid? IVillageRecord.VillageId => VillageId;

    /// <param name="village">Given, its last day is the assignment's, too.</param>
    public void Amend(CadreDetails details, Village? village = null)
    {
        var cadre = Rule.Text(details.Cadre, nameof(Cadre), "干部姓名", CadreLength);
        var post = Rule.Text(details.Post, nameof(Post), "职务", PostLength);
        var note = Rule.OptionalText(details.Note, nameof(Note), "备注", NoteLength);
        var from = Rule.Day(details.From, nameof(From), "开始日期");
        CheckEnd(from, details.To);
        village?.CheckOpen(from, details.To, nameof(From), nameof(To));
        (Cadre, CadreKey, Post, Kind) = (cadre, cadre.ToNameKey(), post, details.Kind);
        (VillageId, From, To, Note) = (details.VillageId, from, details.To, note);
    }

    /// <param name="on">The last day.</param>
    public void End(DateOnly on)
    {
        Rule.Holds(To is null, $"{Cadre}已于{To?.ToChinese()}结束；日期有误请修改。", nameof(To));
        CheckEnd(From, on);
        To = on;
    }

    internal void EndWithVillage(DateOnly lastDay) => To = lastDay;

    private static void CheckEnd(DateOnly from, DateOnly? to)
    {
        if (to is { } last)
            Rule.Day(last, nameof(To), "结束日期");
        Rule.Period(from, to, nameof(To), "结束日期");
    }
}
