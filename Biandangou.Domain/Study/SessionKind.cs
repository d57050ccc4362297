namespace Biandangou.Domain.Study;

/// <summary>What a session keeps of its kind.</summary>
public sealed record KindOfSession(Guid Id, string Name, StudyKind Category)
{
    /// <summary>The kind every portal has for a category.</summary>
    public static implicit operator KindOfSession(StudyKind category) => BuiltIn(category);

    public static KindOfSession BuiltIn(StudyKind category) => new(SessionKind.IdOf(category), category.ToChinese(), category);
}

/// <param name="Category">The figure the kind's sessions count in.</param>
/// <param name="AsksExam">Whether the entry form shows the exam's fields at once.</param>
public sealed record SessionKindDetails(string? Name, StudyKind Category, int SortOrder, bool AsksExam);

/// <summary>学习类别: named by the township, counted by its category.</summary>
[Display(Name = "学习类别")]
public sealed class SessionKind : LedgerEntry, IKind
{
    public const int NameLength = 40;
    public const int MaxSortOrder = 999;

    private SessionKind() { }

    public SessionKind(SessionKindDetails details) => Amend(details, isUsed: false);

    [Display(Name = "类别名称"), MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    /// <summary>Normalised name, unique among kinds that are not deleted.</summary>
    public string NameKey { get; private set; } = "";

    [Display(Name = "统计口径")]
    public StudyKind Category { get; private set; }

    [Display(Name = "排列序号")]
    public int SortOrder { get; private set; }

    [Display(Name = "组织考试")]
    public bool AsksExam { get; private set; }

    [Display(Name = "停用")]
    public bool IsRetired { get; private set; }

    /// <summary>Id of the kind every portal has for a category, the same in every database.</summary>
    public static Guid IdOf(StudyKind category) => new(0x5e550000, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, (byte)((int)category + 1));

    public KindOfSession AsChosen() => new(Id, Name, Category);

    /// <param name="isUsed">Whether sessions or plans have the kind.</param>
    public void Amend(SessionKindDetails details, bool isUsed)
    {
        var name = Rule.Text(details.Name, nameof(Name), "类别名称", NameLength);
        Rule.Holds(
            details.Category == Category || !isUsed,
            $"“{Name}”已有学习记录或计划，统计口径（{Category.ToChinese()}）不能改。需要另行统计的，请新建类别。", nameof(Category));
        Rule.Holds(
            details.Category == Category || Id != IdOf(StudyKind.VillageTraining),
            "手机上的每月培训登记使用这个类别，统计口径不能改。", nameof(Category));
        Rule.Count(details.SortOrder, nameof(SortOrder), "排列序号", 1, MaxSortOrder);
        (Name, NameKey, Category, SortOrder, AsksExam) = (name, name.ToNameKey(), details.Category, details.SortOrder, details.AsksExam);
    }

    public void Retire()
    {
        Rule.Holds(!IsRetired, $"“{Name}”已经停用。");
        Rule.Holds(Id != IdOf(StudyKind.VillageTraining), "手机上的每月培训登记使用这个类别，不能停用。");
        IsRetired = true;
    }

    public void Restore()
    {
        Rule.Holds(IsRetired, $"“{Name}”正在使用。");
        IsRetired = false;
    }
}
