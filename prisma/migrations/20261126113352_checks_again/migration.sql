-- AlterTable
ALTER TABLE "Agency" ADD COLUMN "checkSetId" INTEGER;

-- AlterTable
ALTER TABLE "Report" ADD COLUMN "checkSetId" INTEGER;

-- CreateTable
CREATE TABLE "CheckSet" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "door" TEXT NOT NULL,
    "versions" TEXT NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Finding" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reportId" INTEGER NOT NULL,
    "check" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "cells" TEXT NOT NULL,
    "spans" TEXT NOT NULL,
    "others" TEXT NOT NULL DEFAULT '[]',
    "openedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" DATETIME,
    CONSTRAINT "Finding_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Finding" ("cells", "check", "fingerprint", "id", "outcome", "reportId", "severity", "spans", "words") SELECT "cells", "check", "fingerprint", "id", "outcome", "reportId", "severity", "spans", "words" FROM "Finding";
DROP TABLE "Finding";
ALTER TABLE "new_Finding" RENAME TO "Finding";
CREATE INDEX "Finding_check_outcome_idx" ON "Finding"("check", "outcome");
CREATE UNIQUE INDEX "Finding_reportId_fingerprint_openedAt_key" ON "Finding"("reportId", "fingerprint", "openedAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "CheckSet_door_versions_key" ON "CheckSet"("door", "versions");

-- CreateIndex
CREATE INDEX "Agency_checkSetId_idx" ON "Agency"("checkSetId");

-- CreateIndex
CREATE INDEX "Report_checkSetId_idx" ON "Report"("checkSetId");
