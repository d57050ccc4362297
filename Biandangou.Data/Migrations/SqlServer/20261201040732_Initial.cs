using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Biandangou.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    RecordId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PartId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Format = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ThumbnailSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Width = table.Column<int>(type: "int", nullable: true),
                    Height = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(45)", maxLength: 45, nullable: true),
                    ActorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ActorName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Action = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    EntityType = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    EntityId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RootId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Changes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PreviousHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditHeads",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHeads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CaseNumberSeries",
                columns: table => new
                {
                    Series = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Last = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseNumberSeries", x => new { x.Series, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "CaseSettings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileWord = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ConfirmationDays = table.Column<int>(type: "int", nullable: false),
                    KeepsIdentityNumbers = table.Column<bool>(type: "bit", nullable: false),
                    PersonalDataYears = table.Column<int>(type: "int", nullable: false),
                    PrivacyContact = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseSettings", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FriendlyName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Xml = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DisputeKinds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Type = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SortOrder = table.Column<int>(type: "int", nullable: false),
                    IsRetired = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeKinds", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "EventKinds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Category = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SortOrder = table.Column<int>(type: "int", nullable: false),
                    IsRetired = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventKinds", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "GovernanceSystems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Category = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    DocumentNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GovernanceSystems", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "LawFirms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LicenceNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Contact = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Phone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LawFirms", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "LeadershipGroups",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false, collation: "Latin1_General_100_BIN2"),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    DocumentNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeadershipGroups", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "PublicityAgencies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Duties = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    RequiredSessions = table.Column<int>(type: "int", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicityAgencies", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "ReportProblems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Problem = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Cause = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Measure = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Owner = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportProblems", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "ReportTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 60000, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportTemplates", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "ReportTexts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    IsLocked = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportTexts", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "ReportWaivers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Excerpt = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportWaivers", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "Roles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SavedFilters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Query = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedFilters", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "SecuritySettings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequireForAdministrators = table.Column<bool>(type: "bit", nullable: false),
                    RequireForStaff = table.Column<bool>(type: "bit", nullable: false),
                    PasswordMaxAgeDays = table.Column<int>(type: "int", nullable: false),
                    IdleMinutes = table.Column<int>(type: "int", nullable: false),
                    AbsoluteMinutes = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecuritySettings", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "SessionKinds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Category = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SortOrder = table.Column<int>(type: "int", nullable: false),
                    AsksExam = table.Column<bool>(type: "bit", nullable: false),
                    IsRetired = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SessionKinds", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "SignInTally",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Address = table.Column<string>(type: "nvarchar(45)", maxLength: 45, nullable: false),
                    Failures = table.Column<int>(type: "int", nullable: false),
                    Since = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LockedUntil = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInTally", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SourceLimits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LimitDays = table.Column<int>(type: "int", nullable: false),
                    ExtensionDays = table.Column<int>(type: "int", nullable: false),
                    Extensions = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceLimits", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "ThemeDays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    StartMonth = table.Column<int>(type: "int", nullable: false),
                    StartDay = table.Column<int>(type: "int", nullable: false),
                    EndMonth = table.Column<int>(type: "int", nullable: false),
                    EndDay = table.Column<int>(type: "int", nullable: false),
                    IsRetired = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemeDays", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "Townships",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    FullName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Superior = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    CopyTo = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    IssuingBody = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    DocumentNumberPattern = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    PublicityPlan = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PlanFirstYear = table.Column<int>(type: "int", nullable: true),
                    PlanLastYear = table.Column<int>(type: "int", nullable: true),
                    Honour = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ReportMonth = table.Column<int>(type: "int", nullable: false),
                    ReportDay = table.Column<int>(type: "int", nullable: false),
                    SubmissionMonth = table.Column<int>(type: "int", nullable: false),
                    SubmissionDay = table.Column<int>(type: "int", nullable: false),
                    PublicationMonth = table.Column<int>(type: "int", nullable: false),
                    PublicationDay = table.Column<int>(type: "int", nullable: false),
                    TrainingGraceDays = table.Column<int>(type: "int", nullable: false),
                    AdviserMonthlyHours = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: false),
                    LawSavvyMinimum = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Townships", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "Users",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DisplayName = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DisabledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    MustChangePassword = table.Column<bool>(type: "bit", nullable: false),
                    PasswordSetAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastSignInAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastSignInAddress = table.Column<string>(type: "nvarchar(45)", maxLength: 45, nullable: true),
                    LastCodeStep = table.Column<long>(type: "bigint", nullable: false),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Users", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Villages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SortOrder = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    CloseReason = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Villages", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Villages_Villages_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SystemRevisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GovernanceSystemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SystemRevisions", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_SystemRevisions_GovernanceSystems_GovernanceSystemId",
                        column: x => x.GovernanceSystemId,
                        principalTable: "GovernanceSystems",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Lawyers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LawFirmId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    LicenceNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lawyers", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Lawyers_LawFirms_LawFirmId",
                        column: x => x.LawFirmId,
                        principalTable: "LawFirms",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "GroupMeetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeadershipGroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Chair = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Topics = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Decisions = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ProblemsSolved = table.Column<int>(type: "int", nullable: false),
                    ShouldAttend = table.Column<int>(type: "int", nullable: true),
                    Attended = table.Column<int>(type: "int", nullable: false),
                    Minutes = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    DocumentNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupMeetings", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_GroupMeetings_LeadershipGroups_LeadershipGroupId",
                        column: x => x.LeadershipGroupId,
                        principalTable: "LeadershipGroups",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "GroupMembers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeadershipGroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Post = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupMembers", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_GroupMembers_LeadershipGroups_LeadershipGroupId",
                        column: x => x.LeadershipGroupId,
                        principalTable: "LeadershipGroups",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PlanTasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Task = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Owner = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ProblemId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    OutcomeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OutcomeNote = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    CarriedFromId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanTasks", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_PlanTasks_PlanTasks_CarriedFromId",
                        column: x => x.CarriedFromId,
                        principalTable: "PlanTasks",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_PlanTasks_ReportProblems_ProblemId",
                        column: x => x.ProblemId,
                        principalTable: "ReportProblems",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReportEditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    ReportTextId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TextNumber = table.Column<int>(type: "int", nullable: false),
                    CutOff = table.Column<DateOnly>(type: "date", nullable: false),
                    Addressee = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    CopyTo = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    RedHead = table.Column<bool>(type: "bit", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CorrectedNumber = table.Column<int>(type: "int", nullable: true),
                    IsUnderCorrection = table.Column<bool>(type: "bit", nullable: false),
                    Signer = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SeriesYear = table.Column<int>(type: "int", nullable: true),
                    Sequence = table.Column<int>(type: "int", nullable: true),
                    DocumentNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    GapReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    SecrecyChecker = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SecrecyOpinion = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportEditions", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_ReportEditions_ReportTexts_ReportTextId",
                        column: x => x.ReportTextId,
                        principalTable: "ReportTexts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReportTextVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportTextId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 60000, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportTextVersions", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_ReportTextVersions_ReportTexts_ReportTextId",
                        column: x => x.ReportTextId,
                        principalTable: "ReportTexts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetRoleClaims_Roles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "Roles",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "StudyPlanItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    KindId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Topic = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Laws = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Times = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudyPlanItems", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_StudyPlanItems_SessionKinds_KindId",
                        column: x => x.KindId,
                        principalTable: "SessionKinds",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AccountGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DecidedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountGrants", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_AccountGrants_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(450)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserRoles",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_Roles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "Roles",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CredentialResets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Credential = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DecidedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CredentialResets", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_CredentialResets_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FormDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Path = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: 200000, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormDrafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormDrafts_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PasswordRecord",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    SetAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PasswordRecord", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PasswordRecord_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ArchiveLoans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Borrower = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Purpose = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReturnedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchiveLoans", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_ArchiveLoans_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Archivists",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Archivists", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Archivists_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CadreAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Cadre = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CadreKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Post = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CadreAssignments", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_CadreAssignments_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DisplayItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Quantity = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Place = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisplayItems", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_DisplayItems_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Grids",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SortKey = table.Column<string>(type: "nvarchar(360)", maxLength: 360, nullable: false, collation: "Latin1_General_100_BIN2"),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Grids", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Grids_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "LawSavvyPersons",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Identity = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LawSavvyPersons", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_LawSavvyPersons_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PartyBranchs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Secretary = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartyBranchs", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_PartyBranchs_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PublicityEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    KindId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ThemeDayId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Theme = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    AgencyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Sessions = table.Column<int>(type: "int", nullable: false),
                    Audience = table.Column<int>(type: "int", nullable: false),
                    Materials = table.Column<int>(type: "int", nullable: false),
                    Consultations = table.Column<int>(type: "int", nullable: false),
                    Posts = table.Column<int>(type: "int", nullable: false),
                    Notes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicityEvents", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_PublicityEvents_EventKinds_KindId",
                        column: x => x.KindId,
                        principalTable: "EventKinds",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_PublicityEvents_PublicityAgencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "PublicityAgencies",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_PublicityEvents_ThemeDays_ThemeDayId",
                        column: x => x.ThemeDayId,
                        principalTable: "ThemeDays",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_PublicityEvents_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PublicUnits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Head = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    HeadPhone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Contact = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ContactPhone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicUnits", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_PublicUnits_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "StudySessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    KindId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Topic = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Laws = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Place = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Speaker = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SpeakerKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ShouldAttend = table.Column<int>(type: "int", nullable: true),
                    Attended = table.Column<int>(type: "int", nullable: false),
                    Hours = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: true),
                    HasDiscussion = table.Column<bool>(type: "bit", nullable: false),
                    Notes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ExamShould = table.Column<int>(type: "int", nullable: true),
                    ExamSat = table.Column<int>(type: "int", nullable: true),
                    ExamPassed = table.Column<int>(type: "int", nullable: true),
                    Papers = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudySessions", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_StudySessions_SessionKinds_KindId",
                        column: x => x.KindId,
                        principalTable: "SessionKinds",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_StudySessions_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "TrainingReminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    Message = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingReminders", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_TrainingReminders_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "VillageFacilities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    HasOwnRoom = table.Column<bool>(type: "bit", nullable: false),
                    Guide = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VillageFacilities", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_VillageFacilities_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "VillageLeaders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VillageLeaders", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_VillageLeaders_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "VillageNames",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VillageNames", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_VillageNames_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "LawyerContracts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LawyerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    MonthlyHours = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LawyerContracts", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_LawyerContracts_Lawyers_LawyerId",
                        column: x => x.LawyerId,
                        principalTable: "Lawyers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "LawyerServices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LawyerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Hours = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    People = table.Column<int>(type: "int", nullable: false),
                    Client = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Matter = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Result = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LawyerServices", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_LawyerServices_Lawyers_LawyerId",
                        column: x => x.LawyerId,
                        principalTable: "Lawyers",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_LawyerServices_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "LawyerVillages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LawyerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LawyerVillages", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_LawyerVillages_Lawyers_LawyerId",
                        column: x => x.LawyerId,
                        principalTable: "Lawyers",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_LawyerVillages_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Seminars",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Host = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    LawyerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Attendance = table.Column<int>(type: "int", nullable: false),
                    Topics = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Seminars", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Seminars_Lawyers_LawyerId",
                        column: x => x.LawyerId,
                        principalTable: "Lawyers",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Seminars_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "EditionComments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportEditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Section = table.Column<int>(type: "int", nullable: false),
                    Paragraph = table.Column<int>(type: "int", nullable: true),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditionComments", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_EditionComments_ReportEditions_ReportEditionId",
                        column: x => x.ReportEditionId,
                        principalTable: "ReportEditions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "EditionFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportEditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(260)", maxLength: 260, nullable: false),
                    ContentType = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditionFiles", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_EditionFiles_ReportEditions_ReportEditionId",
                        column: x => x.ReportEditionId,
                        principalTable: "ReportEditions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "EditionSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportEditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Words = table.Column<string>(type: "nvarchar(700)", maxLength: 700, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditionSteps", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_EditionSteps_ReportEditions_ReportEditionId",
                        column: x => x.ReportEditionId,
                        principalTable: "ReportEditions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "GrantedUnits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GrantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GridOfficerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LawyerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GrantedUnits", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_GrantedUnits_AccountGrants_GrantId",
                        column: x => x.GrantId,
                        principalTable: "AccountGrants",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "GridOfficers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GridId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Phone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    IsStandIn = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GridOfficers", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_GridOfficers_Grids_GridId",
                        column: x => x.GridId,
                        principalTable: "Grids",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_GridOfficers_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Honours",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LawSavvyPersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Level = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    AppliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AwardedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DeclinedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Honours", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Honours_LawSavvyPersons_LawSavvyPersonId",
                        column: x => x.LawSavvyPersonId,
                        principalTable: "LawSavvyPersons",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Honours_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "LawSavvyTrainings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LawSavvyPersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Topic = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Hours = table.Column<decimal>(type: "decimal(5,1)", precision: 5, scale: 1, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LawSavvyTrainings", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_LawSavvyTrainings_LawSavvyPersons_LawSavvyPersonId",
                        column: x => x.LawSavvyPersonId,
                        principalTable: "LawSavvyPersons",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "WeeklyVisits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PartyBranchId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PlannedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    People = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    LawyerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Purpose = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Households = table.Column<int>(type: "int", nullable: true),
                    Findings = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    CancelledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CancelReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WeeklyVisits", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_WeeklyVisits_Lawyers_LawyerId",
                        column: x => x.LawyerId,
                        principalTable: "Lawyers",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_WeeklyVisits_PartyBranchs_PartyBranchId",
                        column: x => x.PartyBranchId,
                        principalTable: "PartyBranchs",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_WeeklyVisits_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReminderReadings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReminderId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderReadings", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_ReminderReadings_TrainingReminders_ReminderId",
                        column: x => x.ReminderId,
                        principalTable: "TrainingReminders",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Disputes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NumberYear = table.Column<int>(type: "int", nullable: false),
                    NumberSequence = table.Column<int>(type: "int", nullable: false),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GridId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LawyerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    KindId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Type = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Source = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SeminarId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Difficulty = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Parties = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ListOrder = table.Column<int>(type: "int", nullable: false),
                    FileYear = table.Column<int>(type: "int", nullable: true),
                    FileSequence = table.Column<int>(type: "int", nullable: true),
                    FileNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    PersonalErasedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NextStep = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeletedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disputes", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Disputes_DisputeKinds_KindId",
                        column: x => x.KindId,
                        principalTable: "DisputeKinds",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Disputes_Grids_GridId",
                        column: x => x.GridId,
                        principalTable: "Grids",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Disputes_Lawyers_LawyerId",
                        column: x => x.LawyerId,
                        principalTable: "Lawyers",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Disputes_Seminars_SeminarId",
                        column: x => x.SeminarId,
                        principalTable: "Seminars",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Disputes_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CaseFilings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Shelf = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Archivist = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Retention = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReopenedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DisputeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseFilings", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_CaseFilings_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CatalogueEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Paper = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IsThere = table.Column<bool>(type: "bit", nullable: false),
                    Pages = table.Column<int>(type: "int", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DisputeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogueEntries", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_CatalogueEntries_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DisputeAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssignedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Leader = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Unit = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Person = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    LawyerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Plan = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DisputeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeAssignments", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_DisputeAssignments_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_DisputeAssignments_Lawyers_LawyerId",
                        column: x => x.LawyerId,
                        principalTable: "Lawyers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DisputeExtensions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromDueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ApprovedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DisputeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeExtensions", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_DisputeExtensions_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DisputeParties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Phone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    IdentityCipher = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DisputeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeParties", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_DisputeParties_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DisputeResolutions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResolvedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Method = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Succeeded = table.Column<bool>(type: "bit", nullable: false),
                    Result = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Form = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AgreementNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Amount = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OtherRoutes = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    SeminarId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ConfirmationAppliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Court = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ConfirmationNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ReopenedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReopenReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DisputeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeResolutions", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_DisputeResolutions_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_DisputeResolutions_Seminars_SeminarId",
                        column: x => x.SeminarId,
                        principalTable: "Seminars",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DisputeSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    People = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    LawyerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PartyBranch = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Place = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Content = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Result = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    NextStep = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Satisfaction = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    WeeklyVisitId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryNumber = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DisputeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeSteps", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_DisputeSteps_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_DisputeSteps_Lawyers_LawyerId",
                        column: x => x.LawyerId,
                        principalTable: "Lawyers",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_DisputeSteps_WeeklyVisits_WeeklyVisitId",
                        column: x => x.WeeklyVisitId,
                        principalTable: "WeeklyVisits",
                        principalColumn: "Id");
                });

            migrationBuilder.InsertData(
                table: "AuditHeads",
                columns: new[] { "Id", "Number" },
                values: new object[] { 1, 0L });

            migrationBuilder.InsertData(
                table: "CaseSettings",
                columns: new[] { "Id", "ConfirmationDays", "CreatedAt", "CreatedBy", "CreatedById", "EntryNumber", "FileWord", "KeepsIdentityNumbers", "PersonalDataYears", "PrivacyContact", "UpdatedAt", "UpdatedBy", "UpdatedById", "Version" },
                values: new object[] { new Guid("5e550003-0000-7000-8000-000000000001"), 30, new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, 0L, "人调字", false, 10, null, null, null, null, new Guid("5e550003-0000-7000-8000-000000000001") });

            migrationBuilder.InsertData(
                table: "DisputeKinds",
                columns: new[] { "Id", "CreatedAt", "CreatedBy", "CreatedById", "DeleteReason", "DeletedAt", "DeletedBy", "EntryNumber", "IsRetired", "Name", "NameKey", "SortOrder", "SubmissionDigest", "SubmissionId", "Type", "UpdatedAt", "UpdatedBy", "UpdatedById", "Version" },
                values: new object[,]
                {
                    { new Guid("5e550001-0000-7000-8000-000000000001"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -100L, false, "婚姻家庭", "婚姻家庭", 10, null, null, "Family", null, null, null, new Guid("5e550001-0000-7000-8000-000000000001") },
                    { new Guid("5e550001-0000-7000-8000-000000000002"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -99L, false, "邻里", "邻里", 20, null, null, "Neighbours", null, null, null, new Guid("5e550001-0000-7000-8000-000000000002") },
                    { new Guid("5e550001-0000-7000-8000-000000000003"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -98L, false, "房屋宅基地", "房屋宅基地", 30, null, null, "Housing", null, null, null, new Guid("5e550001-0000-7000-8000-000000000003") },
                    { new Guid("5e550001-0000-7000-8000-000000000004"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -97L, false, "合同", "合同", 40, null, null, "Contract", null, null, null, new Guid("5e550001-0000-7000-8000-000000000004") },
                    { new Guid("5e550001-0000-7000-8000-000000000005"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -96L, false, "生产经营", "生产经营", 50, null, null, "Business", null, null, null, new Guid("5e550001-0000-7000-8000-000000000005") },
                    { new Guid("5e550001-0000-7000-8000-000000000006"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -95L, false, "损害赔偿", "损害赔偿", 60, null, null, "Damages", null, null, null, new Guid("5e550001-0000-7000-8000-000000000006") },
                    { new Guid("5e550001-0000-7000-8000-000000000007"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -94L, false, "山林土地", "山林土地", 70, null, null, "Land", null, null, null, new Guid("5e550001-0000-7000-8000-000000000007") },
                    { new Guid("5e550001-0000-7000-8000-000000000008"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -93L, false, "征地拆迁", "征地拆迁", 80, null, null, "Expropriation", null, null, null, new Guid("5e550001-0000-7000-8000-000000000008") },
                    { new Guid("5e550001-0000-7000-8000-000000000009"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -92L, false, "环境污染", "环境污染", 90, null, null, "Pollution", null, null, null, new Guid("5e550001-0000-7000-8000-000000000009") },
                    { new Guid("5e550001-0000-7000-8000-00000000000a"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -91L, false, "劳动争议", "劳动争议", 100, null, null, "Labour", null, null, null, new Guid("5e550001-0000-7000-8000-00000000000a") },
                    { new Guid("5e550001-0000-7000-8000-00000000000b"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -90L, false, "消费", "消费", 110, null, null, "Consumer", null, null, null, new Guid("5e550001-0000-7000-8000-00000000000b") },
                    { new Guid("5e550001-0000-7000-8000-00000000000c"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -89L, false, "医疗", "医疗", 120, null, null, "Medical", null, null, null, new Guid("5e550001-0000-7000-8000-00000000000c") },
                    { new Guid("5e550001-0000-7000-8000-00000000000d"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -88L, false, "道路交通事故", "道路交通事故", 130, null, null, "Traffic", null, null, null, new Guid("5e550001-0000-7000-8000-00000000000d") },
                    { new Guid("5e550001-0000-7000-8000-00000000000e"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -87L, false, "物业", "物业", 140, null, null, "Property", null, null, null, new Guid("5e550001-0000-7000-8000-00000000000e") },
                    { new Guid("5e550001-0000-7000-8000-00000000000f"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -86L, false, "其他", "其他", 150, null, null, "Other", null, null, null, new Guid("5e550001-0000-7000-8000-00000000000f") }
                });

            migrationBuilder.InsertData(
                table: "EventKinds",
                columns: new[] { "Id", "Category", "CreatedAt", "CreatedBy", "CreatedById", "DeleteReason", "DeletedAt", "DeletedBy", "EntryNumber", "IsRetired", "Name", "NameKey", "SortOrder", "SubmissionDigest", "SubmissionId", "UpdatedAt", "UpdatedBy", "UpdatedById", "Version" },
                values: new object[,]
                {
                    { new Guid("0f0a0000-0004-7000-8000-000000000001"), "Square", new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -100L, false, "广场宣传", "广场宣传", 10, null, null, null, null, null, new Guid("0f0a0000-0004-7000-8000-000000000001") },
                    { new Guid("0f0a0001-0004-7000-8000-000000000001"), "CountrysideTour", new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -99L, false, "送法下乡", "送法下乡", 20, null, null, null, null, null, new Guid("0f0a0001-0004-7000-8000-000000000001") },
                    { new Guid("0f0a0002-0004-7000-8000-000000000001"), "Village", new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -98L, false, "法律进村", "法律进村", 30, null, null, null, null, null, new Guid("0f0a0002-0004-7000-8000-000000000001") },
                    { new Guid("0f0a0003-0004-7000-8000-000000000001"), "School", new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -97L, false, "法律进校园", "法律进校园", 40, null, null, null, null, null, new Guid("0f0a0003-0004-7000-8000-000000000001") },
                    { new Guid("0f0a0004-0004-7000-8000-000000000001"), "Enterprise", new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -96L, false, "法律进企业", "法律进企业", 50, null, null, null, null, null, new Guid("0f0a0004-0004-7000-8000-000000000001") },
                    { new Guid("0f0a0005-0004-7000-8000-000000000001"), "Talk", new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -95L, false, "宣讲", "宣讲", 60, null, null, null, null, null, new Guid("0f0a0005-0004-7000-8000-000000000001") },
                    { new Guid("0f0a0006-0004-7000-8000-000000000001"), "NewMedia", new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -94L, false, "新媒体宣传", "新媒体宣传", 70, null, null, null, null, null, new Guid("0f0a0006-0004-7000-8000-000000000001") },
                    { new Guid("0f0a0007-0004-7000-8000-000000000001"), "Other", new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -93L, false, "其他", "其他", 80, null, null, null, null, null, new Guid("0f0a0007-0004-7000-8000-000000000001") }
                });

            migrationBuilder.InsertData(
                table: "SessionKinds",
                columns: new[] { "Id", "AsksExam", "Category", "CreatedAt", "CreatedBy", "CreatedById", "DeleteReason", "DeletedAt", "DeletedBy", "EntryNumber", "IsRetired", "Name", "NameKey", "SortOrder", "SubmissionDigest", "SubmissionId", "UpdatedAt", "UpdatedBy", "UpdatedById", "Version" },
                values: new object[,]
                {
                    { new Guid("5e550000-0000-7000-8000-000000000001"), false, "TheorySession", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -100L, false, "党委理论学习中心组", "党委理论学习中心组", 10, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000001") },
                    { new Guid("5e550000-0000-7000-8000-000000000002"), false, "PreMeetingStudy", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -99L, false, "会前学法", "会前学法", 20, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000002") },
                    { new Guid("5e550000-0000-7000-8000-000000000003"), true, "CadreTraining", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -98L, false, "干部培训", "干部培训", 30, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000003") },
                    { new Guid("5e550000-0000-7000-8000-000000000004"), false, "LawLecture", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -97L, false, "法治讲座", "法治讲座", 40, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000004") },
                    { new Guid("5e550000-0000-7000-8000-000000000005"), false, "MobilisationMeeting", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -96L, false, "动员部署会", "动员部署会", 50, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000005") },
                    { new Guid("5e550000-0000-7000-8000-000000000006"), false, "VillageTraining", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -95L, false, "村（场）每月法律知识培训", "村(场)每月法律知识培训", 60, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000006") },
                    { new Guid("5e550000-0000-7000-8000-000000000007"), true, "EnforcementTraining", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -94L, false, "执法人员培训", "执法人员培训", 70, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000007") },
                    { new Guid("5e550000-0000-7000-8000-000000000008"), true, "LawSavvyTraining", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -93L, false, "法律明白人培训", "法律明白人培训", 80, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000008") },
                    { new Guid("5e550000-0000-7000-8000-000000000009"), true, "StaffStudy", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -92L, false, "干部职工学法", "干部职工学法", 90, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000009") },
                    { new Guid("5e550000-0000-7000-8000-00000000000a"), false, "TrialAttendance", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -91L, false, "旁听庭审", "旁听庭审", 100, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-00000000000a") },
                    { new Guid("5e550000-0000-7000-8000-00000000000b"), false, "OtherStudy", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, -90L, false, "其他学习", "其他学习", 110, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-00000000000b") }
                });

            migrationBuilder.InsertData(
                table: "SourceLimits",
                columns: new[] { "Id", "CreatedAt", "CreatedBy", "CreatedById", "EntryNumber", "ExtensionDays", "Extensions", "LimitDays", "Source", "UpdatedAt", "UpdatedBy", "UpdatedById", "Version" },
                values: new object[,]
                {
                    { new Guid("5e550002-0000-7000-8000-000000000001"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, -100L, 30, 1, 30, "Seminar", null, null, null, new Guid("5e550002-0000-7000-8000-000000000001") },
                    { new Guid("5e550002-0000-7000-8000-000000000002"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, -99L, 30, 1, 30, "MobilisationMeeting", null, null, null, new Guid("5e550002-0000-7000-8000-000000000002") },
                    { new Guid("5e550002-0000-7000-8000-000000000003"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, -98L, 30, 1, 30, "GridOfficer", null, null, null, new Guid("5e550002-0000-7000-8000-000000000003") },
                    { new Guid("5e550002-0000-7000-8000-000000000004"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, -97L, 30, 1, 30, "WalkIn", null, null, null, new Guid("5e550002-0000-7000-8000-000000000004") },
                    { new Guid("5e550002-0000-7000-8000-000000000005"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, -96L, 30, 1, 30, "Visit", null, null, null, new Guid("5e550002-0000-7000-8000-000000000005") },
                    { new Guid("5e550002-0000-7000-8000-000000000006"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, -95L, 30, 1, 60, "Petition", null, null, null, new Guid("5e550002-0000-7000-8000-000000000006") },
                    { new Guid("5e550002-0000-7000-8000-000000000007"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, -94L, 30, 1, 30, "Hotline", null, null, null, new Guid("5e550002-0000-7000-8000-000000000007") },
                    { new Guid("5e550002-0000-7000-8000-000000000008"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, -93L, 30, 1, 30, "Other", null, null, null, new Guid("5e550002-0000-7000-8000-000000000008") }
                });

            migrationBuilder.InsertData(
                table: "ThemeDays",
                columns: new[] { "Id", "CreatedAt", "CreatedBy", "CreatedById", "DeleteReason", "DeletedAt", "DeletedBy", "EndDay", "EndMonth", "EntryNumber", "IsRetired", "Name", "NameKey", "StartDay", "StartMonth", "SubmissionDigest", "SubmissionId", "UpdatedAt", "UpdatedBy", "UpdatedById", "Version" },
                values: new object[,]
                {
                    { new Guid("0f0b0000-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 8, 3, -100L, false, "“三八”妇女维权周", "\"三八\"妇女维权周", 1, 3, null, null, null, null, null, new Guid("0f0b0000-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0001-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 15, 3, -99L, false, "3·15 国际消费者权益日", "3·15国际消费者权益日", 15, 3, null, null, null, null, null, new Guid("0f0b0001-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0002-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 15, 4, -98L, false, "4·15 全民国家安全教育日", "4·15全民国家安全教育日", 15, 4, null, null, null, null, null, new Guid("0f0b0002-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0003-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 26, 4, -97L, false, "4·26 世界知识产权日", "4·26世界知识产权日", 26, 4, null, null, null, null, null, new Guid("0f0b0003-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0004-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 31, 5, -96L, false, "民法典宣传月", "民法典宣传月", 1, 5, null, null, null, null, null, new Guid("0f0b0004-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0005-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 12, 5, -95L, false, "5·12 全国防灾减灾日", "5·12全国防灾减灾日", 12, 5, null, null, null, null, null, new Guid("0f0b0005-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0006-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 30, 6, -94L, false, "安全生产月", "安全生产月", 1, 6, null, null, null, null, null, new Guid("0f0b0006-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0007-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 5, 6, -93L, false, "6·5 世界环境日", "6·5世界环境日", 5, 6, null, null, null, null, null, new Guid("0f0b0007-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0008-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 26, 6, -92L, false, "6·26 国际禁毒日", "6·26国际禁毒日", 26, 6, null, null, null, null, null, new Guid("0f0b0008-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0009-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 9, 11, -91L, false, "11·9 消防宣传日", "11·9消防宣传日", 9, 11, null, null, null, null, null, new Guid("0f0b0009-0004-7000-8000-000000000001") },
                    { new Guid("0f0b000a-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 25, 11, -90L, false, "11·25 国际反家庭暴力日", "11·25国际反家庭暴力日", 25, 11, null, null, null, null, null, new Guid("0f0b000a-0004-7000-8000-000000000001") },
                    { new Guid("0f0b000b-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 7, 12, -89L, false, "宪法宣传周", "宪法宣传周", 1, 12, null, null, null, null, null, new Guid("0f0b000b-0004-7000-8000-000000000001") },
                    { new Guid("0f0b000c-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 4, 12, -88L, false, "12·4 国家宪法日", "12·4国家宪法日", 4, 12, null, null, null, null, null, new Guid("0f0b000c-0004-7000-8000-000000000001") }
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccountGrants_Approved",
                table: "AccountGrants",
                column: "UserId",
                unique: true,
                filter: "State = 'Approved'");

            migrationBuilder.CreateIndex(
                name: "IX_AccountGrants_Proposed",
                table: "AccountGrants",
                column: "UserId",
                unique: true,
                filter: "State = 'Proposed'");

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveLoans_CreatedById_SubmissionId",
                table: "ArchiveLoans",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveLoans_LentOn_EntryNumber",
                table: "ArchiveLoans",
                columns: new[] { "LentOn", "EntryNumber" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveLoans_VillageId_LentOn_EntryNumber",
                table: "ArchiveLoans",
                columns: new[] { "VillageId", "LentOn", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Archivists_VillageId",
                table: "Archivists",
                column: "VillageId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetRoleClaims_RoleId",
                table: "AspNetRoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserRoles_RoleId",
                table: "AspNetUserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_CreatedById_SubmissionId",
                table: "Attachments",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_RecordId",
                table: "Attachments",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_At_Number",
                table: "AuditEntries",
                columns: new[] { "At", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Number",
                table: "AuditEntries",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_PreviousHash",
                table: "AuditEntries",
                column: "PreviousHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_RootId_Number",
                table: "AuditEntries",
                columns: new[] { "RootId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_CadreAssignments_CadreKey_Kind_VillageId_From",
                table: "CadreAssignments",
                columns: new[] { "CadreKey", "Kind", "VillageId", "From" },
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CadreAssignments_CreatedById_SubmissionId",
                table: "CadreAssignments",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CadreAssignments_VillageId_From_EntryNumber",
                table: "CadreAssignments",
                columns: new[] { "VillageId", "From", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseFiling_DisputeId",
                table: "CaseFilings",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseFiling_Standing",
                table: "CaseFilings",
                column: "DisputeId",
                unique: true,
                filter: "ReopenedOn IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogueEntries_DisputeId_Paper",
                table: "CatalogueEntries",
                columns: new[] { "DisputeId", "Paper" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CredentialResets_UserId_Credential",
                table: "CredentialResets",
                columns: new[] { "UserId", "Credential" },
                unique: true,
                filter: "State = 'Proposed'");

            migrationBuilder.CreateIndex(
                name: "IX_DisplayItems_CreatedById_SubmissionId",
                table: "DisplayItems",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DisplayItems_From_EntryNumber",
                table: "DisplayItems",
                columns: new[] { "From", "EntryNumber" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_DisplayItems_VillageId_From_EntryNumber",
                table: "DisplayItems",
                columns: new[] { "VillageId", "From", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeAssignments_DisputeId",
                table: "DisputeAssignments",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeAssignments_LawyerId",
                table: "DisputeAssignments",
                column: "LawyerId");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeExtensions_DisputeId",
                table: "DisputeExtensions",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeKinds_CreatedById_SubmissionId",
                table: "DisputeKinds",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeKinds_NameKey",
                table: "DisputeKinds",
                column: "NameKey",
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeParties_DisputeId",
                table: "DisputeParties",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeParties_NameKey_DisputeId",
                table: "DisputeParties",
                columns: new[] { "NameKey", "DisputeId" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeResolutions_DisputeId_ResolvedOn",
                table: "DisputeResolutions",
                columns: new[] { "DisputeId", "ResolvedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeResolutions_SeminarId",
                table: "DisputeResolutions",
                column: "SeminarId");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_CreatedById_SubmissionId",
                table: "Disputes",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_Difficulty_ListOrder_EntryNumber_Id_Status_DeletedAt",
                table: "Disputes",
                columns: new[] { "Difficulty", "ListOrder", "EntryNumber", "Id", "Status", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_FileYear_FileSequence",
                table: "Disputes",
                columns: new[] { "FileYear", "FileSequence" },
                unique: true,
                filter: "FileYear IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_GridId_ListOrder_EntryNumber_Id_Status_DeletedAt",
                table: "Disputes",
                columns: new[] { "GridId", "ListOrder", "EntryNumber", "Id", "Status", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_KindId_ListOrder_EntryNumber_Id_Status_DeletedAt",
                table: "Disputes",
                columns: new[] { "KindId", "ListOrder", "EntryNumber", "Id", "Status", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_LawyerId_ListOrder_EntryNumber_Id_Status_DeletedAt",
                table: "Disputes",
                columns: new[] { "LawyerId", "ListOrder", "EntryNumber", "Id", "Status", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_ListOrder_EntryNumber_Id_ReceivedOn_Status_DueOn_DeletedAt",
                table: "Disputes",
                columns: new[] { "ListOrder", "EntryNumber", "Id", "ReceivedOn", "Status", "DueOn", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_NumberYear_ListOrder_EntryNumber_Id_Status_DeletedAt",
                table: "Disputes",
                columns: new[] { "NumberYear", "ListOrder", "EntryNumber", "Id", "Status", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_NumberYear_NumberSequence",
                table: "Disputes",
                columns: new[] { "NumberYear", "NumberSequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_ReceivedOn_EntryNumber_Id_Status_DueOn_DeletedAt",
                table: "Disputes",
                columns: new[] { "ReceivedOn", "EntryNumber", "Id", "Status", "DueOn", "DeletedAt" },
                descending: new[] { true, true, true, false, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_SeminarId",
                table: "Disputes",
                column: "SeminarId");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_Source_ListOrder_EntryNumber_Id_Status_DeletedAt",
                table: "Disputes",
                columns: new[] { "Source", "ListOrder", "EntryNumber", "Id", "Status", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_Status_DueOn_EntryNumber_Id",
                table: "Disputes",
                columns: new[] { "Status", "DueOn", "EntryNumber", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_Status_ListOrder_EntryNumber_Id_ReceivedOn",
                table: "Disputes",
                columns: new[] { "Status", "ListOrder", "EntryNumber", "Id", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_Status_NextOn_EntryNumber_Id",
                table: "Disputes",
                columns: new[] { "Status", "NextOn", "EntryNumber", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_VillageId_ListOrder_EntryNumber_Id_ReceivedOn_Status_DueOn_DeletedAt",
                table: "Disputes",
                columns: new[] { "VillageId", "ListOrder", "EntryNumber", "Id", "ReceivedOn", "Status", "DueOn", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_VillageId_Status_ListOrder_EntryNumber_Id",
                table: "Disputes",
                columns: new[] { "VillageId", "Status", "ListOrder", "EntryNumber", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeSteps_DisputeId_On",
                table: "DisputeSteps",
                columns: new[] { "DisputeId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeSteps_LawyerId",
                table: "DisputeSteps",
                column: "LawyerId");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeSteps_On_EntryNumber",
                table: "DisputeSteps",
                columns: new[] { "On", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeSteps_WeeklyVisitId",
                table: "DisputeSteps",
                column: "WeeklyVisitId");

            migrationBuilder.CreateIndex(
                name: "IX_EditionComments_ReportEditionId",
                table: "EditionComments",
                column: "ReportEditionId");

            migrationBuilder.CreateIndex(
                name: "IX_EditionFiles_ReportEditionId_Kind",
                table: "EditionFiles",
                columns: new[] { "ReportEditionId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EditionSteps_ReportEditionId",
                table: "EditionSteps",
                column: "ReportEditionId");

            migrationBuilder.CreateIndex(
                name: "IX_EventKinds_CreatedById_SubmissionId",
                table: "EventKinds",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_EventKinds_NameKey",
                table: "EventKinds",
                column: "NameKey",
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FormDrafts_SavedAt",
                table: "FormDrafts",
                column: "SavedAt");

            migrationBuilder.CreateIndex(
                name: "IX_FormDrafts_UserId_Path_SavedAt",
                table: "FormDrafts",
                columns: new[] { "UserId", "Path", "SavedAt" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "IX_FormDrafts_UserId_SubmissionId",
                table: "FormDrafts",
                columns: new[] { "UserId", "SubmissionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GovernanceSystems_CreatedById_SubmissionId",
                table: "GovernanceSystems",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_GovernanceSystems_NameKey",
                table: "GovernanceSystems",
                column: "NameKey",
                unique: true,
                filter: "DeletedAt IS NULL AND [To] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_GrantedUnits_GrantId",
                table: "GrantedUnits",
                column: "GrantId");

            migrationBuilder.CreateIndex(
                name: "IX_GridOfficers_CreatedById_SubmissionId",
                table: "GridOfficers",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_GridOfficers_GridId",
                table: "GridOfficers",
                column: "GridId");

            migrationBuilder.CreateIndex(
                name: "IX_GridOfficers_NameKey_EntryNumber",
                table: "GridOfficers",
                columns: new[] { "NameKey", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_GridOfficers_VillageId",
                table: "GridOfficers",
                column: "VillageId");

            migrationBuilder.CreateIndex(
                name: "IX_Grids_CreatedById_SubmissionId",
                table: "Grids",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Grids_VillageId_NameKey",
                table: "Grids",
                columns: new[] { "VillageId", "NameKey" },
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_GroupMeetings_CreatedById_SubmissionId",
                table: "GroupMeetings",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_GroupMeetings_LeadershipGroupId_On_EntryNumber",
                table: "GroupMeetings",
                columns: new[] { "LeadershipGroupId", "On", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_GroupMeetings_On_EntryNumber",
                table: "GroupMeetings",
                columns: new[] { "On", "EntryNumber" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_GroupMembers_LeadershipGroupId",
                table: "GroupMembers",
                column: "LeadershipGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_Honours_AwardedOn",
                table: "Honours",
                column: "AwardedOn");

            migrationBuilder.CreateIndex(
                name: "IX_Honours_CreatedById_SubmissionId",
                table: "Honours",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Honours_LawSavvyPersonId",
                table: "Honours",
                column: "LawSavvyPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Honours_VillageId_EntryNumber",
                table: "Honours",
                columns: new[] { "VillageId", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_LawFirms_CreatedById_SubmissionId",
                table: "LawFirms",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_LawFirms_NameKey",
                table: "LawFirms",
                column: "NameKey",
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_LawSavvyPersons_CreatedById_SubmissionId",
                table: "LawSavvyPersons",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_LawSavvyPersons_VillageId",
                table: "LawSavvyPersons",
                column: "VillageId");

            migrationBuilder.CreateIndex(
                name: "IX_LawSavvyTrainings_LawSavvyPersonId_On_Topic",
                table: "LawSavvyTrainings",
                columns: new[] { "LawSavvyPersonId", "On", "Topic" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LawSavvyTrainings_On",
                table: "LawSavvyTrainings",
                column: "On");

            migrationBuilder.CreateIndex(
                name: "IX_LawyerContracts_LawyerId_From",
                table: "LawyerContracts",
                columns: new[] { "LawyerId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_Lawyers_CreatedById_SubmissionId",
                table: "Lawyers",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Lawyers_LawFirmId",
                table: "Lawyers",
                column: "LawFirmId");

            migrationBuilder.CreateIndex(
                name: "IX_LawyerServices_CreatedById_SubmissionId",
                table: "LawyerServices",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_LawyerServices_LawyerId_On_EntryNumber",
                table: "LawyerServices",
                columns: new[] { "LawyerId", "On", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_LawyerServices_On_EntryNumber",
                table: "LawyerServices",
                columns: new[] { "On", "EntryNumber" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_LawyerServices_VillageId_On_EntryNumber",
                table: "LawyerServices",
                columns: new[] { "VillageId", "On", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_LawyerVillages_LawyerId_VillageId_From",
                table: "LawyerVillages",
                columns: new[] { "LawyerId", "VillageId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_LawyerVillages_VillageId",
                table: "LawyerVillages",
                column: "VillageId");

            migrationBuilder.CreateIndex(
                name: "IX_LeadershipGroups_CreatedById_SubmissionId",
                table: "LeadershipGroups",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_LeadershipGroups_NameKey",
                table: "LeadershipGroups",
                column: "NameKey",
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PartyBranchs_VillageId",
                table: "PartyBranchs",
                column: "VillageId");

            migrationBuilder.CreateIndex(
                name: "IX_PasswordRecord_UserId_SetAt",
                table: "PasswordRecord",
                columns: new[] { "UserId", "SetAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanTasks_CarriedFromId",
                table: "PlanTasks",
                column: "CarriedFromId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanTasks_CreatedById_SubmissionId",
                table: "PlanTasks",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PlanTasks_ProblemId",
                table: "PlanTasks",
                column: "ProblemId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanTasks_Year_DueOn_EntryNumber",
                table: "PlanTasks",
                columns: new[] { "Year", "DueOn", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicityAgencies_CreatedById_SubmissionId",
                table: "PublicityAgencies",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PublicityAgencies_NameKey",
                table: "PublicityAgencies",
                column: "NameKey",
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvents_AgencyId",
                table: "PublicityEvents",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvents_CreatedById_SubmissionId",
                table: "PublicityEvents",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvents_KindId",
                table: "PublicityEvents",
                column: "KindId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvents_ThemeDayId",
                table: "PublicityEvents",
                column: "ThemeDayId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvents_VillageId_On_EntryNumber",
                table: "PublicityEvents",
                columns: new[] { "VillageId", "On", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvents_Year",
                table: "PublicityEvents",
                columns: new[] { "On", "Id", "VillageId", "Kind", "AgencyId", "Sessions", "Audience", "Materials", "Consultations", "Posts", "ThemeDayId", "Theme", "DeletedAt" },
                descending: new[] { true, true, false, false, false, false, false, false, false, false, false, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_PublicUnits_CreatedById_SubmissionId",
                table: "PublicUnits",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PublicUnits_NameKey",
                table: "PublicUnits",
                column: "NameKey",
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PublicUnits_VillageId",
                table: "PublicUnits",
                column: "VillageId");

            migrationBuilder.CreateIndex(
                name: "IX_ReminderReadings_ReminderId_CreatedById",
                table: "ReminderReadings",
                columns: new[] { "ReminderId", "CreatedById" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReportEditions_ReportTextId",
                table: "ReportEditions",
                column: "ReportTextId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportEditions_SeriesYear_Sequence",
                table: "ReportEditions",
                columns: new[] { "SeriesYear", "Sequence" },
                unique: true,
                filter: "Sequence IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReportEditions_Year_Number",
                table: "ReportEditions",
                columns: new[] { "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportProblems_CreatedById_SubmissionId",
                table: "ReportProblems",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReportProblems_Year_EntryNumber",
                table: "ReportProblems",
                columns: new[] { "Year", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportTemplates_CreatedById_SubmissionId",
                table: "ReportTemplates",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReportTemplates_NameKey",
                table: "ReportTemplates",
                column: "NameKey",
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReportTexts_Year",
                table: "ReportTexts",
                column: "Year",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportTextVersions_ReportTextId_Number",
                table: "ReportTextVersions",
                columns: new[] { "ReportTextId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportWaivers_Year_Key",
                table: "ReportWaivers",
                columns: new[] { "Year", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "Roles",
                column: "NormalizedName",
                unique: true,
                filter: "[NormalizedName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SavedFilters_CreatedById_NameKey",
                table: "SavedFilters",
                columns: new[] { "CreatedById", "NameKey" },
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SavedFilters_CreatedById_SubmissionId",
                table: "SavedFilters",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Seminars_CreatedById_SubmissionId",
                table: "Seminars",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Seminars_LawyerId_On_EntryNumber",
                table: "Seminars",
                columns: new[] { "LawyerId", "On", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Seminars_On_EntryNumber",
                table: "Seminars",
                columns: new[] { "On", "EntryNumber" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_Seminars_VillageId_On_EntryNumber",
                table: "Seminars",
                columns: new[] { "VillageId", "On", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_SessionKinds_CreatedById_SubmissionId",
                table: "SessionKinds",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SessionKinds_NameKey",
                table: "SessionKinds",
                column: "NameKey",
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SignInTally_NameKey_Address",
                table: "SignInTally",
                columns: new[] { "NameKey", "Address" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignInTally_Since",
                table: "SignInTally",
                column: "Since");

            migrationBuilder.CreateIndex(
                name: "IX_SourceLimits_Source",
                table: "SourceLimits",
                column: "Source",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StudyPlanItems_CreatedById_SubmissionId",
                table: "StudyPlanItems",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_StudyPlanItems_KindId",
                table: "StudyPlanItems",
                column: "KindId");

            migrationBuilder.CreateIndex(
                name: "IX_StudyPlanItems_Year_Month_KindId",
                table: "StudyPlanItems",
                columns: new[] { "Year", "Month", "KindId" },
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_StudySessions_CreatedById_SubmissionId",
                table: "StudySessions",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_StudySessions_Kind_On_EntryNumber",
                table: "StudySessions",
                columns: new[] { "Kind", "On", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_StudySessions_KindId",
                table: "StudySessions",
                column: "KindId");

            migrationBuilder.CreateIndex(
                name: "IX_StudySessions_On_EntryNumber",
                table: "StudySessions",
                columns: new[] { "On", "EntryNumber" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_StudySessions_VillageId_On_EntryNumber",
                table: "StudySessions",
                columns: new[] { "VillageId", "On", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_SystemRevisions_GovernanceSystemId_On",
                table: "SystemRevisions",
                columns: new[] { "GovernanceSystemId", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ThemeDays_CreatedById_SubmissionId",
                table: "ThemeDays",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ThemeDays_NameKey",
                table: "ThemeDays",
                column: "NameKey",
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingReminders_CreatedById_SubmissionId",
                table: "TrainingReminders",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingReminders_VillageId_Month_EntryNumber",
                table: "TrainingReminders",
                columns: new[] { "VillageId", "Month", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Users",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Users",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_VillageFacilities_VillageId_Kind_From",
                table: "VillageFacilities",
                columns: new[] { "VillageId", "Kind", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_VillageLeaders_VillageId",
                table: "VillageLeaders",
                column: "VillageId");

            migrationBuilder.CreateIndex(
                name: "IX_VillageNames_VillageId",
                table: "VillageNames",
                column: "VillageId");

            migrationBuilder.CreateIndex(
                name: "IX_Villages_CreatedById_SubmissionId",
                table: "Villages",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Villages_MergedIntoId",
                table: "Villages",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Villages_NameKey",
                table: "Villages",
                column: "NameKey",
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Villages_SortOrder_EntryNumber",
                table: "Villages",
                columns: new[] { "SortOrder", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyVisits_CreatedById_SubmissionId",
                table: "WeeklyVisits",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyVisits_LawyerId_PlannedOn_EntryNumber",
                table: "WeeklyVisits",
                columns: new[] { "LawyerId", "PlannedOn", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyVisits_PartyBranchId",
                table: "WeeklyVisits",
                column: "PartyBranchId");

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyVisits_PlannedOn_EntryNumber",
                table: "WeeklyVisits",
                columns: new[] { "PlannedOn", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyVisits_VillageId_PlannedOn_EntryNumber",
                table: "WeeklyVisits",
                columns: new[] { "VillageId", "PlannedOn", "EntryNumber" });

            foreach (var trigger in AuditTriggers.SqlServer)
                migrationBuilder.Sql(trigger);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArchiveLoans");

            migrationBuilder.DropTable(
                name: "Archivists");

            migrationBuilder.DropTable(
                name: "AspNetRoleClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserRoles");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "AuditHeads");

            migrationBuilder.DropTable(
                name: "CadreAssignments");

            migrationBuilder.DropTable(
                name: "CaseFilings");

            migrationBuilder.DropTable(
                name: "CaseNumberSeries");

            migrationBuilder.DropTable(
                name: "CaseSettings");

            migrationBuilder.DropTable(
                name: "CatalogueEntries");

            migrationBuilder.DropTable(
                name: "CredentialResets");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "DisplayItems");

            migrationBuilder.DropTable(
                name: "DisputeAssignments");

            migrationBuilder.DropTable(
                name: "DisputeExtensions");

            migrationBuilder.DropTable(
                name: "DisputeParties");

            migrationBuilder.DropTable(
                name: "DisputeResolutions");

            migrationBuilder.DropTable(
                name: "DisputeSteps");

            migrationBuilder.DropTable(
                name: "EditionComments");

            migrationBuilder.DropTable(
                name: "EditionFiles");

            migrationBuilder.DropTable(
                name: "EditionSteps");

            migrationBuilder.DropTable(
                name: "FormDrafts");

            migrationBuilder.DropTable(
                name: "GrantedUnits");

            migrationBuilder.DropTable(
                name: "GridOfficers");

            migrationBuilder.DropTable(
                name: "GroupMeetings");

            migrationBuilder.DropTable(
                name: "GroupMembers");

            migrationBuilder.DropTable(
                name: "Honours");

            migrationBuilder.DropTable(
                name: "LawSavvyTrainings");

            migrationBuilder.DropTable(
                name: "LawyerContracts");

            migrationBuilder.DropTable(
                name: "LawyerServices");

            migrationBuilder.DropTable(
                name: "LawyerVillages");

            migrationBuilder.DropTable(
                name: "PasswordRecord");

            migrationBuilder.DropTable(
                name: "PlanTasks");

            migrationBuilder.DropTable(
                name: "PublicityEvents");

            migrationBuilder.DropTable(
                name: "PublicUnits");

            migrationBuilder.DropTable(
                name: "ReminderReadings");

            migrationBuilder.DropTable(
                name: "ReportTemplates");

            migrationBuilder.DropTable(
                name: "ReportTextVersions");

            migrationBuilder.DropTable(
                name: "ReportWaivers");

            migrationBuilder.DropTable(
                name: "SavedFilters");

            migrationBuilder.DropTable(
                name: "SecuritySettings");

            migrationBuilder.DropTable(
                name: "SignInTally");

            migrationBuilder.DropTable(
                name: "SourceLimits");

            migrationBuilder.DropTable(
                name: "StudyPlanItems");

            migrationBuilder.DropTable(
                name: "StudySessions");

            migrationBuilder.DropTable(
                name: "SystemRevisions");

            migrationBuilder.DropTable(
                name: "Townships");

            migrationBuilder.DropTable(
                name: "VillageFacilities");

            migrationBuilder.DropTable(
                name: "VillageLeaders");

            migrationBuilder.DropTable(
                name: "VillageNames");

            migrationBuilder.DropTable(
                name: "Roles");

            migrationBuilder.DropTable(
                name: "Disputes");

            migrationBuilder.DropTable(
                name: "WeeklyVisits");

            migrationBuilder.DropTable(
                name: "ReportEditions");

            migrationBuilder.DropTable(
                name: "AccountGrants");

            migrationBuilder.DropTable(
                name: "LeadershipGroups");

            migrationBuilder.DropTable(
                name: "LawSavvyPersons");

            migrationBuilder.DropTable(
                name: "ReportProblems");

            migrationBuilder.DropTable(
                name: "EventKinds");

            migrationBuilder.DropTable(
                name: "PublicityAgencies");

            migrationBuilder.DropTable(
                name: "ThemeDays");

            migrationBuilder.DropTable(
                name: "TrainingReminders");

            migrationBuilder.DropTable(
                name: "SessionKinds");

            migrationBuilder.DropTable(
                name: "GovernanceSystems");

            migrationBuilder.DropTable(
                name: "DisputeKinds");

            migrationBuilder.DropTable(
                name: "Grids");

            migrationBuilder.DropTable(
                name: "Seminars");

            migrationBuilder.DropTable(
                name: "PartyBranchs");

            migrationBuilder.DropTable(
                name: "ReportTexts");

            migrationBuilder.DropTable(
                name: "Users");

            migrationBuilder.DropTable(
                name: "Lawyers");

            migrationBuilder.DropTable(
                name: "Villages");

            migrationBuilder.DropTable(
                name: "LawFirms");
        }
    }
}
