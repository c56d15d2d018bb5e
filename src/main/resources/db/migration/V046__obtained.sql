-- 获取的信息: its dates are those of its own agency; 获取日期 stood in the place of 印发日期, and of 成文日期 where that is unknown
update information_item set issue_date = null, formation_date = holder_date where kind = 'OBTAINED';

-- 拟公开方式 of what another agency made, and its page; with every version of the text
alter table information_item add column planned_mode varchar(32);
alter table information_item add column planned_url varchar(998);
alter table text_version add column planned_mode varchar(32);
alter table text_version add column planned_url varchar(998);
