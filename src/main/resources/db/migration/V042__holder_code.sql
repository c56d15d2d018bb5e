-- 统一社会信用代码 of whoever provided what was obtained, GB 32100; with every version of the text
alter table information_item add column holder_code varchar(18);
alter table text_version add column holder_code varchar(18);
