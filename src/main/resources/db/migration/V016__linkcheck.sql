-- 链接检查: what was found at the pages to which the catalogue links, and of which address that speaks, since an address
-- may be replaced
create table link_state (
  item_id bigint primary key,
  url varchar(1000),
  checked_at timestamp(6) with time zone not null,
  status integer not null,
  dead_since timestamp(6) with time zone,
  constraint link_state_item_fk foreign key (item_id) references information_item
);
create index link_state_dead_ix on link_state (dead_since, item_id);

insert into job_run (job, last_slot) values ('linkcheck', timestamp with time zone '1970-01-01 00:00:00+00');
