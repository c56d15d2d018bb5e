-- 公开依据确认: who has confirmed the provision by which what is another's is disclosed, 条例第十条
alter table information_item add column confirmed_citation varchar(200);
alter table information_item add column citation_confirmed_by bigint;
alter table information_item add column citation_confirmed_on date;
alter table information_item add constraint information_item_citation_officer_fk foreign key (citation_confirmed_by) references officer;
create index information_item_citation_officer_ix on information_item (citation_confirmed_by);

-- since when a consent or decision is recorded; null of those before, of which only the day is known
alter table clearance add column answered_at timestamp(6) with time zone;
alter table public_interest add column decided_at timestamp(6) with time zone;

-- a version that a receipt of the public side brought has no officer
alter table text_version alter column officer_id drop not null;
