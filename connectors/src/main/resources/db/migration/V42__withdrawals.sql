-- Answers taken from the citizens at once, and given back. Only added to; the last step counts.
create table withdrawal (
  number bigint generated always as identity primary key,
  path text not null,
  is_withdrawn boolean not null,
  who text not null,
  why text not null,
  at timestamptz not null
);
create index withdrawal_of on withdrawal (path, number desc);
create trigger only_added before update or delete on withdrawal for each row execute function refuse_change();
