-- 常用意见: an officer's own list, or the bureau's, which has no owner
create sequence phrase_list_seq start with 1001 increment by 50;
create table phrase_list (
  id bigint primary key,
  owner_id bigint,
  phrases varchar(6030) not null,
  changes integer not null,
  constraint phrase_list_owner_fk foreign key (owner_id) references officer,
  constraint phrase_list_owner_uk unique (owner_id)
);
insert into phrase_list (id, owner_id, phrases, changes) values (1, null, '同意。', 0);
