-- 过网: what the bureau passed over goes alone, and what came back alone waits for a person
alter table crossing add column goes_single boolean default false not null;
alter table crossing add column held_at timestamp(6) with time zone;

-- 换号: a number that was given twice after a restore; whoever holds the code finds his request by either
alter table enquiry add column former_number varchar(32);
create index enquiry_former_number on enquiry (former_number);
