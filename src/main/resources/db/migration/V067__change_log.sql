-- 变更记录: an entry's own version rises with every change that the public sees; it goes on from what was said before
alter table catalogue_entry add column entry_version integer default 1 not null;
update catalogue_entry set entry_version = item_version;
alter table catalogue_tombstone add column entry_version integer default 0 not null;
update catalogue_tombstone set entry_version = item_version;
alter table catalogue_change add column entry_version integer default 1 not null;
update catalogue_change set entry_version = item_version;
alter table catalogue_change drop column item_version;

-- The identity of the log, made once with the database
alter table catalogue_state add column log_id varchar(36);

-- 发布机构: a list may be narrowed by it
create index catalogue_entry_publisher on catalogue_entry (publisher, newest_first, index_number);

-- 检索文本: one kind of quotation mark, dash, dot and comma
update catalogue_entry set search_text = translate(search_text,
  '''`“”‘’„‟‚‛«»‹›′‵〝〞〟‐‑‒–—―−─━⸺⸻。·・•‧∙⋅、〜∼∶',
  '"""""""""""""""""""-----------.......,~~:');
update catalogue_entry set search_text = replace(replace(replace(search_text, '""', '"'), '""', '"'), '""', '"')
  where search_text like '%""%';
update catalogue_entry set search_text = replace(replace(replace(search_text, '--', '-'), '--', '-'), '--', '-')
  where search_text like '%--%';
update catalogue_entry set search_text = replace(replace(replace(search_text, '..', '.'), '..', '.'), '..', '.')
  where search_text like '%..%';
update catalogue_entry set search_text = replace(replace(replace(search_text, ',,', ','), ',,', ','), ',,', ',')
  where search_text like '%,,%';
