-- Whoever reaches the database past the application is refused as well.
create trigger audit_event_append_only before update, delete on audit_event
  for each row call 'cn.gov.nanan.disclosure.audit.AppendOnly';
