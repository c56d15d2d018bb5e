-- 密封材料: what shows the applicant, encrypted; the key stands in a file
create table request_scan (
  id bigint primary key,
  file_id bigint not null,
  personal_key varchar(16) not null,
  personal_content blob not null,
  constraint request_scan_file_fk foreign key (file_id) references request_file,
  constraint request_scan_once unique (file_id)
);
