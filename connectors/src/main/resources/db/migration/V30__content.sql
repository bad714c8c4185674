-- Revisions, their steps and releases are only ever added to; a trigger refuses everything else.
create table content_revision (
  number bigint generated always as identity primary key,
  path text not null,
  kommune char(4),
  based_on bigint not null,
  author text not null,
  why text not null,
  at timestamptz not null,
  body text not null,
  unique (path, based_on)
);
comment on column content_revision.kommune is 'null for common documents';
comment on column content_revision.based_on is 'the revision before it, 0 for the first: only one may follow another';
comment on column content_revision.body is 'the whole document; empty takes it away';
create index content_revision_path on content_revision (path, number desc);

create table content_release (
  number bigint generated always as identity primary key,
  hash char(64) not null,
  model char(64) not null,
  at timestamptz not null,
  author text not null,
  why text not null,
  report text not null,
  archive bytea not null
);
comment on column content_release.hash is 'SHA-256 of the documents';
comment on column content_release.archive is 'the documents, zipped';

create table content_model (
  key char(64) primary key,
  body bytea not null
);
comment on column content_model.key is 'SHA-256 of the examples it was learned from';
alter table content_model alter column body set storage external;

create table content_step (
  number bigint generated always as identity primary key,
  revision bigint not null references content_revision,
  ordinal int not null,
  state text not null,
  author text not null,
  why text not null,
  at timestamptz not null,
  release bigint,
  unique (revision, ordinal)
);
comment on column content_step.ordinal is 'from 1 for each revision: of two who act at once one is refused';
comment on column content_step.release is 'the release that published it; 0 for the seed';
create index content_step_published on content_step (revision, release) where state = 'PUBLISHED';

create trigger only_added before update or delete on content_revision for each row execute function refuse_change();
create trigger only_added before update or delete on content_release for each row execute function refuse_change();
create trigger only_added before update or delete on content_step for each row execute function refuse_change();
