-- 密钥: the first key of a node is made once; a file that is missing later was lost, and is not replaced
insert into job_run (job, last_slot) values ('exchange.keys', timestamp with time zone '1970-01-01 00:00:00+00');
