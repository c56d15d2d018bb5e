-- 依申请公开和不予公开信息目录: what the public is told of what it does not see; never of a 国家秘密
create sequence registered_title_seq start with 1 increment by 50;
create table registered_title (
  id bigint primary key,
  item_id bigint not null,
  title varchar(200) not null,
  formed_on date not null,
  attribute varchar(32) not null,
  ground varchar(32),
  constraint registered_title_item_uk unique (item_id),
  constraint registered_title_secret_ck check (ground is null or ground <> 'STATE_SECRET'),
  constraint registered_title_public_ck check (attribute <> 'PROACTIVE')
);
create index registered_title_newest on registered_title (formed_on, id);
