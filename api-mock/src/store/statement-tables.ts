/**
 * Statements, and the tree over their leaves. What a statement said is forgotten; a node of the tree never is, which
 * the triggers see to.
 */
export const STATEMENT_TABLES = `
  CREATE TABLE statement (
    place INTEGER PRIMARY KEY,
    code TEXT,
    audience TEXT,
    short_code TEXT UNIQUE,
    signer TEXT,
    compact TEXT,
    valid_from INTEGER NOT NULL,
    valid_until INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0
  );
  CREATE TABLE log_node (
    level INTEGER NOT NULL,
    place INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (level, place)
  ) WITHOUT ROWID;
  CREATE TRIGGER log_node_stays BEFORE DELETE ON log_node
    BEGIN SELECT RAISE (ABORT, 'The log of statements is only ever appended to'); END;
  CREATE TRIGGER log_node_is_final BEFORE UPDATE ON log_node
    BEGIN SELECT RAISE (ABORT, 'The log of statements is only ever appended to'); END;
`;

export const STATEMENT_INDEXES = `
  CREATE INDEX statement_by_code ON statement (code) WHERE code IS NOT NULL;
  CREATE INDEX statement_by_end ON statement (valid_until) WHERE short_code IS NOT NULL;
  CREATE INDEX statement_withdrawn ON statement (place) WHERE withdrawn = 1;
  CREATE INDEX log_leaf_by_hash ON log_node (hash) WHERE level = 0;
`;
