import { STATEMENT_INDEXES, STATEMENT_TABLES } from './statement-tables.ts';

/** Marks a file as a register of this server ("CrLn"), so that no other database is ever overwritten. */
export const APPLICATION_ID = 0x43724c6e;

/** Raised with every change to the tables below or to what they hold; a file of another version is built anew. */
export const SCHEMA_VERSION = 5;

/**
 * One JSON document per organisation, and only the keys that are asked for beside it; what operators and objectors
 * did stands in `event`, `objection` and `api_key`; what was stated in `statement`.
 */
export const TABLES = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE entity (id INTEGER PRIMARY KEY, document TEXT NOT NULL);
  CREATE TABLE entity_key (value TEXT PRIMARY KEY, entity INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE name (
    id INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL,
    name TEXT NOT NULL,
    normalised TEXT NOT NULL,
    former INTEGER NOT NULL
  );
  CREATE TABLE entry (id TEXT PRIMARY KEY, entity INTEGER NOT NULL, public_until TEXT) WITHOUT ROWID;
  CREATE TABLE adverse (
    entity INTEGER NOT NULL,
    code TEXT NOT NULL,
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    contested INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER
  );
  CREATE TABLE event (sequence INTEGER PRIMARY KEY, kind TEXT NOT NULL, code TEXT, document TEXT NOT NULL);
  CREATE TABLE objection (
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    open INTEGER NOT NULL,
    document TEXT NOT NULL
  );
  CREATE TABLE api_key (
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    secret_hash TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL
  );
  ${STATEMENT_TABLES}
  CREATE VIRTUAL TABLE name_trigram USING fts5 (
    normalised, content = 'name', content_rowid = 'id', tokenize = 'trigram'
  );
`;

/** Built after the rows are in, which is faster than keeping them up row by row. */
export const INDEXES = `
  CREATE INDEX name_by_entity ON name (entity);
  CREATE INDEX name_by_text ON name (normalised);
  CREATE INDEX entry_by_entity ON entry (entity);
  CREATE INDEX entry_by_term ON entry (public_until) WHERE public_until IS NOT NULL;
  CREATE INDEX adverse_by_code ON adverse (code);
  CREATE INDEX adverse_by_entity ON adverse (entity);
  CREATE INDEX event_by_code ON event (code) WHERE code IS NOT NULL;
  CREATE INDEX objection_by_code ON objection (code);
  ${STATEMENT_INDEXES}
  INSERT INTO name_trigram (name_trigram) VALUES ('rebuild');
`;
