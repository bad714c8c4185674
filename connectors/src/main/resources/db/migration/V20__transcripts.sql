create table transcript (
  conversation uuid primary key,
  kommune char(4) not null,
  last_at timestamptz not null,
  case_number text
);
comment on table transcript is 'masked conversations, for the retention period';
comment on column transcript.case_number is 'kept beyond its time for this case, until transferred';
create index transcript_age on transcript (kommune, last_at) where case_number is null;

create table transcript_line (
  conversation uuid not null references transcript on delete cascade,
  sequence bigint not null,
  recorded json not null,
  primary key (conversation, sequence)
);

create table deleted_conversation (
  conversation uuid primary key,
  at timestamptz not null
);
comment on table deleted_conversation is 'deleted on request: remembered while a copy may still be under way on Kafka';

create table access_audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  by_user text not null,
  act text not null check (act in ('read', 'preserve', 'transfer')),
  conversation uuid not null,
  reason text not null,
  case_number text
);
comment on table access_audit is 'who looked into which conversation, and why: rows are added and never changed';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name;
end
$$;
create trigger access_audit_grows before update or delete or truncate on access_audit
  for each statement execute function refuse_change();
