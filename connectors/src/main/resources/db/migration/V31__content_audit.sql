create table content_audit (
  number bigint generated always as identity primary key,
  at timestamptz not null,
  who text not null,
  what text not null,
  outcome int not null,
  why text not null
);
comment on column content_audit.outcome is 'the HTTP status';
create trigger only_added before update or delete on content_audit for each row execute function refuse_change();
create trigger never_emptied before truncate on content_audit execute function refuse_change();

-- What a kommune said when the common text under its own had changed.
create table content_drift_answer (
  kommune char(4) not null,
  intent text not null,
  common_revision bigint not null references content_revision,
  who text not null,
  at timestamptz not null,
  primary key (kommune, intent, common_revision)
);
create trigger only_added before update or delete on content_drift_answer for each row execute function refuse_change();
