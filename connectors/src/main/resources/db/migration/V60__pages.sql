-- Others' pages that answers link to, as our visits found them last.
create table page_watched (
  address text primary key,
  visited_at timestamptz not null,
  failures integer not null,
  problem text not null,
  etag text not null,
  seen text not null,
  known text not null,
  changed_at timestamptz
);
comment on column page_watched.failures is 'visits in a row that failed';
comment on column page_watched.seen is 'SHA-256 of the text seen last; empty before';
comment on column page_watched.known is 'SHA-256 of the text it has stood with';

-- When the last round of visits was begun, on whichever node: one row.
create table page_round (
  only_one boolean primary key default true check (only_one),
  begun_at timestamptz not null
);

-- Answers found right beside a page's new text. Only added to.
create table page_still_right (
  path text not null,
  address text not null,
  hash text not null,
  who text not null,
  at timestamptz not null,
  primary key (path, address, hash)
);
create trigger only_added before update or delete on page_still_right for each row execute function refuse_change();
