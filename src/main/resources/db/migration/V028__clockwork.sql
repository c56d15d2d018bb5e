-- 延迟答复, 条例第三十五条: the day to which the answer is put off
alter table request_event add column event_until date;
alter table enquiry_clock add column event_until date;
