namespace Biandangou.Web.Common.Attachments;

/// <summary>One budget for reading a PDF: bytes looked at and bytes unpacked, so that no file costs more than its size allows.</summary>
internal sealed class PdfWork(int fileLength)
{
    private const int MostInflated = 64 * 1024 * 1024;

    /// <summary>Objects may lie within one another's strings and streams; ordinary ones do not, so a file is read about once.</summary>
    private const int Readings = 4;
    private const int Least = 1024 * 1024;
    private const int MostTokens = 4_000_000;

    public const string TooMuch = "过于复杂，无法检查，请打印为 PDF 或拆分后再上传";

    public long Inflated { get; private set; }

    public long Read { get; private set; }

    public void Unpacked(int bytes)
    {
        if ((Inflated += bytes) > MostInflated)
            throw new RefusedFileException(TooMuch);
    }

    public int Tokens { get; private set; }

    /// <summary>One token was read.</summary>
    public void Looked(int bytes)
    {
        if (++Tokens > MostTokens || (Read += bytes) > ((long)Readings * fileLength) + Least + (2 * Inflated))
            throw new RefusedFileException(TooMuch);
    }
}
