-- 流程: one row an item; what an officer did with it is a row of its trail
create sequence information_item_seq start with 1 increment by 50;
create table information_item (
  id bigint primary key,
  version integer not null,
  kind varchar(32) not null,
  section_id bigint not null,
  drafter_id bigint not null,
  author_id bigint not null,
  -- 发文处理单
  title varchar(200) not null,
  category_code varchar(8),
  theme_code varchar(8),
  keywords varchar(200),
  summary varchar(500),
  recipients varchar(500),
  copies varchar(500),
  urgency varchar(32) not null,
  carrier varchar(32) default 'PAPER' not null,
  body varchar(1000000),
  effective_date date,
  expiry_date date,
  self_checks varchar(200) default '' not null,
  -- 公开属性
  type_rule_id bigint,
  attribute varchar(32),
  explained_choice varchar(64),
  ground varchar(32),
  harm varchar(32),
  citation varchar(200),
  reason varchar(1000),
  -- 来源与权限
  origin varchar(32) default 'OWN' not null,
  holder varchar(200),
  holder_number varchar(60),
  holder_date date,
  obtained_on date,
  disclosure_right varchar(32),
  right_citation varchar(200),
  partners varchar(200),
  -- 联合制发: the agency that leads, by name; the bureau itself or one of the partners
  lead_agency varchar(200),
  claim varchar(32),
  claim_text varchar(500),
  source_url varchar(1000),
  source_agency varchar(200),
  source_found_on date,
  -- 澄清: what goes about outside
  rumour_text varchar(500),
  rumour_url varchar(1000),
  rumour_seen_on date,
  -- 签发、印发
  document_number varchar(80),
  number_key varchar(80),
  own_number varchar(80),
  formation_date date,
  issue_date date,
  index_number varchar(32),
  -- 公开后的变动
  relation varchar(32),
  earlier_id bigint,
  withdrawal varchar(32),
  repealed_on date,
  opened_on date,
  -- 环节
  step varchar(32) not null,
  since timestamp(6) with time zone not null,
  editor_id bigint,
  edited_at timestamp(6) with time zone,
  constraint information_item_section_fk foreign key (section_id) references section,
  constraint information_item_drafter_fk foreign key (drafter_id) references officer,
  constraint information_item_author_fk foreign key (author_id) references officer,
  constraint information_item_editor_fk foreign key (editor_id) references officer,
  -- 我们自己的发文字号 never twice
  constraint information_item_own_number_uk unique (own_number),
  constraint information_item_index_number_uk unique (index_number),
  -- what 已公开登记 refers to
  constraint information_item_attribute unique (id, attribute),
  -- 不公开 always with its reason. While a text is written it may be unfinished; nothing goes on without it.
  constraint information_item_reason_ck check (
    attribute is null or attribute <> 'WITHHELD' or (ground is not null and reason is not null)
    or step in ('DRAFTING', 'SECTION_REVIEW', 'LEADER_REVIEW', 'OFFICE_OPINION', 'OPINION_RETURNED', 'DISCARDED')),
  -- 国家秘密 is never stored, nor what is said of it
  constraint information_item_stub_ck check (
    ground is null or ground <> 'STATE_SECRET' or (body is null and summary is null and keywords is null)),
  constraint information_item_rumour_ck check (ground is null or ground <> 'STATE_SECRET' or rumour_text is null),
  -- whatever is not 主动公开 never comes to 发布
  constraint information_item_published_ck check (
    step not in ('PUBLISHING', 'PUBLISHED', 'CORRECTING', 'WITHDRAWING') or attribute = 'PROACTIVE')
);
-- 大量数据: what a list or a count asks of a row stands in an index, so that 100,000 items with their texts are not read
-- to show twenty of them.
-- 待办, 在办, 办理时限提醒: what waits at a step
create index information_item_waiting_ix on information_item
  (step, since, id, kind, section_id, drafter_id, author_id, origin, urgency);
-- 查询 and all lists by the latest step; 登记簿 and 覆盖情况 count by it
create index information_item_list_ix on information_item
  (since, id, step, kind, section_id, drafter_id, attribute, category_code, issue_date, index_number, number_key, title);
create index information_item_section_ix on information_item (section_id, since, id);
create index information_item_drafter_ix on information_item (drafter_id, since, id);
create index information_item_number_ix on information_item (number_key);
create index information_item_type_rule_ix on information_item (type_rule_id);
create index information_item_earlier_ix on information_item (earlier_id);
-- 同题: the same title, however long ago
create index information_item_title_ix on information_item (title);
-- These two come after their indexes, else H2 would add its own.
alter table information_item add constraint information_item_type_rule_fk foreign key (type_rule_id) references type_rule;
alter table information_item add constraint information_item_earlier_fk
  foreign key (earlier_id) references information_item;

create table information_item_file (
  item_id bigint not null,
  file_id bigint not null,
  position integer not null,
  primary key (item_id, position),
  constraint information_item_file_item_fk foreign key (item_id) references information_item,
  constraint information_item_file_file_fk foreign key (file_id) references stored_file
);
create index information_item_file_file_ix on information_item_file (file_id);

create sequence handling_entry_seq start with 1 increment by 50;
create table handling_entry (
  id bigint primary key,
  item_id bigint not null,
  position integer not null,
  officer_id bigint not null,
  -- 代理: for whom the officer acted
  holder_id bigint,
  role varchar(32) not null,
  step varchar(32) not null,
  action varchar(32) not null,
  next_step varchar(32) not null,
  -- when the stay began that this act ended
  arrived_at timestamp(6) with time zone,
  acted_at timestamp(6) with time zone not null,
  -- 批量复核: reviewed together with others, each looked at
  in_group boolean default false not null,
  -- 意见, and with 转办 to whom
  remark varchar(1200),
  -- 保密审查七问: each with its answer
  findings varchar(300),
  -- 审查意见: 不能确定，报请认定
  undecided boolean default false not null,
  attribute_before varchar(32),
  attribute varchar(32),
  ground varchar(32),
  harm varchar(32),
  citation varchar(200),
  reason varchar(1000),
  constraint handling_entry_item_fk foreign key (item_id) references information_item,
  constraint handling_entry_officer_fk foreign key (officer_id) references officer,
  constraint handling_entry_holder_fk foreign key (holder_id) references officer,
  -- 条例第十七条第三款: an opinion advises an attribute, or says that the 公开办 cannot decide
  constraint handling_entry_undecided_ck check (undecided = (action = 'GIVE_OPINION' and attribute is null)),
  -- two can never write the same line of a trail
  constraint handling_entry_position_uk unique (item_id, position)
);
create index handling_entry_officer_ix on handling_entry (officer_id, item_id);
-- 督办, 保密审查登记: the acts of a period; which of them sent back, held or changed something stands in the index, beside
-- when and where
create index handling_entry_acted_ix on handling_entry
  (acted_at, id, action, step, arrived_at, item_id, attribute_before, attribute);

-- 更正 that a second person agrees to
create sequence correction_seq start with 1 increment by 50;
create table correction (
  id bigint primary key,
  item_id bigint not null,
  trail_position integer not null,
  note varchar(200) not null,
  made_at timestamp(6) with time zone,
  public_version integer,
  constraint correction_item_fk foreign key (item_id) references information_item
);
create index correction_item_ix on correction (item_id, id);

create table correction_part (
  correction_id bigint not null,
  position integer not null,
  part varchar(32) not null,
  text_before varchar(1000),
  text_after varchar(1000),
  primary key (correction_id, position),
  constraint correction_part_correction_fk foreign key (correction_id) references correction
);

-- What is asked before a release is asked about an item.
alter table clearance add constraint clearance_item_fk foreign key (item_id) references information_item;
