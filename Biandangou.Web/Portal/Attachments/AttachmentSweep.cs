using Biandangou.Data.Common.Attachments;
using Biandangou.Data.Disputes;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Web.Common.Attachments;

namespace Biandangou.Web.Portal.Attachments;

/// <summary>What one sweep took away.</summary>
/// <param name="Erased">Bytes a person had erased that were still there.</param>
/// <param name="Refusal">Why it left drafts and files where they are; null when it did not.</param>
public sealed record Swept(int Drafts, int Files, int Unfinished, int Erased = 0, string? Refusal = null);

/// <summary>
/// At the start and once a day: moves files without a row, drafts nobody used, and the bytes of attachments deleted a month ago to a
/// trash kept for another month; rows of deleted ones stay for ever. Removes what a crash left unfinished. A wrong database must not
/// cost the files of the right one, so a sweep that would take much refuses until the operator confirms it.
/// </summary>
public sealed class AttachmentSweep(
    IServiceScopeFactory scopes, IFileStore files, TimeProvider clock, ILogger<AttachmentSweep> logger) : BackgroundService
{
    /// <summary>A sweep that takes more than both of these is in doubt.</summary>
    public const int MostFiles = 20, MostPercent = 5;

    private const int BatchSize = 500;
    private const int TrashDays = 30;
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);
    private static readonly TimeSpan OrphansKept = TimeSpan.FromDays(1);
    private static readonly TimeSpan DraftsKept = TimeSpan.FromDays(7);
    private static readonly TimeSpan DeletedKept = TimeSpan.FromDays(30);

    public Task<Swept> SweepAsync(CancellationToken cancel) => SweepAsync(isConfirmed: false, cancel);

    /// <param name="isConfirmed">Whether the operator has said that the database is the right one.</param>
    public async Task<Swept> SweepAsync(bool isConfirmed, CancellationToken cancel)
    {
        var (now, today) = (clock.GetUtcNow().UtcDateTime, clock.Today());
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        db.Enter(Actor.Portal, AccessScope.Township, clock);
        var attachments = new AttachmentQueries(db);

        var drafts = await attachments.StaleDraftsAsync(now - DraftsKept, cancel);
        var found = await FindAsync(attachments, new PersonQueries(db), now, cancel);
        found.Unfinished.ForEach(files.DeleteUnfinished);
        // What a person had erased is gone whatever else is in doubt, and never waits in the trash.
        found.Erased.ForEach(files.Delete);
        var swept = new Swept(0, 0, found.Unfinished.Count, found.Erased.Count);
        if (!isConfirmed && await RefusalAsync(attachments, found.Unneeded.Count + FilesOf(drafts), cancel) is { } refusal)
            return swept with { Refusal = refusal };

        // Rows first: a crash in between leaves files without a row, which the next sweep finds.
        db.RemoveRange(drafts);
        await db.SaveChangesAsync(cancel);
        foreach (var draft in drafts)
            files.DiscardAll(draft.Id, today);
        found.Unneeded.ForEach(name => files.Discard(name, today));
        files.EmptyTrash(today.AddDays(-TrashDays));
        return swept with { Drafts = drafts.Count, Files = found.Unneeded.Count };
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                var swept = await SweepAsync(stoppingToken);
                if (swept.Refusal is { } refusal)
                    logger.LogError("{Refusal} If this is the right database, run the command: sweep confirm", refusal);
                else if (swept != new Swept(0, 0, 0))
                    logger.LogInformation(
                        "Swept attachments: {Drafts} drafts, {Files} files, {Unfinished} unfinished, {Erased} erased",
                        swept.Drafts, swept.Files, swept.Unfinished, swept.Erased);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // A database not yet migrated, a disk away for a moment: tomorrow is another day.
                logger.LogWarning(failure, "Attachments were not swept");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static int FilesOf(IReadOnlyList<Attachment> drafts) => drafts.Sum(d => d.ThumbnailSha256 is null ? 1 : 2);

    private async Task<Found> FindAsync(
        AttachmentQueries attachments, PersonQueries persons, DateTime now, CancellationToken cancel)
    {
        var found = new Found([], [], []);
        foreach (var batch in files.OlderThan(now - OrphansKept).Chunk(BatchSize))
        {
            var ids = batch.Where(f => f.Name is not null).Select(f => f.Name!.Value.Id).Distinct().ToList();
            var kept = await attachments.KeptAsync(ids, now - DeletedKept, cancel);
            var erased = await persons.ErasedFilesAsync(ids, cancel);
            foreach (var file in batch)
            {
                if (file.Name is not { } name)
                    found.Unfinished.Add(file);
                else if (erased.Contains(name.Id))
                    found.Erased.Add(name);
                else if (!kept.Contains(name.Id))
                    found.Unneeded.Add(name);
            }
        }

        foreach (var batch in files.Discarded().Chunk(BatchSize))
        {
            var erased = await persons.ErasedFilesAsync([.. batch.Select(name => name.Id).Distinct()], cancel);
            found.Erased.AddRange(batch.Where(name => erased.Contains(name.Id)));
        }

        return found;
    }

    private async Task<string?> RefusalAsync(AttachmentQueries attachments, int going, CancellationToken cancel)
    {
        if (going == 0)
            return null;
        var all = files.OlderThan(DateTime.MaxValue).Count(f => f.Name is not null);
        if (!await attachments.AnyAsync(cancel))
            return $"Attachments were not swept: the database has none, yet there are {all} files.";
        return going > MostFiles && going * 100L > all * (long)MostPercent
            ? $"Attachments were not swept: {going} of {all} files would go, more than {MostPercent} %."
            : null;
    }

    private sealed record Found(List<StoredFile> Unfinished, List<FileName> Erased, List<FileName> Unneeded);
}
