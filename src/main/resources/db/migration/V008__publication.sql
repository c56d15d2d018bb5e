-- 发布与移交: 应公开义务, 索引号, 已公开登记
insert into job_run (job, last_slot) values ('publication.overdue', timestamp with time zone '2000-01-01 00:00:00+00');

-- 索引号的流水: one row an agency and year; the row '-' is the anchor on which the first of a year waits.
create table index_serial (
  agency varchar(7) not null,
  serial_year integer not null,
  last_serial integer not null,
  primary key (agency, serial_year)
);
insert into index_serial (agency, serial_year, last_serial) values ('-', 0, 0);

-- 应公开义务: one row for each channel that an issued 主动公开 item owes, one more each time it is issued again.
create sequence obligation_seq start with 1 increment by 50;
create table obligation (
  id bigint primary key,
  version integer not null,
  subject_kind varchar(32) not null,
  subject_id bigint not null,
  section_id bigint,
  holder_id bigint,
  channel varchar(32) not null,
  owed_by varchar(32) not null,
  turn integer not null,
  opened_at timestamp(6) with time zone not null,
  legal_start date not null,
  legal_days integer not null,
  legal_clause varchar(200) not null,
  legal_due date not null,
  legal_provisional boolean not null,
  legal_calendar varchar(200) not null,
  legal_skipped varchar(8000) not null,
  legal_counted varchar(8000) not null,
  house_start date not null,
  house_days integer not null,
  house_clause varchar(200) not null,
  house_due date not null,
  house_provisional boolean not null,
  house_calendar varchar(200) not null,
  house_skipped varchar(8000) not null,
  house_counted varchar(8000) not null,
  special_length integer,
  special_unit varchar(32),
  special_citation varchar(200),
  special_start date,
  special_days integer,
  special_clause varchar(200),
  special_due date,
  special_provisional boolean,
  special_calendar varchar(200),
  special_skipped varchar(8000),
  special_counted varchar(8000),
  due_date date not null,
  fulfilled_at timestamp(6) with time zone,
  fulfilled_on date,
  flagged_at timestamp(6) with time zone,
  closed_at timestamp(6) with time zone,
  closing varchar(32),
  constraint obligation_section foreign key (section_id) references section,
  constraint obligation_holder foreign key (holder_id) references officer,
  constraint obligation_once unique (subject_kind, subject_id, channel, turn),
  constraint obligation_one_end check (fulfilled_at is null or closed_at is null)
);
-- What is still owed, by due day: the overdue check and the list read only these.
create index obligation_due on obligation (fulfilled_at, closed_at, due_date, id);
create index obligation_flagged on obligation (flagged_at, id);

-- 已公开登记: what the public can see now. The database itself refuses a row of an item that is not 主动公开, and refuses
-- to change the attribute of an item that has a row: first withdraw, then change.
alter table information_item add constraint information_item_attribute unique (id, attribute);
create table public_record (
  item_id bigint primary key,
  attribute varchar(32) not null,
  index_number varchar(40) not null unique,
  published_version integer not null,
  package_sequence bigint,
  published_at timestamp(6) with time zone not null,
  constraint public_record_proactive check (attribute = 'PROACTIVE'),
  constraint public_record_item foreign key (item_id, attribute) references information_item (id, attribute)
);
