namespace Biandangou.Domain.Disputes;

/// <param name="FileWord">The words of the file number, e.g. 示例人调字.</param>
/// <param name="ConfirmationDays">Days from an agreement's effect in which both parties may ask the court to confirm it.</param>
/// <param name="KeepsIdentityNumbers">Whether parties' identity numbers may be entered; they are stored encrypted.</param>
/// <param name="PersonalDataYears">Years after filing in which parties' personal data are kept.</param>
/// <param name="PrivacyContact">Whom parties ask about their data, for the printed notice.</param>
public sealed record CaseRules(
    string? FileWord, int ConfirmationDays, bool KeepsIdentityNumbers, int PersonalDataYears, string? PrivacyContact);

/// <summary>How cases are filed and how long personal data are kept: one row.</summary>
[Display(Name = "案件设置")]
public sealed class CaseSettings : Entity
{
    public const int FileWordLength = 20;
    public const int PrivacyContactLength = 80;
    public const int MaxYears = 100;

    /// <summary>Id of the row, which every database has.</summary>
    public static readonly Guid TheOne = new("5e550003-0000-7000-8000-000000000001");

    private CaseSettings() => Id = TheOne;

    /// <summary>What holds before anybody set anything.</summary>
    public static CaseSettings Default() => new();

    [Display(Name = "卷宗字号"), MaxLength(FileWordLength)]
    public string FileWord { get; private set; } = "人调字";

    [Display(Name = "司法确认申请天数")]
    public int ConfirmationDays { get; private set; } = 30;

    [Display(Name = "登记身份证号码")]
    public bool KeepsIdentityNumbers { get; private set; }

    [Display(Name = "归档后个人信息保存年数")]
    public int PersonalDataYears { get; private set; } = 10;

    [Display(Name = "个人信息联系人"), MaxLength(PrivacyContactLength)]
    public string? PrivacyContact { get; private set; }

    public void Set(CaseRules rules)
    {
        var fileWord = Rule.Text(rules.FileWord, nameof(FileWord), "卷宗字号", FileWordLength);
        var contact = Rule.OptionalText(rules.PrivacyContact, nameof(PrivacyContact), "个人信息联系人", PrivacyContactLength);
        Rule.Count(rules.ConfirmationDays, nameof(ConfirmationDays), "司法确认申请天数", 1, 365);
        Rule.Count(rules.PersonalDataYears, nameof(PersonalDataYears), "归档后个人信息保存年数", 1, MaxYears);
        (FileWord, PrivacyContact) = (fileWord, contact);
        (ConfirmationDays, KeepsIdentityNumbers, PersonalDataYears) =
            (rules.ConfirmationDays, rules.KeepsIdentityNumbers, rules.PersonalDataYears);
    }

    /// <summary>（2023）示例人调字第12号.</summary>
    public string FileNumber(int year, int sequence) => $"（{year}）{FileWord}第{sequence}号";
}
