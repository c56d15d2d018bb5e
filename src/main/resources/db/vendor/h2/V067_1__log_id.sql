-- 变更记录: a restored database keeps its identity, one that is made anew has another
update catalogue_state set log_id = cast(random_uuid() as varchar(36));
alter table catalogue_state alter column log_id set not null;
