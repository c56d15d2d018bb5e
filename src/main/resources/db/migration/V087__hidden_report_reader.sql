-- which version of the reader found it: what an earlier one found is read again
alter table hidden_report add column reader integer default 1 not null;
