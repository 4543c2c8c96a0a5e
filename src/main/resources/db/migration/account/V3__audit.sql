-- What happened at somebody's door; one row each, kept for a year and seen by that person only.
create table account_audit (
  id       uuid primary key,           -- version 7: in the order of time
  owner_id uuid        not null references account_account (owner_id) on delete cascade,
  kind     varchar(40) not null,
  at       timestamp with time zone not null,
  device   varchar(40) not null,       -- who did it: PROGRAM/PLATFORM, never the header itself
  network  varchar(45) not null,       -- without the part that names one line; empty when nobody asked from outside
  about    varchar(40)                 -- the device it was done to, where it was done to one
);
create index account_audit_newest_first on account_audit (owner_id, at desc, id desc);
create index account_audit_by_age on account_audit (at);
