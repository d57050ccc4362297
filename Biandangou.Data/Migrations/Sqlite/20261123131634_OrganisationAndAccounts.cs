using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Biandangou.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OrganisationAndAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_LawyerVillage_LawyerId_VillageId",
                table: "LawyerVillage");

            migrationBuilder.DropIndex(
                name: "IX_Grids_VillageId_Name",
                table: "Grids");

            migrationBuilder.AddColumn<string>(
                name: "CloseReason",
                table: "Villages",
                type: "TEXT",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "MergedIntoId",
                table: "Villages",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DisabledAt",
                table: "Users",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LastCodeStep",
                table: "Users",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "LastSignInAddress",
                table: "Users",
                type: "TEXT",
                maxLength: 45,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LastSignInAt",
                table: "Users",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "MustChangePassword",
                table: "Users",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "PasswordSetAt",
                table: "Users",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "AdviserMonthlyHours",
                table: "Townships",
                type: "TEXT",
                precision: 18,
                scale: 2,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<int>(
                name: "ConfirmationDays",
                table: "Townships",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "CopyTo",
                table: "Townships",
                type: "TEXT",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DocumentNumberPattern",
                table: "Townships",
                type: "TEXT",
                maxLength: 80,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "LawSavvyMinimum",
                table: "Townships",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "PetitionExtensionDays",
                table: "Townships",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "PetitionLimitDays",
                table: "Townships",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "PublicationDay",
                table: "Townships",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "PublicationMonth",
                table: "Townships",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "SubmissionDay",
                table: "Townships",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "SubmissionMonth",
                table: "Townships",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "From",
                table: "LawyerVillage",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateOnly>(
                name: "To",
                table: "LawyerVillage",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LicenceNumber",
                table: "Lawyers",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Contact",
                table: "LawFirms",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LicenceNumber",
                table: "LawFirms",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Phone",
                table: "LawFirms",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NameKey",
                table: "Grids",
                type: "TEXT",
                maxLength: 120,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SortKey",
                table: "Grids",
                type: "TEXT",
                maxLength: 360,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsStandIn",
                table: "GridOfficers",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "NameKey",
                table: "GridOfficers",
                type: "TEXT",
                maxLength: 80,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "AccountGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountGrants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountGrants_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ArchiveLoans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VillageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Borrower = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LentOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReturnedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeletedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchiveLoans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArchiveLoans_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Archivist",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    VillageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Archivist", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Archivist_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CadreAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cadre = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CadreKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Post = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    VillageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeletedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CadreAssignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CadreAssignments_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "GovernanceSystems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AdoptedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeletedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GovernanceSystems", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GroupMeetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeadershipGroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Chair = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Topics = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Decisions = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ProblemsSolved = table.Column<int>(type: "INTEGER", nullable: false),
                    ShouldAttend = table.Column<int>(type: "INTEGER", nullable: true),
                    Attended = table.Column<int>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeletedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupMeetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GroupMeetings_LeadershipGroups_LeadershipGroupId",
                        column: x => x.LeadershipGroupId,
                        principalTable: "LeadershipGroups",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "LawyerContract",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LawyerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MonthlyHours = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LawyerContract", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LawyerContract_Lawyers_LawyerId",
                        column: x => x.LawyerId,
                        principalTable: "Lawyers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "LawyerServices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LawyerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VillageId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ServedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Hours = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    Client = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Matter = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeletedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LawyerServices", x => x.Id);
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
                name: "PartyBranch",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Secretary = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    VillageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartyBranch", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartyBranch_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PasswordRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    SetAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PasswordRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PasswordRecords_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PublicUnits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    VillageId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Head = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HeadPhone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    ActiveFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ActiveTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeletedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    DeleteReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicUnits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicUnits_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SecuritySettings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequireForAdministrators = table.Column<bool>(type: "INTEGER", nullable: false),
                    RequireForStaff = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordMaxAgeDays = table.Column<int>(type: "INTEGER", nullable: false),
                    IdleMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    AbsoluteMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecuritySettings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SignInTallies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 45, nullable: false),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LockedUntil = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInTallies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "VillageFacility",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HasOwnRoom = table.Column<bool>(type: "INTEGER", nullable: false),
                    Guide = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    VillageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VillageFacility", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VillageFacility_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "VillageLeader",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    VillageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VillageLeader", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VillageLeader_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "VillageName",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    VillageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VillageName", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VillageName_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "GrantedUnits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GrantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VillageId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GridOfficerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LawyerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GrantedUnits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GrantedUnits_AccountGrants_GrantId",
                        column: x => x.GrantId,
                        principalTable: "AccountGrants",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SystemRevision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GovernanceSystemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RevisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SystemRevision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SystemRevision_GovernanceSystems_GovernanceSystemId",
                        column: x => x.GovernanceSystemId,
                        principalTable: "GovernanceSystems",
                        principalColumn: "Id");
                });

            foreach (var statement in OrganisationAndAccountsData.Statements(NewId.Sqlite, text: "", join: "||"))
                migrationBuilder.Sql(statement);

            migrationBuilder.DropTable(
                name: "AccountScopes");

            migrationBuilder.DropColumn(
                name: "ContactLeader",
                table: "Villages");

            migrationBuilder.DropColumn(
                name: "HasArchiveRoom",
                table: "Villages");

            migrationBuilder.DropColumn(
                name: "HasLegalStudio",
                table: "Villages");

            migrationBuilder.DropColumn(
                name: "StudioGuide",
                table: "Villages");

            migrationBuilder.DropColumn(
                name: "EngagedFrom",
                table: "Lawyers");

            migrationBuilder.DropColumn(
                name: "EngagedTo",
                table: "Lawyers");

            migrationBuilder.CreateIndex(
                name: "IX_Villages_MergedIntoId",
                table: "Villages",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_LawyerVillage_LawyerId_VillageId_From",
                table: "LawyerVillage",
                columns: new[] { "LawyerId", "VillageId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_LawyerVillage_VillageId",
                table: "LawyerVillage",
                column: "VillageId");

            migrationBuilder.CreateIndex(
                name: "IX_Grids_VillageId_NameKey",
                table: "Grids",
                columns: new[] { "VillageId", "NameKey" },
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_GridOfficers_NameKey_Id",
                table: "GridOfficers",
                columns: new[] { "NameKey", "Id" });

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
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveLoans_LentOn_Id",
                table: "ArchiveLoans",
                columns: new[] { "LentOn", "Id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveLoans_VillageId_LentOn_Id",
                table: "ArchiveLoans",
                columns: new[] { "VillageId", "LentOn", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Archivist_VillageId",
                table: "Archivist",
                column: "VillageId");

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
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CadreAssignments_VillageId_From_Id",
                table: "CadreAssignments",
                columns: new[] { "VillageId", "From", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_GovernanceSystems_CreatedById_SubmissionId",
                table: "GovernanceSystems",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GovernanceSystems_NameKey",
                table: "GovernanceSystems",
                column: "NameKey",
                unique: true,
                filter: "DeletedAt IS NULL AND WithdrawnOn IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_GrantedUnits_GrantId",
                table: "GrantedUnits",
                column: "GrantId");

            migrationBuilder.CreateIndex(
                name: "IX_GroupMeetings_CreatedById_SubmissionId",
                table: "GroupMeetings",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GroupMeetings_HeldOn_Id",
                table: "GroupMeetings",
                columns: new[] { "HeldOn", "Id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_GroupMeetings_LeadershipGroupId_HeldOn_Id",
                table: "GroupMeetings",
                columns: new[] { "LeadershipGroupId", "HeldOn", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_LawyerContract_LawyerId_From",
                table: "LawyerContract",
                columns: new[] { "LawyerId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_LawyerServices_CreatedById_SubmissionId",
                table: "LawyerServices",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LawyerServices_LawyerId_ServedOn_Id",
                table: "LawyerServices",
                columns: new[] { "LawyerId", "ServedOn", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_LawyerServices_ServedOn_Id",
                table: "LawyerServices",
                columns: new[] { "ServedOn", "Id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_LawyerServices_VillageId_ServedOn_Id",
                table: "LawyerServices",
                columns: new[] { "VillageId", "ServedOn", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_PartyBranch_VillageId",
                table: "PartyBranch",
                column: "VillageId");

            migrationBuilder.CreateIndex(
                name: "IX_PasswordRecords_UserId_SetAt",
                table: "PasswordRecords",
                columns: new[] { "UserId", "SetAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicUnits_CreatedById_SubmissionId",
                table: "PublicUnits",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true);

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
                name: "IX_SignInTallies_NameKey_Address",
                table: "SignInTallies",
                columns: new[] { "NameKey", "Address" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignInTallies_Since",
                table: "SignInTallies",
                column: "Since");

            migrationBuilder.CreateIndex(
                name: "IX_SystemRevision_GovernanceSystemId_RevisedOn",
                table: "SystemRevision",
                columns: new[] { "GovernanceSystemId", "RevisedOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VillageFacility_VillageId_Kind_StartsOn",
                table: "VillageFacility",
                columns: new[] { "VillageId", "Kind", "StartsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_VillageLeader_VillageId",
                table: "VillageLeader",
                column: "VillageId");

            migrationBuilder.CreateIndex(
                name: "IX_VillageName_VillageId",
                table: "VillageName",
                column: "VillageId");

            migrationBuilder.AddForeignKey(
                name: "FK_LawyerVillage_Villages_VillageId",
                table: "LawyerVillage",
                column: "VillageId",
                principalTable: "Villages",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Villages_Villages_MergedIntoId",
                table: "Villages",
                column: "MergedIntoId",
                principalTable: "Villages",
                principalColumn: "Id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_LawyerVillage_Villages_VillageId",
                table: "LawyerVillage");

            migrationBuilder.DropForeignKey(
                name: "FK_Villages_Villages_MergedIntoId",
                table: "Villages");

            migrationBuilder.DropTable(
                name: "ArchiveLoans");

            migrationBuilder.DropTable(
                name: "Archivist");

            migrationBuilder.DropTable(
                name: "CadreAssignments");

            migrationBuilder.DropTable(
                name: "GrantedUnits");

            migrationBuilder.DropTable(
                name: "GroupMeetings");

            migrationBuilder.DropTable(
                name: "LawyerContract");

            migrationBuilder.DropTable(
                name: "LawyerServices");

            migrationBuilder.DropTable(
                name: "PartyBranch");

            migrationBuilder.DropTable(
                name: "PasswordRecords");

            migrationBuilder.DropTable(
                name: "PublicUnits");

            migrationBuilder.DropTable(
                name: "SecuritySettings");

            migrationBuilder.DropTable(
                name: "SignInTallies");

            migrationBuilder.DropTable(
                name: "SystemRevision");

            migrationBuilder.DropTable(
                name: "VillageFacility");

            migrationBuilder.DropTable(
                name: "VillageLeader");

            migrationBuilder.DropTable(
                name: "VillageName");

            migrationBuilder.DropTable(
                name: "AccountGrants");

            migrationBuilder.DropTable(
                name: "GovernanceSystems");

            migrationBuilder.DropIndex(
                name: "IX_Villages_MergedIntoId",
                table: "Villages");

            migrationBuilder.DropIndex(
                name: "IX_LawyerVillage_LawyerId_VillageId_From",
                table: "LawyerVillage");

            migrationBuilder.DropIndex(
                name: "IX_LawyerVillage_VillageId",
                table: "LawyerVillage");

            migrationBuilder.DropIndex(
                name: "IX_Grids_VillageId_NameKey",
                table: "Grids");

            migrationBuilder.DropIndex(
                name: "IX_GridOfficers_NameKey_Id",
                table: "GridOfficers");

            migrationBuilder.DropColumn(
                name: "CloseReason",
                table: "Villages");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Villages");

            migrationBuilder.DropColumn(
                name: "DisabledAt",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "LastCodeStep",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "LastSignInAddress",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "LastSignInAt",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "MustChangePassword",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "PasswordSetAt",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "AdviserMonthlyHours",
                table: "Townships");

            migrationBuilder.DropColumn(
                name: "ConfirmationDays",
                table: "Townships");

            migrationBuilder.DropColumn(
                name: "CopyTo",
                table: "Townships");

            migrationBuilder.DropColumn(
                name: "DocumentNumberPattern",
                table: "Townships");

            migrationBuilder.DropColumn(
                name: "LawSavvyMinimum",
                table: "Townships");

            migrationBuilder.DropColumn(
                name: "PetitionExtensionDays",
                table: "Townships");

            migrationBuilder.DropColumn(
                name: "PetitionLimitDays",
                table: "Townships");

            migrationBuilder.DropColumn(
                name: "PublicationDay",
                table: "Townships");

            migrationBuilder.DropColumn(
                name: "PublicationMonth",
                table: "Townships");

            migrationBuilder.DropColumn(
                name: "SubmissionDay",
                table: "Townships");

            migrationBuilder.DropColumn(
                name: "SubmissionMonth",
                table: "Townships");

            migrationBuilder.DropColumn(
                name: "From",
                table: "LawyerVillage");

            migrationBuilder.DropColumn(
                name: "To",
                table: "LawyerVillage");

            migrationBuilder.DropColumn(
                name: "LicenceNumber",
                table: "Lawyers");

            migrationBuilder.DropColumn(
                name: "Contact",
                table: "LawFirms");

            migrationBuilder.DropColumn(
                name: "LicenceNumber",
                table: "LawFirms");

            migrationBuilder.DropColumn(
                name: "Phone",
                table: "LawFirms");

            migrationBuilder.DropColumn(
                name: "NameKey",
                table: "Grids");

            migrationBuilder.DropColumn(
                name: "SortKey",
                table: "Grids");

            migrationBuilder.DropColumn(
                name: "IsStandIn",
                table: "GridOfficers");

            migrationBuilder.DropColumn(
                name: "NameKey",
                table: "GridOfficers");

            migrationBuilder.AddColumn<string>(
                name: "ContactLeader",
                table: "Villages",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "HasArchiveRoom",
                table: "Villages",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "HasLegalStudio",
                table: "Villages",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "StudioGuide",
                table: "Villages",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EngagedFrom",
                table: "Lawyers",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateOnly>(
                name: "EngagedTo",
                table: "Lawyers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AccountScopes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    GridId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LawyerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    VillageId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountScopes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountScopes_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_LawyerVillage_LawyerId_VillageId",
                table: "LawyerVillage",
                columns: new[] { "LawyerId", "VillageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Grids_VillageId_Name",
                table: "Grids",
                columns: new[] { "VillageId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_AccountScopes_UserId",
                table: "AccountScopes",
                column: "UserId");
        }
    }
}
