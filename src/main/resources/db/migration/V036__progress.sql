-- 进度: how far work that takes long has come; at most one write a second, and none where it was done within one
create table work_progress (
  subject varchar(40) primary key,
  phase varchar(16) not null,
  done_count bigint not null,
  total_count bigint not null,
  told_at timestamp(6) with time zone not null
);

-- 不早于: what the public side must not publish before
alter table data_package add column publish_not_before timestamp(6) with time zone;
alter table package_arrival add column publish_not_before timestamp(6) with time zone;
