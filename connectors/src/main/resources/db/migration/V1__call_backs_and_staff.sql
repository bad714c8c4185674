create table call_back (
  receipt text primary key,
  conversation uuid not null,
  kommune char(4) not null,
  phone bytea,
  topic text not null,
  booked_at timestamptz not null,
  done_at timestamptz
);
comment on column call_back.phone is 'AES-256-GCM, nonce first; null once the call is done';
create index call_back_waiting on call_back (booked_at) where done_at is null;

create table staff_user (
  username text primary key,
  display_name text not null,
  password_hash text not null,
  roles text not null,
  created_at timestamptz not null default now()
);
comment on column staff_user.password_hash is 'bcrypt, modular crypt format';
comment on column staff_user.roles is 'separated by commas';
