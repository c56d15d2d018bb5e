-- 历史目录导入: which record has got which index number, and the files taken over
create table historical_entry (
  source_key varchar(64) primary key,
  version integer not null,
  index_number varchar(40) not null constraint historical_entry_number unique,
  item_version integer not null,
  digest varchar(64) not null
);

create sequence history_import_seq start with 1 increment by 50;
create table history_import (
  id bigint primary key,
  file_name varchar(200) not null,
  who varchar(64) not null,
  imported_at timestamp(6) with time zone not null,
  added integer not null,
  updated integer not null,
  unchanged integer not null,
  faulty integer not null
);

-- Which import may write now, on whatever node it runs.
create table takeover_claim (
  id integer primary key,
  token varchar(36),
  who varchar(64),
  held_until timestamp(6) with time zone
);
insert into takeover_claim (id) values (1);
