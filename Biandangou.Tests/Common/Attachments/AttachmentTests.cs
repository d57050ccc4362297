using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Study;

namespace Biandangou.Tests.Common.Attachments;

public sealed class AttachmentTests
{
    private static readonly Actor Author = new(Guid.NewGuid(), "示例甲");

    [Theory]
    [InlineData("现场照片.JPG", "现场照片.jpg")]
    [InlineData("photo.jpeg.png", "photo.jpeg.jpg")]
    [InlineData("../../etc/passwd", "passwd.jpg")]
    [InlineData("C:\\temp\\签到表.jpg", "签到表.jpg")]
    [InlineData("CON.jpg", "_CON.jpg")]
    [InlineData("lpt1", "_lpt1.jpg")]
    [InlineData("照片\u202Egpj.exe", "照片gpj.jpg")]
    [InlineData("零\u200B宽\uFEFF.jpg", "零宽.jpg")]
    [InlineData("a<b>c:d|e?f*g\"h.jpg", "abcdefgh.jpg")]
    [InlineData("  两  个   空格 .jpg", "两 个 空格.jpg")]
    [InlineData(".htaccess", "附件.jpg")]
    [InlineData("....", "附件.jpg")]
    [InlineData("", "附件.jpg")]
    [InlineData(null, "附件.jpg")]
    [InlineData("第1次培训（2026.11.23）.jpg", "第1次培训（2026.11.23）.jpg")]
    public void A_name_is_cleaned_and_ends_in_what_the_file_is(string? typed, string name) =>
        Assert.Equal(name, AttachmentName.Clean(typed, AttachmentFormat.Jpeg));

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        var family = "👨‍👩‍👧";
        var name = AttachmentName.Clean(string.Concat(Enumerable.Repeat("👩🏽", 80)) + family, AttachmentFormat.Docx);

        Assert.InRange(name.Length, Attachment.NameLength - 8, Attachment.NameLength);
        Assert.EndsWith("👩🏽.docx", name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_goes_to_one_record()
    {
        var (draft, session) = (Draft(), Session());

        draft.AttachTo(session, already: 0, Author);

        Assert.Equal(("StudySession", session.Id, false), (draft.RecordType, draft.RecordId!.Value, draft.IsDraft));
        var broken = Assert.Throws<RuleBrokenException>(() => draft.AttachTo(Session(), already: 0, Author));
        Assert.Equal(("Files", session.Id), (broken.Field, draft.RecordId!.Value));
    }

    [Fact]
    public void Anothers_draft_is_refused()
    {
        var draft = Draft();

        Assert.Throws<RuleBrokenException>(() => draft.AttachTo(Session(), already: 0, new Actor(Guid.NewGuid(), "示例乙")));
        Assert.Throws<RuleBrokenException>(() => draft.AttachTo(Session(), already: 0, Actor.Portal));
        Assert.True(draft.IsDraft);
    }

    [Fact]
    public void A_deleted_draft_is_refused()
    {
        var draft = Draft();
        draft.Delete("不用", Author, TestDatabase.Now.UtcDateTime);

        Assert.Throws<RuleBrokenException>(() => draft.AttachTo(Session(), already: 0, Author));
        Assert.True(draft.IsDraft);
    }

    [Fact]
    public void A_record_has_thirty_at_most()
    {
        Draft().AttachTo(Session(), already: 29, Author);

        var broken = Assert.Throws<RuleBrokenException>(() => Draft().AttachTo(Session(), already: 30, Author));
        Assert.Contains("最多 30 个", broken.Message, StringComparison.Ordinal);
    }

    private static Attachment Draft()
    {
        var draft = new Attachment("现场.jpg", new AttachmentContent(
            AttachmentFormat.Jpeg, 100, new string('A', 64), 40, 30, new string('B', 64)));
        draft.StampCreated(Author, TestDatabase.Now.UtcDateTime);
        return draft;
    }

    private static StudySession Session() => new(
        null,
        new StudySessionDetails(StudyKind.CadreTraining, TestDatabase.Today, "主题", null, null, "示例甲", SpeakerKind.Other, null, 10, null,
            false,
            null),
        TestDatabase.Today);
}
