-- 数据包: what this node has sealed, and the last number of each agency
create sequence data_package_seq start with 1 increment by 50;
create table data_package (
  id bigint primary key,
  package_id varchar(36) not null,
  agency varchar(40) not null,
  sequence_number bigint not null,
  previous_digest varchar(64),
  digest varchar(64),
  item_count integer not null,
  sealed_at timestamp(6) with time zone not null,
  constraint data_package_number unique (agency, sequence_number)
);

create table package_chain (
  agency varchar(40) primary key,
  last_sequence bigint not null,
  last_digest varchar(64)
);

insert into job_run (job, last_slot) values ('exchange.chain', timestamp with time zone '1970-01-01 00:00:00+00');
