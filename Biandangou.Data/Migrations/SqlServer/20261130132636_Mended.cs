using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Biandangou.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Mended : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_WeeklyVisits_LawyerId_PlannedOn_Id",
                table: "WeeklyVisits");

            migrationBuilder.DropIndex(
                name: "IX_WeeklyVisits_PlannedOn_Id",
                table: "WeeklyVisits");

            migrationBuilder.DropIndex(
                name: "IX_WeeklyVisits_VillageId_PlannedOn_Id",
                table: "WeeklyVisits");

            migrationBuilder.DropIndex(
                name: "IX_Villages_SortOrder_Id",
                table: "Villages");

            migrationBuilder.DropIndex(
                name: "IX_TrainingReminders_VillageId_Month_Id",
                table: "TrainingReminders");

            migrationBuilder.DropIndex(
                name: "IX_StudySessions_HeldOn_Id",
                table: "StudySessions");

            migrationBuilder.DropIndex(
                name: "IX_StudySessions_Kind_HeldOn_Id",
                table: "StudySessions");

            migrationBuilder.DropIndex(
                name: "IX_StudySessions_VillageId_HeldOn_Id",
                table: "StudySessions");

            migrationBuilder.DropIndex(
                name: "IX_Seminars_HeldOn_Id",
                table: "Seminars");

            migrationBuilder.DropIndex(
                name: "IX_Seminars_LawyerId_HeldOn_Id",
                table: "Seminars");

            migrationBuilder.DropIndex(
                name: "IX_Seminars_VillageId_HeldOn_Id",
                table: "Seminars");

            migrationBuilder.DropIndex(
                name: "IX_ReportProblems_Year_Id",
                table: "ReportProblems");

            migrationBuilder.DropIndex(
                name: "IX_PublicityEvents_VillageId_HeldOn_Id",
                table: "PublicityEvents");

            migrationBuilder.DropIndex(
                name: "IX_PlanItems_Year_DueOn_Id",
                table: "PlanItems");

            migrationBuilder.DropIndex(
                name: "IX_LawyerServices_LawyerId_ServedOn_Id",
                table: "LawyerServices");

            migrationBuilder.DropIndex(
                name: "IX_LawyerServices_ServedOn_Id",
                table: "LawyerServices");

            migrationBuilder.DropIndex(
                name: "IX_LawyerServices_VillageId_ServedOn_Id",
                table: "LawyerServices");

            migrationBuilder.DropIndex(
                name: "IX_Honour_VillageId_Id",
                table: "Honour");

            migrationBuilder.DropIndex(
                name: "IX_GroupMeetings_HeldOn_Id",
                table: "GroupMeetings");

            migrationBuilder.DropIndex(
                name: "IX_GroupMeetings_LeadershipGroupId_HeldOn_Id",
                table: "GroupMeetings");

            migrationBuilder.DropIndex(
                name: "IX_GridOfficers_NameKey_Id",
                table: "GridOfficers");

            migrationBuilder.DropIndex(
                name: "IX_DisputeStep_TakenOn_Id",
                table: "DisputeStep");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_Difficulty_ListOrder_Id_Status_DeletedAt",
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
                name: "IX_Disputes_ReceivedOn_Id_Status_DueOn_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_Source_ListOrder_Id_Status_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_Status_DueOn_Id",
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
                name: "IX_DisplayItems_PutUpOn_Id",
                table: "DisplayItems");

            migrationBuilder.DropIndex(
                name: "IX_DisplayItems_VillageId_PutUpOn_Id",
                table: "DisplayItems");

            migrationBuilder.DropIndex(
                name: "IX_CadreAssignments_VillageId_From_Id",
                table: "CadreAssignments");

            migrationBuilder.DropIndex(
                name: "IX_ArchiveLoans_LentOn_Id",
                table: "ArchiveLoans");

            migrationBuilder.DropIndex(
                name: "IX_ArchiveLoans_VillageId_LentOn_Id",
                table: "ArchiveLoans");

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "WeeklyVisits",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "Villages",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80);

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "Villages",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "Villages",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "VillageName",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "VillageName",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "VillageLeader",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "VillageFacility",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "VillageFacility",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "NormalizedUserName",
                table: "Users",
                type: "nvarchar(256)",
                maxLength: 256,
                nullable: true,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(256)",
                oldMaxLength: 256,
                oldNullable: true);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "TrainingReminders",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "Townships",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "ThemeDays",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "ThemeDays",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "SystemRevision",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "SpeakerKind",
                table: "StudySessions",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "StudySessions",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "StudySessions",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "StudyPlanItems",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Source",
                table: "SourceLimits",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "SourceLimits",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "SignInTallies",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(64)",
                oldMaxLength: 64);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "SessionKinds",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80);

            migrationBuilder.AlterColumn<string>(
                name: "Category",
                table: "SessionKinds",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "SessionKinds",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "Seminars",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "Seminars",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "SecuritySettings",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "SavedFilters",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "SavedFilters",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "NormalizedName",
                table: "Roles",
                type: "nvarchar(256)",
                maxLength: 256,
                nullable: true,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(256)",
                oldMaxLength: 256,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Key",
                table: "ReportWaivers",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(64)",
                oldMaxLength: 64);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "ReportWaivers",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "ReportTextVersion",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "ReportTexts",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "ReportTemplates",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(120)",
                oldMaxLength: 120);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "ReportTemplates",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "ReportProblems",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "State",
                table: "ReportEditions",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "ReportEditions",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "ReminderReadings",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "PublicUnits",
                type: "nvarchar(160)",
                maxLength: 160,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(160)",
                oldMaxLength: 160);

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "PublicUnits",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "PublicUnits",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Form",
                table: "PublicityEvents",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "PublicityEvents",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "PublicityAgencies",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(120)",
                oldMaxLength: 120);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "PublicityAgencies",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Outcome",
                table: "PlanItems",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldNullable: true);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "PlanItems",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "PartyBranch",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "PartyBranch",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "LeadershipGroups",
                type: "nvarchar(160)",
                maxLength: 160,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(160)",
                oldMaxLength: 160);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "LeadershipGroups",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "LawyerVillage",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "LawyerServices",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "LawyerServices",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "Lawyers",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "LawyerContract",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "LawSavvyTraining",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "LawSavvyPersons",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "LawFirms",
                type: "nvarchar(160)",
                maxLength: 160,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(160)",
                oldMaxLength: 160);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "LawFirms",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "Honour",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Role",
                table: "GroupMember",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "GroupMember",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "GroupMeetings",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "SortKey",
                table: "Grids",
                type: "nvarchar(360)",
                maxLength: 360,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(360)",
                oldMaxLength: 360);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "Grids",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(120)",
                oldMaxLength: 120);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "Grids",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "GridOfficers",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "GridOfficers",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "GrantedUnits",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "GovernanceSystems",
                type: "nvarchar(160)",
                maxLength: 160,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(160)",
                oldMaxLength: 160);

            migrationBuilder.AlterColumn<string>(
                name: "Category",
                table: "GovernanceSystems",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "GovernanceSystems",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "EventForms",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80);

            migrationBuilder.AlterColumn<string>(
                name: "Category",
                table: "EventForms",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "EventForms",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "EditionStep",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "EditionStep",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "EditionFile",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "EditionFile",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "EditionComment",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Satisfaction",
                table: "DisputeStep",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "DisputeStep",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "DisputeStep",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Type",
                table: "Disputes",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<string>(
                name: "Status",
                table: "Disputes",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<string>(
                name: "Source",
                table: "Disputes",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<string>(
                name: "Difficulty",
                table: "Disputes",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "Disputes",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Method",
                table: "DisputeResolution",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<string>(
                name: "Form",
                table: "DisputeResolution",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "DisputeResolution",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Role",
                table: "DisputeParty",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "DisputeParty",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(400)",
                oldMaxLength: 400);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "DisputeParty",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Type",
                table: "DisputeKinds",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "DisputeKinds",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "DisputeKinds",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "DisputeExtension",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "DisputeAssignment",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "DisplayItems",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "DisplayItems",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Paper",
                table: "CatalogueEntry",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "CatalogueEntry",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "CaseSettings",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Series",
                table: "CaseNumberSeries",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<string>(
                name: "Retention",
                table: "CaseFiling",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "CaseFiling",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "CadreAssignments",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<string>(
                name: "CadreKey",
                table: "CadreAssignments",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "CadreAssignments",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "Action",
                table: "AuditEntries",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<string>(
                name: "Format",
                table: "Attachments",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "Attachments",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "ProviderKey",
                table: "AspNetUserLogins",
                type: "nvarchar(450)",
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(450)");

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "Archivist",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "ArchiveLoans",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AlterColumn<string>(
                name: "State",
                table: "AccountGrants",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<string>(
                name: "Role",
                table: "AccountGrants",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "EntryNumber",
                table: "AccountGrants",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

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

            migrationBuilder.UpdateData(
                table: "CaseSettings",
                keyColumn: "Id",
                keyValue: new Guid("5e550003-0000-7000-8000-000000000001"),
                column: "EntryNumber",
                value: 0L);

            migrationBuilder.UpdateData(
                table: "DisputeKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550001-0000-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -100L);

            migrationBuilder.UpdateData(
                table: "DisputeKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550001-0000-7000-8000-000000000002"),
                column: "EntryNumber",
                value: -99L);

            migrationBuilder.UpdateData(
                table: "DisputeKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550001-0000-7000-8000-000000000003"),
                column: "EntryNumber",
                value: -98L);

            migrationBuilder.UpdateData(
                table: "DisputeKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550001-0000-7000-8000-000000000004"),
                column: "EntryNumber",
                value: -97L);

            migrationBuilder.UpdateData(
                table: "DisputeKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550001-0000-7000-8000-000000000005"),
                column: "EntryNumber",
                value: -96L);

            migrationBuilder.UpdateData(
                table: "DisputeKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550001-0000-7000-8000-000000000006"),
                column: "EntryNumber",
                value: -95L);

            migrationBuilder.UpdateData(
                table: "DisputeKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550001-0000-7000-8000-000000000007"),
                column: "EntryNumber",
                value: -94L);

            migrationBuilder.UpdateData(
                table: "DisputeKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550001-0000-7000-8000-000000000008"),
                column: "EntryNumber",
                value: -93L);

            migrationBuilder.UpdateData(
                table: "DisputeKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550001-0000-7000-8000-000000000009"),
                column: "EntryNumber",
                value: -92L);

            migrationBuilder.UpdateData(
                table: "DisputeKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550001-0000-7000-8000-00000000000a"),
                column: "EntryNumber",
                value: -91L);

            migrationBuilder.UpdateData(
                table: "DisputeKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550001-0000-7000-8000-00000000000b"),
                column: "EntryNumber",
                value: -90L);

            migrationBuilder.UpdateData(
                table: "DisputeKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550001-0000-7000-8000-00000000000c"),
                column: "EntryNumber",
                value: -89L);

            migrationBuilder.UpdateData(
                table: "DisputeKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550001-0000-7000-8000-00000000000d"),
                column: "EntryNumber",
                value: -88L);

            migrationBuilder.UpdateData(
                table: "DisputeKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550001-0000-7000-8000-00000000000e"),
                column: "EntryNumber",
                value: -87L);

            migrationBuilder.UpdateData(
                table: "DisputeKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550001-0000-7000-8000-00000000000f"),
                column: "EntryNumber",
                value: -86L);

            migrationBuilder.UpdateData(
                table: "EventForms",
                keyColumn: "Id",
                keyValue: new Guid("0f0a0000-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -100L);

            migrationBuilder.UpdateData(
                table: "EventForms",
                keyColumn: "Id",
                keyValue: new Guid("0f0a0001-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -99L);

            migrationBuilder.UpdateData(
                table: "EventForms",
                keyColumn: "Id",
                keyValue: new Guid("0f0a0002-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -98L);

            migrationBuilder.UpdateData(
                table: "EventForms",
                keyColumn: "Id",
                keyValue: new Guid("0f0a0003-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -97L);

            migrationBuilder.UpdateData(
                table: "EventForms",
                keyColumn: "Id",
                keyValue: new Guid("0f0a0004-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -96L);

            migrationBuilder.UpdateData(
                table: "EventForms",
                keyColumn: "Id",
                keyValue: new Guid("0f0a0005-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -95L);

            migrationBuilder.UpdateData(
                table: "EventForms",
                keyColumn: "Id",
                keyValue: new Guid("0f0a0006-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -94L);

            migrationBuilder.UpdateData(
                table: "EventForms",
                keyColumn: "Id",
                keyValue: new Guid("0f0a0007-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -93L);

            migrationBuilder.UpdateData(
                table: "SessionKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550000-0000-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -100L);

            migrationBuilder.UpdateData(
                table: "SessionKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550000-0000-7000-8000-000000000002"),
                column: "EntryNumber",
                value: -99L);

            migrationBuilder.UpdateData(
                table: "SessionKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550000-0000-7000-8000-000000000003"),
                column: "EntryNumber",
                value: -98L);

            migrationBuilder.UpdateData(
                table: "SessionKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550000-0000-7000-8000-000000000004"),
                column: "EntryNumber",
                value: -97L);

            migrationBuilder.UpdateData(
                table: "SessionKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550000-0000-7000-8000-000000000005"),
                column: "EntryNumber",
                value: -96L);

            migrationBuilder.UpdateData(
                table: "SessionKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550000-0000-7000-8000-000000000006"),
                column: "EntryNumber",
                value: -95L);

            migrationBuilder.UpdateData(
                table: "SessionKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550000-0000-7000-8000-000000000007"),
                column: "EntryNumber",
                value: -94L);

            migrationBuilder.UpdateData(
                table: "SessionKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550000-0000-7000-8000-000000000008"),
                column: "EntryNumber",
                value: -93L);

            migrationBuilder.UpdateData(
                table: "SessionKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550000-0000-7000-8000-000000000009"),
                column: "EntryNumber",
                value: -92L);

            migrationBuilder.UpdateData(
                table: "SessionKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550000-0000-7000-8000-00000000000a"),
                column: "EntryNumber",
                value: -91L);

            migrationBuilder.UpdateData(
                table: "SessionKinds",
                keyColumn: "Id",
                keyValue: new Guid("5e550000-0000-7000-8000-00000000000b"),
                column: "EntryNumber",
                value: -90L);

            migrationBuilder.UpdateData(
                table: "SourceLimits",
                keyColumn: "Id",
                keyValue: new Guid("5e550002-0000-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -100L);

            migrationBuilder.UpdateData(
                table: "SourceLimits",
                keyColumn: "Id",
                keyValue: new Guid("5e550002-0000-7000-8000-000000000002"),
                column: "EntryNumber",
                value: -99L);

            migrationBuilder.UpdateData(
                table: "SourceLimits",
                keyColumn: "Id",
                keyValue: new Guid("5e550002-0000-7000-8000-000000000003"),
                column: "EntryNumber",
                value: -98L);

            migrationBuilder.UpdateData(
                table: "SourceLimits",
                keyColumn: "Id",
                keyValue: new Guid("5e550002-0000-7000-8000-000000000004"),
                column: "EntryNumber",
                value: -97L);

            migrationBuilder.UpdateData(
                table: "SourceLimits",
                keyColumn: "Id",
                keyValue: new Guid("5e550002-0000-7000-8000-000000000005"),
                column: "EntryNumber",
                value: -96L);

            migrationBuilder.UpdateData(
                table: "SourceLimits",
                keyColumn: "Id",
                keyValue: new Guid("5e550002-0000-7000-8000-000000000006"),
                column: "EntryNumber",
                value: -95L);

            migrationBuilder.UpdateData(
                table: "SourceLimits",
                keyColumn: "Id",
                keyValue: new Guid("5e550002-0000-7000-8000-000000000007"),
                column: "EntryNumber",
                value: -94L);

            migrationBuilder.UpdateData(
                table: "SourceLimits",
                keyColumn: "Id",
                keyValue: new Guid("5e550002-0000-7000-8000-000000000008"),
                column: "EntryNumber",
                value: -93L);

            migrationBuilder.UpdateData(
                table: "ThemeDays",
                keyColumn: "Id",
                keyValue: new Guid("0f0b0000-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -100L);

            migrationBuilder.UpdateData(
                table: "ThemeDays",
                keyColumn: "Id",
                keyValue: new Guid("0f0b0001-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -99L);

            migrationBuilder.UpdateData(
                table: "ThemeDays",
                keyColumn: "Id",
                keyValue: new Guid("0f0b0002-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -98L);

            migrationBuilder.UpdateData(
                table: "ThemeDays",
                keyColumn: "Id",
                keyValue: new Guid("0f0b0003-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -97L);

            migrationBuilder.UpdateData(
                table: "ThemeDays",
                keyColumn: "Id",
                keyValue: new Guid("0f0b0004-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -96L);

            migrationBuilder.UpdateData(
                table: "ThemeDays",
                keyColumn: "Id",
                keyValue: new Guid("0f0b0005-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -95L);

            migrationBuilder.UpdateData(
                table: "ThemeDays",
                keyColumn: "Id",
                keyValue: new Guid("0f0b0006-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -94L);

            migrationBuilder.UpdateData(
                table: "ThemeDays",
                keyColumn: "Id",
                keyValue: new Guid("0f0b0007-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -93L);

            migrationBuilder.UpdateData(
                table: "ThemeDays",
                keyColumn: "Id",
                keyValue: new Guid("0f0b0008-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -92L);

            migrationBuilder.UpdateData(
                table: "ThemeDays",
                keyColumn: "Id",
                keyValue: new Guid("0f0b0009-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -91L);

            migrationBuilder.UpdateData(
                table: "ThemeDays",
                keyColumn: "Id",
                keyValue: new Guid("0f0b000a-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -90L);

            migrationBuilder.UpdateData(
                table: "ThemeDays",
                keyColumn: "Id",
                keyValue: new Guid("0f0b000b-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -89L);

            migrationBuilder.UpdateData(
                table: "ThemeDays",
                keyColumn: "Id",
                keyValue: new Guid("0f0b000c-0004-7000-8000-000000000001"),
                column: "EntryNumber",
                value: -88L);

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyVisits_LawyerId_PlannedOn_EntryNumber",
                table: "WeeklyVisits",
                columns: new[] { "LawyerId", "PlannedOn", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyVisits_PlannedOn_EntryNumber",
                table: "WeeklyVisits",
                columns: new[] { "PlannedOn", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyVisits_VillageId_PlannedOn_EntryNumber",
                table: "WeeklyVisits",
                columns: new[] { "VillageId", "PlannedOn", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_Villages_SortOrder_EntryNumber",
                table: "Villages",
                columns: new[] { "SortOrder", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingReminders_VillageId_Month_EntryNumber",
                table: "TrainingReminders",
                columns: new[] { "VillageId", "Month", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_StudySessions_HeldOn_EntryNumber",
                table: "StudySessions",
                columns: new[] { "HeldOn", "EntryNumber" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_StudySessions_Kind_HeldOn_EntryNumber",
                table: "StudySessions",
                columns: new[] { "Kind", "HeldOn", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_StudySessions_VillageId_HeldOn_EntryNumber",
                table: "StudySessions",
                columns: new[] { "VillageId", "HeldOn", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Seminars_HeldOn_EntryNumber",
                table: "Seminars",
                columns: new[] { "HeldOn", "EntryNumber" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_Seminars_LawyerId_HeldOn_EntryNumber",
                table: "Seminars",
                columns: new[] { "LawyerId", "HeldOn", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Seminars_VillageId_HeldOn_EntryNumber",
                table: "Seminars",
                columns: new[] { "VillageId", "HeldOn", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_ReportProblems_Year_EntryNumber",
                table: "ReportProblems",
                columns: new[] { "Year", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvents_VillageId_HeldOn_EntryNumber",
                table: "PublicityEvents",
                columns: new[] { "VillageId", "HeldOn", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_PlanItems_Year_DueOn_EntryNumber",
                table: "PlanItems",
                columns: new[] { "Year", "DueOn", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_LawyerServices_LawyerId_ServedOn_EntryNumber",
                table: "LawyerServices",
                columns: new[] { "LawyerId", "ServedOn", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_LawyerServices_ServedOn_EntryNumber",
                table: "LawyerServices",
                columns: new[] { "ServedOn", "EntryNumber" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_LawyerServices_VillageId_ServedOn_EntryNumber",
                table: "LawyerServices",
                columns: new[] { "VillageId", "ServedOn", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Honour_VillageId_EntryNumber",
                table: "Honour",
                columns: new[] { "VillageId", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_GroupMeetings_HeldOn_EntryNumber",
                table: "GroupMeetings",
                columns: new[] { "HeldOn", "EntryNumber" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_GroupMeetings_LeadershipGroupId_HeldOn_EntryNumber",
                table: "GroupMeetings",
                columns: new[] { "LeadershipGroupId", "HeldOn", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_GridOfficers_NameKey_EntryNumber",
                table: "GridOfficers",
                columns: new[] { "NameKey", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeStep_TakenOn_EntryNumber",
                table: "DisputeStep",
                columns: new[] { "TakenOn", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_Difficulty_ListOrder_EntryNumber_Id_Status_DeletedAt",
                table: "Disputes",
                columns: new[] { "Difficulty", "ListOrder", "EntryNumber", "Id", "Status", "DeletedAt" });

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
                name: "IX_Disputes_ReceivedOn_EntryNumber_Id_Status_DueOn_DeletedAt",
                table: "Disputes",
                columns: new[] { "ReceivedOn", "EntryNumber", "Id", "Status", "DueOn", "DeletedAt" },
                descending: new[] { true, true, true, false, false, false });

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
                name: "IX_DisplayItems_PutUpOn_EntryNumber",
                table: "DisplayItems",
                columns: new[] { "PutUpOn", "EntryNumber" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_DisplayItems_VillageId_PutUpOn_EntryNumber",
                table: "DisplayItems",
                columns: new[] { "VillageId", "PutUpOn", "EntryNumber" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_CadreAssignments_VillageId_From_EntryNumber",
                table: "CadreAssignments",
                columns: new[] { "VillageId", "From", "EntryNumber" });

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
                name: "IX_CredentialResets_UserId_Credential",
                table: "CredentialResets",
                columns: new[] { "UserId", "Credential" },
                unique: true,
                filter: "State = 'Proposed'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CredentialResets");

            migrationBuilder.DropIndex(
                name: "IX_WeeklyVisits_LawyerId_PlannedOn_EntryNumber",
                table: "WeeklyVisits");

            migrationBuilder.DropIndex(
                name: "IX_WeeklyVisits_PlannedOn_EntryNumber",
                table: "WeeklyVisits");

            migrationBuilder.DropIndex(
                name: "IX_WeeklyVisits_VillageId_PlannedOn_EntryNumber",
                table: "WeeklyVisits");

            migrationBuilder.DropIndex(
                name: "IX_Villages_SortOrder_EntryNumber",
                table: "Villages");

            migrationBuilder.DropIndex(
                name: "IX_TrainingReminders_VillageId_Month_EntryNumber",
                table: "TrainingReminders");

            migrationBuilder.DropIndex(
                name: "IX_StudySessions_HeldOn_EntryNumber",
                table: "StudySessions");

            migrationBuilder.DropIndex(
                name: "IX_StudySessions_Kind_HeldOn_EntryNumber",
                table: "StudySessions");

            migrationBuilder.DropIndex(
                name: "IX_StudySessions_VillageId_HeldOn_EntryNumber",
                table: "StudySessions");

            migrationBuilder.DropIndex(
                name: "IX_Seminars_HeldOn_EntryNumber",
                table: "Seminars");

            migrationBuilder.DropIndex(
                name: "IX_Seminars_LawyerId_HeldOn_EntryNumber",
                table: "Seminars");

            migrationBuilder.DropIndex(
                name: "IX_Seminars_VillageId_HeldOn_EntryNumber",
                table: "Seminars");

            migrationBuilder.DropIndex(
                name: "IX_ReportProblems_Year_EntryNumber",
                table: "ReportProblems");

            migrationBuilder.DropIndex(
                name: "IX_PublicityEvents_VillageId_HeldOn_EntryNumber",
                table: "PublicityEvents");

            migrationBuilder.DropIndex(
                name: "IX_PlanItems_Year_DueOn_EntryNumber",
                table: "PlanItems");

            migrationBuilder.DropIndex(
                name: "IX_LawyerServices_LawyerId_ServedOn_EntryNumber",
                table: "LawyerServices");

            migrationBuilder.DropIndex(
                name: "IX_LawyerServices_ServedOn_EntryNumber",
                table: "LawyerServices");

            migrationBuilder.DropIndex(
                name: "IX_LawyerServices_VillageId_ServedOn_EntryNumber",
                table: "LawyerServices");

            migrationBuilder.DropIndex(
                name: "IX_Honour_VillageId_EntryNumber",
                table: "Honour");

            migrationBuilder.DropIndex(
                name: "IX_GroupMeetings_HeldOn_EntryNumber",
                table: "GroupMeetings");

            migrationBuilder.DropIndex(
                name: "IX_GroupMeetings_LeadershipGroupId_HeldOn_EntryNumber",
                table: "GroupMeetings");

            migrationBuilder.DropIndex(
                name: "IX_GridOfficers_NameKey_EntryNumber",
                table: "GridOfficers");

            migrationBuilder.DropIndex(
                name: "IX_DisputeStep_TakenOn_EntryNumber",
                table: "DisputeStep");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_Difficulty_ListOrder_EntryNumber_Id_Status_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_GridId_ListOrder_EntryNumber_Id_Status_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_KindId_ListOrder_EntryNumber_Id_Status_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_LawyerId_ListOrder_EntryNumber_Id_Status_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_ListOrder_EntryNumber_Id_ReceivedOn_Status_DueOn_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_NumberYear_ListOrder_EntryNumber_Id_Status_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_ReceivedOn_EntryNumber_Id_Status_DueOn_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_Source_ListOrder_EntryNumber_Id_Status_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_Status_DueOn_EntryNumber_Id",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_Status_ListOrder_EntryNumber_Id_ReceivedOn",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_Status_NextOn_EntryNumber_Id",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_VillageId_ListOrder_EntryNumber_Id_ReceivedOn_Status_DueOn_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_VillageId_Status_ListOrder_EntryNumber_Id",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_DisplayItems_PutUpOn_EntryNumber",
                table: "DisplayItems");

            migrationBuilder.DropIndex(
                name: "IX_DisplayItems_VillageId_PutUpOn_EntryNumber",
                table: "DisplayItems");

            migrationBuilder.DropIndex(
                name: "IX_CadreAssignments_VillageId_From_EntryNumber",
                table: "CadreAssignments");

            migrationBuilder.DropIndex(
                name: "IX_ArchiveLoans_LentOn_EntryNumber",
                table: "ArchiveLoans");

            migrationBuilder.DropIndex(
                name: "IX_ArchiveLoans_VillageId_LentOn_EntryNumber",
                table: "ArchiveLoans");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "WeeklyVisits");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "Villages");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "VillageName");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "VillageLeader");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "VillageFacility");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "TrainingReminders");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "Townships");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "ThemeDays");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "SystemRevision");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "StudySessions");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "StudyPlanItems");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "SourceLimits");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "SessionKinds");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "Seminars");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "SecuritySettings");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "SavedFilters");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "ReportWaivers");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "ReportTextVersion");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "ReportTexts");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "ReportTemplates");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "ReportProblems");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "ReportEditions");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "ReminderReadings");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "PublicUnits");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "PublicityEvents");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "PublicityAgencies");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "PlanItems");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "PartyBranch");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "LeadershipGroups");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "LawyerVillage");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "LawyerServices");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "Lawyers");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "LawyerContract");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "LawSavvyTraining");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "LawSavvyPersons");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "LawFirms");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "Honour");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "GroupMember");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "GroupMeetings");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "Grids");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "GridOfficers");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "GrantedUnits");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "GovernanceSystems");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "EventForms");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "EditionStep");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "EditionFile");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "EditionComment");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "DisputeStep");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "DisputeResolution");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "DisputeParty");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "DisputeKinds");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "DisputeExtension");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "DisputeAssignment");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "DisplayItems");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "CatalogueEntry");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "CaseSettings");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "CaseFiling");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "CadreAssignments");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "Attachments");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "Archivist");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "ArchiveLoans");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "AccountGrants");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "Villages",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "Villages",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "VillageName",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "VillageFacility",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NormalizedUserName",
                table: "Users",
                type: "nvarchar(256)",
                maxLength: 256,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(256)",
                oldMaxLength: 256,
                oldNullable: true,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "ThemeDays",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "SpeakerKind",
                table: "StudySessions",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "StudySessions",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Source",
                table: "SourceLimits",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "SignInTallies",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(64)",
                oldMaxLength: 64,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "SessionKinds",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Category",
                table: "SessionKinds",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "Seminars",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "SavedFilters",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NormalizedName",
                table: "Roles",
                type: "nvarchar(256)",
                maxLength: 256,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(256)",
                oldMaxLength: 256,
                oldNullable: true,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Key",
                table: "ReportWaivers",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(64)",
                oldMaxLength: 64,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "ReportTemplates",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(120)",
                oldMaxLength: 120,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "State",
                table: "ReportEditions",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "PublicUnits",
                type: "nvarchar(160)",
                maxLength: 160,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(160)",
                oldMaxLength: 160,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "PublicUnits",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Form",
                table: "PublicityEvents",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "PublicityAgencies",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(120)",
                oldMaxLength: 120,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Outcome",
                table: "PlanItems",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldNullable: true,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "PartyBranch",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "LeadershipGroups",
                type: "nvarchar(160)",
                maxLength: 160,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(160)",
                oldMaxLength: 160,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "LawyerServices",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "LawFirms",
                type: "nvarchar(160)",
                maxLength: 160,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(160)",
                oldMaxLength: 160,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Role",
                table: "GroupMember",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "SortKey",
                table: "Grids",
                type: "nvarchar(360)",
                maxLength: 360,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(360)",
                oldMaxLength: 360,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "Grids",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(120)",
                oldMaxLength: 120,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "GridOfficers",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "GovernanceSystems",
                type: "nvarchar(160)",
                maxLength: 160,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(160)",
                oldMaxLength: 160,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Category",
                table: "GovernanceSystems",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "EventForms",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Category",
                table: "EventForms",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "EditionStep",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "EditionFile",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Satisfaction",
                table: "DisputeStep",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldNullable: true,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "DisputeStep",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Type",
                table: "Disputes",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Status",
                table: "Disputes",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Source",
                table: "Disputes",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Difficulty",
                table: "Disputes",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Method",
                table: "DisputeResolution",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Form",
                table: "DisputeResolution",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Role",
                table: "DisputeParty",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "DisputeParty",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(400)",
                oldMaxLength: 400,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Type",
                table: "DisputeKinds",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "DisputeKinds",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "DisplayItems",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Paper",
                table: "CatalogueEntry",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Series",
                table: "CaseNumberSeries",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Retention",
                table: "CaseFiling",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "CadreAssignments",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "CadreKey",
                table: "CadreAssignments",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(80)",
                oldMaxLength: 80,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Action",
                table: "AuditEntries",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Format",
                table: "Attachments",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "ProviderKey",
                table: "AspNetUserLogins",
                type: "nvarchar(450)",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(450)",
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "State",
                table: "AccountGrants",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Role",
                table: "AccountGrants",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyVisits_LawyerId_PlannedOn_Id",
                table: "WeeklyVisits",
                columns: new[] { "LawyerId", "PlannedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyVisits_PlannedOn_Id",
                table: "WeeklyVisits",
                columns: new[] { "PlannedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_WeeklyVisits_VillageId_PlannedOn_Id",
                table: "WeeklyVisits",
                columns: new[] { "VillageId", "PlannedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Villages_SortOrder_Id",
                table: "Villages",
                columns: new[] { "SortOrder", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingReminders_VillageId_Month_Id",
                table: "TrainingReminders",
                columns: new[] { "VillageId", "Month", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_StudySessions_HeldOn_Id",
                table: "StudySessions",
                columns: new[] { "HeldOn", "Id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_StudySessions_Kind_HeldOn_Id",
                table: "StudySessions",
                columns: new[] { "Kind", "HeldOn", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_StudySessions_VillageId_HeldOn_Id",
                table: "StudySessions",
                columns: new[] { "VillageId", "HeldOn", "Id" },
                descending: new[] { false, true, true });

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
                name: "IX_ReportProblems_Year_Id",
                table: "ReportProblems",
                columns: new[] { "Year", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvents_VillageId_HeldOn_Id",
                table: "PublicityEvents",
                columns: new[] { "VillageId", "HeldOn", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_PlanItems_Year_DueOn_Id",
                table: "PlanItems",
                columns: new[] { "Year", "DueOn", "Id" });

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
                name: "IX_Honour_VillageId_Id",
                table: "Honour",
                columns: new[] { "VillageId", "Id" });

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
                name: "IX_GridOfficers_NameKey_Id",
                table: "GridOfficers",
                columns: new[] { "NameKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeStep_TakenOn_Id",
                table: "DisputeStep",
                columns: new[] { "TakenOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_Difficulty_ListOrder_Id_Status_DeletedAt",
                table: "Disputes",
                columns: new[] { "Difficulty", "ListOrder", "Id", "Status", "DeletedAt" });

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
                name: "IX_Disputes_ReceivedOn_Id_Status_DueOn_DeletedAt",
                table: "Disputes",
                columns: new[] { "ReceivedOn", "Id", "Status", "DueOn", "DeletedAt" },
                descending: new[] { true, true, false, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_Source_ListOrder_Id_Status_DeletedAt",
                table: "Disputes",
                columns: new[] { "Source", "ListOrder", "Id", "Status", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_Status_DueOn_Id",
                table: "Disputes",
                columns: new[] { "Status", "DueOn", "Id" });

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
                name: "IX_DisplayItems_PutUpOn_Id",
                table: "DisplayItems",
                columns: new[] { "PutUpOn", "Id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_DisplayItems_VillageId_PutUpOn_Id",
                table: "DisplayItems",
                columns: new[] { "VillageId", "PutUpOn", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_CadreAssignments_VillageId_From_Id",
                table: "CadreAssignments",
                columns: new[] { "VillageId", "From", "Id" });

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
        }
    }
}
