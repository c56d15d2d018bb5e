-- 制作机关: whose document it is that the bureau publishes whole with its consent, 条例第十条.
alter table catalogue_entry add column maker varchar(200);
