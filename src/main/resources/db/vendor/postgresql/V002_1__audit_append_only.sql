-- Whoever reaches the database past the application is refused as well.
create function audit_event_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'audit_event is append-only';
end
$$;
create trigger audit_event_append_only before update or delete or truncate on audit_event
  for each statement execute function audit_event_append_only();
