using Biandangou.Data.Common.Attachments;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Disputes;
using Biandangou.Tests.Disputes;
using Biandangou.Web.Common.Attachments;
using Biandangou.Web.Common.Startup;
using Biandangou.Web.Portal.Attachments;
using Microsoft.Extensions.DependencyInjection;

namespace Biandangou.Tests.Common.Attachments;

/// <summary>A sweep takes nothing for good, and nothing at all when it may be looking at the wrong database.</summary>
public sealed class SweepDoubtTests(PortalApp portal) : IClassFixture<PortalApp>, IDisposable
{
    private readonly List<Guid> _orphans = [];

    public void Dispose()
    {
        foreach (var id in _orphans)
            Store.DeleteAll(id);
    }

    [Fact]
    public async Task What_is_swept_waits_a_month_in_the_trash_of_its_day()
    {
        await using var app = await PortalApp.StartAsync();
        await app.AttachAsync<Dispute>((await app.FindAsync(d => d)).Id);
        var (sweep, store) = (app.Services.GetRequiredService<AttachmentSweep>(), app.Services.GetRequiredService<IFileStore>());
        var (files, orphan) = (app.Services.GetRequiredService<FilesRoot>().Path, Guid.CreateVersion7());
        await OldAsync(app, orphan);
        var trashed = Path.Combine(files, "trash", "2026-11-23", $"{orphan:N}.bin");

        Assert.Equal(1, (await sweep.SweepAsync(default)).Files);
        Assert.Null(await store.ReadAsync(new FileName(orphan), default));
        Assert.Equal([7], await File.ReadAllBytesAsync(trashed));
        app.Clock.Advance(TimeSpan.FromDays(30));
        await sweep.SweepAsync(default);
        Assert.True(File.Exists(trashed));
        app.Clock.Advance(TimeSpan.FromDays(1));
        await sweep.SweepAsync(default);
        Assert.False(Directory.Exists(Path.GetDirectoryName(trashed)));
    }

    [Theory]
    [InlineData(20, 0, true)]
    [InlineData(21, 0, false)]
    [InlineData(21, 500, true)]
    [InlineData(30, 500, false)]
    public async Task A_sweep_of_more_than_twenty_files_and_a_twentieth_of_all_needs_a_word(int orphans, int fresh, bool goes)
    {
        await portal.AttachAsync<Dispute>((await portal.FindAsync(d => d)).Id);
        for (var i = 0; i < orphans; i++)
            await OldAsync(portal, Guid.CreateVersion7());
        for (var i = 0; i < fresh; i++)
            await WriteAsync(portal, Guid.CreateVersion7());

        var swept = await Sweep.SweepAsync(default);

        Assert.Equal(goes, swept.Refusal is null);
        Assert.Equal(goes ? orphans : 0, swept.Files);
        if (!goes)
            Assert.Equal(orphans, (await Sweep.SweepAsync(isConfirmed: true, default)).Files);
    }

    [Fact]
    public async Task A_database_that_never_had_an_attachment_takes_no_file()
    {
        await using var app = await PortalApp.EmptyAsync();
        _ = app.Services;
        await OldAsync(app, Guid.CreateVersion7());

        var swept = await app.Services.GetRequiredService<AttachmentSweep>().SweepAsync(default);

        Assert.Equal(0, swept.Files);
        Assert.Contains("the database has none", swept.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_a_person_had_erased_never_wait_in_the_trash()
    {
        var dispute = await portal.FindAsync(all => all.Where(d => d.Status != DisputeStatus.Archived));
        await portal.AttachAsync<Dispute>(dispute.Id);
        Guid id;
        await using (var db = portal.NewContext())
        {
            var attachment = await db.Township<Attachment>().SingleAsync(a => a.RecordId == dispute.Id);
            var erased = await db.Township<Dispute>().SingleAsync(d => d.Id == dispute.Id);
            erased.Delete("示例", db.Actor, db.Clock.GetUtcNow().UtcDateTime);
            erased.ErasePersonalData(0, TestDatabase.Today);
            attachment.Erase(db.Actor, db.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
            id = attachment.Id;
        }

        // A crash came between the erasure and the removal of its bytes; one copy had been swept before.
        Store.Discard(new FileName(id, IsThumbnail: true), TestDatabase.Today.AddDays(-3));
        Age(portal, id);
        Assert.Equal(2, Directory.EnumerateFiles(Root(portal), $"*{id:N}*", SearchOption.AllDirectories).Count());
        var swept = await Sweep.SweepAsync(default);

        Assert.Equal(2, swept.Erased);
        Assert.Empty(Directory.EnumerateFiles(Root(portal), $"*{id:N}*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_file_that_is_none_of_the_portals_is_left_alone()
    {
        var file = Path.Combine(Root(portal), "attachments", "backup.zip");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, [1]);
        File.SetLastWriteTimeUtc(file, TestDatabase.Now.UtcDateTime.AddDays(-400));

        await Sweep.SweepAsync(default);

        Assert.True(File.Exists(file));
        File.Delete(file);
    }

    private IFileStore Store => portal.Services.GetRequiredService<IFileStore>();

    private AttachmentSweep Sweep => portal.Services.GetRequiredService<AttachmentSweep>();

    private static string Root(PortalApp app) => app.Services.GetRequiredService<FilesRoot>().Path;

    private async Task OldAsync(PortalApp app, Guid id)
    {
        await WriteAsync(app, id);
        Age(app, id);
    }

    private async Task WriteAsync(PortalApp app, Guid id)
    {
        _orphans.Add(id);
        await app.Services.GetRequiredService<IFileStore>().WriteAsync(new FileName(id), new byte[] { 7 }, default);
        SetAge(app, id, TimeSpan.Zero);
    }

    private static void Age(PortalApp app, Guid id) => SetAge(app, id, TimeSpan.FromDays(3));

    private static void SetAge(PortalApp app, Guid id, TimeSpan age)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root(app), "attachments"), $"*{id:N}*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, app.Clock.GetUtcNow().UtcDateTime - age);
    }
}
