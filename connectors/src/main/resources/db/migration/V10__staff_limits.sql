alter table staff_user
  add kommuner text not null default '',
  add skills text not null default '',
  add team text not null default '',
  add capacity int not null default 3 check (capacity between 1 and 20);
comment on column staff_user.kommuner is 'four-digit codes separated by commas; empty for all kommuner';
comment on column staff_user.skills is 'separated by commas; empty for none in particular';
comment on column staff_user.team is 'whose canned replies are theirs; empty for none';
comment on column staff_user.capacity is 'how many chats at once';
