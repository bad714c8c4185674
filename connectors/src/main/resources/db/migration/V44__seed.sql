-- Texts that came with a version of the application and are not wanted. Only added to.
create table seed_declined (
  path text not null,
  hash char(64) not null,
  who text not null,
  at timestamptz not null,
  primary key (path, hash)
);
comment on column seed_declined.hash is 'SHA-256 of the text';
create trigger only_added before update or delete on seed_declined for each row execute function refuse_change();
