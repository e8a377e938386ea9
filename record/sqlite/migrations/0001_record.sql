-- The first record. Positions count code points of articles.text, as
-- everywhere, unless they say bytes.

CREATE TABLE articles (
    id         INTEGER PRIMARY KEY,
    key        TEXT    NOT NULL UNIQUE, -- the article's id
    version    INTEGER NOT NULL,        -- of the analysis
    outlet     TEXT    NOT NULL,
    outlet_key TEXT    NOT NULL,        -- the outlet in lower case
    title      TEXT    NOT NULL,
    published  TEXT    NOT NULL,        -- as the article says
    instant    TEXT    NOT NULL,        -- in UTC, so that order of text is order of time
    path       TEXT    NOT NULL,
    url        TEXT    NOT NULL,
    language   TEXT    NOT NULL,
    words      INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    events     INTEGER NOT NULL,
    text       TEXT    NOT NULL,
    analysis   BLOB    NOT NULL         -- JSON without the text, zstd
) STRICT;
CREATE INDEX articles_newest ON articles (instant DESC, key);
CREATE INDEX articles_outlet ON articles (outlet_key, instant DESC, key);
CREATE INDEX articles_published ON articles (published);

-- How much there is, kept up to date with every article: to count the rows of
-- a large record anew for every page would take longer than the page.
CREATE TABLE totals (
    articles   INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    events     INTEGER NOT NULL,
    passages   INTEGER NOT NULL
) STRICT;
INSERT INTO totals VALUES (0, 0, 0, 0);

-- Words of title and text, folded by this program and divided by spaces: the
-- same reading of texts and queries on every engine. Row ids are articles.id.
CREATE VIRTUAL TABLE article_words USING fts5 (
    title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE actors (
    id         INTEGER PRIMARY KEY,
    key        TEXT    NOT NULL UNIQUE, -- the actor's id
    name       TEXT    NOT NULL,
    name_key   TEXT    NOT NULL,        -- the name, folded
    type       TEXT    NOT NULL,
    country    TEXT    NOT NULL,
    sector     TEXT    NOT NULL,
    role       TEXT    NOT NULL,
    articles   INTEGER NOT NULL,
    mentions   INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    events     INTEGER NOT NULL
) STRICT;
CREATE INDEX actors_mentioned ON actors (mentions DESC, key);
CREATE INDEX actors_name ON actors (name_key);

-- The different ways in which articles describe one actor; the richest is
-- shown.
CREATE TABLE actor_variants (
    actor    INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
    body     TEXT    NOT NULL, -- JSON
    articles INTEGER NOT NULL,
    PRIMARY KEY (actor, body)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_names (
    actor    INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
    name     TEXT    NOT NULL,
    name_key TEXT    NOT NULL,
    mentions INTEGER NOT NULL,
    PRIMARY KEY (actor, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_names_key ON actor_names (name_key, actor);

CREATE TABLE article_actors (
    article    INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    actor      INTEGER NOT NULL REFERENCES actors (id),
    mentions   INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    events     INTEGER NOT NULL,
    PRIMARY KEY (article, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_actors_actor ON article_actors (actor, article);

CREATE TABLE statements (
    id          INTEGER PRIMARY KEY,
    article     INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    n           INTEGER NOT NULL, -- place in the analysis
    key         TEXT    NOT NULL UNIQUE,
    kind        TEXT    NOT NULL,
    stance      TEXT    NOT NULL,
    confidence  REAL    NOT NULL,
    speaker     INTEGER REFERENCES actors (id),
    source_key  TEXT    NOT NULL, -- an unnamed source's description, folded
    body        TEXT    NOT NULL, -- JSON
    UNIQUE (article, n)
) STRICT;
CREATE INDEX statements_speaker ON statements (speaker, article) WHERE speaker IS NOT NULL;
CREATE INDEX statements_source ON statements (source_key) WHERE speaker IS NULL;
CREATE INDEX statements_stance ON statements (stance, article);

-- Who is mentioned in a statement's content.
CREATE TABLE statement_actors (
    actor     INTEGER NOT NULL REFERENCES actors (id),
    statement INTEGER NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
    PRIMARY KEY (actor, statement)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_actors_statement ON statement_actors (statement);

CREATE TABLE events (
    id         INTEGER PRIMARY KEY,
    article    INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    n          INTEGER NOT NULL,
    type       TEXT    NOT NULL,
    status     TEXT    NOT NULL,
    confidence REAL    NOT NULL,
    body       TEXT    NOT NULL, -- JSON
    UNIQUE (article, n)
) STRICT;
CREATE INDEX events_type ON events (type, article);

CREATE TABLE event_parties (
    event     INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    recipient INTEGER NOT NULL, -- 0 for an actor, 1 for a recipient
    n         INTEGER NOT NULL,
    actor     INTEGER REFERENCES actors (id),
    name_key  TEXT    NOT NULL,
    country   TEXT    NOT NULL,
    PRIMARY KEY (event, recipient, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_parties_actor ON event_parties (actor, recipient, event) WHERE actor IS NOT NULL;
CREATE INDEX event_parties_country ON event_parties (country, recipient, event);
CREATE INDEX event_parties_name ON event_parties (name_key, recipient, event);

-- Lineage. A wording is what all verbatim copies of a passage share; prints
-- lead to wordings, links join them, and a family of passages from two or more
-- articles is a lineage.
CREATE TABLE wordings (
    id   INTEGER PRIMARY KEY,
    hash INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE prints (
    print   INTEGER NOT NULL,
    wording INTEGER NOT NULL,
    PRIMARY KEY (print, wording)
) STRICT, WITHOUT ROWID;

-- Every link stands here twice, once from either side.
CREATE TABLE links (
    wording INTEGER NOT NULL REFERENCES wordings (id) ON DELETE CASCADE,
    other   INTEGER NOT NULL REFERENCES wordings (id) ON DELETE CASCADE,
    score   REAL    NOT NULL,
    PRIMARY KEY (wording, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX links_other ON links (other);

CREATE TABLE lineages (
    id       INTEGER PRIMARY KEY,
    key      TEXT    NOT NULL, -- the id of its first passage
    articles INTEGER NOT NULL,
    origins  INTEGER NOT NULL
) STRICT;
CREATE INDEX lineages_key ON lineages (key); -- unique but for moments within a transaction
CREATE INDEX lineages_widest ON lineages (articles DESC, key);

CREATE TABLE passages (
    id        INTEGER PRIMARY KEY,
    article   INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    n         INTEGER NOT NULL,
    start     INTEGER NOT NULL,
    length    INTEGER NOT NULL,
    at        INTEGER NOT NULL, -- start and length in bytes, by which the text is cut out
    bytes     INTEGER NOT NULL,
    words     INTEGER NOT NULL,
    statement INTEGER,          -- the place of its statement in the analysis
    direct    INTEGER NOT NULL, -- stands in quotation marks
    speaker   TEXT    NOT NULL, -- the id of whose words it is, empty if not known
    wording   INTEGER REFERENCES wordings (id), -- NULL for boilerplate, which is not placed
    lineage   INTEGER REFERENCES lineages (id),
    base      INTEGER REFERENCES passages (id) ON DELETE SET NULL, -- what it is compared with
    parent    INTEGER NOT NULL DEFAULT 0, -- 1 if the base is known to be earlier
    left_out  INTEGER NOT NULL DEFAULT 0, -- the sentence before the base (1) and after it (2)
    edit      TEXT    NOT NULL DEFAULT '',
    flags     TEXT    NOT NULL DEFAULT '', -- divided by "|"
    UNIQUE (article, n)
) STRICT;
CREATE INDEX passages_wording ON passages (wording) WHERE wording IS NOT NULL;
CREATE INDEX passages_lineage ON passages (lineage) WHERE lineage IS NOT NULL;
CREATE INDEX passages_base ON passages (base) WHERE base IS NOT NULL;
CREATE INDEX passages_edit ON passages (edit, lineage) WHERE edit <> '';
CREATE INDEX passages_flags ON passages (lineage) WHERE flags <> '';
