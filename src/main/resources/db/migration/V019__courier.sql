-- 投递: what an officer wants to be sent, and the secret address of his calendar, of which only the hash is kept
create table preference (
  officer_id bigint primary key,
  version integer not null,
  mail varchar(32) not null,
  calendar_hash varchar(64),
  calendar_since timestamp(6) with time zone,
  constraint preference_officer foreign key (officer_id) references officer,
  constraint preference_calendar unique (calendar_hash)
);

-- One row a message that left, or was about to leave, the house: officer 0 is the robot.
create table sent_message (
  officer_id bigint not null,
  sent_on date not null,
  claimed_at timestamp(6) with time zone not null,
  primary key (officer_id, sent_on)
);

insert into job_run (job, last_slot) values ('courier.sending', timestamp with time zone '2000-01-01 00:00:00+00');
