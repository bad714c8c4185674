alter table contact drop column conversation;
update contact set id = gen_random_uuid()::text where channel in ('chat', 'call-back');
alter table contact
  add conversation uuid references transcript on delete set null,
  add sequence bigint,
  add constraint contact_once unique (conversation, sequence);
comment on column contact.id is 'random, or given by the page: registering the same twice is once';
comment on column contact.conversation is 'while its transcript is kept, so that it counts once; then forgotten';
comment on column contact.sequence is 'of the event that ended it; null outside conversations';
