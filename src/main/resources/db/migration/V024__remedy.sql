-- 救济与监督: complaints, reconsideration, lawsuits, requests for correction; no name of whoever raised them
create sequence remedy_case_seq start with 1 increment by 50;
create table remedy_case (
  id bigint primary key,
  version integer not null,
  kind varchar(32) not null,
  number varchar(80),
  body varchar(200),
  received_on date not null,
  matter varchar(500) not null,
  responded_on date,
  result varchar(32),
  decided_on date,
  remark varchar(1000),
  request_id bigint,
  officer_id bigint not null,
  written_at timestamp(6) with time zone not null,
  constraint remedy_case_request_fk foreign key (request_id) references information_request,
  constraint remedy_case_officer_fk foreign key (officer_id) references officer,
  -- 尚未审结 until there is a result, and the day of it
  constraint remedy_case_decided_ck check ((result is null) = (decided_on is null))
);
create index remedy_case_received on remedy_case (received_on, id);
create index remedy_case_request on remedy_case (request_id);
create index remedy_case_decided on remedy_case (kind, decided_on);
