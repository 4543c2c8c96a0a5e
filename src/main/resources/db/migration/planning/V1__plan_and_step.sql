create table planning_plan (
  owner_id     uuid not null references owner (id) on delete cascade,
  id           uuid not null,
  version      bigint not null,
  name         varchar(120) not null,
  created_at   timestamp with time zone not null,
  archived_at  timestamp with time zone,
  deleted_at   timestamp with time zone,
  primary key (owner_id, id)
);
create table planning_step (
  owner_id     uuid not null references owner (id) on delete cascade,
  id           uuid not null,
  version      bigint not null,
  plan_id      uuid not null,
  step         varchar(20) not null,
  answer       varchar(60000),
  changed_at   timestamp with time zone not null,
  primary key (owner_id, id),
  unique (owner_id, plan_id, step),
  foreign key (owner_id, plan_id) references planning_plan (owner_id, id) on delete cascade
);
create index planning_step_plan on planning_step (plan_id, owner_id);
create table planning_overruling (
  owner_id     uuid not null references owner (id) on delete cascade,
  id           uuid not null,
  version      bigint not null,
  plan_id      uuid not null,
  computed     varchar(20) not null,
  overruled_to varchar(20),
  reason       varchar(2000) not null,
  overruled_at   timestamp with time zone not null,
  primary key (owner_id, id),
  foreign key (owner_id, plan_id) references planning_plan (owner_id, id) on delete cascade
);
create index planning_overruling_plan on planning_overruling (plan_id, owner_id);
create table planning_chosen_trail (
  owner_id     uuid not null references owner (id) on delete cascade,
  id           uuid not null,
  version      bigint not null,
  plan_id      uuid not null,
  trail        varchar(400) not null,
  reason       varchar(2000) not null,
  chosen_at    timestamp with time zone not null,
  atlas_data   varchar(80) not null,
  atlas_groups integer not null,
  shape        varchar(200) not null,
  snapshot     varchar(1000000) not null,
  primary key (owner_id, id),
  unique (owner_id, plan_id),
  foreign key (owner_id, plan_id) references planning_plan (owner_id, id) on delete cascade
);
create index planning_chosen_trail_plan on planning_chosen_trail (plan_id, owner_id);
