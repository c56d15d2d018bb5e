-- 演示: the items are loaded once, by one node
insert into job_run (job, last_slot) values ('demo.items', timestamp with time zone '1970-01-01 00:00:00+00');
