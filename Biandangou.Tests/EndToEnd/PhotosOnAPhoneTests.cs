using Biandangou.Domain.Common.Attachments;
using Biandangou.Tests.Common.Attachments;
using Microsoft.Playwright;

namespace Biandangou.Tests.EndToEnd;

/// <summary>Photos from a phone's camera over a slow connection.</summary>
public sealed class PhotosOnAPhoneTests(Browser browser) : BrowserTest(browser)
{
    [SkippableFact]
    public async Task Photos_are_shrunk_and_a_form_sent_too_early_waits_for_them()
    {
        await using var app = await ServedPortal.StartAsync();
        var page = await app.SignInAsync(await Browser.OpenAsync(390, 844, phone: true), "village01");
        var photo = SampleFiles.Jpeg(4000, 3000);
        var (sent, isTold) = (0L, new TaskCompletionSource());
        await page.RouteAsync("**/attachments", async route =>
        {
            sent = route.Request.PostDataBuffer!.Length;
            await isTold.Task;
            await route.ContinueAsync();
        });
        await page.TapAsync(".due a.btn-primary");
        // Loaded, its scripts too: without them the form would send the photo itself.
        await page.WaitForURLAsync(url => url.Contains("/new", StringComparison.Ordinal));
        await page.FillAsync("#Attended", "20");

        await page.SetInputFilesAsync("#Files", new FilePayload { Name = "现场.jpg", MimeType = "image/jpeg", Buffer = photo });
        await page.TapAsync(".formbar button[type=submit]");
        await Assertions.Expect(page.Locator("[data-state]")).ToContainTextAsync("传完后自动提交");
        isTold.SetResult();
        await Assertions.Expect(page.Locator(".note.ok")).ToContainTextAsync("已登记示例一村11月法律知识培训");

        Assert.InRange(sent, 1, photo.Length - 1);
        await using var db = app.NewContext();
        var stored = await db.Township<Attachment>().SingleAsync();
        Assert.Equal(("StudySession", "现场.jpg", 2048), (stored.RecordType, stored.Name, stored.Width));
        await Assertions.Expect(page.Locator($"img[src='/attachments/{stored.Id}/thumbnail']")).ToBeVisibleAsync();
    }
}
