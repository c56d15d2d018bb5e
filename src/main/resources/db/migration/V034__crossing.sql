-- 未公开信息目录: an entry has a key that both networks know, and one that came in a package its sender and no item
alter table registered_title alter column item_id drop not null;
alter table registered_title add column entry_key varchar(36);
update registered_title set entry_key = 'R' || cast(id as varchar(20));
alter table registered_title alter column entry_key set not null;
alter table registered_title add column sender varchar(40);
alter table registered_title add constraint registered_title_key_uk unique (sender, entry_key);

-- 过网
create sequence crossing_seq start with 1 increment by 50;
-- 一次一个: of all nodes one packs at a time
insert into job_run (job, last_slot) values ('crossing.pack', timestamp with time zone '1970-01-01 00:00:00+00:00');
