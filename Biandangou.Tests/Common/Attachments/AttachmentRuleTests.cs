using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Common.Drafts;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Common.Attachments;

public sealed class AttachmentRuleTests
{
    private static readonly Actor Author = new(Guid.NewGuid(), "示例甲");
    private static readonly DateTime Now = new(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);
    private static readonly AttachmentContent Photo = new(AttachmentFormat.Jpeg, 1234, new string('a', 64), 800, 600, new string('b', 64));

    private readonly LawFirm _record = new("示例律师所");

    [Fact]
    public void A_file_is_a_draft_of_its_author_until_it_hangs_on_one_record()
    {
        var file = Draft();
        var part = Guid.NewGuid();

        Refused("只能使用自己上传的附件，请重新选择文件。", () => file.AttachTo(_record, 0, new Actor(Guid.NewGuid(), "示例乙")));
        Refused("只能使用自己上传的附件，请重新选择文件。", () => new Attachment("a.jpg", Photo).AttachTo(_record, 0, Actor.Portal));
        Refused("每条记录最多 30 个附件，请先删除不需要的。", () => file.AttachTo(_record, 30, Author));
        Refused("附件已经用在另一条记录上，请重新选择文件。", () => file.AttachTo(Draft(), 0, Author));
        Assert.True(file.IsDraft);
        file.AttachTo(_record, 29, Author, part);

        Assert.Equal((false, "LawFirm", _record.Id, part), (file.IsDraft, file.RecordType, file.RecordId, file.PartId));
        Refused("附件已经用在另一条记录上，请重新选择文件。", () => file.AttachTo(_record, 0, Author));
    }

    [Fact]
    public void A_deleted_draft_is_not_used()
    {
        var file = Draft();
        file.Delete("选错了", Author, Now);
        Refused("附件已经用在另一条记录上，请重新选择文件。", () => file.AttachTo(_record, 0, Author));
    }

    [Fact]
    public void A_file_keeps_what_the_inspection_found()
    {
        var file = Draft();
        Assert.Equal(("示例照片.jpg", AttachmentFormat.Jpeg, 1234), (file.Name, file.Format, file.Length));
        Assert.Equal((new string('a', 64), 800, 600, new string('b', 64)), (file.Sha256, file.Width, file.Height, file.ThumbnailSha256));
    }

    [Fact]
    public void Erasing_takes_the_name_and_the_reason_of_a_deletion_away()
    {
        var (standing, deleted) = (Draft(), Draft());
        deleted.Delete("张三的照片", Author, Now.AddDays(-1));
        standing.Erase(Author, Now);
        deleted.Erase(Author, Now);

        Assert.Equal(("附件.jpg", "个人信息已删除", Now), (standing.Name, standing.DeleteReason, standing.DeletedAt));
        Assert.Equal(("附件.jpg", "个人信息已删除", Now.AddDays(-1)), (deleted.Name, deleted.DeleteReason, deleted.DeletedAt));
        var other = Draft();
        other.NameByNumber(3);
        Assert.Equal("附件3.jpg", other.Name);
    }

    [Theory]
    [InlineData(@"C:\照片\..\会议.JPG", "会议.jpg")]
    [InlineData("会议/签到.pdf.exe", "签到.pdf.jpg")]
    [InlineData("会议.jpg. .", "会议.jpg")]
    [InlineData(" 会  议 ", "会 议.jpg")]
    [InlineData("会<议>:\"|?*.png", "会议.jpg")]
    [InlineData("gpj\u202Eexe.会议", "gpjexe.会议.jpg")]
    [InlineData("con", "_con.jpg")]
    [InlineData("LPT1.会议", "_LPT1.会议.jpg")]
    [InlineData("contract", "contract.jpg")]
    [InlineData("...", "附件.jpg")]
    [InlineData("\u200B.png", "附件.jpg")]
    [InlineData(null, "附件.jpg")]
    public void A_name_is_one_any_computer_may_save(string? sent, string name) =>
        Assert.Equal(name, AttachmentName.Clean(sent, AttachmentFormat.Jpeg));

    [Fact]
    public void A_long_name_is_cut_between_characters_as_readers_see_them()
    {
        Assert.Equal(new string('会', 116) + ".jpg", AttachmentName.Clean(new string('会', 116), AttachmentFormat.Jpeg));
        Assert.Equal(new string('会', 116) + ".jpg", AttachmentName.Clean(new string('会', 117), AttachmentFormat.Jpeg));
        Assert.Equal(new string('会', 115) + ".jpg", AttachmentName.Clean(new string('会', 115) + "𠮷会", AttachmentFormat.Jpeg));
        Assert.Equal(new string('会', 114) + "𠮷.jpg", AttachmentName.Clean(new string('会', 114) + "𠮷会", AttachmentFormat.Jpeg));
    }

    [Theory]
    [InlineData(AttachmentFormat.Jpeg, true, ".jpg", "image/jpeg")]
    [InlineData(AttachmentFormat.Png, true, ".png", "image/png")]
    [InlineData(AttachmentFormat.Pdf, false, ".pdf", "application/pdf")]
    [InlineData(AttachmentFormat.Docx, false, ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData(AttachmentFormat.Xlsx, false, ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData(AttachmentFormat.Pptx, false, ".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation")]
    [InlineData(AttachmentFormat.Ofd, false, ".ofd", "application/ofd")]
    public void A_format_has_its_extension_and_media_type(AttachmentFormat format, bool isImage, string extension, string type) =>
        Assert.Equal((isImage, extension, type), (format.IsImage(), format.Extension(), format.ContentType()));

    [Fact]
    public void A_draft_of_a_form_is_found_by_its_address_whatever_its_query()
    {
        var (user, submission) = (Guid.NewGuid(), Guid.NewGuid());
        var draft = new FormDraft(user, submission, "/Study/Sessions/New?kind=3");
        draft.Keep("cipher", Now);

        Assert.Equal((user, submission, "cipher", Now), (draft.UserId, draft.SubmissionId, draft.Content, draft.SavedAt));
        Assert.True(draft.IsOf("/study/sessions/new"));
        Assert.False(draft.IsOf("/Study/Sessions"));
        Assert.Equal(TimeSpan.FromDays(7), FormDraft.KeptFor);
    }

    private static Attachment Draft()
    {
        var file = new Attachment("示例照片.jpeg", Photo);
        file.StampCreated(Author, Now);
        return file;
    }

    private static void Refused(string message, Action step)
    {
        var broken = Assert.Throws<RuleBrokenException>(step);
        Assert.Equal((message, "Files"), (broken.Message, broken.Field));
    }
}
