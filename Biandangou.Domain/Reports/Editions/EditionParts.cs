using System.Security.Cryptography;

namespace Biandangou.Domain.Reports.Editions;

/// <summary>A step in the life of an edition; who and when tell the stamps.</summary>
[Display(Name = "年度报告办理")]
public sealed class EditionStep : Entity
{
    public const int WordsLength = 700;

    private EditionStep() { }

    internal EditionStep(EditionStepKind kind, string words) => (Kind, Words) = (kind, words);

    public Guid ReportEditionId { get; private set; }

    public ReportEdition? ReportEdition { get; private set; }

    [Display(Name = "环节")]
    public EditionStepKind Kind { get; private set; }

    [Display(Name = "说明")]
    public string Words { get; private set; } = "";
}

/// <summary>What a reviewer says of a paragraph of the locked text.</summary>
[Display(Name = "审阅意见")]
public sealed class EditionComment : Entity
{
    public const int PlaceLength = 200;

    private EditionComment() { }

    internal EditionComment(int section, int? paragraph, string place, string words) =>
        (Section, Paragraph, Place, Words) = (section, paragraph, place.Length > PlaceLength ? place[..PlaceLength] : place, words);

    public Guid ReportEditionId { get; private set; }

    public ReportEdition? ReportEdition { get; private set; }

    /// <summary>0 before the first heading, then the sections from 1.</summary>
    [Display(Name = "章节")]
    public int Section { get; private set; }

    /// <summary>Within the section from 0; null for its heading.</summary>
    [Display(Name = "段落")]
    public int? Paragraph { get; private set; }

    /// <summary>The place in words: the text may be another one when the comment is read.</summary>
    [Display(Name = "位置"), MaxLength(PlaceLength)]
    public string Place { get; private set; } = "";

    [Display(Name = "意见"), MaxLength(ReportEdition.WordsLength)]
    public string Words { get; private set; } = "";
}

/// <summary>A document exactly as issued, never changed.</summary>
[Display(Name = "年度报告定稿文件")]
public sealed class EditionFile : Entity
{
    public const int NameLength = 260;
    public const int ContentTypeLength = 120;
    public const int HashLength = 64;

    private EditionFile() { }

    internal EditionFile(EditionFileKind kind, string name, string contentType, byte[] content)
    {
        (Kind, Name, ContentType, Content) = (kind, name, contentType, content);
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
    }

    public Guid ReportEditionId { get; private set; }

    public ReportEdition? ReportEdition { get; private set; }

    [Display(Name = "文件")]
    public EditionFileKind Kind { get; private set; }

    [Display(Name = "文件名"), MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    [Display(Name = "文件类型"), MaxLength(ContentTypeLength)]
    public string ContentType { get; private set; } = "";

    [Display(Name = "内容")]
    public byte[] Content { get; private set; } = [];

    /// <summary>64 lower-case hex digits.</summary>
    [Display(Name = "SHA-256"), MaxLength(HashLength)]
    public string Sha256 { get; private set; } = "";
}
