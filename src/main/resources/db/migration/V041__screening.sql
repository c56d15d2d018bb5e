-- 发布前检查: what the officer who publishes has looked at and confirmed
create sequence screening_confirmation_seq start with 1 increment by 50;
create table screening_confirmation (
  id bigint primary key,
  item_id bigint not null,
  point varchar(32) not null,
  officer_id bigint not null,
  confirmed_at timestamp with time zone not null,
  constraint screening_confirmation_item_fk foreign key (item_id) references information_item,
  constraint screening_confirmation_officer_fk foreign key (officer_id) references officer
);
create index screening_confirmation_item_ix on screening_confirmation (item_id, id);
