/**
 * The catalogue's tables. `pages` is what stands in the published folder; `staged` is what this build has written
 * beside it and is about to publish (its journal, `staged_partitions` and `staged_meta` with it); `candidates` are the pages that a change may have touched and that
 * no build has looked at since: they outlive a killed run. A record's `body` and `text` are null where `texts` tells the place of both in
 * one of `text_files`.
 *
 * Raise when a table changes: an older catalogue is then thrown away and made anew from content/ and _data/.
 */
export const SCHEMA_VERSION = 20;

export const SCHEMA = `
create table meta (key text primary key, value text) without rowid;
create table files (
  path text primary key, size integer, mtime integer, ctime integer, inode integer, sha256 text, problems text, articles integer
) without rowid;
create index files_problems on files (path) where problems <> '[]';
create table articles (
  id integer primary key, path text not null, item text not null, sha256 text not null, sort text not null, day text,
  language text not null, draft integer not null, live integer not null, format text not null,
  permalink text not null, place text not null, wanted text not null, asked integer not null, aliases text not null,
  line text not null, terms text not null, mended text not null, minutes integer not null, digest text not null, kin text not null, mark text not null,
  unique (path, item)
);
create unique index articles_sort on articles (live, sort);
create index articles_day on articles (live, day, language);
create unique index articles_place on articles (place) where place <> '';
create index articles_state on articles (live, draft, format);
create index articles_unsettled on articles (id) where live = 1 and place = '';
create index articles_aliases on articles (id) where aliases <> '[]';
create index articles_taken on articles (path, item) where live = 1 and asked = 1 and permalink <> wanted;
create index articles_mended on articles (id) where mended <> '[]';
create table records (id integer primary key, article text not null, body text, text text);
create table text_files (id integer primary key, name text unique not null, size integer not null, synced integer not null);
create table texts (
  id integer primary key, file integer not null, body_at integer, body_size integer, text_at integer, text_size integer
);
create table overlays (path text primary key, digest text not null) without rowid;
create table images (
  path text primary key, fold text not null, size integer, mtime integer, ctime integer, inode integer, sha256 text,
  key text not null, info text, problems text not null
) without rowid;
create index images_fold on images (fold);
create index images_key on images (key);
create table image_refs (
  id integer, name text, rank integer, path text not null, fold text not null, primary key (id, name, rank)
) without rowid;
create index image_refs_fold on image_refs (fold, id);
create table signatures (id integer primary key, marks text not null, bands text not null);
create table bands (value integer, id integer, primary key (value, id)) without rowid;
create table copies (id integer primary key, leader integer not null);
create index copies_leader on copies (leader);
create table article_terms (
  facet text, slug text, sort text, id integer, name text, kind text, mark text, primary key (facet, slug, sort)
) without rowid;
create index article_terms_id on article_terms (id);
create table kin (key text, sort text, id integer, primary key (key, sort)) without rowid;
create table terms (
  facet text, slug text, name text, kind text, count integer, letter text, pair text, primary key (facet, slug)
) without rowid;
create index terms_letter on terms (facet, letter, pair);
create index terms_count on terms (facet, count desc, slug);
create table tag_years (year text, slug text, count integer, primary key (year, slug)) without rowid;
create table folders (path text primary key, time integer) without rowid;
create table aliases (place text primary key, path text, target text) without rowid;
create table ledger (
  seq integer primary key, source text not null, permalink text not null, place text not null, written integer not null
);
create index ledger_source on ledger (source, seq);
create index ledger_place on ledger (place, seq);
create index ledger_pending on ledger (seq) where written = 0;
create table wishes (place text, id integer, path text, primary key (place, id)) without rowid;
create index wishes_id on wishes (id);
create table candidates (kind text, key text, primary key (kind, key)) without rowid;
create table pages (
  path text primary key, kind text, key text, digest text, sha256 text, size integer
) without rowid;
create index pages_key on pages (kind, key);
create table staged (
  path text primary key, kind text, key text, digest text, sha256 text, size integer
) without rowid;
create table partitions (key text primary key, digest text, report text) without rowid;
create table staged_partitions (key text primary key, digest text, report text) without rowid;
create table staged_meta (key text primary key, value text) without rowid;
`;
