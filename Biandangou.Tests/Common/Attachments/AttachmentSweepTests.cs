using Biandangou.Data.Common;
using Biandangou.Data.Common.Attachments;
using Biandangou.Web.Common.Attachments;
using Biandangou.Web.Common.Startup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Biandangou.Tests.Common.Attachments;

public sealed class AttachmentSweepTests(PortalApp portal) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task What_a_crash_left_goes_and_what_stands_stays()
    {
        using var client = await portal.SignInAsync("village01");
        var draft = await client.DraftAsync();
        var (orphan, fresh, folder) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Path.Combine(Root, "ff"));
        await Store.WriteAsync(new FileName(orphan), new byte[] { 1 }, CancellationToken.None);
        await Store.WriteAsync(new FileName(fresh), new byte[] { 1 }, CancellationToken.None);
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(Path.Combine(folder, "x.bin.y.part"), [1]);
        Age(TimeSpan.FromDays(2), f => !f.Contains($"{fresh:N}", StringComparison.Ordinal));

        var swept = await Sweep.SweepAsync(CancellationToken.None);

        Assert.Equal(new Swept(Drafts: 0, Files: 1, Unfinished: 1), swept);
        Assert.Null(await Store.ReadAsync(new FileName(orphan), CancellationToken.None));
        Assert.NotNull(await Store.ReadAsync(new FileName(fresh), CancellationToken.None));
        Assert.NotNull(await Store.ReadAsync(new FileName(draft, IsThumbnail: true), CancellationToken.None));
        Assert.Empty(Directory.EnumerateFiles(Root, "*.part", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_draft_nobody_used_goes_after_a_week_and_a_deleted_attachments_bytes_after_a_month()
    {
        using var own = await PortalApp.StartAsync();
        using var client = await own.SignInAsync("village01");
        var (unused, deleted) = (await client.DraftAsync("没用.jpg"), await client.DraftAsync("删了.jpg"));
        await using (var db = own.NewContext())
        {
            var attachment = await db.Attachments.IgnoreQueryFilters([Filters.Scope]).SingleAsync(a => a.Id == deleted);
            db.Enter(new(attachment.CreatedById, attachment.CreatedBy), db.Scope, db.Clock);
            attachment.AttachTo(await db.Township<Domain.Study.StudySession>().FirstAsync(), 0, db.Actor);
            attachment.Delete("传错了", db.Actor, db.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        }

        var (store, sweep) = (own.Services.GetRequiredService<IFileStore>(), own.Services.GetRequiredService<AttachmentSweep>());
        // Its own daily round would come in between.
        await sweep.StopAsync(CancellationToken.None);
        own.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal(new Swept(0, 0, 0), await sweep.SweepAsync(CancellationToken.None));
        own.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(new Swept(Drafts: 1, Files: 0, Unfinished: 0), await sweep.SweepAsync(CancellationToken.None));
        Assert.Null(await store.ReadAsync(new FileName(unused), CancellationToken.None));
        Assert.NotNull(await store.ReadAsync(new FileName(deleted), CancellationToken.None));
        own.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(new Swept(Drafts: 0, Files: 2, Unfinished: 0), await sweep.SweepAsync(CancellationToken.None));
        Assert.Null(await store.ReadAsync(new FileName(deleted), CancellationToken.None));

        await using var after = own.NewContext();
        var rows = await after.Attachments.IgnoreQueryFilters([Filters.Scope, Filters.Deleted]).Where(a => a.Id == unused || a.Id == deleted).ToListAsync();
        Assert.Equal("传错了", Assert.Single(rows).DeleteReason);
    }

    [Fact]
    public async Task A_write_that_fails_leaves_no_part()
    {
        var id = Guid.CreateVersion7();
        // A folder stands where the file should.
        Directory.CreateDirectory(Path.Combine(Root, $"{id:N}"[^2..], $"{id:N}.bin"));

        await Assert.ThrowsAnyAsync<IOException>(() => Store.WriteAsync(new FileName(id), new byte[] { 1 }, CancellationToken.None));

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
