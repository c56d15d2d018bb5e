-- 未公开信息目录: an entry has a key that both networks know, and one that came in a package its sender and no item
alter table registered_title alter column item_id drop not null;
alter table registered_title add column entry_key varchar(36);
update registered_title set entry_key = 'R' || cast(id as varchar(20));
alter table registered_title alter column entry_key set not null;
alter table registered_title add column sender varchar(40);
alter table registered_title add constraint registered_title_key_uk unique (sender, entry_key);
