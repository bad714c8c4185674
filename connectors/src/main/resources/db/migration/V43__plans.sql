-- What is to happen to answers by itself, and what became of it. Only added to.
create table plan (
  number bigint generated always as identity primary key,
  act text not null check (act in ('PUBLISH', 'WITHDRAW')),
  path text not null,
  revision bigint not null,
  due timestamptz not null,
  who text not null,
  why text not null
);
comment on column plan.revision is 'which revision is published; 0 for a withdrawal';

create table plan_end (
  plan bigint primary key references plan,
  outcome text not null check (outcome in ('DONE', 'CANCELLED', 'FAILED')),
  note text not null,
  who text not null,
  at timestamptz not null
);

create trigger only_added before update or delete on plan for each row execute function refuse_change();
create trigger only_added before update or delete on plan_end for each row execute function refuse_change();
