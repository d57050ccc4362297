using System.Text.Encodings.Web;
using System.Text.Unicode;
using Biandangou.Web.Common.Forms;
using Biandangou.Web.Common.Security;
using Biandangou.Web.Common.Shell;
using Microsoft.Extensions.WebEncoders;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllersWithViews(options => options.UseChineseMessages());
builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
builder.Services.AddScoped<ShellContext>();
var app = builder.Build();
app.UseSecurityHeaders();
app.UseExceptionHandler("/error/500");
app.UseStatusCodePagesWithReExecute("/error/{0}");
app.MapStaticAssets();
app.MapControllers().WithStaticAssets();
app.Run();
