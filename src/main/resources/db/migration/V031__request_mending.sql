-- 征求意见涉及的申请内容: null where it is about all
alter table request_event add column event_matter integer;

-- 更正延迟至: true where it is the day to which the answer is put off that was corrected
alter table request_entry add column corrected_until boolean;

-- 发文字号: one running number for what stands before its year, whichever letters share it; taken from the numbers that were given
drop table letter_series;
drop table letter_serial;
create table letter_series (
  mark varchar(80) not null,
  serial_year integer not null,
  last_serial integer not null,
  constraint letter_series_mark_pk primary key (mark, serial_year)
);
insert into letter_series (mark, serial_year, last_serial) values ('', 0, 0);
insert into letter_series (mark, serial_year, last_serial)
select substring(number from 1 for position('〔' in number) - 1),
  cast(substring(number from position('〔' in number) + 1 for 4) as integer),
  max(cast(substring(number from position('〕' in number) + 1 for char_length(number) - position('〕' in number) - 1) as integer))
from request_letter where number like '%〔____〕_%号'
group by substring(number from 1 for position('〔' in number) - 1),
  cast(substring(number from position('〔' in number) + 1 for 4) as integer);

-- 请申请人做的: encrypted, as it may tell of him; the key stands in a file; the old column is emptied at the next start
alter table enquiry add column asked_key varchar(16);
alter table enquiry add column asked_text varchar(8100);
