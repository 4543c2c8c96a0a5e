-- A browser somebody signed in with, told apart from others by a cookie that opens nothing (ADR 25). Of the cookie there
-- is only a SHA-256 together with the owner, so that two people who share a browser are not tied to each other.
create table account_device (
  id            uuid primary key,
  owner_id      uuid        not null references account_account (owner_id) on delete cascade,
  mark_hash     varchar(64) not null,
  kind          varchar(40) not null,  -- PROGRAM/PLATFORM, never the header itself
  network       varchar(45) not null,  -- where it last signed in from, without the part that names one line
  first_used_at timestamp with time zone not null,
  last_used_at  timestamp with time zone not null,
  acknowledged  boolean     not null,  -- the person knows of it
  constraint account_device_one_per_mark unique (owner_id, mark_hash),
  constraint account_device_of_owner unique (owner_id, id)
);
create index account_device_by_last_use on account_device (last_used_at);

-- Devices that were remembered before there was this table keep coming back; what they are is not known.
insert into account_device (id, owner_id, mark_hash, kind, network, first_used_at, last_used_at, acknowledged)
select id, owner_id, secret_hash, 'OTHER/OTHER', '', remembered_at, last_used_at, true from account_remembered;

alter table account_remembered add column device_id uuid;
update account_remembered set device_id = id;
alter table account_remembered alter column device_id set not null;
alter table account_remembered add constraint account_remembered_device
  foreign key (owner_id, device_id) references account_device (owner_id, id) on delete cascade;
create index account_remembered_by_device on account_remembered (owner_id, device_id);
