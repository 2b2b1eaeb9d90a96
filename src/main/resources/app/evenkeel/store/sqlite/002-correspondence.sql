-- What letters are made with: templates for each step of the payment ladder, the letterhead, logo and
-- paper, rates that the owner added, and letters that were begun and put aside.

ALTER TABLE owner ADD COLUMN letterhead TEXT NOT NULL DEFAULT '';
ALTER TABLE owner ADD COLUMN logo TEXT NOT NULL DEFAULT '';
ALTER TABLE owner ADD COLUMN paper TEXT NOT NULL DEFAULT 'a4' CHECK (paper IN ('a4', 'letter'));

ALTER TABLE owner_template RENAME TO owner_template_1;

CREATE TABLE owner_template (
    position INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL,
    step     INTEGER NOT NULL CHECK (step BETWEEN 1 AND 9),
    language TEXT NOT NULL CHECK (language IN ('en', 'fi', 'he', 'lv')),
    text     TEXT NOT NULL CHECK (text <> ''),
    UNIQUE (kind, step, language)
) STRICT;

INSERT INTO owner_template (position, kind, step, language, text)
SELECT position, kind, 1, language, text FROM owner_template_1;

DROP TABLE owner_template_1;

CREATE TABLE owner_rate (
    position   INTEGER PRIMARY KEY,
    series     TEXT NOT NULL CHECK (series <> ''),
    starts_on  TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
    percent    TEXT NOT NULL CHECK (percent GLOB '[-0-9]*' AND percent NOT GLOB '*[^-0-9.]*'),
    source     TEXT NOT NULL,
    checked_on TEXT NOT NULL CHECK (checked_on IS date(checked_on)),
    UNIQUE (series, starts_on)
) STRICT;

CREATE TABLE draft (
    id           TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    client       TEXT NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    kind         TEXT NOT NULL CHECK (kind <> ''),
    language     TEXT NOT NULL CHECK (language IN ('en', 'fi', 'he', 'lv')),
    step         INTEGER CHECK (step BETWEEN 1 AND 9),
    started_on   TEXT NOT NULL CHECK (started_on IS date(started_on)),
    reason       TEXT NOT NULL,
    wording      TEXT NOT NULL,
    waived_until TEXT CHECK (waived_until IS date(waived_until)),
    UNIQUE (client, id)
) STRICT;

CREATE INDEX draft_by_day ON draft (client, started_on);

CREATE TABLE draft_invoice (
    draft    TEXT NOT NULL,
    position INTEGER NOT NULL,
    client   TEXT NOT NULL,
    invoice  TEXT NOT NULL,
    PRIMARY KEY (draft, position),
    FOREIGN KEY (client, draft) REFERENCES draft (client, id) ON DELETE CASCADE,
    FOREIGN KEY (client, invoice) REFERENCES invoice (client, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX draft_invoice_by_invoice ON draft_invoice (client, invoice);
