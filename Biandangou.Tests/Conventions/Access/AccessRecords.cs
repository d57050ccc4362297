using System.Linq.Expressions;
using Biandangou.Data.Common;
using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Study;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Tests.Conventions.Access;

/// <summary>Which records the addresses of the portal name. An address with an id that no kind here explains fails the matrix test.</summary>
internal static class AccessRecords
{
    private static readonly Kind[] Kinds =
    [
        Of<Village>("/villages/"),
        Of<StudySession>("/study/sessions/"),
        Of<PublicityEvent>("/publicity/events/"),
        Of<DisplayItem>("/publicity/display-items/", d => d.TakenDownOn == null),
        Of<LawSavvyPerson>("/publicity/law-savvy/"),
        Of<Dispute>("/disputes/{id:guid}/reopen", d => d.Status == DisputeStatus.Resolved),
        Of<Dispute>("/disputes/", d => d.Status == DisputeStatus.Open),
    ];

    /// <returns>Null when the address names no record.</returns>
    public static Kind? KindOf(RouteEndpoint endpoint)
    {
        if (!endpoint.RoutePattern.Parameters.Any(p => p.IsRecordId()))
            return null;
        var path = endpoint.NameOf()[(endpoint.NameOf().IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return Kinds.Where(k => path.StartsWith(k.Path, StringComparison.Ordinal)).MaxBy(k => k.Path.Length)
            ?? throw new InvalidOperationException($"{path} names a record of a kind that {nameof(AccessRecords)} does not know.");
    }

    private static Kind Of<T>(string path, Expression<Func<T, bool>>? where = null)
        where T : Entity => Of(path, where, (_, _) => Array.Empty<Guid>().AsQueryable());

    /// <param name="parts">Ids of the record's parts, for addresses that name one of them as well.</param>
    private static Kind Of<T>(string path, Expression<Func<T, bool>>? where, Func<PortalDbContext, Guid, IQueryable<Guid>> parts)
        where T : Entity => new(
            path,
            db => db.InScope<T>().Where(where ?? (_ => true)).OrderBy(e => e.Id).Select(e => e.Id),
            db => db.Township<T>().Where(where ?? (_ => true)).OrderBy(e => e.Id).Select(e => e.Id),
            parts,
            async (db, id) =>
            {
                if (await db.Township<T>().AsTracking().SingleAsync(e => e.Id == id) is not LedgerEntry record)
                    return false;
                record.Delete("示例", db.Actor, db.Clock.UtcNow());
                await db.SaveChangesAsync();
                return true;
            });

    /// <param name="Path">Beginning of the addresses; the longest match counts.</param>
    /// <param name="Own">Records within the scope the context entered with.</param>
    /// <param name="All">Records of the whole township.</param>
    /// <param name="DeleteAsync">Deletes a record; false when its kind knows no deletion.</param>
    internal sealed record Kind(
        string Path, Func<PortalDbContext, IQueryable<Guid>> Own, Func<PortalDbContext, IQueryable<Guid>> All,
        Func<PortalDbContext, Guid, IQueryable<Guid>> Parts, Func<PortalDbContext, Guid, Task<bool>> DeleteAsync);
}
