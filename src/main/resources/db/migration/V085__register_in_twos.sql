-- 拟列条目: on an intranet what one person lists in the register of what is not public leaves when a second one lets it.
create table proposed_title (
  item_id bigint primary key references information_item,
  title varchar(200) not null,
  proposed_by varchar(100) not null,
  proposed_at timestamp(6) with time zone not null
);

-- 已略过: an item of a package of which the public had a later version already.
alter table staged_item add column skipped boolean default false not null;
