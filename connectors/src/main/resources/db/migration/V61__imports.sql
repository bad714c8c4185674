-- Texts brought from elsewhere, proposed and never applied by themselves. Only added to; the last counts.
create table content_import (
  number bigint generated always as identity primary key,
  path text not null,
  body text not null,
  who text not null,
  at timestamptz not null
);
create index content_import_of on content_import (path, number desc);
create trigger only_added before update or delete on content_import for each row execute function refuse_change();
