-- 提醒
create sequence notice_seq start with 1 increment by 50;
create table notice (
  id bigint primary key,
  recipient_id bigint not null,
  subject varchar(64) not null,
  rung varchar(32) not null,
  item_id bigint not null,
  due_date date,
  remark varchar(1000),
  told_at timestamp(6) with time zone not null,
  read_at timestamp(6) with time zone,
  constraint notice_once unique (recipient_id, subject, rung),
  constraint notice_recipient foreign key (recipient_id) references officer
);
create index notice_unread on notice (recipient_id, read_at, told_at);
