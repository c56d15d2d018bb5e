-- 附件: names and digests; the bytes lie in the data folder under their digest
create sequence stored_file_seq start with 1 increment by 50;
create table stored_file (
  id bigint primary key,
  name varchar(200) not null,
  media_type varchar(100) not null,
  size bigint not null,
  sha256 varchar(64) not null,
  stored_at timestamp(6) with time zone not null
);
create index stored_file_sha256 on stored_file (sha256);
