-- What citizens asked the bot. A row lives as long as its transcript: it goes with it.
create table citizen_question (
  conversation uuid not null references transcript on delete cascade,
  sequence bigint not null,
  kommune char(4) not null,
  at timestamptz not null,
  text text not null,
  candidates json not null,
  met text not null,
  intent text,
  primary key (conversation, sequence)
);
comment on column citizen_question.text is 'masked';
comment on column citizen_question.candidates is 'what the bot took it for, best first';
create index citizen_question_newest on citizen_question (at desc);

-- What staff did with questions that were asked in vain: their words, no citizen's. Only added to.
create table inbox_case (
  number bigint generated always as identity primary key,
  kommune char(4),
  words text not null,
  candidates json not null
);
comment on column inbox_case.kommune is 'whose own it is; null for all kommuner';

create table inbox_step (
  number bigint generated always as identity primary key,
  inbox_case bigint not null references inbox_case,
  act text not null,
  who text not null,
  at timestamptz not null,
  assignee text,
  intent text,
  revision bigint not null
);
comment on column inbox_step.revision is 'what was written because of it; 0 for nothing';
create index inbox_step_of on inbox_step (inbox_case, number desc);

create table inbox_choice (
  number bigint generated always as identity primary key,
  kommune char(4) not null,
  conversations int not null check (conversations between 1 and 5),
  who text not null,
  at timestamptz not null
);
comment on table inbox_choice is 'from how few conversations a kommune sees its own questions; the last counts';

create trigger only_added before update or delete on inbox_case for each row execute function refuse_change();
create trigger only_added before update or delete on inbox_step for each row execute function refuse_change();
create trigger only_added before update or delete on inbox_choice for each row execute function refuse_change();
