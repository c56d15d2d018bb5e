-- What is still owed, by due day: the overdue check and 应公开清单 read only these.
create index obligation_due on obligation (fulfilled_at, closed_at, due_date, id);
