-- 未读提醒: counted on every page and listed on the first
create index notice_unread on notice (recipient_id, read_at, told_at);
