-- 政府信息公开工作年度报告: one a year; what was frozen stands in a row that never changes
create sequence annual_snapshot_seq start with 1 increment by 50;
create table annual_snapshot (
  id bigint primary key,
  frozen_on date not null,
  content varchar(200000) not null,
  digest varchar(64) not null,
  officer_id bigint not null,
  frozen_at timestamp(6) with time zone not null,
  constraint annual_snapshot_officer_fk foreign key (officer_id) references officer
);

create sequence annual_report_seq start with 1 increment by 50;
create table annual_report (
  id bigint primary key,
  version integer not null,
  report_year integer not null,
  format_version varchar(16) not null,
  overview varchar(20000),
  problems varchar(20000),
  other varchar(20000),
  snapshot_id bigint,
  item_id bigint,
  constraint annual_report_year_uk unique (report_year),
  constraint annual_report_snapshot_fk foreign key (snapshot_id) references annual_snapshot,
  constraint annual_report_item_fk foreign key (item_id) references information_item
);

-- 手工填写、更正: a figure by hand and why
create sequence annual_note_seq start with 1 increment by 50;
create table annual_note (
  id bigint primary key,
  report_id bigint not null,
  row_id varchar(32) not null,
  column_id varchar(64) not null,
  figure numeric(12, 2) not null,
  reason varchar(500) not null,
  correction boolean not null,
  officer_id bigint not null,
  noted_at timestamp(6) with time zone not null,
  constraint annual_note_report_fk foreign key (report_id) references annual_report,
  constraint annual_note_officer_fk foreign key (officer_id) references officer
);
create index annual_note_report on annual_note (report_id, id);

insert into job_run (job, last_slot) values ('annual.reminder', timestamp with time zone '2000-01-01 00:00:00+00');
