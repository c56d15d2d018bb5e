-- 定时任务: one row a job, the latest slot that some node has claimed.
create table job_run (
  job varchar(64) primary key,
  last_slot timestamp(6) with time zone not null
);
