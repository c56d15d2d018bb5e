-- 留痕: sequence without gaps, each hash over the event and the hash before it.
create table audit_event (
  sequence bigint primary key,
  happened_at timestamp(6) with time zone not null,
  who varchar(64) not null,
  act varchar(64) not null,
  subject varchar(200) not null,
  detail varchar(4000) not null,
  hash varchar(64) not null
);
create index audit_event_who on audit_event (who, sequence);
create index audit_event_act on audit_event (act, sequence);
create index audit_event_subject on audit_event (subject, sequence);
create index audit_event_happened_at on audit_event (happened_at, sequence);

create table audit_head (
  id integer primary key,
  last_sequence bigint not null,
  last_hash varchar(64) not null
);
insert into audit_head (id, last_sequence, last_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
