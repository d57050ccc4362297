using Biandangou.Data.Common.Attachments;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Study;
using Biandangou.Tests.Study;

namespace Biandangou.Tests.Common.Attachments;

public sealed class AttachmentQueriesTests
{
    private static readonly Actor One = new(Guid.NewGuid(), "示例甲"), Two = new(Guid.NewGuid(), "示例乙");

    [Fact]
    public async Task An_attachment_is_found_with_its_record_and_a_draft_by_its_author()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (village, other) = (await database.VillageAsync("甲村", 1), await database.VillageAsync("乙村", 2));
        var session = await database.SessionAsync(village.Id, StudyRecords.Details(new(2026, 3, 2)));
        var (attached, draft) = (await AddAsync(database, One, session), await AddAsync(database, One));

        Assert.Equal((true, true), await FindAsync(AccessScope.Township, One));
        Assert.Equal((true, true), await FindAsync(Of(village.Id), One));
        Assert.Equal((true, false), await FindAsync(AccessScope.Township, Two));
        Assert.Equal((true, false), await FindAsync(Of(village.Id), Two));
        Assert.Equal((false, false), await FindAsync(Of(other.Id), Two));
        Assert.Equal((false, true), await FindAsync(Of(other.Id), One));
        Assert.Equal((false, false), await FindAsync(AccessScope.None, Two));

        async Task<(bool Attached, bool Draft)> FindAsync(AccessScope scope, Actor actor)
        {
            await using var db = database.NewContext(scope, actor);
            var queries = new AttachmentQueries(db);
            var drafts = await queries.DraftsAsync([attached, draft], default);
            var found = await queries.FindAsync(draft, default) is not null;
            Assert.Equal(found ? [draft] : [], drafts.Select(d => d.Id));
            return (await queries.FindAsync(attached, default) is not null, found);
        }
    }

    [Fact]
    public async Task A_record_lists_what_hangs_on_it_and_nothing_deleted()
    {
        using var database = await TestDatabase.EmptyAsync();
        var village = await database.VillageAsync("甲村", 1);
        var (session, another) = (await database.SessionAsync(village.Id, StudyRecords.Details(new(2026, 3, 2))),
            await database.SessionAsync(
            village.Id, StudyRecords.Details(new(2026, 4, 2))));
        var (first, second) = (await AddAsync(database, One, session), await AddAsync(database, One, session));
        await AddAsync(database, One, another);
        await AddAsync(database, One, session, deleted: true);
        await using var db = database.NewContext();
        var queries = new AttachmentQueries(db);

        Assert.Equal([first, second], (await queries.OfAsync(nameof(StudySession), session.Id, default)).Select(a => a.Id));
        Assert.Empty(await queries.OfAsync("Dispute", session.Id, default));
    }

    private static AccessScope Of(Guid village) => new(false, [village], [], Guid.Empty, [village]);

    private static async Task<Guid> AddAsync(TestDatabase database, Actor author, StudySession? session = null, bool deleted = false)
    {
        await using var db = database.NewContext(actor: author);
        var attachment = new Attachment("现场.jpg", new AttachmentContent(
            AttachmentFormat.Jpeg, 100, new string('A', 64), 40, 30, new string('B', 64)));
        db.Add(attachment);
        await db.SaveChangesAsync();
        if (session is not null)
            attachment.AttachTo(session, 0, author);
        if (deleted)
            attachment.Delete("示例", author, TestDatabase.Now.UtcDateTime);
        await db.SaveChangesAsync();
        return attachment.Id;
    }
}
