-- 应公开义务: one row for each channel that an issued 主动公开 item owes, one more each time it is issued again.
create sequence obligation_seq start with 1 increment by 50;
create table obligation (
  id bigint primary key,
  version integer not null,
  item_id bigint not null,
  channel varchar(32) not null,
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
  constraint obligation_once unique (item_id, channel, turn),
  constraint obligation_one_end check (fulfilled_at is null or closed_at is null),
  -- Only the website has a legal period; paper has the house's alone.
  constraint obligation_legal check
    ((channel = 'WEBSITE' and legal_due is not null) or (channel <> 'WEBSITE' and legal_due is null))
);
create index obligation_flagged on obligation (flagged_at, id);
-- 看板, 完成的义务: by due day
create index obligation_day_ix on obligation (due_date, id, item_id, fulfilled_on, fulfilled_at, closed_at);
-- 主动公开登记
create index obligation_register_ix on obligation (channel, house_start, id, item_id, closed_at);
-- What is still owed has an index of its own in db/vendor.

insert into job_run (job, last_slot) values ('publication.overdue', timestamp with time zone '2000-01-01 00:00:00+00');
