-- 网上申请: what a citizen may know of a request, by its number and code; nothing here tells who he is
create sequence enquiry_seq start with 1 increment by 50;
create table enquiry (
  id bigint primary key,
  version integer not null,
  number varchar(32) not null,
  code_digest varchar(64) not null,
  ticket varchar(32),
  received_on date,
  constraint enquiry_number_uk unique (number),
  constraint enquiry_ticket_uk unique (ticket)
);

create table enquiry_progress (
  enquiry_id bigint not null,
  position integer not null,
  step varchar(32) not null,
  step_day date not null,
  constraint enquiry_progress_pk primary key (enquiry_id, position),
  constraint enquiry_progress_enquiry_fk foreign key (enquiry_id) references enquiry
);

create table enquiry_clock (
  enquiry_id bigint not null,
  position integer not null,
  kind varchar(32) not null,
  event_day date not null,
  event_days integer not null,
  constraint enquiry_clock_pk primary key (enquiry_id, position),
  constraint enquiry_clock_enquiry_fk foreign key (enquiry_id) references enquiry
);

-- 申请人来信
create sequence enquiry_message_seq start with 1 increment by 50;
create table enquiry_message (
  id bigint primary key,
  number varchar(32) not null,
  kind varchar(32) not null,
  -- encrypted; the key stands in a file
  personal_key varchar(16),
  personal_text varchar(8100),
  ticket varchar(32),
  said_at timestamp(6) with time zone not null,
  constraint enquiry_message_enquiry_fk foreign key (number) references enquiry (number),
  constraint enquiry_message_ticket_uk unique (ticket)
);
create index enquiry_message_number on enquiry_message (number, id);

create sequence enquiry_file_seq start with 1 increment by 50;

-- 一次一个: forms and messages are taken one after another, so that the second of two sees the first
insert into job_run (job, last_slot) values ('enquiry.submit', timestamp with time zone '1970-01-01 00:00:00+00:00');
insert into job_run (job, last_slot) values ('enquiry.say', timestamp with time zone '1970-01-01 00:00:00+00:00');
