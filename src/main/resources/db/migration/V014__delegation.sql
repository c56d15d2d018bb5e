-- 代理: who acts for an absent colleague, when and as what
create sequence delegation_seq start with 1 increment by 50;
create table delegation (
  id bigint primary key,
  version integer not null,
  principal_id bigint not null,
  deputy_id bigint not null,
  role varchar(32),
  first_day date not null,
  last_day date not null,
  reason varchar(200),
  constraint delegation_principal_fk foreign key (principal_id) references officer,
  constraint delegation_deputy_fk foreign key (deputy_id) references officer,
  constraint delegation_not_self check (principal_id <> deputy_id)
);
create index delegation_deputy_ix on delegation (deputy_id, last_day);
create index delegation_last_day_ix on delegation (last_day);
insert into job_run (job, last_slot) values ('staff.delegations', timestamp with time zone '1970-01-01 00:00:00+00');
