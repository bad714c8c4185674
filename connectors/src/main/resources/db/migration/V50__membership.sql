-- Kommuner that are paused, leave or come back. Only added to; a kommune's last step counts.
create table membership_step (
  number bigint generated always as identity primary key,
  kommune char(4) not null,
  membership text not null check (membership in ('ACTIVE', 'PAUSED', 'LEFT')),
  who text not null,
  why text not null,
  at timestamptz not null
);
create index membership_step_of on membership_step (kommune, number desc);
create trigger only_added before update or delete on membership_step for each row execute function refuse_change();

-- A kommune takes its conversations along.
alter table access_audit drop constraint access_audit_act_check;
alter table access_audit add constraint access_audit_act_check
  check (act in ('read', 'preserve', 'transfer', 'take-out'));
