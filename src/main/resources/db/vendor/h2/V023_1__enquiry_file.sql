-- 证明材料与答复: encrypted; the key stands in a file
create table enquiry_file (
  id bigint primary key,
  number varchar(32) not null,
  side varchar(32) not null,
  name varchar(200) not null,
  media_type varchar(100) not null,
  file_size integer not null,
  personal_key varchar(16) not null,
  personal_content blob not null,
  stored_at timestamp(6) with time zone not null,
  constraint enquiry_file_enquiry_fk foreign key (number) references enquiry (number)
);
create index enquiry_file_number on enquiry_file (number, side, id);
