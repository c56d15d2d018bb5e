-- 会商、报批、报请认定: who was asked about an item, and what was answered
create sequence clearance_seq start with 1 increment by 50;
create table clearance (
  id bigint primary key,
  item_id bigint not null,
  purpose varchar(32) not null,
  body varchar(200) not null,
  asked_on date not null,
  asked_by bigint not null,
  answer varchar(32),
  answered_on date,
  answer_number varchar(200),
  note varchar(1000),
  constraint clearance_asked_by_fk foreign key (asked_by) references officer,
  constraint clearance_answered_ck check ((answer is null) = (answered_on is null))
);
create index clearance_item_ix on clearance (item_id, id);
