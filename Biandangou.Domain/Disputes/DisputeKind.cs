namespace Biandangou.Domain.Disputes;

/// <summary>What a case keeps of its kind.</summary>
public sealed record KindOfDispute(Guid Id, string Name, DisputeType Type)
{
    /// <summary>The kind every portal has for a line of the statistics form.</summary>
    public static implicit operator KindOfDispute(DisputeType type) => new(DisputeKind.IdOf(type), type.ToChinese(), type);
}

/// <param name="Type">Line of the statistics form the kind's cases count in.</param>
public sealed record DisputeKindDetails(string? Name, DisputeType Type, int SortOrder);

/// <summary>纠纷类型: named by the township, counted in a line of the statistics form.</summary>
[Display(Name = "纠纷类型")]
public sealed class DisputeKind : LedgerEntry, IKind
{
    public const int NameLength = 40;
    public const int MaxSortOrder = 999;

    private DisputeKind() { }

    public DisputeKind(DisputeKindDetails details) => Amend(details, isUsed: false);

    [Display(Name = "类型名称"), MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    /// <summary>Normalised name, unique among kinds that are not deleted.</summary>
    public string NameKey { get; private set; } = "";

    [Display(Name = "统计表类别")]
    public DisputeType Type { get; private set; }

    [Display(Name = "排列序号")]
    public int SortOrder { get; private set; }

    [Display(Name = "停用")]
    public bool IsRetired { get; private set; }

    /// <summary>Id of the kind every portal has for a line of the form, the same in every database.</summary>
    public static Guid IdOf(DisputeType type) => new(0x5e550001, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, (byte)((int)type + 1));

    public KindOfDispute AsChosen() => new(Id, Name, Type);

    /// <param name="isUsed">Whether cases have the kind.</param>
    public void Amend(DisputeKindDetails details, bool isUsed)
    {
        var name = Rule.Text(details.Name, nameof(Name), "类型名称", NameLength);
        Rule.Holds(
            details.Type == Type || !isUsed,
            $"“{Name}”已有案件，统计表类别（{Type.ToChinese()}）不能改。需要另行统计的，请新建类型。", nameof(Type));
        Rule.Count(details.SortOrder, nameof(SortOrder), "排列序号", 1, MaxSortOrder);
        (Name, NameKey, Type, SortOrder) = (name, name.ToNameKey(), details.Type, details.SortOrder);
    }

    public void Retire()
    {
        Rule.Holds(!IsRetired, $"“{Name}”已经停用。");
        IsRetired = true;
    }

    public void Restore()
    {
        Rule.Holds(IsRetired, $"“{Name}”正在使用。");
        IsRetired = false;
    }
}
