-- 数据包传递: whom this node believes, what came, how far each route has come, what waits to be arranged, the carriers
create sequence trusted_node_seq start with 1 increment by 50;
create table trusted_node (
  id bigint primary key,
  code varchar(40) not null,
  name varchar(200) not null,
  certificate varchar(30000) not null,
  fingerprint varchar(64) not null,
  valid_from timestamp(6) with time zone not null,
  valid_until timestamp(6) with time zone not null,
  added_by varchar(100) not null,
  added_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone
);

create table arrival_chain (
  sender varchar(40) not null,
  receiver varchar(40) not null,
  package_type varchar(16) not null,
  last_sequence bigint not null,
  last_digest varchar(64),
  last_created_at timestamp(6) with time zone,
  primary key (sender, receiver, package_type)
);

create sequence package_arrival_seq start with 1 increment by 50;
create table package_arrival (
  id bigint primary key,
  file_name varchar(200) not null,
  brought_by varchar(100) not null,
  arrived_at timestamp(6) with time zone not null,
  state varchar(16) not null,
  sender varchar(40),
  receiver varchar(40),
  package_type varchar(16),
  sequence_number bigint,
  digest varchar(64),
  item_count integer not null,
  receipt_sequence bigint,
  reason_zh varchar(1000),
  reason_en varchar(1000),
  ended_by varchar(100),
  ended_at timestamp(6) with time zone
);
create index package_arrival_state on package_arrival (state, sender, sequence_number);
create index package_arrival_digest on package_arrival (digest);

create sequence staged_item_seq start with 1 increment by 50;
create table staged_item (
  id bigint primary key,
  arrival_id bigint not null references package_arrival,
  action varchar(32) not null,
  index_number varchar(40) not null,
  item_version integer not null,
  title varchar(500),
  section varchar(100),
  category varchar(100),
  theme varchar(100),
  keywords varchar(1000),
  summary varchar(2000),
  came varchar(64) not null,
  of_section boolean not null,
  arranged boolean not null
);
create index staged_item_arrival on staged_item (arrival_id, id);
create index staged_item_number on staged_item (index_number);

create sequence carrier_seq start with 1 increment by 50;
create table carrier (
  id bigint primary key,
  carrier_number varchar(60) not null constraint carrier_number_once unique,
  medium varchar(60) not null,
  purpose varchar(200) not null,
  first_sequence bigint not null,
  last_sequence bigint not null,
  carried_by varchar(100) not null,
  carried_on date not null,
  entered_by varchar(100) not null,
  entered_at timestamp(6) with time zone not null,
  destroyed_on date,
  destroyed_how varchar(200),
  destruction_entered_by varchar(100)
);
