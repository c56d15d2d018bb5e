-- 已被替代: entries that a newer version had replaced stood as 废止; they are restated once, through the change log
insert into job_run (job, last_slot) values ('catalogue.superseded', timestamp with time zone '1970-01-01 00:00:00+00');
