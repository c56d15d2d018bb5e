-- 公开后的变动: 更正 that a second person agrees to, 澄清 of what goes about outside, dead links as tasks
create sequence correction_seq start with 1 increment by 50;
create table correction (
  id bigint primary key,
  item_id bigint not null,
  trail_position integer not null,
  note varchar(200) not null,
  made_at timestamp(6) with time zone,
  public_version integer,
  constraint correction_item_fk foreign key (item_id) references information_item
);
create index correction_item_ix on correction (item_id, id);
create table correction_part (
  correction_id bigint not null,
  position integer not null,
  part varchar(32) not null,
  text_before varchar(1000),
  text_after varchar(1000),
  primary key (correction_id, position),
  constraint correction_part_correction_fk foreign key (correction_id) references correction
);

alter table information_item drop constraint information_item_published_ck;
alter table information_item add constraint information_item_published_ck check (
  step not in ('PUBLISHING', 'PUBLISHED', 'CORRECTING', 'WITHDRAWING') or attribute = 'PROACTIVE');

alter table information_item add column rumour_text varchar(500);
alter table information_item add column rumour_url varchar(1000);
alter table information_item add column rumour_seen_on date;
-- 国家秘密 is never stored, nor what is said of it
alter table information_item add constraint information_item_rumour_ck check (
  ground is null or ground <> 'STATE_SECRET' or rumour_text is null);

alter table catalogue_entry add column clarifies_number varchar(40);
alter table catalogue_entry add column clarifies_text varchar(500);
alter table catalogue_entry add column clarifies_seen_on date;
alter table catalogue_entry add column corrections varchar(100000);
create index catalogue_entry_clarifies on catalogue_entry (clarifies_number);

-- 链接状态: of which address it speaks, since an address may be replaced
alter table link_state add column url varchar(1000);
update link_state set url = (select i.source_url from information_item i where i.id = link_state.item_id);
create index link_state_dead_ix on link_state (dead_since, item_id);
