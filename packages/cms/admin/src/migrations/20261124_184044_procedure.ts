import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`admin_units_parents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`from\` text NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`admin_units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`admin_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`admin_units_parents_order_idx\` ON \`admin_units_parents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`admin_units_parents_parent_id_idx\` ON \`admin_units_parents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`admin_units_parents_unit_idx\` ON \`admin_units_parents\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`admin_units_steering_committee\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`position\` text,
  	\`from\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`admin_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`admin_units_steering_committee_order_idx\` ON \`admin_units_steering_committee\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`admin_units_steering_committee_parent_id_idx\` ON \`admin_units_steering_committee\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`admin_units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`level\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`before\` text,
  	\`district_id\` text(36),
  	\`province_id\` text(36),
  	\`successor_id\` text(36),
  	\`imported_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`district_id\`) REFERENCES \`admin_units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`province_id\`) REFERENCES \`admin_units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`admin_units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`admin_units_name_idx\` ON \`admin_units\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`admin_units_code_idx\` ON \`admin_units\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`admin_units_level_idx\` ON \`admin_units\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`admin_units_district_idx\` ON \`admin_units\` (\`district_id\`);`)
  await db.run(sql`CREATE INDEX \`admin_units_province_idx\` ON \`admin_units\` (\`province_id\`);`)
  await db.run(sql`CREATE INDEX \`admin_units_successor_idx\` ON \`admin_units\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`admin_units_imported_in_idx\` ON \`admin_units\` (\`imported_in\`);`)
  await db.run(sql`CREATE INDEX \`admin_units_updated_at_idx\` ON \`admin_units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`admin_units_created_at_idx\` ON \`admin_units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`admin_units_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`admin_units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`admin_units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`admin_units_id\`) REFERENCES \`admin_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`admin_units_rels_order_idx\` ON \`admin_units_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`admin_units_rels_parent_idx\` ON \`admin_units_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`admin_units_rels_path_idx\` ON \`admin_units_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`admin_units_rels_admin_units_id_idx\` ON \`admin_units_rels\` (\`admin_units_id\`);`)
  await db.run(sql`CREATE TABLE \`areas_communes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`from\` text NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`admin_units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_communes_order_idx\` ON \`areas_communes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`areas_communes_parent_id_idx\` ON \`areas_communes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_communes_unit_idx\` ON \`areas_communes\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`areas_board\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`position\` text NOT NULL,
  	\`from\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_board_order_idx\` ON \`areas_board\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`areas_board_parent_id_idx\` ON \`areas_board\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`areas\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`commune_id\` text(36),
  	\`district_id\` text(36),
  	\`province_id\` text(36),
  	\`programme\` text DEFAULT 'none' NOT NULL,
  	\`households\` numeric,
  	\`started_on\` text,
  	\`ended_on\` text,
  	\`developer\` text,
  	\`party_cell_name\` text,
  	\`party_cell_secretary\` text,
  	\`edition\` numeric DEFAULT 0,
  	\`imported_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`admin_units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`district_id\`) REFERENCES \`admin_units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`province_id\`) REFERENCES \`admin_units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_name_idx\` ON \`areas\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`areas_code_idx\` ON \`areas\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`areas_commune_idx\` ON \`areas\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_district_idx\` ON \`areas\` (\`district_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_province_idx\` ON \`areas\` (\`province_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_programme_idx\` ON \`areas\` (\`programme\`);`)
  await db.run(sql`CREATE INDEX \`areas_imported_in_idx\` ON \`areas\` (\`imported_in\`);`)
  await db.run(sql`CREATE INDEX \`areas_updated_at_idx\` ON \`areas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`areas_created_at_idx\` ON \`areas\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`groups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`area_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`before\` text,
  	\`members\` numeric,
  	\`households\` numeric,
  	\`note\` text,
  	\`imported_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`groups_area_idx\` ON \`groups\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`groups_kind_idx\` ON \`groups\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`groups_imported_in_idx\` ON \`groups\` (\`imported_in\`);`)
  await db.run(sql`CREATE INDEX \`groups_updated_at_idx\` ON \`groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`groups_created_at_idx\` ON \`groups\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`registrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`area_id\` text(36) NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`filed_on\` text,
  	\`party_resolution_on\` text,
  	\`households_residing\` numeric,
  	\`commitment_mode\` text DEFAULT 'one-by-one' NOT NULL,
  	\`households_committed\` numeric,
  	\`corrections\` text,
  	\`filed_by\` text,
  	\`edition\` numeric DEFAULT 0,
  	\`imported_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`registrations_area_idx\` ON \`registrations\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`registrations_year_idx\` ON \`registrations\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`registrations_status_idx\` ON \`registrations\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`registrations_imported_in_idx\` ON \`registrations\` (\`imported_in\`);`)
  await db.run(sql`CREATE INDEX \`registrations_updated_at_idx\` ON \`registrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`registrations_created_at_idx\` ON \`registrations\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`area_year_idx\` ON \`registrations\` (\`area_id\`,\`year\`);`)
  await db.run(sql`CREATE TABLE \`registrations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`registrations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`registrations_rels_order_idx\` ON \`registrations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`registrations_rels_parent_idx\` ON \`registrations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`registrations_rels_path_idx\` ON \`registrations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`registrations_rels_files_id_idx\` ON \`registrations_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`commitments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`area_id\` text(36) NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`household\` text NOT NULL,
  	\`committed_on\` text NOT NULL,
  	\`withdrawn_on\` text,
  	\`imported_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`commitments_area_idx\` ON \`commitments\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`commitments_year_idx\` ON \`commitments\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`commitments_imported_in_idx\` ON \`commitments\` (\`imported_in\`);`)
  await db.run(sql`CREATE INDEX \`commitments_updated_at_idx\` ON \`commitments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`commitments_created_at_idx\` ON \`commitments\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`area_year_household_idx\` ON \`commitments\` (\`area_id\`,\`year\`,\`household\`);`)
  await db.run(sql`CREATE TABLE \`incidents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`area_id\` text(36) NOT NULL,
  	\`on\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`details\` text,
  	\`summary\` text,
  	\`detected_at\` text,
  	\`reported_at\` text,
  	\`reported_to\` text,
  	\`resolved_on\` text,
  	\`resolution\` text,
  	\`struck_out\` integer DEFAULT false,
  	\`corrections\` text,
  	\`recorded_by\` text,
  	\`edition\` numeric DEFAULT 0,
  	\`imported_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`incidents_number_idx\` ON \`incidents\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`incidents_area_idx\` ON \`incidents\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`incidents_type_idx\` ON \`incidents\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`incidents_imported_in_idx\` ON \`incidents\` (\`imported_in\`);`)
  await db.run(sql`CREATE INDEX \`incidents_updated_at_idx\` ON \`incidents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`incidents_created_at_idx\` ON \`incidents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`area_on_idx\` ON \`incidents\` (\`area_id\`,\`on\`);`)
  await db.run(sql`CREATE TABLE \`incidents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`incidents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`incidents_rels_order_idx\` ON \`incidents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`incidents_rels_parent_idx\` ON \`incidents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`incidents_rels_path_idx\` ON \`incidents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`incidents_rels_files_id_idx\` ON \`incidents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`activities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`area_id\` text(36) NOT NULL,
  	\`on\` text NOT NULL,
  	\`topic\` text NOT NULL,
  	\`kind\` text DEFAULT 'propaganda' NOT NULL,
  	\`channel\` text,
  	\`reach\` numeric,
  	\`group_id\` text(36),
  	\`imported_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`group_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_area_idx\` ON \`activities\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_kind_idx\` ON \`activities\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`activities_channel_idx\` ON \`activities\` (\`channel\`);`)
  await db.run(sql`CREATE INDEX \`activities_group_idx\` ON \`activities\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_imported_in_idx\` ON \`activities\` (\`imported_in\`);`)
  await db.run(sql`CREATE INDEX \`activities_updated_at_idx\` ON \`activities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`activities_created_at_idx\` ON \`activities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`activities_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_rels_order_idx\` ON \`activities_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_parent_idx\` ON \`activities_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_path_idx\` ON \`activities_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_files_id_idx\` ON \`activities_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`inspections_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`due_on\` text,
  	\`done_on\` text,
  	\`follow_up\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`inspections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`inspections_findings_order_idx\` ON \`inspections_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`inspections_findings_parent_id_idx\` ON \`inspections_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`inspections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`area_id\` text(36) NOT NULL,
  	\`on\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`inspections_area_idx\` ON \`inspections\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`inspections_updated_at_idx\` ON \`inspections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`inspections_created_at_idx\` ON \`inspections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`inspections_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`inspections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`inspections_rels_order_idx\` ON \`inspections_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`inspections_rels_parent_idx\` ON \`inspections_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`inspections_rels_path_idx\` ON \`inspections_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`inspections_rels_files_id_idx\` ON \`inspections_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`assessments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`key\` text NOT NULL,
  	\`area_id\` text(36) NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`set_id\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`before\` text NOT NULL,
  	\`status\` text DEFAULT 'open' NOT NULL,
  	\`current_outcome\` text,
  	\`outcome\` text,
  	\`stale\` integer DEFAULT true,
  	\`answers\` text,
  	\`submitted\` text,
  	\`posting\` text,
  	\`comments\` text,
  	\`proposal\` text,
  	\`current\` text,
  	\`reminders\` text,
  	\`edition\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`assessments_key_idx\` ON \`assessments\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`assessments_area_idx\` ON \`assessments\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`assessments_year_idx\` ON \`assessments\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`assessments_status_idx\` ON \`assessments\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`assessments_current_outcome_idx\` ON \`assessments\` (\`current_outcome\`);`)
  await db.run(sql`CREATE INDEX \`assessments_outcome_idx\` ON \`assessments\` (\`outcome\`);`)
  await db.run(sql`CREATE INDEX \`assessments_stale_idx\` ON \`assessments\` (\`stale\`);`)
  await db.run(sql`CREATE INDEX \`assessments_updated_at_idx\` ON \`assessments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`assessments_created_at_idx\` ON \`assessments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`year_status_idx\` ON \`assessments\` (\`year\`,\`status\`);`)
  await db.run(sql`CREATE TABLE \`verdicts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`assessment_id\` text(36) NOT NULL,
  	\`area_id\` text(36) NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`stage\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`set_id\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`set_hash\` text NOT NULL,
  	\`on\` text NOT NULL,
  	\`known_at\` text,
  	\`outcome\` text NOT NULL,
  	\`by\` text,
  	\`input\` text,
  	\`evaluation\` text,
  	\`departures\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`assessment_id\`) REFERENCES \`assessments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`verdicts_assessment_idx\` ON \`verdicts\` (\`assessment_id\`);`)
  await db.run(sql`CREATE INDEX \`verdicts_area_idx\` ON \`verdicts\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`verdicts_year_idx\` ON \`verdicts\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`verdicts_stage_idx\` ON \`verdicts\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`verdicts_outcome_idx\` ON \`verdicts\` (\`outcome\`);`)
  await db.run(sql`CREATE INDEX \`verdicts_updated_at_idx\` ON \`verdicts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`verdicts_created_at_idx\` ON \`verdicts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`area_id\` text(36) NOT NULL,
  	\`title\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`files_area_idx\` ON \`files\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`files_updated_at_idx\` ON \`files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`files_created_at_idx\` ON \`files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`files_filename_idx\` ON \`files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`subject\` text NOT NULL,
  	\`kind\` text DEFAULT 'notice' NOT NULL,
  	\`body\` text NOT NULL,
  	\`sent_on\` text NOT NULL,
  	\`acknowledge_by\` text,
  	\`pending\` numeric,
  	\`acknowledgements\` text,
  	\`key\` text,
  	\`edition\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`admin_units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_unit_idx\` ON \`notices\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_pending_idx\` ON \`notices\` (\`pending\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_key_idx\` ON \`notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_rels_order_idx\` ON \`notices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_parent_idx\` ON \`notices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_path_idx\` ON \`notices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_areas_id_idx\` ON \`notices_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE TABLE \`matters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`area_id\` text(36) NOT NULL,
  	\`subject\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`raised_by\` text DEFAULT 'residents' NOT NULL,
  	\`raised_on\` text NOT NULL,
  	\`owner\` text DEFAULT 'police' NOT NULL,
  	\`due_on\` text NOT NULL,
  	\`answer\` text,
  	\`answered_on\` text,
  	\`answered_by\` text,
  	\`history\` text,
  	\`edition\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`matters_area_idx\` ON \`matters\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`matters_owner_idx\` ON \`matters\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`matters_updated_at_idx\` ON \`matters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`matters_created_at_idx\` ON \`matters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`owner_answeredOn_dueOn_idx\` ON \`matters\` (\`owner\`,\`answered_on\`,\`due_on\`);`)
  await db.run(sql`CREATE TABLE \`matters_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`matters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`matters_rels_order_idx\` ON \`matters_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`matters_rels_parent_idx\` ON \`matters_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`matters_rels_path_idx\` ON \`matters_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`matters_rels_files_id_idx\` ON \`matters_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`decided_on\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`area_id\` text(36) NOT NULL,
  	\`assessment_id\` text(36) NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`area_name\` text NOT NULL,
  	\`commune_name\` text NOT NULL,
  	\`unit_name\` text NOT NULL,
  	\`signer\` text NOT NULL,
  	\`signer_position\` text NOT NULL,
  	\`reasons\` text,
  	\`code\` text,
  	\`revokes_id\` text(36),
  	\`appeal_id\` text(36),
  	\`at\` text NOT NULL,
  	\`by\` text,
  	\`key\` text,
  	\`number_key\` text,
  	\`searched\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assessment_id\`) REFERENCES \`assessments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`admin_units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`revokes_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`appeal_id\`) REFERENCES \`appeals\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_kind_idx\` ON \`decisions\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`decisions_year_idx\` ON \`decisions\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`decisions_area_idx\` ON \`decisions\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_assessment_idx\` ON \`decisions\` (\`assessment_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_unit_idx\` ON \`decisions\` (\`unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_code_idx\` ON \`decisions\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_revokes_idx\` ON \`decisions\` (\`revokes_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_appeal_idx\` ON \`decisions\` (\`appeal_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_key_idx\` ON \`decisions\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_number_key_idx\` ON \`decisions\` (\`number_key\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`kind_year_decidedOn_idx\` ON \`decisions\` (\`kind\`,\`year\`,\`decided_on\`);`)
  await db.run(sql`CREATE TABLE \`appeals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`area_id\` text(36) NOT NULL,
  	\`decision_id\` text(36) NOT NULL,
  	\`filed_on\` text NOT NULL,
  	\`grounds\` text NOT NULL,
  	\`verdict_id\` text(36),
  	\`result\` text,
  	\`answered_on\` text,
  	\`answer\` text,
  	\`by\` text,
  	\`answered_by\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`verdict_id\`) REFERENCES \`verdicts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`appeals_area_idx\` ON \`appeals\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_decision_idx\` ON \`appeals\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_verdict_idx\` ON \`appeals\` (\`verdict_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_result_idx\` ON \`appeals\` (\`result\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`appeals_key_idx\` ON \`appeals\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`appeals_updated_at_idx\` ON \`appeals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appeals_created_at_idx\` ON \`appeals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`appeals_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`appeals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`appeals_rels_order_idx\` ON \`appeals_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`appeals_rels_parent_idx\` ON \`appeals_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_rels_path_idx\` ON \`appeals_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`appeals_rels_files_id_idx\` ON \`appeals_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`nominations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`unit_id\` text(36),
  	\`area_id\` text(36),
  	\`kind\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`occasion\` text DEFAULT 'yearly' NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`movement\` text,
  	\`merits\` text NOT NULL,
  	\`feat_on\` text,
  	\`facts\` text,
  	\`status\` text DEFAULT 'nominated',
  	\`eligible\` text,
  	\`reward\` text,
  	\`decision_number\` text,
  	\`decided_on\` text,
  	\`eligibility\` text,
  	\`council\` text,
  	\`decision\` text,
  	\`nominated_by\` text,
  	\`contributors\` text,
  	\`key\` text,
  	\`edition\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`admin_units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`nominations_unit_idx\` ON \`nominations\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`nominations_area_idx\` ON \`nominations\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`nominations_kind_idx\` ON \`nominations\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`nominations_occasion_idx\` ON \`nominations\` (\`occasion\`);`)
  await db.run(sql`CREATE INDEX \`nominations_year_idx\` ON \`nominations\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`nominations_status_idx\` ON \`nominations\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`nominations_decision_number_idx\` ON \`nominations\` (\`decision_number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`nominations_key_idx\` ON \`nominations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`nominations_updated_at_idx\` ON \`nominations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`nominations_created_at_idx\` ON \`nominations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`nominations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`nominations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`nominations_rels_order_idx\` ON \`nominations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`nominations_rels_parent_idx\` ON \`nominations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`nominations_rels_path_idx\` ON \`nominations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`nominations_rels_files_id_idx\` ON \`nominations_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file\` text,
  	\`register\` text,
  	\`rows\` numeric,
  	\`done\` numeric,
  	\`status\` text,
  	\`process\` text,
  	\`alive_at\` text,
  	\`person\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`imports_register_idx\` ON \`imports\` (\`register\`);`)
  await db.run(sql`CREATE INDEX \`imports_status_idx\` ON \`imports\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`imports_person_idx\` ON \`imports\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`imports_updated_at_idx\` ON \`imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`imports_created_at_idx\` ON \`imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`counters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`series\` text NOT NULL,
  	\`last\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`counters_series_idx\` ON \`counters\` (\`series\`);`)
  await db.run(sql`CREATE INDEX \`counters_updated_at_idx\` ON \`counters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`counters_created_at_idx\` ON \`counters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`procedure_settings_authorities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`level\` text NOT NULL,
  	\`legal_basis\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedure_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedure_settings_authorities_order_idx\` ON \`procedure_settings_authorities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedure_settings_authorities_parent_id_idx\` ON \`procedure_settings_authorities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedure_settings_fact_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`fact\` text NOT NULL,
  	\`source\` text DEFAULT 'attested' NOT NULL,
  	\`supplier\` text DEFAULT 'board' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedure_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedure_settings_fact_sources_order_idx\` ON \`procedure_settings_fact_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedure_settings_fact_sources_parent_id_idx\` ON \`procedure_settings_fact_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedure_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`area_set\` text DEFAULT 'vn.residential-area' NOT NULL,
  	\`reward_set\` text DEFAULT 'sample.reward' NOT NULL,
  	\`comment_days\` numeric DEFAULT 7 NOT NULL,
  	\`remind_days\` numeric DEFAULT 14 NOT NULL,
  	\`self_assess_days\` numeric DEFAULT 20 NOT NULL,
  	\`records_from\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`users\` ADD \`area_id\` text(36) REFERENCES areas(id);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`unit_id\` text(36) REFERENCES admin_units(id);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`unit_level\` text;`)
  await db.run(sql`CREATE INDEX \`users_area_idx\` ON \`users\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`users_unit_idx\` ON \`users\` (\`unit_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`admin_units_id\` text(36) REFERENCES admin_units(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`areas_id\` text(36) REFERENCES areas(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`groups_id\` text(36) REFERENCES groups(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`registrations_id\` text(36) REFERENCES registrations(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`commitments_id\` text(36) REFERENCES commitments(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`incidents_id\` text(36) REFERENCES incidents(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`activities_id\` text(36) REFERENCES activities(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`inspections_id\` text(36) REFERENCES inspections(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`files_id\` text(36) REFERENCES files(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`notices_id\` text(36) REFERENCES notices(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`matters_id\` text(36) REFERENCES matters(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`nominations_id\` text(36) REFERENCES nominations(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_admin_units_id_idx\` ON \`payload_locked_documents_rels\` (\`admin_units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`groups_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_registrations_id_idx\` ON \`payload_locked_documents_rels\` (\`registrations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_commitments_id_idx\` ON \`payload_locked_documents_rels\` (\`commitments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_incidents_id_idx\` ON \`payload_locked_documents_rels\` (\`incidents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_activities_id_idx\` ON \`payload_locked_documents_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_inspections_id_idx\` ON \`payload_locked_documents_rels\` (\`inspections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_matters_id_idx\` ON \`payload_locked_documents_rels\` (\`matters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_nominations_id_idx\` ON \`payload_locked_documents_rels\` (\`nominations_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`admin_units_parents\`;`)
  await db.run(sql`DROP TABLE \`admin_units_steering_committee\`;`)
  await db.run(sql`DROP TABLE \`admin_units\`;`)
  await db.run(sql`DROP TABLE \`admin_units_rels\`;`)
  await db.run(sql`DROP TABLE \`areas_communes\`;`)
  await db.run(sql`DROP TABLE \`areas_board\`;`)
  await db.run(sql`DROP TABLE \`areas\`;`)
  await db.run(sql`DROP TABLE \`groups\`;`)
  await db.run(sql`DROP TABLE \`registrations\`;`)
  await db.run(sql`DROP TABLE \`registrations_rels\`;`)
  await db.run(sql`DROP TABLE \`commitments\`;`)
  await db.run(sql`DROP TABLE \`incidents\`;`)
  await db.run(sql`DROP TABLE \`incidents_rels\`;`)
  await db.run(sql`DROP TABLE \`activities\`;`)
  await db.run(sql`DROP TABLE \`activities_rels\`;`)
  await db.run(sql`DROP TABLE \`inspections_findings\`;`)
  await db.run(sql`DROP TABLE \`inspections\`;`)
  await db.run(sql`DROP TABLE \`inspections_rels\`;`)
  await db.run(sql`DROP TABLE \`assessments\`;`)
  await db.run(sql`DROP TABLE \`verdicts\`;`)
  await db.run(sql`DROP TABLE \`files\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`notices_rels\`;`)
  await db.run(sql`DROP TABLE \`matters\`;`)
  await db.run(sql`DROP TABLE \`matters_rels\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`appeals\`;`)
  await db.run(sql`DROP TABLE \`appeals_rels\`;`)
  await db.run(sql`DROP TABLE \`nominations\`;`)
  await db.run(sql`DROP TABLE \`nominations_rels\`;`)
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`DROP TABLE \`counters\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`procedure_settings_authorities\`;`)
  await db.run(sql`DROP TABLE \`procedure_settings_fact_sources\`;`)
  await db.run(sql`DROP TABLE \`procedure_settings\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_users\`("id", "name", "demo", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until") SELECT "id", "name", "demo", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until" FROM \`users\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`ALTER TABLE \`__new_users\` RENAME TO \`users\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`legal_documents_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "legal_documents_id", "users_id") SELECT "id", "order", "parent_id", "path", "legal_documents_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_legal_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
