-- 常用意见: those of one act stand below a line that names it, such as 【RETURN】
alter table phrase_list alter column phrases set data type varchar(12060);
update phrase_list set phrases = '【AGREE、DETERMINE、SIGN、CONSENT、ENDORSE】
同意。' where owner_id is null and changes = 0;
