create table canned_reply (
  id uuid primary key,
  team text not null default '',
  kommune char(4),
  title text not null,
  text text not null,
  changed_by text not null,
  changed_at timestamptz not null
);
comment on column canned_reply.team is 'empty for every team';
comment on column canned_reply.kommune is 'null for every kommune';

create table contact (
  id text primary key,
  channel text not null check (channel in ('bot', 'chat', 'phone', 'call-back')),
  kommune char(4) not null,
  topic text,
  outcome text not null,
  agent text,
  conversation uuid,
  seconds int not null check (seconds >= 0),
  at timestamptz not null
);
comment on table contact is 'one row for each time a citizen was helped, whatever the channel; no words of citizens';
comment on column contact.id is 'the command that ended it: registering the same twice is once';
comment on column contact.agent is 'user name; null for the bot';
comment on column contact.topic is 'an intent; null where none fits';
create index contact_at on contact (at);
