import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`assessments\` ADD \`closed_on\` text;`)
  await db.run(sql`ALTER TABLE \`assessments\` ADD \`kept_open_until\` text;`)
  await db.run(sql`ALTER TABLE \`assessments\` ADD \`returns\` text;`)
  await db.run(sql`ALTER TABLE \`assessments\` ADD \`closing\` text;`)
  await db.run(sql`ALTER TABLE \`assessments\` ADD \`reopenings\` text;`)
  await db.run(sql`CREATE INDEX \`assessments_closed_on_idx\` ON \`assessments\` (\`closed_on\`);`)
  await db.run(sql`ALTER TABLE \`assessments\` DROP COLUMN \`reminders\`;`)
  await db.run(sql`ALTER TABLE \`procedure_settings\` ADD \`close_days\` numeric DEFAULT 90;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`assessments_closed_on_idx\`;`)
  await db.run(sql`ALTER TABLE \`assessments\` ADD \`reminders\` text;`)
  await db.run(sql`ALTER TABLE \`assessments\` DROP COLUMN \`closed_on\`;`)
  await db.run(sql`ALTER TABLE \`assessments\` DROP COLUMN \`kept_open_until\`;`)
  await db.run(sql`ALTER TABLE \`assessments\` DROP COLUMN \`returns\`;`)
  await db.run(sql`ALTER TABLE \`assessments\` DROP COLUMN \`closing\`;`)
  await db.run(sql`ALTER TABLE \`assessments\` DROP COLUMN \`reopenings\`;`)
  await db.run(sql`ALTER TABLE \`procedure_settings\` DROP COLUMN \`close_days\`;`)
}
