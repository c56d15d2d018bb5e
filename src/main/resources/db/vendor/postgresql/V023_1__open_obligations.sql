-- 应公开清单 and the overdue check read what is still owed, whatever was fulfilled in the years before.
drop index obligation_due;
create index obligation_due on obligation (due_date, id, channel, subject_id, subject_kind, section_id, holder_id)
  where fulfilled_at is null and closed_at is null;
