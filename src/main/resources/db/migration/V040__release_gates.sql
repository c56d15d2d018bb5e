-- 公共利益决定, 条例第十五条: publishing what a third party claims for itself
create sequence public_interest_seq start with 1 increment by 50;
create table public_interest (
  id bigint primary key,
  item_id bigint not null,
  party varchar(200) not null,
  reason varchar(500) not null,
  told_on date not null,
  decided_by bigint not null,
  decided_on date not null,
  constraint public_interest_item_fk foreign key (item_id) references information_item,
  constraint public_interest_decided_by_fk foreign key (decided_by) references officer,
  constraint public_interest_told_ck check (told_on <= decided_on)
);
create index public_interest_item_ix on public_interest (item_id, id);

-- 答复方式, 条例第十条: who agreed, when, and how; unknown of what was recorded before
alter table clearance add column answer_means varchar(32);

-- 已被替代: entries that a newer version had replaced stood as 废止; they are restated once, through the change log
insert into job_run (job, last_slot) values ('catalogue.superseded', timestamp with time zone '1970-01-01 00:00:00+00');
