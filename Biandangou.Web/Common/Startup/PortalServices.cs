using System.Text.Encodings.Web;
using System.Text.Unicode;
using Biandangou.Data.Accounts;
using Biandangou.Data.Common;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Databases;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes;
using Biandangou.Data.Reports;
using Biandangou.Web.Areas.Disputes.Models;
using Biandangou.Web.Areas.Reports.Documents;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Biandangou.Web.Common.Shell;
using Biandangou.Web.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace Biandangou.Web.Common.Startup;

/// <summary>Everything the portal is made of.</summary>
public static class PortalServices
{
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        builder.AddPortalLog();
        var database = DatabaseOptions.Read(builder.Configuration, builder.Environment.ContentRootPath);
        var services = builder.Services;
        services.AddSingleton(FilesRoot.Read(builder.Configuration, builder.Environment.ContentRootPath));
        services.AddSingleton(TimeProvider.System);
        services.AddPortalDatabase(database);
        services.AddDataProtection().SetApplicationName("Biandangou").PersistKeysToDbContext<PortalDbContext>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");

        services.AddPortalAccounts(builder.Environment.IsDevelopment());
        services.AddScoped<CurrentAccount>();
        services.AddScoped<IAuthorizationHandler, RoleRequirementHandler>();
        services.AddAuthorization(options => options.AddPortalPolicies());

        services.AddPortalQueries();
        services.AddScoped<HomePages>();
        services.AddScoped<VillageGlancePages>();
        services.AddScoped<ShellContext>();
        services.AddMemoryCache();
        services.AddControllersWithViews(options =>
        {
            options.UseChineseMessages();
            options.Filters.Add<AutoValidateAntiforgeryTokenAttribute>();
            options.Filters.Add<RefusalFilter>();
            options.Filters.Add<ShellFilter>();
        });
        var secure = builder.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        services.AddAntiforgery(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("portal-form", secure));
        services.Configure<ForwardedHeadersOptions>(options => options.TrustProxies(builder.Configuration["Proxy:Networks"]));
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.Configure<CookieTempDataProviderOptions>(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("portal-note", secure));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    /// <summary>Query classes and figure sources are plain classes over the context; each is registered as itself.</summary>
    internal static void AddPortalQueries(this IServiceCollection services)
    {
        foreach (var type in typeof(PortalDbContext).Assembly.GetExportedTypes().Where(t => t is { IsClass: true, IsAbstract: false }))
        {
            if (type.Name.EndsWith("Queries", StringComparison.Ordinal))
                services.AddScoped(type);
            else if (typeof(IFigureSource).IsAssignableFrom(type))
                services.AddScoped(typeof(IFigureSource), type);
        }

        services.AddScoped<AuditVerification>();
        services.AddScoped<FigureCatalogue>();
        services.AddScoped<DisputeIntake>();
        services.AddScoped<DisputeFormChoices>();
        services.AddScoped<ReportCompiler>();
        services.AddScoped<ReportFiles>();
    }

    private static void AddPortalAccounts(this IServiceCollection services, bool development)
    {
        services.AddIdentity<PortalUser, IdentityRole<Guid>>(options =>
        {
            options.Password.RequiredLength = 10;
            options.Password.RequireNonAlphanumeric = false;
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        }).AddEntityFrameworkStores<PortalDbContext>().AddErrorDescriber<ChineseIdentityErrors>().AddDefaultTokenProviders();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 220_000);
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromSeconds(30));
        services.ConfigureApplicationCookie(options =>
        {
            // The __Host- prefix needs https, which a developer's machine does not have.
            options.Cookie.Name = development ? "portal" : "__Host-portal";
            options.Cookie.SecurePolicy = development ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.LoginPath = "/sign-in";
            options.AccessDeniedPath = "/error/403";
            options.ReturnUrlParameter = "returnUrl";
            options.ExpireTimeSpan = TimeSpan.FromMinutes(30);
            options.SlidingExpiration = true;
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
    }
}
