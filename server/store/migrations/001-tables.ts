import { type CreateTableBuilder, type Kysely, sql } from "kysely";

/** SQLite takes any name for a type; this is PostgreSQL's. */
const bytes = sql`bytea`;

/** Accounts, reports with their cells and history, submissions, originals, and the audit log. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await accounts(db);
  await reports(db);
  await submissions(db);
  await records(db);
}

async function accounts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("account")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("passwordHash", "text", (column) => column.notNull())
    .addColumn("disabled", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("demonstration", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("createdAt", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("accountAgency")
    .addColumn("account", "text", (column) => column.notNull().references("account.id"))
    .addColumn("agency", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("accountAgencyKey", ["account", "agency"])
    .execute();
  await db.schema
    .createTable("session")
    .addColumn("tokenHash", "text", (column) => column.primaryKey())
    .addColumn("account", "text", (column) => column.notNull().references("account.id"))
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addColumn("expiresAt", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("signInFailure")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("account", "text", (column) => column.notNull())
    .addColumn("address", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("signInFailureAccount").on("signInFailure").columns(["account", "at"]).execute();
  await db.schema.createIndex("signInFailureAddress").on("signInFailure").columns(["address", "at"]).execute();
}

/** A report's natural key, and that it exists. */
function ofReport<T extends string>(table: CreateTableBuilder<T>) {
  return table
    .addColumn("period", "text", (column) => column.notNull())
    .addColumn("agency", "text", (column) => column.notNull())
    .addForeignKeyConstraint(`${nameOf(table)}Report`, ["period", "agency"], "report", ["period", "agency"]);
}

function nameOf(table: CreateTableBuilder<string>): string {
  return table.toOperationNode().table.table.identifier.name;
}

async function reports(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("report")
    .addColumn("period", "text", (column) => column.notNull())
    .addColumn("agency", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("edits", "integer", (column) => column.notNull())
    .addColumn("submittedEdits", "integer")
    .addColumn("savedAt", "text")
    .addColumn("savedBy", "text", (column) => column.references("account.id"))
    .addPrimaryKeyConstraint("reportKey", ["period", "agency"])
    .execute();
  await ofReport(db.schema.createTable("entryCell"))
    .addColumn("row", "text", (column) => column.notNull())
    .addColumn("column", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changedBy", "text", (column) => column.notNull().references("account.id"))
    .addColumn("changedAt", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("entryCellKey", ["period", "agency", "row", "column"])
    .execute();
  await ofReport(db.schema.createTable("cellChange"))
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("row", "text", (column) => column.notNull())
    .addColumn("column", "text", (column) => column.notNull())
    .addColumn("before", "text", (column) => column.notNull())
    .addColumn("after", "text", (column) => column.notNull())
    .addColumn("changedBy", "text", (column) => column.notNull().references("account.id"))
    .addColumn("changedAt", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("cellChangeKey", ["period", "agency", "version", "row", "column"])
    .execute();
  await ofReport(db.schema.createTable("reason"))
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("givenBy", "text", (column) => column.notNull().references("account.id"))
    .addColumn("givenAt", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("reasonKey", ["period", "agency", "key"])
    .execute();
}

async function submissions(db: Kysely<unknown>): Promise<void> {
  await ofReport(db.schema.createTable("submission"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("receiptNumber", "text", (column) => column.notNull().unique())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("inForce", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("submittedAt", "text", (column) => column.notNull())
    .addColumn("submittedBy", "text", (column) => column.notNull().references("account.id"))
    .addColumn("daysLate", "integer", (column) => column.notNull())
    .addColumn("warnings", "integer", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("content", "text", (column) => column.notNull())
    .addColumn("findings", "text", (column) => column.notNull())
    .addColumn("decidedAt", "text")
    .addColumn("decidedBy", "text", (column) => column.references("account.id"))
    .addColumn("returnComment", "text")
    .addColumn("returnUntil", "text")
    .addColumn("returnRows", "text")
    .addPrimaryKeyConstraint("submissionKey", ["period", "agency", "number"])
    .execute();
  await ofReport(db.schema.createTable("upload"))
    .addColumn("sha256", "text", (column) => column.notNull())
    .addColumn("fileName", "text", (column) => column.notNull())
    .addColumn("bytes", bytes, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("uploadedBy", "text", (column) => column.notNull().references("account.id"))
    .addColumn("uploadedAt", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("uploadKey", ["period", "agency", "sha256"])
    .execute();
}

async function records(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("idempotency")
    .addColumn("account", "text", (column) => column.notNull().references("account.id"))
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("requestHash", "text", (column) => column.notNull())
    .addColumn("status", "integer", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("idempotencyKey", ["account", "key"])
    .execute();
  await db.schema
    .createTable("audit")
    .addColumn("number", "integer", (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("account", "text")
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("details", "text", (column) => column.notNull())
    .addColumn("previousHash", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull().unique())
    .execute();
}
