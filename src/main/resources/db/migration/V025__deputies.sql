-- 代理: for which absent colleague the recipient of a message was told
alter table notice add column behalf_id bigint;
alter table notice add constraint notice_behalf foreign key (behalf_id) references officer;

-- 公开目录登记: what was taken over, the newest first, page by page beside what was published here
create index catalogue_entry_published on catalogue_entry (published_at, id);
