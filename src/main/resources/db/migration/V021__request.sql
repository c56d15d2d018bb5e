-- 依申请公开: one row a request; what it asks for, what was done with it and what moved its clock are rows of their own
create sequence information_request_seq start with 1 increment by 50;
create table information_request (
  id bigint primary key,
  version integer not null,
  number varchar(32) not null,
  channel varchar(32) not null,
  applicant_kind varchar(32) not null,
  -- what is known of the applicant, encrypted; the key stands in a file
  personal_key varchar(16) not null,
  personal_text varchar(16000) not null,
  person varchar(64) not null,
  code_digest varchar(64) not null,
  delivery_form varchar(32) not null,
  delivery_route varchar(32) not null,
  purpose varchar(500),
  theme_code varchar(8),
  arrived_on date not null,
  received_on date,
  step varchar(32) not null,
  since timestamp(6) with time zone not null,
  section_id bigint,
  due_date date,
  due_provisional boolean not null,
  awaited_until date,
  letter_number varchar(80),
  service_way varchar(32),
  served_on date,
  service_proof varchar(200),
  outcome varchar(32),
  concluded_on date,
  constraint information_request_number_uk unique (number),
  constraint information_request_letter_uk unique (letter_number),
  constraint information_request_section_fk foreign key (section_id) references section,
  constraint information_request_concluded_ck check ((outcome is null) = (concluded_on is null)),
  -- the clock runs from the receipt: a due day never without one
  constraint information_request_due_ck check (due_date is null or received_on is not null)
);
create index information_request_waiting on information_request (step, since, id);
create index information_request_person on information_request (person, id);
create index information_request_section on information_request (section_id, step);
create index information_request_received on information_request (received_on, id);
create index information_request_concluded on information_request (concluded_on, id);
create index information_request_due on information_request (due_date, id);

-- 申请编号: one running number a year
create table request_serial (
  serial_year integer primary key,
  last_serial integer not null
);
insert into request_serial (serial_year, last_serial) values (0, 0);

create sequence request_matter_seq start with 1 increment by 50;
create table request_matter (
  id bigint primary key,
  request_id bigint not null,
  position integer not null,
  wanted_title varchar(200),
  wanted_number varchar(100),
  wanted_description varchar(2000),
  outcome varchar(32),
  reason varchar(2000),
  constraint request_matter_request_fk foreign key (request_id) references information_request,
  constraint request_matter_once unique (request_id, position)
);

create sequence request_entry_seq start with 1 increment by 50;
create table request_entry (
  id bigint primary key,
  request_id bigint not null,
  position integer not null,
  officer_id bigint not null,
  holder_id bigint not null,
  role varchar(32) not null,
  step varchar(32) not null,
  action varchar(32) not null,
  next_step varchar(32) not null,
  acted_at timestamp(6) with time zone not null,
  remark varchar(1000),
  due_date date,
  corrected_event varchar(32),
  corrected_from date,
  corrected_to date,
  constraint request_entry_request_fk foreign key (request_id) references information_request,
  constraint request_entry_officer_fk foreign key (officer_id) references officer,
  constraint request_entry_holder_fk foreign key (holder_id) references officer,
  constraint request_entry_once unique (request_id, position)
);

create table request_event (
  request_id bigint not null,
  position integer not null,
  kind varchar(32) not null,
  event_day date not null,
  event_days integer not null,
  whom varchar(200),
  opinion varchar(32),
  constraint request_event_pk primary key (request_id, position),
  constraint request_event_request_fk foreign key (request_id) references information_request
);

-- 案卷材料: what was put into the file of a request; what shows the applicant has no file, but a sealed scan
create sequence request_file_seq start with 1 increment by 50;
create table request_file (
  id bigint primary key,
  request_id bigint not null,
  file_id bigint,
  kind varchar(32) not null,
  name varchar(200) not null,
  media_type varchar(100) not null,
  file_size bigint not null,
  sha256 varchar(64) not null,
  officer_id bigint not null,
  added_at timestamp(6) with time zone not null,
  constraint request_file_request_fk foreign key (request_id) references information_request,
  constraint request_file_file_fk foreign key (file_id) references stored_file,
  constraint request_file_officer_fk foreign key (officer_id) references officer,
  constraint request_file_once unique (file_id)
);
create index request_file_request on request_file (request_id, id);
create sequence request_scan_seq start with 1 increment by 50;
