using System.ComponentModel.DataAnnotations;
using Biandangou.Domain.Common;

namespace Biandangou.Domain.Organisation;

public enum VillageKind
{
    [Display(Name = "村")] Village,
    [Display(Name = "场")] Farm,
    [Display(Name = "社区")] Community,
}

/// <summary>村（场）: the unit that trains monthly, publicises and settles disputes.</summary>
public sealed class Village : LedgerEntry
{
    public const int NameLength = 40;
    public const int PersonLength = 40;

    private Village() { }

    public Village(string name, VillageKind kind, int sortOrder, DateOnly activeFrom)
    {
        ActiveFrom = Rule.Day(activeFrom, nameof(ActiveFrom), "启用日期");
        Describe(name, kind, sortOrder);
    }

    public string Name { get; private set; } = "";

    /// <summary>Normalised name, unique among villages that are not deleted.</summary>
    public string NameKey { get; private set; } = "";

    public VillageKind Kind { get; private set; }

    /// <summary>Position in lists and appendices, from 1.</summary>
    public int SortOrder { get; private set; }

    public DateOnly ActiveFrom { get; private set; }

    /// <summary>Last day as a unit of its own; null while active.</summary>
    public DateOnly? ActiveTo { get; private set; }

    /// <summary>包村领导.</summary>
    public string? ContactLeader { get; private set; }

    public bool HasLegalStudio { get; private set; }

    /// <summary>引导人 of the legal studio.</summary>
    public string? StudioGuide { get; private set; }

    public bool HasArchiveRoom { get; private set; }

    public void Describe(string name, VillageKind kind, int sortOrder)
    {
        Name = Rule.Text(name, nameof(Name), "名称", NameLength);
        NameKey = Name.ToNameKey();
        Kind = kind;
        SortOrder = Rule.Count(sortOrder, nameof(SortOrder), "排序", 1, 9999);
    }

    public void SetActive(DateOnly from, DateOnly? to)
    {
        Rule.Day(from, nameof(ActiveFrom), "启用日期");
        Rule.Period(from, to, nameof(ActiveTo), "撤销日期");
        ActiveFrom = from;
        ActiveTo = to;
    }

    public void Equip(string? contactLeader, bool hasLegalStudio, string? studioGuide, bool hasArchiveRoom)
    {
        var guide = Rule.OptionalText(studioGuide, nameof(StudioGuide), "引导人", PersonLength);
        Rule.Holds(hasLegalStudio || guide is null, "没有法律工作室的村（场）不填引导人。", nameof(StudioGuide));
        ContactLeader = Rule.OptionalText(contactLeader, nameof(ContactLeader), "包村领导", PersonLength);
        HasLegalStudio = hasLegalStudio;
        StudioGuide = guide;
        HasArchiveRoom = hasArchiveRoom;
    }
}
