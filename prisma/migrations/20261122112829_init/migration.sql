-- CreateTable
CREATE TABLE "Region" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "parentCode" TEXT,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Region_parentCode_fkey" FOREIGN KEY ("parentCode") REFERENCES "Region" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Agency" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "regionCode" TEXT,
    "placement" TEXT NOT NULL,
    "candidates" TEXT NOT NULL DEFAULT '[]',
    "identity" TEXT NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Agency_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceDocument" (
    "sha256" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,
    "text" BLOB NOT NULL,
    "segments" BLOB NOT NULL,
    "importedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Report" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "agencyId" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "isCurrent" BOOLEAN NOT NULL,
    "sha256" TEXT NOT NULL,
    "title" TEXT,
    "formDetected" TEXT NOT NULL,
    "formExpected" TEXT,
    "publishedOn" TEXT,
    "signedOn" TEXT,
    "parserVersion" TEXT NOT NULL,
    "importedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "uncertain" INTEGER NOT NULL DEFAULT 0,
    "packed" BLOB NOT NULL,
    "newReceived" REAL,
    "carriedOver" REAL,
    "handled" REAL,
    "carriedForward" REAL,
    "granted" REAL,
    "partiallyGranted" REAL,
    "denied" REAL,
    "unableToProvide" REAL,
    "notProcessed" REAL,
    "otherHandling" REAL,
    "reconsiderations" REAL,
    "reconsiderationsUpheld" REAL,
    "reconsiderationsCorrected" REAL,
    "reconsiderationsOther" REAL,
    "reconsiderationsPending" REAL,
    "directSuits" REAL,
    "directSuitsUpheld" REAL,
    "directSuitsCorrected" REAL,
    "directSuitsOther" REAL,
    "directSuitsPending" REAL,
    "laterSuits" REAL,
    "laterSuitsUpheld" REAL,
    "laterSuitsCorrected" REAL,
    "laterSuitsOther" REAL,
    "laterSuitsPending" REAL,
    CONSTRAINT "Report_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "SourceDocument" ("sha256") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Section" (
    "reportId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "number" INTEGER,
    "heading" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    PRIMARY KEY ("reportId", "ordinal"),
    CONSTRAINT "Section_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reportId" INTEGER NOT NULL,
    "check" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "cells" TEXT NOT NULL,
    "spans" TEXT NOT NULL,
    CONSTRAINT "Finding_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RegionYear" (
    "regionCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "reports" INTEGER NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "uncertain" INTEGER NOT NULL DEFAULT 0,
    "newReceived" REAL NOT NULL DEFAULT 0,
    "newReceivedCount" INTEGER NOT NULL DEFAULT 0,
    "carriedOver" REAL NOT NULL DEFAULT 0,
    "carriedOverCount" INTEGER NOT NULL DEFAULT 0,
    "handled" REAL NOT NULL DEFAULT 0,
    "handledCount" INTEGER NOT NULL DEFAULT 0,
    "carriedForward" REAL NOT NULL DEFAULT 0,
    "carriedForwardCount" INTEGER NOT NULL DEFAULT 0,
    "granted" REAL NOT NULL DEFAULT 0,
    "grantedCount" INTEGER NOT NULL DEFAULT 0,
    "partiallyGranted" REAL NOT NULL DEFAULT 0,
    "partiallyGrantedCount" INTEGER NOT NULL DEFAULT 0,
    "denied" REAL NOT NULL DEFAULT 0,
    "deniedCount" INTEGER NOT NULL DEFAULT 0,
    "unableToProvide" REAL NOT NULL DEFAULT 0,
    "unableToProvideCount" INTEGER NOT NULL DEFAULT 0,
    "notProcessed" REAL NOT NULL DEFAULT 0,
    "notProcessedCount" INTEGER NOT NULL DEFAULT 0,
    "otherHandling" REAL NOT NULL DEFAULT 0,
    "otherHandlingCount" INTEGER NOT NULL DEFAULT 0,
    "reconsiderations" REAL NOT NULL DEFAULT 0,
    "reconsiderationsCount" INTEGER NOT NULL DEFAULT 0,
    "reconsiderationsUpheld" REAL NOT NULL DEFAULT 0,
    "reconsiderationsUpheldCount" INTEGER NOT NULL DEFAULT 0,
    "reconsiderationsCorrected" REAL NOT NULL DEFAULT 0,
    "reconsiderationsCorrectedCount" INTEGER NOT NULL DEFAULT 0,
    "reconsiderationsOther" REAL NOT NULL DEFAULT 0,
    "reconsiderationsOtherCount" INTEGER NOT NULL DEFAULT 0,
    "reconsiderationsPending" REAL NOT NULL DEFAULT 0,
    "reconsiderationsPendingCount" INTEGER NOT NULL DEFAULT 0,
    "directSuits" REAL NOT NULL DEFAULT 0,
    "directSuitsCount" INTEGER NOT NULL DEFAULT 0,
    "directSuitsUpheld" REAL NOT NULL DEFAULT 0,
    "directSuitsUpheldCount" INTEGER NOT NULL DEFAULT 0,
    "directSuitsCorrected" REAL NOT NULL DEFAULT 0,
    "directSuitsCorrectedCount" INTEGER NOT NULL DEFAULT 0,
    "directSuitsOther" REAL NOT NULL DEFAULT 0,
    "directSuitsOtherCount" INTEGER NOT NULL DEFAULT 0,
    "directSuitsPending" REAL NOT NULL DEFAULT 0,
    "directSuitsPendingCount" INTEGER NOT NULL DEFAULT 0,
    "laterSuits" REAL NOT NULL DEFAULT 0,
    "laterSuitsCount" INTEGER NOT NULL DEFAULT 0,
    "laterSuitsUpheld" REAL NOT NULL DEFAULT 0,
    "laterSuitsUpheldCount" INTEGER NOT NULL DEFAULT 0,
    "laterSuitsCorrected" REAL NOT NULL DEFAULT 0,
    "laterSuitsCorrectedCount" INTEGER NOT NULL DEFAULT 0,
    "laterSuitsOther" REAL NOT NULL DEFAULT 0,
    "laterSuitsOtherCount" INTEGER NOT NULL DEFAULT 0,
    "laterSuitsPending" REAL NOT NULL DEFAULT 0,
    "laterSuitsPendingCount" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("regionCode", "year"),
    CONSTRAINT "RegionYear_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rejection" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "sha256" TEXT,
    "code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "rejectedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateIndex
CREATE INDEX "Region_parentCode_idx" ON "Region"("parentCode");

-- CreateIndex
CREATE INDEX "Region_name_idx" ON "Region"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Agency_identity_key" ON "Agency"("identity");

-- CreateIndex
CREATE INDEX "Agency_regionCode_kind_idx" ON "Agency"("regionCode", "kind");

-- CreateIndex
CREATE INDEX "Report_agencyId_isCurrent_year_idx" ON "Report"("agencyId", "isCurrent", "year");

-- CreateIndex
CREATE INDEX "Report_year_isCurrent_idx" ON "Report"("year", "isCurrent");

-- CreateIndex
CREATE INDEX "Report_sha256_idx" ON "Report"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Report_agencyId_year_version_key" ON "Report"("agencyId", "year", "version");

-- CreateIndex
CREATE INDEX "Finding_check_outcome_idx" ON "Finding"("check", "outcome");

-- CreateIndex
CREATE UNIQUE INDEX "Finding_reportId_fingerprint_key" ON "Finding"("reportId", "fingerprint");

-- CreateIndex
CREATE UNIQUE INDEX "Rejection_sha256_code_key" ON "Rejection"("sha256", "code");
