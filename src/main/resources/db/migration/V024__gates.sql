-- 保密审查七问: each with its answer; what was ticked so far was answered 是, what was not ticked was not answered
update handling_entry set findings = replace(findings, '|', '=YES|') || '=YES' where findings <> '';

-- 批量复核: reviewed together with others, each looked at
alter table handling_entry add column in_group boolean default false not null;

-- 联合制发: the agency that leads, by name; the bureau itself or one of the partners
alter table information_item add column lead_agency varchar(200);
