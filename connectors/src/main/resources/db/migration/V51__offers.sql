-- What kommuner offer each other of their own intents, and what became of it. Only added to.
create table offer (
  number bigint generated always as identity primary key,
  kommune char(4) not null,
  intent text not null,
  note text not null,
  who text not null,
  at timestamptz not null
);

create table offer_step (
  number bigint generated always as identity primary key,
  offer bigint not null references offer,
  act text not null check (act in ('TAKEN', 'DECLINED', 'LIFTED', 'ENDED')),
  kommune char(4),
  revision bigint not null,
  who text not null,
  at timestamptz not null
);
comment on column offer_step.kommune is 'for which kommune; null for the content team, or the end';
comment on column offer_step.revision is 'the draft that was made; 0 for none';
create index offer_step_of on offer_step (offer, number);
create trigger only_added before update or delete on offer for each row execute function refuse_change();
create trigger only_added before update or delete on offer_step for each row execute function refuse_change();
