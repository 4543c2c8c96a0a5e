-- Letters belong to the instance. Those about somebody go with them; what a letter says is never kept (ADR 24).
create table mail_letter (
  id              uuid primary key,
  owner_id        uuid references owner (id) on delete cascade,
  message_id      varchar(320)  not null, -- the same at every attempt, so that a mailbox can tell a second copy
  kind            varchar(60)   not null,
  recipient       varchar(254)  not null,
  recipient_name  varchar(200)  not null,
  language        varchar(8)    not null,
  details         varchar(2000) not null, -- JSON, without secrets
  state           varchar(10)   not null,
  attempts        integer       not null,
  put_at          timestamp with time zone not null,
  next_attempt_at timestamp with time zone not null,
  give_up_at      timestamp with time zone not null,
  claimed_until   timestamp with time zone, -- somebody is sending it; after this time they died
  ended_at        timestamp with time zone,
  trouble         varchar(20),
  server_said     varchar(300),           -- masked
  constraint mail_letter_state_is_known check (state in ('WAITING', 'SENT', 'GIVEN_UP'))
);
create index mail_letter_due on mail_letter (state, next_attempt_at);
create index mail_letter_by_age on mail_letter (put_at, id);
create index mail_letter_by_owner on mail_letter (owner_id);
