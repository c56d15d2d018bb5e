-- 接续编号: the 索引号 of every year run on their own; a restore loses those of several years where a past catalogue was imported
create table numbering_resumption_serial (
  resumption_id bigint not null references numbering_resumption (id),
  index_year integer not null,
  before_serial integer not null,
  after_serial integer not null,
  primary key (resumption_id, index_year)
);
insert into numbering_resumption_serial (resumption_id, index_year, before_serial, after_serial)
  select id, index_year, before_serial, after_serial from numbering_resumption where index_year is not null;
alter table numbering_resumption drop column index_year;
alter table numbering_resumption drop column before_serial;
alter table numbering_resumption drop column after_serial;
