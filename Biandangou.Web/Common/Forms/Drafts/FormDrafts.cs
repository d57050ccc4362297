using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Biandangou.Data.Common.Drafts;
using Biandangou.Domain.Common.Drafts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Biandangou.Web.Common.Forms.Drafts;

/// <summary>Keeps what was typed into a form until it has become a record, for its own account only.</summary>
public sealed class FormDrafts(PortalDbContext db, FormDraftQueries drafts, IDataProtectionProvider protection)
{
    private const string Token = "__RequestVerificationToken";

    /// <summary>Chinese as it is: escaped, a long text would be too much.</summary>
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="path">Address of the form, with the query that opened it.</param>
    /// <returns>The draft; null when the form is none of a record or holds too much to be kept.</returns>
    public async Task<FormDraft?> KeepAsync(Guid userId, string path, IFormCollection form, CancellationToken cancel)
    {
        if (!Guid.TryParse(form[nameof(RecordForm.SubmissionId)], out var submission) || path.Length > FormDraft.PathLength)
            return null;
        var values = form.Where(field => field.Key != Token)
            .ToDictionary(field => field.Key, field => field.Value.ToArray(), StringComparer.Ordinal);
        var content = ProtectorOf(userId).Protect(JsonSerializer.Serialize(values, Plain));
        if (content.Length > FormDraft.ContentLength)
            return null;

        var now = db.Clock.UtcNow();
        var draft = await drafts.OfSubmissionAsync(userId, submission, cancel);
        if (draft is null)
        {
            db.RemoveRange(await drafts.OutdatedAsync(userId, now, cancel));
            db.Add(draft = new FormDraft(userId, submission, path));
        }

        draft.Keep(content, now);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Another request kept the same form at the same instant; one of the two is enough.
            db.ChangeTracker.Clear();
            return await drafts.OfSubmissionAsync(userId, submission, cancel);
        }

        return draft;
    }

    /// <summary>An address that opens a form without filling a draft in.</summary>
    public static string WithoutDraft(string path)
    {
        var query = QueryHelpers.ParseQuery(path.Contains('?', StringComparison.Ordinal)
            ? path[path.IndexOf('?', StringComparison.Ordinal)..] : "");
        query.Remove(DraftFilter.Parameter);
        return QueryHelpers.AddQueryString(path.Split('?')[0], query);
    }

    /// <returns>The draft with the form's fields; null when there is no such draft of the account, or its key is gone.</returns>
    public async Task<(FormDraft Draft, FormCollection Fields)?> OpenAsync(Guid userId, Guid id, string path, CancellationToken cancel)
    {
        if (await drafts.FindAsync(userId, id, cancel) is not { } draft || !draft.IsOf(path))
            return null;
        try
        {
            var values = JsonSerializer.Deserialize<Dictionary<string, string?[]>>(ProtectorOf(userId).Unprotect(draft.Content))!;
            return (draft, new FormCollection(values.ToDictionary(
                v => v.Key, v => new StringValues(v.Value), StringComparer.OrdinalIgnoreCase)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public async Task ForgetAsync(FormDraft? draft, CancellationToken cancel)
    {
        if (draft is null)
            return;
        db.Remove(draft);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The other half of a double submit has forgotten it already.
            db.ChangeTracker.Clear();
        }
    }

    private IDataProtector ProtectorOf(Guid userId) => protection.CreateProtector("form-draft", userId.ToString());
}
