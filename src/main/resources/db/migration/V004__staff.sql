-- 科室、人员、任职
create sequence section_seq start with 1 increment by 50;
create table section (
  id bigint primary key,
  version integer not null,
  name varchar(60) not null unique,
  kind varchar(32) not null,
  position integer not null,
  active boolean not null
);

create sequence officer_seq start with 1 increment by 50;
create table officer (
  id bigint primary key,
  version integer not null,
  user_name varchar(64) not null unique,
  name varchar(60) not null,
  email varchar(254),
  password_hash varchar(400) not null,
  must_change_password boolean not null,
  active boolean not null,
  -- 公开办负责人
  office_head boolean default false not null
);

create sequence appointment_seq start with 1 increment by 50;
create table appointment (
  id bigint primary key,
  officer_id bigint not null references officer,
  role varchar(32) not null,
  section_id bigint references section
);
create index appointment_officer on appointment (officer_id);
create index appointment_section on appointment (section_id, role);

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

-- Failed logins of one account at one address.
create sequence login_record_seq start with 1 increment by 50;
create table login_record (
  id bigint primary key,
  account varchar(64) not null,
  address varchar(64) not null,
  failures integer not null,
  last_failure_at timestamp(6) with time zone,
  last_success_at timestamp(6) with time zone,
  constraint login_record_pair unique (account, address)
);
create index login_record_address on login_record (address);

-- 入门指引: shown once to each officer
create table tour_seen (
  officer_id bigint primary key,
  seen_at timestamp(6) with time zone not null,
  constraint tour_seen_officer_fk foreign key (officer_id) references officer
);

insert into job_run (job, last_slot) values
  ('staff.first-officers', timestamp with time zone '1970-01-01 00:00:00+00'),
  ('staff.delegations', timestamp with time zone '1970-01-01 00:00:00+00');
