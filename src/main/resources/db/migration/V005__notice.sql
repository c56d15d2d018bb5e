-- 通知: what an officer was told, and whether he has read it
create sequence notice_seq start with 1 increment by 50;
create table notice (
  id bigint primary key,
  recipient_id bigint not null,
  -- for which absent colleague the recipient was told
  behalf_id bigint,
  sender_id bigint,
  subject varchar(64) not null,
  rung varchar(32) not null,
  item_id bigint not null,
  task varchar(64),
  duty varchar(32),
  due_date date,
  remark varchar(1000),
  told_at timestamp(6) with time zone not null,
  read_at timestamp(6) with time zone,
  constraint notice_recipient foreign key (recipient_id) references officer,
  constraint notice_behalf foreign key (behalf_id) references officer,
  constraint notice_sender foreign key (sender_id) references officer,
  constraint notice_once unique (recipient_id, subject, rung)
);
create index notice_history on notice (recipient_id, told_at, id);
-- 催办 once an hour; what is done makes its reminders void
create index notice_item on notice (item_id, rung, told_at);
-- 未读提醒 has an index of its own in db/vendor.
