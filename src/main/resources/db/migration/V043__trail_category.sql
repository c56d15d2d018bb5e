-- 内容类别 given where a draft is made 主动公开 at 核稿 or 审定, 附件2 一（二）
alter table handling_entry add column category_code varchar(8);
