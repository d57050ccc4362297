using Biandangou.Data.Common.Databases;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Biandangou.Web.Common.Attachments;

/// <summary>How large an uploaded file may be: <c>Attachments:MaxMegabytes</c>. All other limits follow from it.</summary>
public sealed record AttachmentLimits(int Megabytes)
{
    private const int Usual = 20;
    private const int Most = 200;

    /// <summary>A form sent without script carries its files together.</summary>
    private const int FilesOfOneForm = 4;

    /// <summary>Of one file, in bytes.</summary>
    public long FileBytes => Megabytes * 1024L * 1024L;

    /// <summary>Of one request, with room for the fields of its form.</summary>
    public long RequestBytes => FileBytes * FilesOfOneForm + 1024 * 1024;

    public string TooLarge(string name, long bytes) =>
        $"“{name}”有 {Data.Common.Attachments.AttachmentRow.SizeOf(bytes)}，超过 {Megabytes} MB 的上限，请压缩或拆分后再上传。";

    public static AttachmentLimits Read(IConfiguration configuration) =>
        configuration["Attachments:MaxMegabytes"] is not { Length: > 0 } text ? new(Usual)
        : int.TryParse(text, out var megabytes) && megabytes is >= 1 and <= Most ? new(megabytes)
        : throw new UnusableSettingException("Attachments:MaxMegabytes", text, $"a whole number from 1 to {Most}");

    public void ApplyTo(IServiceCollection services)
    {
        services.AddSingleton(this);
        services.Configure<KestrelServerOptions>(options => options.Limits.MaxRequestBodySize = RequestBytes);
        services.Configure<IISServerOptions>(options => options.MaxRequestBodySize = RequestBytes);
        services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = RequestBytes);
    }
}
