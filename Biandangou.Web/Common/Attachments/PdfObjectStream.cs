using System.IO.Compression;

namespace Biandangou.Web.Common.Attachments;

/// <summary>
/// Unpacks an object stream: dictionaries, the action of a page among them, in deflated form. One that is packed in any other way, or
/// described in a way two readers could understand differently, is not kept.
/// </summary>
internal static class PdfObjectStream
{
    private const int LongestRow = 1024 * 1024;

    /// <param name="tokens">The dictionary before the word stream, which is the last of them.</param>
    public static (byte[] Objects, int Count, int First) Unpack(byte[] bytes, List<PdfToken> tokens, PdfWork work)
    {
        var (count, first) = (Single(tokens, "N"), Single(tokens, "First"));
        Demand(count is > 0 && first is > 0);
        var filter = tokens.FindIndex(t => t.IsName("Filter"));
        Demand(filter >= 0 && tokens.FindLastIndex(t => t.IsName("Filter")) == filter
            && !tokens.Exists(t => t.IsName("DP") || t.IsName("F")));
        Demand(tokens[filter + 1].IsName("FlateDecode")
            || (tokens[filter + 1].Is("[") && tokens[filter + 2].IsName("FlateDecode") && tokens[filter + 3].Is("]")));
        var from = tokens[^1].At + "stream".Length;
        from += from + 1 < bytes.Length && bytes[from] == '\r' ? 1 : 0;
        Demand(from < bytes.Length && bytes[from] == '\n');
        var objects = Plain(Inflate(bytes, from + 1, work), tokens);
        Demand(first <= objects.Length);
        return (objects, count!.Value, first!.Value);
    }

    private static byte[] Inflate(byte[] bytes, int from, PdfWork work)
    {
        try
        {
            using var inflating = new ZLibStream(new MemoryStream(bytes, from, bytes.Length - from, writable: false),
                CompressionMode.Decompress);
            using var to = new MemoryStream();
            var buffer = new byte[16 * 1024];
            while (inflating.Read(buffer) is > 0 and var read)
            {
                work.Unpacked(read);
                to.Write(buffer, 0, read);
            }

            return to.ToArray();
        }
        catch (InvalidDataException)
        {
            throw new RefusedFileException(PdfInspection.Broken);
        }
    }

    /// <summary>A predictor stores the difference to the row above or the pixel before.</summary>
    private static byte[] Plain(byte[] packed, List<PdfToken> tokens)
    {
        if (!tokens.Exists(t => t.IsName("Predictor")))
            return packed;
        var (colors, bits, columns) = (Single(tokens, "Colors", 1), Single(tokens, "BitsPerComponent", 8), Single(tokens, "Columns", 1));
        Demand(colors is > 0 and <= 32 && bits == 8 && columns is > 0 and <= LongestRow);
        var (pixel, row) = (colors!.Value, colors.Value * columns!.Value);
        Demand(row <= LongestRow);
        switch (Single(tokens, "Predictor"))
        {
            case 1:
                return packed;
            case >= 10 and <= 15:
                return Png(packed, row, pixel);
            default:
                throw new RefusedFileException(PdfInspection.Broken);
        }
    }

    private static byte[] Png(byte[] packed, int row, int pixel)
    {
        var plain = new byte[packed.Length];
        var (above, length) = (new byte[row], 0);
        for (var at = 0; at < packed.Length; at += row + 1)
        {
            var kind = packed[at];
            Demand(kind <= 4);
            var width = Math.Min(row, packed.Length - at - 1);
            var line = new byte[row];
            for (var i = 0; i < width; i++)
            {
                var (left, up, corner) = (i >= pixel ? line[i - pixel] : 0, (int)above[i], i >= pixel ? above[i - pixel] : 0);
                line[i] = (byte)(packed[at + 1 + i] + kind switch
                {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    _ => Paeth(left, up, corner)
                });
            }

            line.AsSpan(0, width).CopyTo(plain.AsSpan(length));
            (above, length) = (line, length + width);
        }

        return plain[..length];
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    /// <summary>A whole number written once and in place; null otherwise.</summary>
    private static int? Single(List<PdfToken> tokens, string key, int? missing = null)
    {
        var at = tokens.FindIndex(t => t.IsName(key));
        if (at < 0)
            return missing;
        var isReference = at + 3 < tokens.Count && tokens[at + 3].Is("R");
        return isReference || tokens.FindLastIndex(t => t.IsName(key)) != at ? null : tokens[at + 1].Number;
    }

    private static void Demand(bool isPlain)
    {
        if (!isPlain)
            throw new RefusedFileException(PdfInspection.Broken);
    }
}
