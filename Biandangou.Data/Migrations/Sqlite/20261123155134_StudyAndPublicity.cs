using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Biandangou.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StudyAndPublicity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ExamPassed",
                table: "StudySessions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ExamSat",
                table: "StudySessions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ExamShould",
                table: "StudySessions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "KindId",
                table: "StudySessions",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<int>(
                name: "Papers",
                table: "StudySessions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "AgencyId",
                table: "PublicityEvents",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "FormId",
                table: "PublicityEvents",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "ThemeDayId",
                table: "PublicityEvents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AppliedOn",
                table: "Honour",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DeclinedOn",
                table: "Honour",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DeleteReason",
                table: "Honour",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DeletedAt",
                table: "Honour",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DeletedBy",
                table: "Honour",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SubmissionDigest",
                table: "Honour",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SubmissionId",
                table: "Honour",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "VillageId",
                table: "Honour",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ThumbnailSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Width = table.Column<int>(type: "INTEGER", nullable: true),
                    Height = table.Column<int>(type: "INTEGER", nullable: true),
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
                    table.PrimaryKey("PK_Attachments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EventForms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SortOrder = table.Column<int>(type: "INTEGER", nullable: false),
                    IsRetired = table.Column<bool>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_EventForms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LawSavvyTraining",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LawSavvyPersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrainedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Hours = table.Column<decimal>(type: "TEXT", precision: 5, scale: 1, nullable: false),
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
                    table.PrimaryKey("PK_LawSavvyTraining", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LawSavvyTraining_LawSavvyPersons_LawSavvyPersonId",
                        column: x => x.LawSavvyPersonId,
                        principalTable: "LawSavvyPersons",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PublicityAgencies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Duties = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    RequiredSessions = table.Column<int>(type: "INTEGER", nullable: true),
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
                    table.PrimaryKey("PK_PublicityAgencies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SessionKinds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SortOrder = table.Column<int>(type: "INTEGER", nullable: false),
                    AsksExam = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsRetired = table.Column<bool>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_SessionKinds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ThemeDays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    StartMonth = table.Column<int>(type: "INTEGER", nullable: false),
                    StartDay = table.Column<int>(type: "INTEGER", nullable: false),
                    EndMonth = table.Column<int>(type: "INTEGER", nullable: false),
                    EndDay = table.Column<int>(type: "INTEGER", nullable: false),
                    IsRetired = table.Column<bool>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_ThemeDays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TrainingReminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VillageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Message = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
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
                    table.PrimaryKey("PK_TrainingReminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingReminders_Villages_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Villages",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "StudyPlanItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    KindId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Laws = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Times = table.Column<int>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_StudyPlanItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StudyPlanItems_SessionKinds_KindId",
                        column: x => x.KindId,
                        principalTable: "SessionKinds",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReminderReadings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReminderId = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_ReminderReadings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReminderReadings_TrainingReminders_ReminderId",
                        column: x => x.ReminderId,
                        principalTable: "TrainingReminders",
                        principalColumn: "Id");
                });

            migrationBuilder.InsertData(
                table: "EventForms",
                columns: new[] { "Id", "Category", "CreatedAt", "CreatedBy", "CreatedById", "DeleteReason", "DeletedAt", "DeletedBy", "IsRetired", "Name", "NameKey", "SortOrder", "SubmissionDigest", "SubmissionId", "UpdatedAt", "UpdatedBy", "UpdatedById", "Version" },
                values: new object[,]
                {
                    { new Guid("0f0a0000-0004-7000-8000-000000000001"), "Square", new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "广场宣传", "广场宣传", 10, null, null, null, null, null, new Guid("0f0a0000-0004-7000-8000-000000000001") },
                    { new Guid("0f0a0001-0004-7000-8000-000000000001"), "CountrysideTour", new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "送法下乡", "送法下乡", 20, null, null, null, null, null, new Guid("0f0a0001-0004-7000-8000-000000000001") },
                    { new Guid("0f0a0002-0004-7000-8000-000000000001"), "Village", new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "法律进村", "法律进村", 30, null, null, null, null, null, new Guid("0f0a0002-0004-7000-8000-000000000001") },
                    { new Guid("0f0a0003-0004-7000-8000-000000000001"), "School", new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "法律进校园", "法律进校园", 40, null, null, null, null, null, new Guid("0f0a0003-0004-7000-8000-000000000001") },
                    { new Guid("0f0a0004-0004-7000-8000-000000000001"), "Enterprise", new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "法律进企业", "法律进企业", 50, null, null, null, null, null, new Guid("0f0a0004-0004-7000-8000-000000000001") },
                    { new Guid("0f0a0005-0004-7000-8000-000000000001"), "Talk", new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "宣讲", "宣讲", 60, null, null, null, null, null, new Guid("0f0a0005-0004-7000-8000-000000000001") },
                    { new Guid("0f0a0006-0004-7000-8000-000000000001"), "NewMedia", new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "新媒体宣传", "新媒体宣传", 70, null, null, null, null, null, new Guid("0f0a0006-0004-7000-8000-000000000001") },
                    { new Guid("0f0a0007-0004-7000-8000-000000000001"), "Other", new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "其他", "其他", 80, null, null, null, null, null, new Guid("0f0a0007-0004-7000-8000-000000000001") }
                });

            migrationBuilder.InsertData(
                table: "SessionKinds",
                columns: new[] { "Id", "AsksExam", "Category", "CreatedAt", "CreatedBy", "CreatedById", "DeleteReason", "DeletedAt", "DeletedBy", "IsRetired", "Name", "NameKey", "SortOrder", "SubmissionDigest", "SubmissionId", "UpdatedAt", "UpdatedBy", "UpdatedById", "Version" },
                values: new object[,]
                {
                    { new Guid("5e550000-0000-7000-8000-000000000001"), false, "TheorySession", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "党委理论学习中心组", "党委理论学习中心组", 10, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000001") },
                    { new Guid("5e550000-0000-7000-8000-000000000002"), false, "PreMeetingStudy", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "会前学法", "会前学法", 20, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000002") },
                    { new Guid("5e550000-0000-7000-8000-000000000003"), true, "CadreTraining", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "干部培训", "干部培训", 30, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000003") },
                    { new Guid("5e550000-0000-7000-8000-000000000004"), false, "LawLecture", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "法治讲座", "法治讲座", 40, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000004") },
                    { new Guid("5e550000-0000-7000-8000-000000000005"), false, "MobilisationMeeting", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "动员部署会", "动员部署会", 50, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000005") },
                    { new Guid("5e550000-0000-7000-8000-000000000006"), false, "VillageTraining", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "村（场）每月法律知识培训", "村(场)每月法律知识培训", 60, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000006") },
                    { new Guid("5e550000-0000-7000-8000-000000000007"), true, "EnforcementTraining", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "执法人员培训", "执法人员培训", 70, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000007") },
                    { new Guid("5e550000-0000-7000-8000-000000000008"), true, "LawSavvyTraining", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "法律明白人培训", "法律明白人培训", 80, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000008") },
                    { new Guid("5e550000-0000-7000-8000-000000000009"), true, "StaffStudy", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "干部职工学法", "干部职工学法", 90, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-000000000009") },
                    { new Guid("5e550000-0000-7000-8000-00000000000a"), false, "TrialAttendance", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "旁听庭审", "旁听庭审", 100, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-00000000000a") },
                    { new Guid("5e550000-0000-7000-8000-00000000000b"), false, "OtherStudy", new DateTime(2026, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, false, "其他学习", "其他学习", 110, null, null, null, null, null, new Guid("5e550000-0000-7000-8000-00000000000b") }
                });

            migrationBuilder.InsertData(
                table: "ThemeDays",
                columns: new[] { "Id", "CreatedAt", "CreatedBy", "CreatedById", "DeleteReason", "DeletedAt", "DeletedBy", "EndDay", "EndMonth", "IsRetired", "Name", "NameKey", "StartDay", "StartMonth", "SubmissionDigest", "SubmissionId", "UpdatedAt", "UpdatedBy", "UpdatedById", "Version" },
                values: new object[,]
                {
                    { new Guid("0f0b0000-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 8, 3, false, "“三八”妇女维权周", "\"三八\"妇女维权周", 1, 3, null, null, null, null, null, new Guid("0f0b0000-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0001-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 15, 3, false, "3·15 国际消费者权益日", "3·15国际消费者权益日", 15, 3, null, null, null, null, null, new Guid("0f0b0001-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0002-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 15, 4, false, "4·15 全民国家安全教育日", "4·15全民国家安全教育日", 15, 4, null, null, null, null, null, new Guid("0f0b0002-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0003-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 26, 4, false, "4·26 世界知识产权日", "4·26世界知识产权日", 26, 4, null, null, null, null, null, new Guid("0f0b0003-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0004-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 31, 5, false, "民法典宣传月", "民法典宣传月", 1, 5, null, null, null, null, null, new Guid("0f0b0004-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0005-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 12, 5, false, "5·12 全国防灾减灾日", "5·12全国防灾减灾日", 12, 5, null, null, null, null, null, new Guid("0f0b0005-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0006-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 30, 6, false, "安全生产月", "安全生产月", 1, 6, null, null, null, null, null, new Guid("0f0b0006-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0007-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 5, 6, false, "6·5 世界环境日", "6·5世界环境日", 5, 6, null, null, null, null, null, new Guid("0f0b0007-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0008-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 26, 6, false, "6·26 国际禁毒日", "6·26国际禁毒日", 26, 6, null, null, null, null, null, new Guid("0f0b0008-0004-7000-8000-000000000001") },
                    { new Guid("0f0b0009-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 9, 11, false, "11·9 消防宣传日", "11·9消防宣传日", 9, 11, null, null, null, null, null, new Guid("0f0b0009-0004-7000-8000-000000000001") },
                    { new Guid("0f0b000a-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 25, 11, false, "11·25 国际反家庭暴力日", "11·25国际反家庭暴力日", 25, 11, null, null, null, null, null, new Guid("0f0b000a-0004-7000-8000-000000000001") },
                    { new Guid("0f0b000b-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 7, 12, false, "宪法宣传周", "宪法宣传周", 1, 12, null, null, null, null, null, new Guid("0f0b000b-0004-7000-8000-000000000001") },
                    { new Guid("0f0b000c-0004-7000-8000-000000000001"), new DateTime(2022, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "系统", null, null, null, null, 4, 12, false, "12·4 国家宪法日", "12·4国家宪法日", 4, 12, null, null, null, null, null, new Guid("0f0b000c-0004-7000-8000-000000000001") }
                });

            foreach (var statement in StudyAndPublicityData.Statements(NewId.Sqlite, text: ""))
                migrationBuilder.Sql(statement);

            migrationBuilder.DropColumn(
                name: "Agency",
                table: "PublicityEvents");

            migrationBuilder.AlterColumn<Guid>(
                name: "LawSavvyPersonId",
                table: "Honour",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "AwardedOn",
                table: "Honour",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "TEXT");

            migrationBuilder.CreateIndex(
                name: "IX_StudySessions_KindId",
                table: "StudySessions",
                column: "KindId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvents_AgencyId",
                table: "PublicityEvents",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvents_FormId",
                table: "PublicityEvents",
                column: "FormId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvents_ThemeDayId",
                table: "PublicityEvents",
                column: "ThemeDayId");

            migrationBuilder.CreateIndex(
                name: "IX_Honour_CreatedById_SubmissionId",
                table: "Honour",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Honour_VillageId_Id",
                table: "Honour",
                columns: new[] { "VillageId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_CreatedById_SubmissionId",
                table: "Attachments",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_RecordId",
                table: "Attachments",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_EventForms_CreatedById_SubmissionId",
                table: "EventForms",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EventForms_NameKey",
                table: "EventForms",
                column: "NameKey",
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_LawSavvyTraining_LawSavvyPersonId_TrainedOn_Topic",
                table: "LawSavvyTraining",
                columns: new[] { "LawSavvyPersonId", "TrainedOn", "Topic" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LawSavvyTraining_TrainedOn",
                table: "LawSavvyTraining",
                column: "TrainedOn");

            migrationBuilder.CreateIndex(
                name: "IX_PublicityAgencies_CreatedById_SubmissionId",
                table: "PublicityAgencies",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublicityAgencies_NameKey",
                table: "PublicityAgencies",
                column: "NameKey",
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReminderReadings_ReminderId_CreatedById",
                table: "ReminderReadings",
                columns: new[] { "ReminderId", "CreatedById" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SessionKinds_CreatedById_SubmissionId",
                table: "SessionKinds",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SessionKinds_NameKey",
                table: "SessionKinds",
                column: "NameKey",
                unique: true,
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_StudyPlanItems_CreatedById_SubmissionId",
                table: "StudyPlanItems",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true);

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
                name: "IX_ThemeDays_CreatedById_SubmissionId",
                table: "ThemeDays",
                columns: new[] { "CreatedById", "SubmissionId" },
                unique: true);

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
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrainingReminders_VillageId_Month_Id",
                table: "TrainingReminders",
                columns: new[] { "VillageId", "Month", "Id" });

            migrationBuilder.AddForeignKey(
                name: "FK_Honour_Villages_VillageId",
                table: "Honour",
                column: "VillageId",
                principalTable: "Villages",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_PublicityEvents_EventForms_FormId",
                table: "PublicityEvents",
                column: "FormId",
                principalTable: "EventForms",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_PublicityEvents_PublicityAgencies_AgencyId",
                table: "PublicityEvents",
                column: "AgencyId",
                principalTable: "PublicityAgencies",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_PublicityEvents_ThemeDays_ThemeDayId",
                table: "PublicityEvents",
                column: "ThemeDayId",
                principalTable: "ThemeDays",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_StudySessions_SessionKinds_KindId",
                table: "StudySessions",
                column: "KindId",
                principalTable: "SessionKinds",
                principalColumn: "Id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Honour_Villages_VillageId",
                table: "Honour");

            migrationBuilder.DropForeignKey(
                name: "FK_PublicityEvents_EventForms_FormId",
                table: "PublicityEvents");

            migrationBuilder.DropForeignKey(
                name: "FK_PublicityEvents_PublicityAgencies_AgencyId",
                table: "PublicityEvents");

            migrationBuilder.DropForeignKey(
                name: "FK_PublicityEvents_ThemeDays_ThemeDayId",
                table: "PublicityEvents");

            migrationBuilder.DropForeignKey(
                name: "FK_StudySessions_SessionKinds_KindId",
                table: "StudySessions");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "EventForms");

            migrationBuilder.DropTable(
                name: "LawSavvyTraining");

            migrationBuilder.DropTable(
                name: "PublicityAgencies");

            migrationBuilder.DropTable(
                name: "ReminderReadings");

            migrationBuilder.DropTable(
                name: "StudyPlanItems");

            migrationBuilder.DropTable(
                name: "ThemeDays");

            migrationBuilder.DropTable(
                name: "TrainingReminders");

            migrationBuilder.DropTable(
                name: "SessionKinds");

            migrationBuilder.DropIndex(
                name: "IX_StudySessions_KindId",
                table: "StudySessions");

            migrationBuilder.DropIndex(
                name: "IX_PublicityEvents_AgencyId",
                table: "PublicityEvents");

            migrationBuilder.DropIndex(
                name: "IX_PublicityEvents_FormId",
                table: "PublicityEvents");

            migrationBuilder.DropIndex(
                name: "IX_PublicityEvents_ThemeDayId",
                table: "PublicityEvents");

            migrationBuilder.DropIndex(
                name: "IX_Honour_CreatedById_SubmissionId",
                table: "Honour");

            migrationBuilder.DropIndex(
                name: "IX_Honour_VillageId_Id",
                table: "Honour");

            migrationBuilder.DropColumn(
                name: "ExamPassed",
                table: "StudySessions");

            migrationBuilder.DropColumn(
                name: "ExamSat",
                table: "StudySessions");

            migrationBuilder.DropColumn(
                name: "ExamShould",
                table: "StudySessions");

            migrationBuilder.DropColumn(
                name: "KindId",
                table: "StudySessions");

            migrationBuilder.DropColumn(
                name: "Papers",
                table: "StudySessions");

            migrationBuilder.DropColumn(
                name: "AgencyId",
                table: "PublicityEvents");

            migrationBuilder.DropColumn(
                name: "FormId",
                table: "PublicityEvents");

            migrationBuilder.DropColumn(
                name: "ThemeDayId",
                table: "PublicityEvents");

            migrationBuilder.DropColumn(
                name: "AppliedOn",
                table: "Honour");

            migrationBuilder.DropColumn(
                name: "DeclinedOn",
                table: "Honour");

            migrationBuilder.DropColumn(
                name: "DeleteReason",
                table: "Honour");

            migrationBuilder.DropColumn(
                name: "DeletedAt",
                table: "Honour");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Honour");

            migrationBuilder.DropColumn(
                name: "SubmissionDigest",
                table: "Honour");

            migrationBuilder.DropColumn(
                name: "SubmissionId",
                table: "Honour");

            migrationBuilder.DropColumn(
                name: "VillageId",
                table: "Honour");

            migrationBuilder.AddColumn<string>(
                name: "Agency",
                table: "PublicityEvents",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AlterColumn<Guid>(
                name: "LawSavvyPersonId",
                table: "Honour",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<DateOnly>(
                name: "AwardedOn",
                table: "Honour",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
