-- 提醒与督办: what is to be done and by whom; which rung of which ladder has been told; how officers are reached outside
alter table officer add column email varchar(254);

alter table notice add column task varchar(64);
alter table notice add column duty varchar(32);
alter table notice add column sender_id bigint;
alter table notice add constraint notice_sender foreign key (sender_id) references officer;
create index notice_history on notice (recipient_id, told_at, id);
-- 催办 once an hour; what is done makes its reminders void
create index notice_subject on notice (subject_id, subject_kind, occasion, told_at);

-- 提醒阶梯: one row a rung that was told. A later due day, or another arrival at a step, begins a ladder of its own.
create sequence told_due_seq start with 1 increment by 50;
create table told_due (
  id bigint primary key,
  obligation_id bigint not null,
  due_date date not null,
  days integer not null,
  told_at timestamp(6) with time zone not null,
  constraint told_due_once unique (obligation_id, due_date, days),
  constraint told_due_obligation foreign key (obligation_id) references obligation on delete cascade
);
create sequence told_step_seq start with 1 increment by 50;
create table told_step (
  id bigint primary key,
  item_id bigint not null,
  since timestamp(6) with time zone not null,
  days integer not null,
  told_at timestamp(6) with time zone not null,
  constraint told_step_once unique (item_id, since, days),
  constraint told_step_item foreign key (item_id) references information_item on delete cascade
);
create index information_item_waiting_ix on information_item (step, since, id);

-- 投递: what an officer wants to be sent, and the secret address of his calendar, of which only the hash is kept
create table preference (
  officer_id bigint primary key,
  version integer not null,
  mail varchar(32) not null,
  calendar_hash varchar(64),
  calendar_since timestamp(6) with time zone,
  constraint preference_officer foreign key (officer_id) references officer,
  constraint preference_calendar unique (calendar_hash)
);
-- One row a message that left, or was about to leave, the house: officer 0 is the robot.
create table sent_message (
  officer_id bigint not null,
  sent_on date not null,
  claimed_at timestamp(6) with time zone not null,
  primary key (officer_id, sent_on)
);

insert into job_run (job, last_slot) values ('reminder.ladder', timestamp with time zone '2000-01-01 00:00:00+00');
insert into job_run (job, last_slot) values ('courier.sending', timestamp with time zone '2000-01-01 00:00:00+00');
