-- 链接检查: what was found at the pages to which the catalogue links
create table link_state (
  item_id bigint primary key,
  checked_at timestamp(6) with time zone not null,
  status integer not null,
  dead_since timestamp(6) with time zone,
  constraint link_state_item_fk foreign key (item_id) references information_item
);
insert into job_run (job, last_slot) values ('linkcheck', timestamp with time zone '1970-01-01 00:00:00+00');

-- 澄清: 条例第六条 sets no number of days; the bureau's own target
insert into period_rule (id, period, valid_from, working_days, clause, wording) values
  (51, 'CLARIFICATION', date '2008-05-01', 1, '条例第六条（期限为本局内部规定）',
    '发现影响或者可能影响社会稳定、扰乱社会和经济管理秩序的虚假或者不完整信息的，应当发布准确的政府信息予以澄清。条例未定期限，本局定为一个工作日。');
