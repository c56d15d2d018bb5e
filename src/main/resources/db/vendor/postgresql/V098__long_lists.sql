-- 未读提醒: also whose task each is about and whether it is late, which every page counts however many are unread
drop index notice_unread;
create index notice_unread on notice
  (recipient_id, told_at, id, behalf_id, section_id, holder_id, duty, occasion) where read_at is null;
-- 移交批次清单 counts the lines of each batch without what was withdrawn.
drop index handover_line_batch;
create index handover_line_batch on handover_line (batch_id, paper_id, id);
create index paper_file_withdrawn on paper_file (id) where withdrawn_at is not null;
-- 保密审查登记: the acts that conclude a review are a few of all
create index handling_entry_review_ix on handling_entry (acted_at, id, item_id, action)
  where action in ('GIVE_OPINION', 'PASS_RECHECK');
-- 看板, 时限: how each section stands since ever
create index obligation_section_ix on obligation (section_id, subject_kind, due_date, fulfilled_on, fulfilled_at)
  where closed_at is null;
