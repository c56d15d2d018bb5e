-- 链接应答: what the pages answered to which the text of an item links, when somebody last asked before it is published
create sequence link_answer_seq start with 1 increment by 50;
create table link_answer (
  id bigint primary key,
  item_id bigint not null,
  -- SHA-256 of the address: what a text holds stays in the text, 保密法第三十一条
  url_sha256 varchar(64) not null,
  status integer not null,
  asked_at timestamp with time zone not null,
  constraint link_answer_item_fk foreign key (item_id) references information_item
);
create index link_answer_item_ix on link_answer (item_id, id);
