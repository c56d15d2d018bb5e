-- 大量数据: what a list or a count asks of a row stands in an index, so that 100,000 items with their texts are not read
-- to show twenty of them.
-- 待办, 在办, 办理时限提醒: what waits at a step
drop index information_item_step_ix;
drop index information_item_waiting_ix;
create index information_item_waiting_ix on information_item
  (step, since, id, kind, section_id, drafter_id, author_id, origin);
-- 查询 and all lists by the latest step; 登记簿 and 覆盖情况 count by it
drop index information_item_since_ix;
create index information_item_list_ix on information_item
  (since, id, step, kind, section_id, drafter_id, attribute, category_code, issue_date, index_number, number_key, title);
-- 督办, 保密审查登记: the acts of a period; each says itself when the stay began that it ended
alter table handling_entry add column arrived_at timestamp(6) with time zone;
update handling_entry set arrived_at = (select p.acted_at from handling_entry p
  where p.item_id = handling_entry.item_id and p.position = handling_entry.position - 1);
create index handling_entry_acted_ix on handling_entry (acted_at, id, action, step, arrived_at, item_id);
-- 看板, 完成的义务: by due day
create index obligation_day_ix on obligation (due_date, id, subject_id, subject_kind, section_id, holder_id, fulfilled_on, fulfilled_at, closed_at);
-- 主动公开登记
create index obligation_register_ix on obligation (channel, house_start, id, subject_id, subject_kind, closed_at);
-- 公开目录登记
create index public_record_published_ix on public_record (published_at, item_id);
