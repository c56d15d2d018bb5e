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

insert into job_run (job, last_slot) values ('reminder.ladder', timestamp with time zone '2000-01-01 00:00:00+00');
