-- Urgent messages to citizens and what became of them. Only added to.
create table crisis (
  number bigint generated always as identity primary key,
  body text not null,
  kommuner text not null,
  intent text,
  until timestamptz not null,
  who text not null,
  at timestamptz not null
);
comment on column crisis.kommuner is 'four-digit codes separated by commas; empty for all kommuner';
comment on column crisis.intent is 'whose answer it replaces; null for none';

create table crisis_step (
  crisis bigint not null references crisis,
  step text not null check (step in ('CONFIRM', 'END')),
  who text not null,
  at timestamptz not null,
  primary key (crisis, step)
);
comment on table crisis_step is 'each step is taken once: of two who act at once one is refused';

create trigger only_added before update or delete on crisis for each row execute function refuse_change();
create trigger only_added before update or delete on crisis_step for each row execute function refuse_change();
