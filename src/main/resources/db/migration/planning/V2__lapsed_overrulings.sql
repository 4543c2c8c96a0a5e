alter table planning_overruling add column change varchar(20) default 'OVERRULED' not null;
update planning_overruling set change = 'TAKEN_BACK' where overruled_to is null;
alter table planning_overruling alter column computed drop not null;
