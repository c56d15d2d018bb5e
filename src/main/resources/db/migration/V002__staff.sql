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
  password_hash varchar(400) not null,
  must_change_password boolean not null,
  active boolean not null
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

insert into job_run (job, last_slot) values ('staff.first-officers', timestamp with time zone '1970-01-01 00:00:00+00');

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
