-- 历史目录导入: which import may write now, on whatever node it runs
create table takeover_claim (
  id integer primary key,
  token varchar(36),
  who varchar(64),
  held_until timestamp(6) with time zone
);
insert into takeover_claim (id) values (1);
