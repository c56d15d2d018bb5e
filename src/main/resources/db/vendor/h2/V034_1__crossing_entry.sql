-- 待过网: requests and their status between two networks; encrypted, the key stands in a file
create table crossing (
  id bigint primary key,
  number varchar(32),
  entry_size integer not null,
  personal_key varchar(16) not null,
  personal_content blob not null,
  queued_at timestamp(6) with time zone not null,
  sequence_number bigint
);
create index crossing_waiting on crossing (sequence_number, id);
create index crossing_number on crossing (number);
