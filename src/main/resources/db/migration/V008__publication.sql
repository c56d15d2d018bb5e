-- 发布与移交: 应公开义务, 索引号, 已公开登记
insert into job_run (job, last_slot) values ('publication.overdue', timestamp with time zone '2000-01-01 00:00:00+00');
