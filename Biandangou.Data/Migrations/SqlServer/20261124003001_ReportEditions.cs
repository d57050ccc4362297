using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Biandangou.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ReportEditions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsLocked",
                table: "ReportTexts",
                type: "bit",
                nullable: false,
                defaultValue: false);

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
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
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
                name: "EditionComment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportEditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Section = table.Column<int>(type: "int", nullable: false),
                    Paragraph = table.Column<int>(type: "int", nullable: true),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
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
                    table.PrimaryKey("PK_EditionComment", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_EditionComment_ReportEditions_ReportEditionId",
                        column: x => x.ReportEditionId,
                        principalTable: "ReportEditions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "EditionFile",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportEditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(260)", maxLength: 260, nullable: false),
                    ContentType = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
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
                    table.PrimaryKey("PK_EditionFile", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_EditionFile_ReportEditions_ReportEditionId",
                        column: x => x.ReportEditionId,
                        principalTable: "ReportEditions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "EditionStep",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportEditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(700)", maxLength: 700, nullable: false),
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
                    table.PrimaryKey("PK_EditionStep", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_EditionStep_ReportEditions_ReportEditionId",
                        column: x => x.ReportEditionId,
                        principalTable: "ReportEditions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_EditionComment_ReportEditionId",
                table: "EditionComment",
                column: "ReportEditionId");

            migrationBuilder.CreateIndex(
                name: "IX_EditionFile_ReportEditionId_Kind",
                table: "EditionFile",
                columns: new[] { "ReportEditionId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EditionStep_ReportEditionId",
                table: "EditionStep",
                column: "ReportEditionId");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EditionComment");

            migrationBuilder.DropTable(
                name: "EditionFile");

            migrationBuilder.DropTable(
                name: "EditionStep");

            migrationBuilder.DropTable(
                name: "ReportEditions");

            migrationBuilder.DropColumn(
                name: "IsLocked",
                table: "ReportTexts");
        }
    }
}
