-- 延迟答复, 条例第三十五条: the day to which the answer is put off; of a payment the last day for it
alter table request_event add column event_until date;
alter table enquiry_clock add column event_until date;

-- 不属于本机关负责公开, 条例第三十六条第（五）项: and whose it is, where that is known
alter table request_matter add column elsewhere boolean default false not null;
alter table request_matter add column right_agency varchar(200);

-- 已提醒（等待申请人）: once for each day by which he was to do his part
create sequence told_awaited_seq start with 1 increment by 50;
create table told_awaited (
  id bigint primary key,
  request_id bigint not null,
  awaited_until date not null,
  told_at timestamp(6) with time zone not null,
  constraint told_awaited_once unique (request_id, awaited_until),
  constraint told_awaited_request foreign key (request_id) references information_request on delete cascade
);

-- 协办科室: who puts forward the answer to one of several matters
alter table request_matter add column section_id bigint;
alter table request_matter add constraint request_matter_section_fk foreign key (section_id) references section;
create index request_matter_section on request_matter (section_id);
