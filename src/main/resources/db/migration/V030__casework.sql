-- 所需信息的词: by which similar requests are found among all, however old
create table wanted_term (
  term varchar(64) not null,
  matter_id bigint not null,
  constraint wanted_term_pk primary key (term, matter_id),
  constraint wanted_term_matter_fk foreign key (matter_id) references request_matter
);
create index wanted_term_matter on wanted_term (matter_id);

-- 用途: sealed with what else is known of the applicant; the old column is emptied at the next start
alter table information_request alter column personal_text set data type varchar(20000);

-- 登记簿与看板: what they ask of all requests stands in one narrow index, since what is known of the applicant makes a row wide
create index information_request_register on information_request (id, step, section_id, arrived_on, received_on, due_date,
  served_on, concluded_on, outcome, channel, applicant_kind, theme_code, number);
create index information_request_arrived on information_request (arrived_on, id);
