alter table call_back
  add column slot timestamptz,
  add column missed int not null default 0,
  add column closed_as text;
update call_back set slot = booked_at where slot is null;
update call_back set closed_as = 'DONE' where done_at is not null;
alter table call_back alter column slot set not null;
comment on column call_back.slot is 'beginning of the time within which somebody calls';
comment on column call_back.missed is 'how many times nobody answered';
comment on column call_back.closed_as is 'DONE, CANCELLED or GIVEN_UP once done_at is set; phone is null then';
drop index call_back_waiting;
create index call_back_waiting on call_back (slot) where done_at is null;
