-- 进度: how far work that takes long has come; at most one write a second, and none where it was done within one
create table work_progress (
  subject varchar(40) primary key,
  phase varchar(16) not null,
  done_count bigint not null,
  total_count bigint not null,
  told_at timestamp(6) with time zone not null
);
