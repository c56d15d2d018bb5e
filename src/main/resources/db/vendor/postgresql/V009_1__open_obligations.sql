-- What is still owed, by due day: the overdue check and 应公开清单 read only these, whatever was fulfilled in the years
-- before.
create index obligation_due on obligation (due_date, id, channel, item_id)
  where fulfilled_at is null and closed_at is null;
