-- 文种规则: dated versions; a version never changes but for its last day
create sequence type_rule_seq start with 1 increment by 50;
create table type_rule (
  id bigint primary key,
  version integer not null,
  code varchar(16) not null,
  rule_set integer not null,
  document_type varchar(32) not null,
  subtype varchar(60) not null,
  subtype_en varchar(100) not null,
  title_pattern varchar(200),
  suggested varchar(32),
  usual varchar(60) not null,
  strength varchar(32) not null,
  usual_ground varchar(32),
  cautions varchar(300) not null,
  citation varchar(60) not null,
  clause varchar(600) not null,
  why varchar(200) not null,
  why_en varchar(200) not null,
  occasion varchar(300),
  occasion_en varchar(300),
  valid_from date not null,
  valid_to date,
  source varchar(300) not null,
  constraint type_rule_version unique (code, valid_from)
);

-- 内容类别: dated versions, as of the type rules
create sequence category_version_seq start with 1 increment by 50;
create table category_version (
  id bigint primary key,
  version integer not null,
  code varchar(8) not null,
  position integer not null,
  name varchar(60) not null,
  name_en varchar(100) not null,
  clause varchar(300) not null,
  citation varchar(60) not null,
  article varchar(60) not null,
  index_digits varchar(4) not null,
  valid_from date not null,
  valid_to date,
  source varchar(300) not null,
  constraint category_version_once unique (code, valid_from)
);

-- 主题分类
create table theme (
  code varchar(8) primary key,
  class_name varchar(60) not null,
  name varchar(60) not null
);

-- Whether the files of rules/ have been loaded: the node that turns this row loads them.
create table rule_loading (
  id integer primary key,
  loaded boolean not null
);
insert into rule_loading (id, loaded) values (1, false);
