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

-- 内容类别 → the four category digits of the 索引号: the first two as published in the Quanzhou guides, the last two
-- our own sub-class.
create table index_category (
  category_code varchar(8) primary key,
  digits varchar(4) not null unique,
  source varchar(200) not null
);
insert into index_category (category_code, digits, source) values
  ('C01', '0201', '02 法规规章规范（泉州市信息公开指南）'),
  ('C02', '0101', '01 机构设置（泉州市信息公开指南）'),
  ('C03', '0301', '03 规划计划（泉州市信息公开指南）'),
  ('C04', '0401', '04 统计信息（泉州市信息公开指南）'),
  ('C05', '0801', '08 行政许可（泉州市信息公开指南）'),
  ('C06', '1202', '12 监督检查（泉州市信息公开指南），本局细分：行政处罚、行政强制'),
  ('C07', '0501', '05 财政预决算（按条例所列顺序推定）'),
  ('C08', '0601', '06 行政事业性收费（按条例所列顺序推定）'),
  ('C09', '0701', '07 集中采购（按条例所列顺序推定）'),
  ('C10', '0901', '09 重大建设项目（泉州市信息公开指南）'),
  ('C11', '1001', '10 民生政策（泉州市信息公开指南），本局细分：工信发展政策、措施'),
  ('C12', '1101', '11 应急管理（泉州市信息公开指南）'),
  ('C13', '1201', '12 监督检查（泉州市信息公开指南）'),
  ('C14', '3002', '30 其他（泉州市信息公开指南），本局细分：人事招考'),
  ('C15', '3001', '30 其他（泉州市信息公开指南）'),
  ('C16', '1401', '14 社会公益事业（泉州市信息公开指南）');

-- 应公开义务: one row for each channel that an issued 主动公开 item owes, one more each time it is issued again.
create sequence obligation_seq start with 1 increment by 50;
create table obligation (
  id bigint primary key,
  version integer not null,
  item_id bigint not null,
  channel varchar(32) not null,
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
  constraint obligation_one_end check (fulfilled_at is null or closed_at is null)
);
