-- The industry groups as an administrator put them in force; revision 1 is the list that comes with the product.
-- They belong to the instance, not to a person. The key decides when two administrators save at once.
create table atlas_group_revision (
  revision     integer primary key,
  content      varchar(200000) not null, -- the groups in the form of atlas/industry-groups.tsv
  in_force_at  timestamp with time zone not null,
  constraint atlas_group_revision_is_no_first check (revision > 1)
);
