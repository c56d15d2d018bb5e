-- 文书模板: one row an edition; what was made by an earlier one keeps saying it
create sequence letter_template_seq start with 1 increment by 50;
create table letter_template (
  id bigint primary key,
  kind varchar(32) not null,
  edition integer not null,
  title varchar(60) not null,
  body varchar(6000) not null,
  made_at timestamp(6) with time zone not null,
  made_by varchar(100),
  reason varchar(300) not null,
  constraint letter_template_once unique (kind, edition)
);

-- one row: whether the texts of the file were loaded
create table letter_loading (
  id integer primary key,
  loaded boolean not null
);
insert into letter_loading (id, loaded) values (1, false);

-- 答复书文号: one running number a year
create table letter_serial (
  serial_year integer primary key,
  last_serial integer not null
);
insert into letter_serial (serial_year, last_serial) values (0, 0);

-- 已制发的文书: frozen
create sequence request_letter_seq start with 1 increment by 50;
create table request_letter (
  id bigint primary key,
  request_id bigint not null,
  position integer not null,
  kind varchar(32) not null,
  number varchar(80),
  -- with which editions it was made
  templates varchar(1000) not null,
  reason varchar(300),
  officer_id bigint not null,
  made_at timestamp(6) with time zone not null,
  constraint request_letter_request_fk foreign key (request_id) references information_request,
  constraint request_letter_officer_fk foreign key (officer_id) references officer,
  constraint request_letter_once unique (request_id, position),
  constraint request_letter_number_uk unique (number)
);

create sequence letter_copy_seq start with 1 increment by 50;
