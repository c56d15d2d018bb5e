-- 发布: 索引号, 已公开登记, 其他形式
-- 索引号的流水: one row an agency and year; the row '-' is the anchor on which the first of a year waits.
create table index_serial (
  agency varchar(7) not null,
  serial_year integer not null,
  last_serial integer not null,
  primary key (agency, serial_year)
);
insert into index_serial (agency, serial_year, last_serial) values ('-', 0, 0);

-- 已公开登记: what the public can see now, and when that version was published. The database itself refuses a row of an
-- item that is not 主动公开, and refuses to change the attribute of an item that has a row: first withdraw, then change.
create table public_record (
  item_id bigint primary key,
  attribute varchar(32) not null,
  index_number varchar(40) not null unique,
  published_version integer not null,
  published_at timestamp(6) with time zone not null,
  modified_at timestamp(6) with time zone not null,
  constraint public_record_proactive check (attribute = 'PROACTIVE'),
  constraint public_record_item foreign key (item_id, attribute) references information_item (id, attribute)
);
-- 公开目录登记
create index public_record_published_ix on public_record (published_at, item_id);

-- 其他形式: 公报, 新闻发布会, 微信公众号, 公告栏
create sequence other_release_seq start with 1 increment by 50;
create table other_release (
  id bigint primary key,
  item_id bigint not null,
  form varchar(32) not null,
  released_on date not null,
  remark varchar(200),
  address varchar(400),
  file_id bigint,
  officer_id bigint not null,
  recorded_at timestamp(6) with time zone not null,
  constraint other_release_item_fk foreign key (item_id) references information_item,
  constraint other_release_file_fk foreign key (file_id) references stored_file,
  constraint other_release_officer_fk foreign key (officer_id) references officer,
  constraint other_release_proof check (address is not null or file_id is not null)
);
create index other_release_item on other_release (item_id, released_on);
