-- 三类信息: 来源与权限, 自查, 会商报批, 保密审查七问, 公开后的变动
alter table information_item add column self_checks varchar(200) default '' not null;
alter table information_item add column origin varchar(32) default 'OWN' not null;
alter table information_item add column carrier varchar(32) default 'PAPER' not null;
alter table information_item add column holder varchar(200);
alter table information_item add column holder_number varchar(60);
alter table information_item add column holder_date date;
alter table information_item add column obtained_on date;
alter table information_item add column disclosure_right varchar(32);
alter table information_item add column right_citation varchar(200);
alter table information_item add column partners varchar(200);
alter table information_item add column claim varchar(32);
alter table information_item add column claim_text varchar(500);
alter table information_item add column relation varchar(32);
alter table information_item add column earlier_id bigint;
alter table information_item add column source_url varchar(1000);
alter table information_item add column source_agency varchar(200);
alter table information_item add column source_found_on date;
alter table information_item add column withdrawal varchar(32);
alter table information_item add column repealed_on date;
alter table information_item add column opened_on date;
alter table information_item add column author_id bigint;
update information_item set author_id = drafter_id;
alter table information_item alter column author_id set not null;
alter table information_item add constraint information_item_author_fk foreign key (author_id) references officer;
update information_item set disclosure_right = 'MAKER';
alter table information_item add constraint information_item_earlier_fk foreign key (earlier_id) references information_item;
create index information_item_earlier_ix on information_item (earlier_id);

-- While a text is written its reason may be unfinished; nothing goes on without it.
alter table information_item drop constraint information_item_reason_ck;
alter table information_item add constraint information_item_reason_ck check (
  attribute is null or attribute <> 'WITHHELD' or (ground is not null and reason is not null)
  or step in ('DRAFTING', 'SECTION_REVIEW', 'LEADER_REVIEW', 'OFFICE_OPINION', 'OPINION_RETURNED', 'DISCARDED'));
alter table information_item drop constraint information_item_published_ck;
alter table information_item add constraint information_item_published_ck check (
  step not in ('PUBLISHING', 'PUBLISHED', 'WITHDRAWING') or attribute = 'PROACTIVE');

alter table handling_entry add column holder_id bigint;
alter table handling_entry add column findings varchar(300);
alter table handling_entry add constraint handling_entry_holder_fk foreign key (holder_id) references officer;

create sequence clearance_seq start with 1 increment by 50;
create table clearance (
  id bigint primary key,
  item_id bigint not null,
  purpose varchar(32) not null,
  body varchar(200) not null,
  asked_on date not null,
  asked_by bigint not null,
  answer varchar(32),
  answered_on date,
  answer_number varchar(200),
  note varchar(1000),
  constraint clearance_item_fk foreign key (item_id) references information_item,
  constraint clearance_asked_by_fk foreign key (asked_by) references officer,
  constraint clearance_answered_ck check ((answer is null) = (answered_on is null))
);
create index clearance_item_ix on clearance (item_id, id);

-- 已公开登记: when the version that the public sees now was published
alter table public_record add column modified_at timestamp(6) with time zone;
update public_record set modified_at = published_at;
alter table public_record alter column modified_at set not null;
