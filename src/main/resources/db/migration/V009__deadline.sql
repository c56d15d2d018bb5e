-- 应办义务: one row for each channel to which a subject is owed, one more each time it is owed again.
create sequence obligation_seq start with 1 increment by 50;
create table obligation (
  id bigint primary key,
  version integer not null,
  -- what is owed: which section sees it, and who has it in hand
  subject_kind varchar(32) not null,
  subject_id bigint not null,
  section_id bigint,
  holder_id bigint,
  channel varchar(32) not null,
  owed_by varchar(32) not null,
  turn integer not null,
  opened_at timestamp(6) with time zone not null,
  legal_start date,
  legal_days integer,
  legal_clause varchar(200),
  legal_due date,
  legal_provisional boolean,
  legal_calendar varchar(200),
  legal_skipped varchar(8000),
  legal_counted varchar(8000),
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
  constraint obligation_once unique (subject_kind, subject_id, channel, turn),
  constraint obligation_section foreign key (section_id) references section,
  constraint obligation_holder foreign key (holder_id) references officer,
  constraint obligation_one_end check (fulfilled_at is null or closed_at is null),
  -- No law dates paper: it has the house's period alone.
  constraint obligation_legal check
    ((legal_due is null) = (channel in ('SECTION_COPIES', 'ARCHIVE', 'LIBRARY')))
);
create index obligation_flagged on obligation (flagged_at, id);
-- 看板, 完成的义务: by due day
create index obligation_day_ix on obligation
  (due_date, id, subject_id, subject_kind, section_id, holder_id, fulfilled_on, fulfilled_at, closed_at);
-- 主动公开登记
create index obligation_register_ix on obligation (channel, house_start, id, subject_id, subject_kind, closed_at);
-- What is still owed has an index of its own in db/vendor.

insert into job_run (job, last_slot) values ('deadline.overdue', timestamp with time zone '2000-01-01 00:00:00+00');
