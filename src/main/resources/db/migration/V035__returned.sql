-- 要素回写、门户地址: what the public side changed and what became of it at home; where the city portal shows an item
alter table package_line add column receipt_adoption varchar(16);
alter table package_line add column receipt_portal varchar(1000);

alter table package_arrival add column last_receipt_sequence bigint;
update package_arrival set last_receipt_sequence = receipt_sequence;

alter table staged_item add column portal_address varchar(1000);
alter table staged_item add column portal_at timestamp(6) with time zone;
create index staged_item_portal on staged_item (portal_at, id);

create sequence outside_arrangement_seq start with 1 increment by 50;
create table outside_arrangement (
  id bigint primary key,
  item_id bigint not null,
  receipt_number bigint not null,
  public_version integer not null,
  public_at timestamp(6) with time zone not null,
  adopted_at timestamp(6) with time zone not null,
  constraint outside_arrangement_item_fk foreign key (item_id) references information_item
);
create index outside_arrangement_item on outside_arrangement (item_id, id);

create table outside_arrangement_part (
  outside_arrangement_id bigint not null,
  position integer not null,
  part varchar(32) not null,
  text_before varchar(1000),
  text_after varchar(1000),
  primary key (outside_arrangement_id, position),
  constraint outside_arrangement_part_fk foreign key (outside_arrangement_id) references outside_arrangement
);
