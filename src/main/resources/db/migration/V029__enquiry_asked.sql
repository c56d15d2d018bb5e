-- 申请查询: what was asked, and by which way the answer really went
alter table enquiry add column personal_key varchar(16);
-- encrypted; the key stands in a file: at most twenty titles of two hundred characters
alter table enquiry add column personal_text varchar(21500);
alter table enquiry add column served_by varchar(32);
