-- 看不见的内容: what was found in a stored file, once; it goes with the file
create table hidden_report (
  file_id bigint primary key,
  findings varchar(60000) not null,
  read_at timestamp(6) with time zone not null,
  constraint hidden_report_file_fk foreign key (file_id) references stored_file on delete cascade
);

-- which finding was ticked: of the file of this digest, this kind
alter table screening_confirmation add column file_sha256 varchar(64);
alter table screening_confirmation add column hidden_kind varchar(32);
