using System.Buffers;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Web.Common.Startup;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using Xunit.Abstractions;

namespace Biandangou.Tests.Common.Attachments;

/// <summary>Sends a portal everything bad there is and looks, with other eyes than the portal's own, at what it kept.</summary>
public sealed class HostileUploadTests(PortalApp portal, ITestOutputHelper output) : IClassFixture<PortalApp>
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"/\\|?*");

    [Fact]
    public async Task Nothing_hostile_is_kept_as_it_came()
    {
        using var client = await portal.SignInAsync("village01");
        var token = await client.TokenAsync();
        var (unsafely, wronglyKept, asked, kept) = (new List<string>(), new List<string>(), 0, 0);
        foreach (var file in HostileFiles.All)
        {
            var before = Stored();
            using var response = await client.UploadAsync(file.Name, file.Bytes, token: token);
            var answer = await response.Content.ReadAsStringAsync();
            Assert.True((int)response.StatusCode is 200 or 413 or 422, $"{file.Kind} {file.Name}: {(int)response.StatusCode}");
            asked++;
            var added = Stored().Except(before, StringComparer.Ordinal).ToList();
            if (!response.IsSuccessStatusCode)
            {
                Assert.Empty(added);
                Assert.Contains("error", answer, StringComparison.Ordinal);
                continue;
            }

            if (file.MustRefuse)
                wronglyKept.Add($"{file.Kind} {file.Name}");
            await using var db = portal.NewContext();
            var id = System.Text.Json.JsonDocument.Parse(answer).RootElement.GetProperty("id").GetGuid();
            var row = await db.Township<Attachment>().SingleAsync(a => a.Id == id);
            Assert.Equal(2, added.Count);
            kept++;
            unsafely.AddRange(added.SelectMany(path => Faults(path, File.ReadAllBytes(path), row))
                .Select(fault => $"{file.Kind} {file.Name}: {fault}"));
        }

        output.WriteLine($"{unsafely.Count} stored unsafe of {kept} kept of {asked}");
        Assert.NotEqual(0, kept);
        Assert.True(asked >= 60);
        Assert.Empty(wronglyKept);
        Assert.Empty(unsafely);
    }

    [Fact]
    public void The_eyes_see_what_is_unsafe()
    {
        var row = new Attachment("a.jpg", new AttachmentContent(AttachmentFormat.Jpeg, 1, new string('0', 64)));
        var path = Path.Combine(Root, "ab", $"{row.Id:N}.bin");

        Assert.Empty(Faults(path, SampleFiles.Jpeg(), row));
        Assert.Contains("place", Faults(path, SampleFiles.JpegWithPlace(), row));
        Assert.Contains("marker", Faults(path, [.. SampleFiles.Jpeg(), .. SampleFiles.Utf8(SampleFiles.Marker)], row));
        Assert.Contains("tail", Faults(path, [.. SampleFiles.Jpeg(), 1, 2, 3], row));
        Assert.Contains("not an image", Faults(path, SampleFiles.Pdf(), row));
        Assert.Contains("path", Faults(Path.Combine(Root, "..", "evil.jpg"), SampleFiles.Jpeg(), row));
    }

    private string Root => Path.Combine(portal.Services.GetRequiredService<FilesRoot>().Path, "attachments");

    private HashSet<string> Stored() =>
        System.IO.Directory.Exists(Root) ? [.. System.IO.Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)] : [];

    private IEnumerable<string> Faults(string path, byte[] bytes, Attachment row)
    {
        if (Path.GetFullPath(path) != path || !path.StartsWith(Root, StringComparison.Ordinal) || !Path.GetFileName(path).StartsWith(
            $"{row.Id:N}.", StringComparison.Ordinal))
            yield return "path";
        if (row.Name.Length is 0 or > Attachment.NameLength || row.Name.AsSpan().ContainsAny(Forbidden)
            || row.Name.Any(c => char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format)
            || Path.GetExtension(row.Name) != row.Format.Extension() || row.Name.StartsWith('.'))
            yield return $"name {row.Name}";
        if (bytes.AsSpan().IndexOf(SampleFiles.Utf8(SampleFiles.Marker)) >= 0)
            yield return "marker";
        if (!row.Format.IsImage())
        {
            yield return "a document";
            yield break;
        }

        using var codec = SKCodec.Create(new MemoryStream(bytes));
        using var bitmap = codec is null ? null : SKBitmap.Decode(codec);
        if (bitmap is null || Math.Max(bitmap.Width, bitmap.Height) > 2560)
        {
            yield return "not an image";
            yield break;
        }

        if (!bytes.AsSpan().EndsWith<byte>(bytes[0] == 0xFF ? [0xFF, 0xD9] : [.. "IEND"u8, 0xAE, 0x42, 0x60, 0x82]))
            yield return "tail";
        var directories = ImageMetadataReader.ReadMetadata(new MemoryStream(bytes));
        if (directories.OfType<GpsDirectory>().Any() || directories.OfType<ExifIfd0Directory>().Any())
            yield return "place";
    }
}
