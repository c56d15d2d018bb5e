-- 办理事项与文书合一: what an act recorded is what its letter says
alter table request_entry add column until_day date;
alter table request_entry add column fee_method varchar(16);
alter table request_entry add column fee_before integer;
alter table request_entry add column fee_count integer;
alter table request_entry add column fee_yuan bigint;

-- 应制发的文书: a letter that an act owes somebody, until it is issued
create sequence letter_duty_seq start with 1 increment by 50;
create table letter_duty (
  id bigint primary key,
  request_id bigint not null,
  entry_id bigint not null,
  kind varchar(32) not null,
  -- empty where it is the applicant
  whom varchar(200) not null,
  issued boolean not null,
  constraint letter_duty_request_fk foreign key (request_id) references information_request,
  constraint letter_duty_entry_fk foreign key (entry_id) references request_entry
);
create index letter_duty_request on letter_duty (request_id, issued);
create index letter_duty_entry on letter_duty (entry_id);

-- of what was done before, by the entry's own number made negative
insert into letter_duty (id, request_id, entry_id, kind, whom, issued)
select -e.id, e.request_id, e.id,
  case e.action when 'ASK_COMPLETION' then 'CLARIFICATION_NOTICE' when 'ASK_REASON' then 'REASON_REQUEST'
    when 'CHARGE' then 'FEE_NOTICE' when 'EXTEND' then 'EXTENSION_NOTICE' else 'REPLY' end,
  '',
  r.concluded_on is not null or exists (select 1 from request_letter l where l.request_id = e.request_id and l.kind =
    case e.action when 'ASK_COMPLETION' then 'CLARIFICATION_NOTICE' when 'ASK_REASON' then 'REASON_REQUEST'
      when 'CHARGE' then 'FEE_NOTICE' when 'EXTEND' then 'EXTENSION_NOTICE' else 'REPLY' end)
from request_entry e join information_request r on r.id = e.request_id
where e.action in ('ASK_COMPLETION', 'ASK_REASON', 'CHARGE', 'EXTEND', 'APPROVE');
insert into letter_duty (id, request_id, entry_id, kind, whom, issued)
select -c.id, c.request_id, c.id,
  case v.kind when 'THIRD_PARTY_ASKED' then 'THIRD_PARTY_LETTER' when 'JOINT_ASKED' then 'JOINT_MAKER_LETTER' else 'AGENCY_LETTER' end,
  coalesce(v.whom, ''),
  r.concluded_on is not null or exists (select 1 from request_letter l where l.request_id = c.request_id
    and l.kind in ('THIRD_PARTY_LETTER', 'JOINT_MAKER_LETTER', 'AGENCY_LETTER'))
from (select id, request_id, row_number() over (partition by request_id order by position) as place
    from request_entry where action = 'CONSULT') c
  join (select request_id, kind, whom, row_number() over (partition by request_id order by position) as place
    from request_event where kind in ('THIRD_PARTY_ASKED', 'JOINT_ASKED', 'AGENCY_ASKED')) v
    on v.request_id = c.request_id and v.place = c.place
  join information_request r on r.id = c.request_id;
alter table request_letter add column duty_id bigint;
alter table request_letter add constraint request_letter_duty_fk foreign key (duty_id) references letter_duty;
create index request_letter_duty on request_letter (duty_id);

-- 区分处理: on what ground the rest is withheld; which matter a file that is given answers
alter table request_matter add column ground varchar(32);
alter table request_file add column matter integer;
update request_file set matter = 0 where kind = 'TO_BE_GIVEN';

-- 附件: what of the files a letter encloses
create table letter_enclosure (
  letter_id bigint not null,
  position integer not null,
  file_id bigint not null,
  constraint letter_enclosure_pk primary key (letter_id, position),
  constraint letter_enclosure_letter_fk foreign key (letter_id) references request_letter,
  constraint letter_enclosure_file_fk foreign key (file_id) references request_file
);
create index letter_enclosure_file on letter_enclosure (file_id);

-- 发文字号: one running number a kind of letter and year
create table letter_series (
  kind varchar(32) not null,
  serial_year integer not null,
  last_serial integer not null,
  constraint letter_series_pk primary key (kind, serial_year)
);
insert into letter_series (kind, serial_year, last_serial)
select 'REPLY', serial_year, last_serial from letter_serial;

-- 告知申请人的事项, for whoever has number and code
alter table enquiry add column asked_until date;
alter table enquiry add column asked_what varchar(1200);

-- the texts are looked at again: what is new, and what came with the program and was never amended
update letter_loading set loaded = false;
