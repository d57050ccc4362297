using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Biandangou.Data.Common.Attachments;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Web.Common.Attachments;

namespace Biandangou.Web.Areas.Disputes.Documents;

/// <summary>A file of the electronic case file.</summary>
/// <param name="Name">Made by the portal: nothing of what anybody typed.</param>
/// <param name="Belongs">Line of the catalogue, or what else it is.</param>
public sealed record ArchivedFile(string Name, long Size, string Sha256, string Belongs);

public sealed record ArchiveManifest(string Number, string? FileNumber, string MadeAt, string MadeBy, IReadOnlyList<ArchivedFile> Files);

/// <summary>电子卷宗: the printed file, the agreement, every attachment, and a manifest with the hash of each.</summary>
public sealed class CaseArchive(CaseFileQueries files, IFileStore store)
{
    public const string ContentType = "application/zip";
    private static readonly JsonSerializerOptions Json =
        new()
        {
            WriteIndented = true,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All)
        };

    /// <returns>The first attachment whose bytes are gone or not what was stored; null when all are sound.</returns>
    public async Task<PaperAttachment?> UnsoundAsync(Guid dispute, CancellationToken cancel)
    {
        foreach (var attachment in await files.AttachedAsync(dispute, cancel))
        {
            if (await store.ReadAsync(new FileName(attachment.Id), cancel) is not { } bytes
                || InspectedFile.Hash(bytes) != attachment.Sha256)
                return attachment;
        }

        return null;
    }

    /// <summary>Writes the archive as it goes: one attachment at a time is in memory.</summary>
    public async Task WriteAsync(CaseDocument document, Stream target, string madeBy, DateTime utcNow, CancellationToken cancel)
    {
        await using var archive = await ZipArchive
            .CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        var entries = new List<ArchivedFile>();
        await AddAsync("01-卷宗.docx", CaseFileDocument.Write(document, utcNow), "卷宗");
        if (document.File is { PersonalErasedOn: null, Agreement: not null and not Domain.Disputes.AgreementForm.None })
            await AddAsync("02-协议.docx", AgreementDocument.Write(document, utcNow), "调解协议");
        var number = 0;
        foreach (var attachment in await files.AttachedAsync(document.Case.Id, cancel))
        {
            var bytes = await store.ReadAsync(new FileName(attachment.Id), cancel);
            if (bytes is null || InspectedFile.Hash(bytes) != attachment.Sha256)
                throw new IOException($"Attachment {attachment.Id} is not what was stored.");
            await AddAsync($"附件-{++number:000}{attachment.Format.Extension()}", bytes, BelongsTo(attachment, document));
        }

        var manifest = new ArchiveManifest(
            document.Case.Number, document.File.FileNumber, utcNow.ToIsoWords(), madeBy, entries);
        await AddAsync("manifest.json", JsonSerializer.SerializeToUtf8Bytes(manifest, Json), "清单");
        await AddAsync("SHA256SUMS", Encoding.UTF8
            .GetBytes(string.Concat(entries.Select(e => $"{e.Sha256.ToLowerInvariant()}  {e.Name}\n"))), "校验值");

        async Task AddAsync(string name, byte[] bytes, string belongs)
        {
            var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
            entry.LastWriteTime = new DateTimeOffset(utcNow.ToShanghai(), TimeSpan.Zero);
            await using var stream = await entry.OpenAsync(cancel);
            await stream.WriteAsync(bytes, cancel);
            entries.Add(new ArchivedFile(name, bytes.Length, InspectedFile.Hash(bytes), belongs));
        }
    }

    private static string BelongsTo(PaperAttachment attachment, CaseDocument document) =>
        document.File.Lines.FirstOrDefault(l => l.Attachments.Any(a => a.Id == attachment.Id)) is { } line ? line.Paper.ToChinese()
        : document.Case.Steps.FirstOrDefault(s => s.Id == attachment.PartId) is { } step ? $"{step.On.ToChinese()}{step.Kind.ToChinese()}"
        : "案件附件";
}
