-- 未读提醒: counted on every page and listed on the first, whatever was read in the years before
create index notice_unread on notice (recipient_id, told_at, id, behalf_id, item_id) where read_at is null;
