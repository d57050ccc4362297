namespace Biandangou.Domain.Common.Attachments;

/// <summary>What a file is by its content, whatever its name said.</summary>
public enum AttachmentFormat
{
    [Display(Name = "照片（JPG）")] Jpeg,
    [Display(Name = "图片（PNG）")] Png,
    [Display(Name = "PDF 文档")] Pdf,
    [Display(Name = "Word 文档")] Docx,
    [Display(Name = "Excel 表格")] Xlsx,
    [Display(Name = "PowerPoint 演示文稿")] Pptx,
    [Display(Name = "OFD 公文")] Ofd,
}

public static class AttachmentFormats
{
    public static bool IsImage(this AttachmentFormat format) => format is AttachmentFormat.Jpeg or AttachmentFormat.Png;

    /// <summary>With its dot.</summary>
    public static string Extension(this AttachmentFormat format) => format switch
    {
        AttachmentFormat.Jpeg => ".jpg",
        AttachmentFormat.Png => ".png",
        AttachmentFormat.Pdf => ".pdf",
        AttachmentFormat.Docx => ".docx",
        AttachmentFormat.Xlsx => ".xlsx",
        AttachmentFormat.Pptx => ".pptx",
        _ => ".ofd",
    };

    public static string ContentType(this AttachmentFormat format) => format switch
    {
        AttachmentFormat.Jpeg => "image/jpeg",
        AttachmentFormat.Png => "image/png",
        AttachmentFormat.Pdf => "application/pdf",
        AttachmentFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        AttachmentFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        AttachmentFormat.Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        _ => "application/ofd",
    };
}
