-- 数据包: what this node has sealed, what waits to be sealed, and the last number of each way
create sequence data_package_seq start with 1 increment by 1;
create table data_package (
  id bigint primary key,
  package_id varchar(36) not null,
  sender varchar(40) not null,
  receiver varchar(40) not null,
  package_type varchar(16) not null,
  sequence_number bigint not null,
  previous_digest varchar(64),
  digest varchar(64),
  item_count integer not null,
  sealed_at timestamp(6) with time zone not null,
  released_by varchar(100),
  refusal varchar(1000),
  delivered_at timestamp(6) with time zone,
  constraint data_package_number unique (sender, receiver, package_type, sequence_number)
);

create table package_chain (
  sender varchar(40) not null,
  receiver varchar(40) not null,
  package_type varchar(16) not null,
  last_sequence bigint not null,
  last_digest varchar(64),
  primary key (sender, receiver, package_type)
);

-- 登记汇总: what goes out, item by item; without a package as long as it waits for its release
create sequence package_line_seq start with 1 increment by 1;
create table package_line (
  id bigint primary key,
  data_package_id bigint references data_package,
  action varchar(32) not null,
  index_number varchar(40) not null,
  item_version integer not null,
  title varchar(500),
  packed_by varchar(100) not null,
  packed_at timestamp(6) with time zone not null,
  frozen varchar(8000000),
  receipt_outcome varchar(16),
  receipt_address varchar(2000),
  receipt_arranged varchar(4000),
  receipt_at timestamp(6) with time zone
);
create index package_line_package on package_line (data_package_id, id);
create index package_line_number on package_line (index_number, id);

create table package_line_file (
  line_id bigint not null references package_line,
  position integer not null,
  name varchar(200) not null,
  media_type varchar(200) not null,
  file_size bigint not null,
  sha256 varchar(64) not null,
  path varchar(1000) not null,
  primary key (line_id, position)
);

insert into job_run (job, last_slot) values ('exchange.chain', timestamp with time zone '1970-01-01 00:00:00+00');
