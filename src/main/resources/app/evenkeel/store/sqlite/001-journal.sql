-- The facts, their history and the search index.
--
-- Days are ISO dates (2026-03-31), times ISO 8601 with their offset, amounts decimal text with the
-- currency beside it. References stay within one client: they name the client too. They are checked
-- when a transaction commits, so that the order within an import does not matter.

CREATE TABLE owner (
    one           INTEGER PRIMARY KEY CHECK (one = 1),
    name          TEXT NOT NULL,
    trade         TEXT NOT NULL,
    email         TEXT NOT NULL,
    phone         TEXT NOT NULL,
    address       TEXT NOT NULL,
    language      TEXT NOT NULL CHECK (language IN ('en', 'fi', 'he', 'lv')),
    time_zone     TEXT NOT NULL CHECK (time_zone <> ''),
    bank_account  TEXT NOT NULL,
    ladder_gap    INTEGER NOT NULL CHECK (ladder_gap BETWEEN 0 AND 365)
) STRICT;

CREATE TABLE owner_hours (
    position INTEGER PRIMARY KEY,
    day      TEXT NOT NULL CHECK (day IN ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY',
                                          'SATURDAY', 'SUNDAY')),
    starts   TEXT NOT NULL CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]*'),
    ends     TEXT NOT NULL CHECK (ends GLOB '[0-2][0-9]:[0-5][0-9]*')
) STRICT;

CREATE TABLE owner_ladder (
    position INTEGER PRIMARY KEY,
    days     INTEGER NOT NULL CHECK (days BETWEEN 0 AND 365)
) STRICT;

CREATE TABLE owner_template (
    position INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'fi', 'he', 'lv')),
    text     TEXT NOT NULL CHECK (text <> ''),
    UNIQUE (kind, language)
) STRICT;

CREATE TABLE client (
    id              TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    name            TEXT NOT NULL CHECK (name <> ''),
    contact         TEXT NOT NULL,
    email           TEXT NOT NULL,
    phone           TEXT NOT NULL,
    address         TEXT NOT NULL,
    billing_contact TEXT NOT NULL,
    billing_email   TEXT NOT NULL,
    language        TEXT NOT NULL CHECK (language IN ('en', 'fi', 'he', 'lv')),
    country         TEXT NOT NULL CHECK (country = '' OR country GLOB '[A-Z][A-Z]'),
    currency        TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    since           TEXT CHECK (since IS date(since)),
    status          TEXT NOT NULL CHECK (status IN ('active', 'paused', 'leaving', 'former')),
    notice_days     INTEGER NOT NULL CHECK (notice_days BETWEEN 0 AND 3650),
    terms           TEXT CHECK (terms IN ('net-days', 'day-of-month')),
    terms_days      INTEGER CHECK (terms_days BETWEEN 0 AND 365),
    may_pause_work  INTEGER CHECK (may_pause_work IN (0, 1)),
    CHECK ((terms IS NULL) = (terms_days IS NULL))
) STRICT;

CREATE TABLE client_hours (
    client   TEXT NOT NULL REFERENCES client ON DELETE CASCADE,
    position INTEGER NOT NULL,
    day      TEXT NOT NULL CHECK (day IN ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY',
                                          'SATURDAY', 'SUNDAY')),
    starts   TEXT NOT NULL CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]*'),
    ends     TEXT NOT NULL CHECK (ends GLOB '[0-2][0-9]:[0-5][0-9]*'),
    PRIMARY KEY (client, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE engagement (
    id                 TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    client             TEXT NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    title              TEXT NOT NULL CHECK (title <> ''),
    scope              TEXT NOT NULL,
    start              TEXT CHECK (start IS date(start)),
    agreed_end         TEXT CHECK (agreed_end IS date(agreed_end)),
    actual_end         TEXT CHECK (actual_end IS date(actual_end)),
    billing            TEXT NOT NULL CHECK (billing IN ('fixed', 'hourly', 'retainer')),
    fee                TEXT CHECK (fee GLOB '[0-9]*' AND fee NOT GLOB '*[^0-9.]*'),
    fee_currency       TEXT CHECK (fee_currency GLOB '[A-Z][A-Z][A-Z]'),
    revisions_included INTEGER CHECK (revisions_included >= 0),
    UNIQUE (client, id),
    CHECK ((fee IS NULL) = (fee_currency IS NULL))
) STRICT;

CREATE TABLE deliverable (
    id           TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    engagement   TEXT NOT NULL REFERENCES engagement ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    title        TEXT NOT NULL CHECK (title <> ''),
    promised_on  TEXT CHECK (promised_on IS date(promised_on)),
    delivered_on TEXT CHECK (delivered_on IS date(delivered_on)),
    result       TEXT NOT NULL,
    UNIQUE (engagement, position)
) STRICT;

CREATE TABLE invoice (
    id               TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    client           TEXT NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    number           TEXT NOT NULL UNIQUE CHECK (number <> ''),
    issued_on        TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    due_on           TEXT NOT NULL CHECK (due_on IS date(due_on)),
    amount           TEXT NOT NULL CHECK (amount GLOB '[0-9]*' AND amount NOT GLOB '*[^0-9.]*'),
    net              TEXT CHECK (net GLOB '[0-9]*' AND net NOT GLOB '*[^0-9.]*'),
    currency         TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    reference        TEXT NOT NULL,
    subject          TEXT NOT NULL,
    disputed_on      TEXT CHECK (disputed_on IS date(disputed_on)),
    dispute_ended_on TEXT CHECK (dispute_ended_on IS date(dispute_ended_on)),
    promised_on      TEXT CHECK (promised_on IS date(promised_on)),
    cancelled_on     TEXT CHECK (cancelled_on IS date(cancelled_on)),
    hold_until       TEXT CHECK (hold_until IS date(hold_until)),
    hold_reason      TEXT,
    UNIQUE (client, id),
    CHECK (hold_until IS NULL OR hold_reason IS NOT NULL),
    CHECK (dispute_ended_on IS NULL OR disputed_on IS NOT NULL)
) STRICT;

CREATE INDEX invoice_by_day ON invoice (client, issued_on);

-- The client stands here too, so that a client's payments are found by their day.
CREATE TABLE payment (
    invoice  TEXT NOT NULL,
    position INTEGER NOT NULL,
    client   TEXT NOT NULL,
    paid_on  TEXT NOT NULL CHECK (paid_on IS date(paid_on)),
    amount   TEXT NOT NULL CHECK (amount GLOB '[0-9]*' AND amount NOT GLOB '*[^0-9.]*'),
    PRIMARY KEY (invoice, position),
    FOREIGN KEY (client, invoice) REFERENCES invoice (client, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX payment_by_day ON payment (client, paid_on);

-- second and nano: the moment since 1970-01-01T00:00Z, for the order; "at" keeps the offset.
-- judged: 1 where the entry can matter to a judgement however old it is, because it carries a signal
-- or an excuse, asks for an answer or gives one, or is an incoming call, message or meeting.
CREATE TABLE entry (
    id         TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    client     TEXT NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    at         TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T*'),
    second     INTEGER NOT NULL,
    nano       INTEGER NOT NULL CHECK (nano BETWEEN 0 AND 999999999),
    channel    TEXT NOT NULL
               CHECK (channel IN ('call', 'email', 'message', 'meeting', 'letter', 'note')),
    direction  TEXT NOT NULL CHECK (direction IN ('incoming', 'outgoing', 'none')),
    minutes    INTEGER CHECK (minutes >= 0),
    billable   INTEGER NOT NULL CHECK (billable IN (0, 1)),
    summary    TEXT NOT NULL CHECK (summary <> ''),
    feeling    TEXT NOT NULL,
    engagement TEXT,
    answer_by  TEXT CHECK (answer_by IS date(answer_by)),
    answers    TEXT CHECK (answers <> id),
    invoice    TEXT,
    judged     INTEGER NOT NULL CHECK (judged IN (0, 1)),
    UNIQUE (client, id),
    FOREIGN KEY (client, engagement) REFERENCES engagement (client, id)
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (client, answers) REFERENCES entry (client, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (client, invoice) REFERENCES invoice (client, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX entry_by_moment ON entry (client, second, nano);
CREATE INDEX entry_judged ON entry (client, second) WHERE judged = 1;
CREATE INDEX entry_by_engagement ON entry (client, engagement) WHERE engagement IS NOT NULL;
CREATE INDEX entry_by_answers ON entry (client, answers) WHERE answers IS NOT NULL;
CREATE INDEX entry_by_invoice ON entry (client, invoice) WHERE invoice IS NOT NULL;

-- The kinds of signal are a growing list: the program knows it, not the schema.
CREATE TABLE entry_signal (
    entry    TEXT NOT NULL REFERENCES entry ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL CHECK (kind <> ''),
    severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 3),
    note     TEXT NOT NULL,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_excuse (
    entry    TEXT NOT NULL REFERENCES entry ON DELETE CASCADE,
    position INTEGER NOT NULL,
    signal   TEXT NOT NULL CHECK (signal <> ''),
    reason   TEXT NOT NULL,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    id             TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    client         TEXT NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    name           TEXT NOT NULL CHECK (name <> ''),
    location       TEXT NOT NULL,
    handed_over_on TEXT CHECK (handed_over_on IS date(handed_over_on))
) STRICT;

CREATE INDEX account_by_client ON account (client);

CREATE TABLE boundary (
    id       TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    client   TEXT NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    told_on  TEXT NOT NULL CHECK (told_on IS date(told_on)),
    words    TEXT NOT NULL CHECK (words <> ''),
    ended_on TEXT CHECK (ended_on IS date(ended_on))
) STRICT;

CREATE INDEX boundary_by_day ON boundary (client, told_on);

CREATE TABLE boundary_signal (
    boundary TEXT NOT NULL REFERENCES boundary ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL CHECK (kind <> ''),
    PRIMARY KEY (boundary, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    id         TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    client     TEXT NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
    choice     TEXT NOT NULL CHECK (choice IN ('keep', 'set-boundaries', 'let-go')),
    reason     TEXT NOT NULL
) STRICT;

CREATE INDEX decision_by_day ON decision (client, decided_on);

CREATE TABLE letter (
    id       TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    client   TEXT NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    kind     TEXT NOT NULL CHECK (kind <> ''),
    language TEXT NOT NULL CHECK (language IN ('en', 'fi', 'he', 'lv')),
    step     INTEGER CHECK (step BETWEEN 1 AND 9),
    sent_on  TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
    text     TEXT NOT NULL CHECK (text <> ''),
    sha256   TEXT NOT NULL,
    UNIQUE (client, id)
) STRICT;

CREATE INDEX letter_by_day ON letter (client, sent_on);

CREATE TABLE letter_invoice (
    letter   TEXT NOT NULL,
    position INTEGER NOT NULL,
    client   TEXT NOT NULL,
    invoice  TEXT NOT NULL,
    PRIMARY KEY (letter, position),
    FOREIGN KEY (client, letter) REFERENCES letter (client, id) ON DELETE CASCADE,
    FOREIGN KEY (client, invoice) REFERENCES invoice (client, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX letter_invoice_by_invoice ON letter_invoice (client, invoice);

-- Every change of a fact, chained by SHA-256. The form of what is hashed is fixed for ever; it is
-- written down in the program's sources, HistoryForm. kind, id and client are for looking up.
CREATE TABLE history (
    seq      INTEGER PRIMARY KEY,
    change   INTEGER NOT NULL,
    form     INTEGER NOT NULL,
    fact     TEXT NOT NULL,
    at       TEXT NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash     BLOB NOT NULL CHECK (length(hash) = 32),
    kind     TEXT,
    id       TEXT,
    client   TEXT
) STRICT;

CREATE INDEX history_of_fact ON history (kind, id);
CREATE INDEX history_of_client ON history (client);
CREATE INDEX history_by_change ON history (change);

CREATE TABLE history_field (
    seq        INTEGER NOT NULL REFERENCES history,
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL,
    salt       BLOB CHECK (length(salt) >= 16),
    value      TEXT,
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    PRIMARY KEY (seq, position),
    CHECK ((salt IS NULL) = (value IS NULL))
) STRICT, WITHOUT ROWID;

-- What the rows of the search index stand for. number = the seconds of the moment since
-- 1970-01-01T00:00Z times 2^20, plus a counter: so the newest come first without sorting.
CREATE TABLE search_source (
    number INTEGER PRIMARY KEY,
    kind   TEXT NOT NULL,
    id     TEXT NOT NULL,
    client TEXT NOT NULL,
    UNIQUE (kind, id)
) STRICT;

-- Filled by the program with folded words, one space between two; "bare" holds Hebrew words without
-- their leading prefix letters. Prefixes of up to four characters have their own index.
CREATE VIRTUAL TABLE search_words USING fts5 (
    words, bare, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3 4'
);
