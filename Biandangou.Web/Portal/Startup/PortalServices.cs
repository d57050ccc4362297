using System.Text.Encodings.Web;
using System.Text.Unicode;
using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Access;
using Biandangou.Data.Common.Ledgers;
using Biandangou.Data.Common.Attachments;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Databases;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes.Intake;
using Biandangou.Data.Disputes.Statistics;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Data.Reports;
using Biandangou.Web.Areas.Accounts.Models;
using Biandangou.Web.Areas.Accounts.Sessions;
using Biandangou.Web.Areas.Disputes.Documents;
using Biandangou.Web.Areas.Disputes.Models.Intake;
using Biandangou.Web.Areas.Disputes.Models.Lists;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Areas.Reports.Documents;
using Biandangou.Web.Common.Attachments;
using Biandangou.Web.Common.Forms.Drafts;
using Biandangou.Web.Common.Security;
using Biandangou.Web.Common.Startup;
using Biandangou.Web.Common.TagHelpers;
using Biandangou.Web.Portal.Attachments;
using Biandangou.Web.Portal.Homes;
using Biandangou.Web.Portal.Shell;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.WebEncoders;

namespace Biandangou.Web.Portal.Startup;

/// <summary>Everything the portal is made of.</summary>
public static class PortalServices
{
    private static readonly Type[] AccountOperations =
    [
        typeof(AccountProvisioning), typeof(AccountGranting), typeof(AccountKeeping), typeof(CredentialResetting), typeof(PasswordChange),
        typeof(SignInAttempts), typeof(FirstRun), typeof(SetupGate), typeof(PortalSignIn),
    ];

    public static void AddPortal(this WebApplicationBuilder builder)
    {
        builder.AddPortalLog();
        var database = DatabaseOptions.Read(builder.Configuration, builder.Environment.ContentRootPath);
        var services = builder.Services;
        services.AddSingleton(FilesRoot.Read(builder.Configuration, builder.Environment.ContentRootPath));
        AttachmentLimits.Read(builder.Configuration).ApplyTo(services);
        services.AddSingleton<IFileStore, DiskFileStore>();
        services.AddScoped<AttachmentIntake>();
        var scanCommand = VirusScan.Read(builder.Configuration);
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<VirusScan>(provider, scanCommand ?? ""));
        services.AddSingleton<AttachmentSweep>();
        services.AddHostedService(provider => provider.GetRequiredService<AttachmentSweep>());
        services.AddSingleton(TimeProvider.System);
        services.AddPortalDatabase(database);
        var keyLock = KeyLock.Read(builder.Configuration, builder.Environment);
        keyLock.ApplyTo(services.AddDataProtection().SetApplicationName("Biandangou").PersistKeysToDbContext<PortalDbContext>());
        services.AddSingleton(keyLock).AddSingleton<KeyRing>();
        services.AddSingleton(StorageLimits.Read(builder.Configuration));
        services.AddSingleton<StorageProbe>();
        services.AddHealthChecks().AddCheck<StorageHealth>("storage");

        var transport = PortalTransport.Read(builder.Configuration, builder.Environment);
        services.AddSingleton(transport);
        services.AddSingleton(StandingNotices.Of(transport, keyLock));
        services.AddPortalAccounts(transport, builder.Configuration);
        services.AddScoped<CurrentAccount>();
        services.AddScoped<IAuthorizationHandler, RoleRequirementHandler>();
        services.AddAuthorization(options => options.AddPortalPolicies());

        services.AddPortalQueries();
        services.AddScoped<FormDrafts>();
        services.AddScoped<HomePages>();
        services.AddScoped<VillageGlancePages>();
        services.AddScoped<ShellContext>();
        services.AddMemoryCache();
        services.AddScoped<KeptTownship>();
        services.AddSingleton(builder.Environment.IsDevelopment() ? new DemoSignIn(DemoAccounts.Password, DemoAccounts.All)
            : DemoSignIn.None);
        services.AddSingleton<Bundles>();
        services.AddSingleton<IActionResultExecutor<LocalRedirectResult>, PlainRedirects>();
        services.AddControllersWithViews(options =>
        {
            options.UseChineseMessages();
            options.ModelBinderProviders.Insert(0, new TypedValueBinderProvider());
            options.ModelBinderProviders.Insert(0, new TypedTextBinderProvider());
            options.ModelMetadataDetailsProviders.Add(new SettableFields());
            // Names with brackets are of jQuery, and a broken one fails. What the address names no field may name otherwise.
            options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
            options.ValueProviderFactories.RemoveType<RouteValueProviderFactory>();
            options.ValueProviderFactories.Insert(0, new RouteValueProviderFactory());
            options.Filters.Add<AutoValidateAntiforgeryTokenAttribute>();
            options.Filters.Add<RefusalFilter>();
            options.Filters.Add<ShellFilter>();
            options.Filters.Add<DraftFilter>();
        });
        services.AddAntiforgery(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("portal-form", transport.Cookies));
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        services.Configure<KestrelServerOptions>(options => options.AddServerHeader = false);
        // The portal checks hosts itself, with a page that says what to set.
        services.Configure<HostFilteringOptions>(options => options.AllowedHosts = ["*"]);
        services.Configure<ForwardedHeadersOptions>(options => options.TrustProxies(builder.Configuration["Proxy:Networks"]));
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.Configure<CookieTempDataProviderOptions>(
            options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("portal-note", transport.Cookies));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    /// <summary>Query classes, figure sources and ledgers are plain classes over the context; each is registered as itself.</summary>
    public static void AddPortalQueries(this IServiceCollection services)
    {
        foreach (var type in typeof(PortalDbContext).Assembly.GetExportedTypes().Where(t => t is { IsClass: true, IsAbstract: false }))
        {
            if (type.Name.EndsWith("Queries", StringComparison.Ordinal))
                services.AddScoped(type);
            else if (typeof(IFigureSource).IsAssignableFrom(type))
                services.AddScoped(typeof(IFigureSource), type);
            else if (typeof(Ledger).IsAssignableFrom(type))
                services.AddScoped(typeof(Ledger), type);
        }

        foreach (var deed in typeof(EntryController<,>).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && typeof(IDeed).IsAssignableFrom(t)))
            services.AddScoped(deed);
        services.AddScoped<AuditVerification>();
        services.AddScoped<FigureCatalogue>();
        services.AddScoped<DisputeIntake>();
        services.AddScoped<CaseFilingRoom>();
        services.AddScoped<CaseErasure>();
        services.AddScoped<CaseArchive>();
        services.AddScoped<DisputeChoosing>();
        services.AddScoped<StatisticsForms>();
        services.AddScoped<BatchIntake>();
        services.AddSingleton<IdentityNumbers>();
        services.AddSingleton<DisputeSearchWords>();
        services.AddScoped<ReportCompiler>();
        services.AddScoped<ReportFiles>();
    }

    private static void AddPortalAccounts(this IServiceCollection services, PortalTransport transport, IConfiguration configuration)
    {
        services.AddIdentity<PortalUser, IdentityRole<Guid>>(options =>
            {
                options.Password.RequiredLength = 10;
                // Three of the four classes: PasswordRules.
                options.Password.RequireNonAlphanumeric = options.Password.RequireDigit = false;
                options.Password.RequireLowercase = options.Password.RequireUppercase = false;
                // A stranger must not lock anybody out: SignInAttempts counts by address.
                options.Lockout.AllowedForNewUsers = false;
                options.Lockout.MaxFailedAccessAttempts = int.MaxValue;
            })
            .AddEntityFrameworkStores<PortalDbContext>().AddUserStore<PortalUserStore>().AddErrorDescriber<ChineseIdentityErrors>()
            .AddPasswordValidator<PasswordRules>().AddDefaultTokenProviders()
            .AddTokenProvider<OneUseAuthenticator>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 220_000);
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = PortalSessions.StampCheckedEvery);
        services.AddHttpContextAccessor();
        services.AddSingleton<SetupCode>();
        services.AddSingleton(SignInSettings.Read(configuration));
        foreach (var operation in AccountOperations)
            services.AddScoped(operation);

        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options =>
        {
            (options.Cookie.Name, options.Cookie.SecurePolicy) = (transport.CookieName("portal-code"), transport.Cookies);
            options.Events.OnSigningIn = PortalSessions.BeginCodeAsync;
            options.Events.OnValidatePrincipal = PortalSessions.ValidateCodeAsync;
        });
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = transport.CookieName("portal");
            options.Cookie.SecurePolicy = transport.Cookies;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.LoginPath = "/sign-in";
            options.AccessDeniedPath = "/error/403";
            options.ReturnUrlParameter = "returnUrl";
            options.SlidingExpiration = true;
            options.Events.OnSigningIn = PortalSessions.BeginAsync;
            options.Events.OnValidatePrincipal = PortalSessions.ValidateAsync;
            options.Events.OnRedirectToLogin = ExpiredSubmission.RedirectAsync;
            options.Events.OnRedirectToAccessDenied = context => AccessRefusals.RefuseAsync(context.HttpContext);
        });
    }
}
