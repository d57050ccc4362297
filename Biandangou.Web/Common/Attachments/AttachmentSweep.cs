using Biandangou.Data.Common;
using Biandangou.Data.Common.Attachments;
using Biandangou.Domain.Common;

namespace Biandangou.Web.Common.Attachments;

/// <summary>What one sweep removed.</summary>
public sealed record Swept(int Drafts, int Files, int Unfinished);

/// <summary>
/// At the start and once a day: removes what a crash left unfinished, files without a row, drafts nobody used, and the bytes
/// of attachments deleted a month ago. Their rows stay for ever.
/// </summary>
public sealed class AttachmentSweep(
    IServiceScopeFactory scopes, IFileStore files, TimeProvider clock, ILogger<AttachmentSweep> logger) : BackgroundService
{
    private const int BatchSize = 500;
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);
    private static readonly TimeSpan OrphansKept = TimeSpan.FromDays(1);
    private static readonly TimeSpan DraftsKept = TimeSpan.FromDays(7);
    private static readonly TimeSpan DeletedKept = TimeSpan.FromDays(30);

    public async Task<Swept> SweepAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        db.Enter(Actor.Portal, AccessScope.Township, clock);
        var attachments = new AttachmentQueries(db);

        // Rows first: a crash in between leaves files without a row, which the next sweep finds.
        var drafts = await attachments.StaleDraftsAsync(now - DraftsKept, cancel);
        db.RemoveRange(drafts);
        await db.SaveChangesAsync(cancel);
        foreach (var draft in drafts)
            files.DeleteAll(draft.Id);

        var (removed, unfinished) = (0, 0);
        foreach (var batch in files.OlderThan(now - OrphansKept).Chunk(BatchSize))
        {
            var ids = batch.Where(f => f.Name is not null).Select(f => f.Name!.Value.Id).Distinct().ToList();
            var kept = await attachments.KeptAsync(ids, now - DeletedKept, cancel);
            foreach (var file in batch)
            {
                if (file.Name is not { } name)
                {
                    files.DeleteUnfinished(file);
                    unfinished++;
                }
                else if (!kept.Contains(name.Id))
                {
                    files.Delete(name);
                    removed++;
                }
            }
        }

        return new Swept(drafts.Count, removed, unfinished);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                var swept = await SweepAsync(stoppingToken);
                if (swept != new Swept(0, 0, 0))
                    logger.LogInformation("Swept attachments: {Drafts} drafts, {Files} files, {Unfinished} unfinished", swept.Drafts, swept.Files, swept.Unfinished);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // A database not yet migrated, a disk away for a moment: tomorrow is another day.
                logger.LogWarning(failure, "Attachments were not swept");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
