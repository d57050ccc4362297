using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Biandangou.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class CasesAndFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Disputes_GridId_ReceivedOn_Id",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_LawyerId_ReceivedOn_Id",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_Status_ReceivedOn_Id",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_VillageId_ReceivedOn_Id_Status_DueOn_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_VillageId_Status_ReceivedOn_Id",
                table: "Disputes");

            migrationBuilder.DropPrimaryKey(
                name: "PK_CaseNumberSeries",
                table: "CaseNumberSeries");

            migrationBuilder.AddColumn<string>(
                name: "FileNumber",
                table: "Disputes",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FileSequence",
                table: "Disputes",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FileYear",
                table: "Disputes",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "KindId",
                table: "Disputes",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<int>(
                name: "ListOrder",
                table: "Disputes",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextOn",
                table: "Disputes",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NextStep",
                table: "Disputes",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PersonalErasedOn",
                table: "Disputes",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SeminarId",
                table: "Disputes",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ConfirmationAppliedOn",
                table: "DisputeResolution",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConfirmationNumber",
                table: "DisputeResolution",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ConfirmedOn",
                table: "DisputeResolution",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Court",
                table: "DisputeResolution",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EffectiveOn",
                table: "DisputeResolution",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Form",
                table: "DisputeResolution",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "OtherRoutes",
                table: "DisputeResolution",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SeminarId",
                table: "DisputeResolution",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Succeeded",
                table: "DisputeResolution",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Series",
                table: "CaseNumberSeries",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Case");

            migrationBuilder.AddColumn<Guid>(
                name: "PartId",
                table: "Attachments",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_CaseNumberSeries",
                table: "CaseNumberSeries",
                columns: new[] { "Series", "Year" });

            migrationBuilder.CreateTable(
                name: "CaseFiling",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Shelf = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Archivist = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Retention = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
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
                    table.PrimaryKey("PK_CaseFiling", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_CaseFiling_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id");
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
                name: "CatalogueEntry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Paper = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsThere = table.Column<bool>(type: "bit", nullable: false),
                    Pages = table.Column<int>(type: "int", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
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
                    table.PrimaryKey("PK_CatalogueEntry", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_CatalogueEntry_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DisputeAssignment",
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
                    table.PrimaryKey("PK_DisputeAssignment", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_DisputeAssignment_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_DisputeAssignment_Lawyers_LawyerId",
                        column: x => x.LawyerId,
                        principalTable: "Lawyers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DisputeExtension",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromDueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ApprovedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
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
                    table.PrimaryKey("PK_DisputeExtension", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_DisputeExtension_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DisputeKinds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Type = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SortOrder = table.Column<int>(type: "int", nullable: false),
                    IsRetired = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
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
                name: "DisputeParty",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    IdentityCipher = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
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
                    table.PrimaryKey("PK_DisputeParty", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_DisputeParty_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SavedFilters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Query = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
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
                name: "Seminars",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    VillageId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Host = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    LawyerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Attendance = table.Column<int>(type: "int", nullable: false),
                    Topics = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
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
                name: "SourceLimits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    LimitDays = table.Column<int>(type: "int", nullable: false),
                    ExtensionDays = table.Column<int>(type: "int", nullable: false),
                    Extensions = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
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
                        name: "FK_WeeklyVisits_PartyBranch_PartyBranchId",
                        column: x => x.PartyBranchId,
                        principalTable: "PartyBranch",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_WeeklyVisits_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DisputeStep",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    TakenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    People = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    LawyerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PartyBranch = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Place = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Content = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Result = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    NextStep = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Satisfaction = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    WeeklyVisitId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
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
                    table.PrimaryKey("PK_DisputeStep", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_DisputeStep_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_DisputeStep_Lawyers_LawyerId",
                        column: x => x.LawyerId,
                        principalTable: "Lawyers",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_DisputeStep_WeeklyVisits_WeeklyVisitId",
                        column: x => x.WeeklyVisitId,
                        principalTable: "WeeklyVisits",
                        principalColumn: "Id");
                });

            migrationBuilder.InsertData(
                table: "CaseSettings",
                columns: new[] { "Id", "ConfirmationDays", "CreatedAt", "CreatedBy", "CreatedById", "FileWord", "KeepsIdentityNumbers", "PersonalDataYears", "PrivacyContact", "UpdatedAt", "UpdatedBy", "UpdatedById", "Version" },
                values: new object[] { new Guid("5e550003-0000-7000-8000-000000000001"), 30, new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, "人调字", false, 10, null, null, null, null, new Guid("5e550003-0000-7000-8000-000000000001") });

            migrationBuilder.InsertData(
                table: "DisputeKinds",
                columns: new[] { "Id", "CreatedAt", "CreatedBy", "CreatedById", "DeleteReason", "DeletedAt", "DeletedBy", "IsRetired", "Name", "NameKey", "SortOrder", "SubmissionDigest", "SubmissionId", "Type", "UpdatedAt", "UpdatedBy", "UpdatedById", "Version" },
                values: new object[,]
                {
                    { new Guid("5e550001-0000-7000-8000-000000000001"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "婚姻家庭", "婚姻家庭", 10, null, null, "Family", null, null, null, new Guid("5e550001-0000-7000-8000-000000000001") },
                    { new Guid("5e550001-0000-7000-8000-000000000002"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "邻里", "邻里", 20, null, null, "Neighbours", null, null, null, new Guid("5e550001-0000-7000-8000-000000000002") },
                    { new Guid("5e550001-0000-7000-8000-000000000003"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "房屋宅基地", "房屋宅基地", 30, null, null, "Housing", null, null, null, new Guid("5e550001-0000-7000-8000-000000000003") },
                    { new Guid("5e550001-0000-7000-8000-000000000004"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "合同", "合同", 40, null, null, "Contract", null, null, null, new Guid("5e550001-0000-7000-8000-000000000004") },
                    { new Guid("5e550001-0000-7000-8000-000000000005"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "生产经营", "生产经营", 50, null, null, "Business", null, null, null, new Guid("5e550001-0000-7000-8000-000000000005") },
                    { new Guid("5e550001-0000-7000-8000-000000000006"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "损害赔偿", "损害赔偿", 60, null, null, "Damages", null, null, null, new Guid("5e550001-0000-7000-8000-000000000006") },
                    { new Guid("5e550001-0000-7000-8000-000000000007"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "山林土地", "山林土地", 70, null, null, "Land", null, null, null, new Guid("5e550001-0000-7000-8000-000000000007") },
                    { new Guid("5e550001-0000-7000-8000-000000000008"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "征地拆迁", "征地拆迁", 80, null, null, "Expropriation", null, null, null, new Guid("5e550001-0000-7000-8000-000000000008") },
                    { new Guid("5e550001-0000-7000-8000-000000000009"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "环境污染", "环境污染", 90, null, null, "Pollution", null, null, null, new Guid("5e550001-0000-7000-8000-000000000009") },
                    { new Guid("5e550001-0000-7000-8000-00000000000a"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "劳动争议", "劳动争议", 100, null, null, "Labour", null, null, null, new Guid("5e550001-0000-7000-8000-00000000000a") },
                    { new Guid("5e550001-0000-7000-8000-00000000000b"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "消费", "消费", 110, null, null, "Consumer", null, null, null, new Guid("5e550001-0000-7000-8000-00000000000b") },
                    { new Guid("5e550001-0000-7000-8000-00000000000c"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "医疗", "医疗", 120, null, null, "Medical", null, null, null, new Guid("5e550001-0000-7000-8000-00000000000c") },
                    { new Guid("5e550001-0000-7000-8000-00000000000d"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "道路交通事故", "道路交通事故", 130, null, null, "Traffic", null, null, null, new Guid("5e550001-0000-7000-8000-00000000000d") },
                    { new Guid("5e550001-0000-7000-8000-00000000000e"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "物业", "物业", 140, null, null, "Property", null, null, null, new Guid("5e550001-0000-7000-8000-00000000000e") },
                    { new Guid("5e550001-0000-7000-8000-00000000000f"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "其他", "其他", 150, null, null, "Other", null, null, null, new Guid("5e550001-0000-7000-8000-00000000000f") }
                });

            migrationBuilder.InsertData(
                table: "SourceLimits",
                columns: new[] { "Id", "CreatedAt", "CreatedBy", "CreatedById", "ExtensionDays", "Extensions", "LimitDays", "Source", "UpdatedAt", "UpdatedBy", "UpdatedById", "Version" },
                values: new object[,]
                {
                    { new Guid("5e550002-0000-7000-8000-000000000001"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, 30, 1, 30, "Seminar", null, null, null, new Guid("5e550002-0000-7000-8000-000000000001") },
                    { new Guid("5e550002-0000-7000-8000-000000000002"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, 30, 1, 30, "MobilisationMeeting", null, null, null, new Guid("5e550002-0000-7000-8000-000000000002") },
                    { new Guid("5e550002-0000-7000-8000-000000000003"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, 30, 1, 30, "GridOfficer", null, null, null, new Guid("5e550002-0000-7000-8000-000000000003") },
                    { new Guid("5e550002-0000-7000-8000-000000000004"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, 30, 1, 30, "WalkIn", null, null, null, new Guid("5e550002-0000-7000-8000-000000000004") },
                    { new Guid("5e550002-0000-7000-8000-000000000005"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, 30, 1, 30, "Visit", null, null, null, new Guid("5e550002-0000-7000-8000-000000000005") },
                    { new Guid("5e550002-0000-7000-8000-000000000006"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, 30, 1, 60, "Petition", null, null, null, new Guid("5e550002-0000-7000-8000-000000000006") },
                    { new Guid("5e550002-0000-7000-8000-000000000007"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, 30, 1, 30, "Hotline", null, null, null, new Guid("5e550002-0000-7000-8000-000000000007") },
                    { new Guid("5e550002-0000-7000-8000-000000000008"), new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, 30, 1, 30, "Other", null, null, null, new Guid("5e550002-0000-7000-8000-000000000008") }
                });

            foreach (var statement in CasesAndFilesData.Statements(NewId.SqlServer, text: "N", column => $"DATEDIFF(day, CAST('0001-01-01' AS date), {column})"))
                migrationBuilder.Sql(statement);

            migrationBuilder.DropTable(
                name: "DisputeVisit");

            migrationBuilder.DropColumn(
                name: "ConfirmationDays",
                table: "Townships");

            migrationBuilder.DropColumn(
                name: "MediationLimitDays",
                table: "Townships");

            migrationBuilder.DropColumn(
                name: "PetitionExtensionDays",
                table: "Townships");

            migrationBuilder.DropColumn(
                name: "PetitionLimitDays",
                table: "Townships");

            migrationBuilder.DropColumn(
                name: "PartyPhone",
                table: "Disputes");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_Difficulty_ListOrder_Id_Status_DeletedAt",
                table: "Disputes",
                columns: new[] { "Difficulty", "ListOrder", "Id", "Status", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_FileYear_FileSequence",
                table: "Disputes",
                columns: new[] { "FileYear", "FileSequence" },
                unique: true,
                filter: "FileYear IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_GridId_ListOrder_Id_Status_DeletedAt",
                table: "Disputes",
                columns: new[] { "GridId", "ListOrder", "Id", "Status", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_KindId_ListOrder_Id_Status_DeletedAt",
                table: "Disputes",
                columns: new[] { "KindId", "ListOrder", "Id", "Status", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_LawyerId_ListOrder_Id_Status_DeletedAt",
                table: "Disputes",
                columns: new[] { "LawyerId", "ListOrder", "Id", "Status", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_ListOrder_Id_ReceivedOn_Status_DueOn_DeletedAt",
                table: "Disputes",
                columns: new[] { "ListOrder", "Id", "ReceivedOn", "Status", "DueOn", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_NumberYear_ListOrder_Id_Status_DeletedAt",
                table: "Disputes",
                columns: new[] { "NumberYear", "ListOrder", "Id", "Status", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_SeminarId",
                table: "Disputes",
                column: "SeminarId");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_Source_ListOrder_Id_Status_DeletedAt",
                table: "Disputes",
                columns: new[] { "Source", "ListOrder", "Id", "Status", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_Status_ListOrder_Id_ReceivedOn",
                table: "Disputes",
                columns: new[] { "Status", "ListOrder", "Id", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_Status_NextOn_Id",
                table: "Disputes",
                columns: new[] { "Status", "NextOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_VillageId_ListOrder_Id_ReceivedOn_Status_DueOn_DeletedAt",
                table: "Disputes",
                columns: new[] { "VillageId", "ListOrder", "Id", "ReceivedOn", "Status", "DueOn", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_VillageId_Status_ListOrder_Id",
                table: "Disputes",
                columns: new[] { "VillageId", "Status", "ListOrder", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeResolution_SeminarId",
                table: "DisputeResolution",
                column: "SeminarId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseFiling_DisputeId",
                table: "CaseFiling",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseFiling_Standing",
                table: "CaseFiling",
                column: "DisputeId",
                unique: true,
                filter: "WithdrawnOn IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogueEntry_DisputeId_Paper",
                table: "CatalogueEntry",
                columns: new[] { "DisputeId", "Paper" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DisputeAssignment_DisputeId",
                table: "DisputeAssignment",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeAssignment_LawyerId",
                table: "DisputeAssignment",
                column: "LawyerId");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeExtension_DisputeId",
                table: "DisputeExtension",
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
                name: "IX_DisputeParty_DisputeId",
                table: "DisputeParty",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeParty_NameKey_DisputeId",
                table: "DisputeParty",
                columns: new[] { "NameKey", "DisputeId" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeStep_DisputeId_TakenOn",
                table: "DisputeStep",
                columns: new[] { "DisputeId", "TakenOn" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeStep_LawyerId",
                table: "DisputeStep",
                column: "LawyerId");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeStep_TakenOn_Id",
                table: "DisputeStep",
                columns: new[] { "TakenOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeStep_WeeklyVisitId",
                table: "DisputeStep",
                column: "WeeklyVisitId");

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
                name: "IX_Seminars_HeldOn_Id",
                table: "Seminars",
                columns: new[] { "HeldOn", "Id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_Seminars_LawyerId_HeldOn_Id",
                table: "Seminars",
                columns: new[] { "LawyerId", "HeldOn", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Seminars_VillageId_HeldOn_Id",
                table: "Seminars",
                columns: new[] { "VillageId", "HeldOn", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_SourceLimits_Source",
                table: "SourceLimits",
                column: "Source",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyVisits_CreatedById_SubmissionId",
                table: "WeeklyVisits",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true,
                filter: "[CreatedById] IS NOT NULL AND [SubmissionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyVisits_LawyerId_PlannedOn_Id",
                table: "WeeklyVisits",
                columns: new[] { "LawyerId", "PlannedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyVisits_PartyBranchId",
                table: "WeeklyVisits",
                column: "PartyBranchId");

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyVisits_PlannedOn_Id",
                table: "WeeklyVisits",
                columns: new[] { "PlannedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyVisits_VillageId_PlannedOn_Id",
                table: "WeeklyVisits",
                columns: new[] { "VillageId", "PlannedOn", "Id" });

            migrationBuilder.AddForeignKey(
                name: "FK_DisputeResolution_Seminars_SeminarId",
                table: "DisputeResolution",
                column: "SeminarId",
                principalTable: "Seminars",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Disputes_DisputeKinds_KindId",
                table: "Disputes",
                column: "KindId",
                principalTable: "DisputeKinds",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Disputes_Seminars_SeminarId",
                table: "Disputes",
                column: "SeminarId",
                principalTable: "Seminars",
                principalColumn: "Id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_DisputeResolution_Seminars_SeminarId",
                table: "DisputeResolution");

            migrationBuilder.DropForeignKey(
                name: "FK_Disputes_DisputeKinds_KindId",
                table: "Disputes");

            migrationBuilder.DropForeignKey(
                name: "FK_Disputes_Seminars_SeminarId",
                table: "Disputes");

            migrationBuilder.DropTable(
                name: "CaseFiling");

            migrationBuilder.DropTable(
                name: "CaseSettings");

            migrationBuilder.DropTable(
                name: "CatalogueEntry");

            migrationBuilder.DropTable(
                name: "DisputeAssignment");

            migrationBuilder.DropTable(
                name: "DisputeExtension");

            migrationBuilder.DropTable(
                name: "DisputeKinds");

            migrationBuilder.DropTable(
                name: "DisputeParty");

            migrationBuilder.DropTable(
                name: "DisputeStep");

            migrationBuilder.DropTable(
                name: "SavedFilters");

            migrationBuilder.DropTable(
                name: "Seminars");

            migrationBuilder.DropTable(
                name: "SourceLimits");

            migrationBuilder.DropTable(
                name: "WeeklyVisits");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_Difficulty_ListOrder_Id_Status_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_FileYear_FileSequence",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_GridId_ListOrder_Id_Status_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_KindId_ListOrder_Id_Status_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_LawyerId_ListOrder_Id_Status_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_ListOrder_Id_ReceivedOn_Status_DueOn_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_NumberYear_ListOrder_Id_Status_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_SeminarId",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_Source_ListOrder_Id_Status_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_Status_ListOrder_Id_ReceivedOn",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_Status_NextOn_Id",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_VillageId_ListOrder_Id_ReceivedOn_Status_DueOn_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_VillageId_Status_ListOrder_Id",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_DisputeResolution_SeminarId",
                table: "DisputeResolution");

            migrationBuilder.DropPrimaryKey(
                name: "PK_CaseNumberSeries",
                table: "CaseNumberSeries");

            migrationBuilder.DropColumn(
                name: "FileNumber",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "FileSequence",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "FileYear",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "KindId",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "ListOrder",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "NextOn",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "NextStep",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "PersonalErasedOn",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "SeminarId",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "ConfirmationAppliedOn",
                table: "DisputeResolution");

            migrationBuilder.DropColumn(
                name: "ConfirmationNumber",
                table: "DisputeResolution");

            migrationBuilder.DropColumn(
                name: "ConfirmedOn",
                table: "DisputeResolution");

            migrationBuilder.DropColumn(
                name: "Court",
                table: "DisputeResolution");

            migrationBuilder.DropColumn(
                name: "EffectiveOn",
                table: "DisputeResolution");

            migrationBuilder.DropColumn(
                name: "Form",
                table: "DisputeResolution");

            migrationBuilder.DropColumn(
                name: "OtherRoutes",
                table: "DisputeResolution");

            migrationBuilder.DropColumn(
                name: "SeminarId",
                table: "DisputeResolution");

            migrationBuilder.DropColumn(
                name: "Succeeded",
                table: "DisputeResolution");

            migrationBuilder.DropColumn(
                name: "Series",
                table: "CaseNumberSeries");

            migrationBuilder.DropColumn(
                name: "PartId",
                table: "Attachments");

            migrationBuilder.AddColumn<int>(
                name: "ConfirmationDays",
                table: "Townships",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "MediationLimitDays",
                table: "Townships",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "PetitionExtensionDays",
                table: "Townships",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "PetitionLimitDays",
                table: "Townships",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "PartyPhone",
                table: "Disputes",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_CaseNumberSeries",
                table: "CaseNumberSeries",
                column: "Year");

            migrationBuilder.CreateTable(
                name: "DisputeVisit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LawyerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PartyBranch = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Place = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Result = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UpdatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    UpdatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VisitedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Visitors = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeVisit", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_DisputeVisit_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_DisputeVisit_Lawyers_LawyerId",
                        column: x => x.LawyerId,
                        principalTable: "Lawyers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_GridId_ReceivedOn_Id",
                table: "Disputes",
                columns: new[] { "GridId", "ReceivedOn", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_LawyerId_ReceivedOn_Id",
                table: "Disputes",
                columns: new[] { "LawyerId", "ReceivedOn", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_Status_ReceivedOn_Id",
                table: "Disputes",
                columns: new[] { "Status", "ReceivedOn", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_VillageId_ReceivedOn_Id_Status_DueOn_DeletedAt",
                table: "Disputes",
                columns: new[] { "VillageId", "ReceivedOn", "Id", "Status", "DueOn", "DeletedAt" },
                descending: new[] { false, true, true, false, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_VillageId_Status_ReceivedOn_Id",
                table: "Disputes",
                columns: new[] { "VillageId", "Status", "ReceivedOn", "Id" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeVisit_DisputeId_VisitedOn",
                table: "DisputeVisit",
                columns: new[] { "DisputeId", "VisitedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeVisit_LawyerId",
                table: "DisputeVisit",
                column: "LawyerId");
        }
    }
}
