using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Biandangou.Data.Reports;

namespace Biandangou.Web.Areas.Reports.Documents;

/// <param name="Size">In bytes.</param>
public sealed record PackedFile(string Name, string What, int Size, string Sha256);

public sealed record PackageManifest(
    int Year, string? DocumentNumber, string? Signer, DateOnly? IssuedOn, DateOnly CutOff, IReadOnlyList<PackedFile> Files);

/// <summary>全套材料: everything an edition froze, exactly as issued, with the hash of each.</summary>
public static class ReportPackage
{
    public const string ContentType = "application/zip";

    private static readonly JsonSerializerOptions Json =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static async Task WriteAsync(
        EditionPage edition, IReadOnlyList<StoredFile> files, Stream target, DateTime utcNow, CancellationToken cancel)
    {
        await using var archive = await ZipArchive
            .CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        foreach (var file in files)
            await AddAsync(file.Name, file.Content);
        var manifest = new PackageManifest(
            edition.Year, edition.DocumentNumber, edition.Signer, edition.IssuedOn, edition.CutOff,
            [.. files.Select(f => new PackedFile(f.Name, f.Kind.ToChinese(), f.Content.Length, f.Sha256))]);
        await AddAsync("清单.json", JsonSerializer.SerializeToUtf8Bytes(manifest, Json));
        await AddAsync("SHA256SUMS", Encoding.UTF8.GetBytes(string.Concat(files.Select(f => $"{f.Sha256}  {f.Name}\n"))));

        async Task AddAsync(string name, byte[] content)
        {
            var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
            entry.LastWriteTime = new DateTimeOffset(utcNow.ToShanghai(), TimeSpan.Zero);
            await using var stream = await entry.OpenAsync(cancel);
            await stream.WriteAsync(content, cancel);
        }
    }
}
