using Biandangou.Data.Common.Attachments;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Study;
using Biandangou.Tests.Study;
using Biandangou.Web.Common.Attachments;
using Biandangou.Web.Common.Startup;
using Biandangou.Web.Portal.Attachments;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Common.Attachments;

public sealed class AttachmentSweepTests(PortalApp portal) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task What_a_crash_left_goes_and_what_stands_stays()
    {
        using var client = await portal.SignInAsync("village01");
        var draft = await client.DraftAsync();
        var (orphan, fresh, folder) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Path.Combine(Root, "ff"));
        await Store.WriteAsync(new FileName(orphan), new byte[] { 1 }, default);
        await Store.WriteAsync(new FileName(fresh), new byte[] { 1 }, default);
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(Path.Combine(folder, "x.bin.y.part"), [1]);
        Age(TimeSpan.FromDays(2), f => !f.Contains($"{fresh:N}", StringComparison.Ordinal));

        var swept = await Sweep.SweepAsync(default);

        Assert.Equal(new Swept(Drafts: 0, Files: 1, Unfinished: 1), swept);
        Assert.Null(await Store.ReadAsync(new FileName(orphan), default));
        Assert.NotNull(await Store.ReadAsync(new FileName(fresh), default));
        Assert.NotNull(await Store.ReadAsync(new FileName(draft, IsThumbnail: true), default));
        Assert.Empty(Directory.EnumerateFiles(Root, "*.part", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_draft_nobody_used_goes_after_a_week_and_a_deleted_attachments_bytes_after_a_month()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (clock, folder) = (new FakeTimeProvider(TestDatabase.Now), Directory.CreateTempSubdirectory("portal-sweep-"));
        await using var services = database.Services(clock);
        var store = new DiskFileStore(new FilesRoot(folder.FullName));
        using var sweep = new AttachmentSweep(services.GetRequiredService<IServiceScopeFactory>(), store, clock,
            NullLogger<AttachmentSweep>.Instance);
        var session = await database.SessionAsync((await database.VillageAsync("甲村", 1)).Id, StudyRecords.Details(new(2026, 3, 2)));
        var (unused, deleted) = (await AddAsync("没用.jpg", null), await AddAsync("删了.jpg", session));

        clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal(new Swept(0, 0, 0), await sweep.SweepAsync(default));
        clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(new Swept(Drafts: 1, Files: 0, Unfinished: 0), await sweep.SweepAsync(default));
        Assert.Null(await store.ReadAsync(new FileName(unused), default));
        Assert.NotNull(await store.ReadAsync(new FileName(deleted), default));
        clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(new Swept(Drafts: 0, Files: 1, Unfinished: 0), await sweep.SweepAsync(default));
        Assert.Null(await store.ReadAsync(new FileName(deleted), default));
        folder.Delete(recursive: true);

        await using var after = database.NewContext();
        var rows = await after.Attachments.IgnoreQueryFilters([Filters.Scope, Filters.Deleted])
            .Where(a => a.Id == unused || a.Id == deleted).ToListAsync();
        Assert.Equal("传错了", Assert.Single(rows).DeleteReason);

        async Task<Guid> AddAsync(string name, StudySession? record)
        {
            await using var db = database.NewContext(actor: new(Guid.CreateVersion7(), "示例甲"), clock: clock);
            var attachment = new Attachment(name, new AttachmentContent(AttachmentFormat.Jpeg, 1, new string('A', 64)));
            await store.WriteAsync(new FileName(attachment.Id), new byte[] { 1 }, default);
            db.Add(attachment);
            await db.SaveChangesAsync();
            if (record is not null)
            {
                attachment.AttachTo(record, already: 0, db.Actor);
                attachment.Delete("传错了", db.Actor, clock.GetUtcNow().UtcDateTime);
                await db.SaveChangesAsync();
            }

            return attachment.Id;
        }
    }

    [Fact]
    public async Task A_write_that_fails_leaves_no_part()
    {
        var id = Guid.CreateVersion7();
        // A folder stands where the file should.
        Directory.CreateDirectory(Path.Combine(Root, $"{id:N}"[^2..], $"{id:N}.bin"));

        await Assert.ThrowsAnyAsync<IOException>(() => Store.WriteAsync(new FileName(id), new byte[] { 1 }, default));

        Assert.Empty(Directory.EnumerateFiles(Root, $"*{id:N}*", SearchOption.AllDirectories));
        Directory.Delete(Path.Combine(Root, $"{id:N}"[^2..], $"{id:N}.bin"));
    }

    private IFileStore Store => portal.Services.GetRequiredService<IFileStore>();

    private AttachmentSweep Sweep => portal.Services.GetRequiredService<AttachmentSweep>();

    private string Root => Path.Combine(portal.Services.GetRequiredService<FilesRoot>().Path, "attachments");

    private void Age(TimeSpan by, Func<string, bool> which)
    {
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Where(which))
            File.SetLastWriteTimeUtc(file, portal.Clock.GetUtcNow().UtcDateTime - by);
    }
}
