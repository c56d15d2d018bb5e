-- 定期评估, 条例第十八条: one decision an item and year
create sequence reexamination_seq start with 1 increment by 50;
create table reexamination (
  id bigint primary key,
  item_id bigint not null,
  examined_year integer not null,
  outcome varchar(32) not null,
  remark varchar(1000),
  officer_id bigint not null,
  examined_at timestamp(6) with time zone not null,
  constraint reexamination_once unique (item_id, examined_year),
  constraint reexamination_item_fk foreign key (item_id) references information_item,
  constraint reexamination_officer_fk foreign key (officer_id) references officer
);
create index reexamination_year_ix on reexamination (examined_year, outcome);
