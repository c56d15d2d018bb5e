-- 提醒
create sequence notice_seq start with 1 increment by 50;
create table notice (
  id bigint primary key,
  recipient_id bigint not null,
  cause varchar(64) not null,
  occasion varchar(32) not null,
  subject_kind varchar(32) not null,
  subject_id bigint not null,
  section_id bigint,
  holder_id bigint,
  due_date date,
  remark varchar(1000),
  told_at timestamp(6) with time zone not null,
  read_at timestamp(6) with time zone,
  constraint notice_once unique (recipient_id, cause, occasion),
  constraint notice_recipient foreign key (recipient_id) references officer,
  constraint notice_section foreign key (section_id) references section,
  constraint notice_holder foreign key (holder_id) references officer
);
create index notice_unread on notice (recipient_id, read_at, told_at);
