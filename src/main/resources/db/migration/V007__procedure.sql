-- 流程: one row an item; what an officer did with it is a row of its trail
create sequence information_item_seq start with 1 increment by 50;
create table information_item (
  id bigint primary key,
  version integer not null,
  kind varchar(32) not null,
  section_id bigint not null,
  drafter_id bigint not null,
  title varchar(200) not null,
  category_code varchar(8),
  theme_code varchar(8),
  keywords varchar(200),
  summary varchar(500),
  recipients varchar(500),
  copies varchar(500),
  urgency varchar(32) not null,
  body varchar(1000000),
  effective_date date,
  expiry_date date,
  type_rule_id bigint,
  attribute varchar(32),
  explained_choice varchar(64),
  ground varchar(32),
  harm varchar(32),
  citation varchar(200),
  reason varchar(1000),
  document_number varchar(80),
  number_key varchar(80),
  own_number varchar(80),
  formation_date date,
  issue_date date,
  index_number varchar(32),
  step varchar(32) not null,
  since timestamp(6) with time zone not null,
  editor_id bigint,
  edited_at timestamp(6) with time zone,
  constraint information_item_editor_fk foreign key (editor_id) references officer,
  constraint information_item_section_fk foreign key (section_id) references section,
  constraint information_item_drafter_fk foreign key (drafter_id) references officer,
  constraint information_item_type_rule_fk foreign key (type_rule_id) references type_rule,
  -- 我们自己的发文字号 never twice
  constraint information_item_own_number_uk unique (own_number),
  constraint information_item_index_number_uk unique (index_number),
  -- 不公开 always with its reason
  constraint information_item_reason_ck check (attribute is null or attribute <> 'WITHHELD' or (ground is not null and reason is not null)),
  -- 国家秘密 is never stored
  constraint information_item_stub_ck check (ground is null or ground <> 'STATE_SECRET' or (body is null and summary is null and keywords is null)),
  -- whatever is not 主动公开 never comes to 发布
  constraint information_item_published_ck check (step not in ('PUBLISHING', 'PUBLISHED') or attribute = 'PROACTIVE')
);
create index information_item_step_ix on information_item (step, section_id);
create index information_item_section_ix on information_item (section_id, since, id);
create index information_item_drafter_ix on information_item (drafter_id, since, id);
create index information_item_since_ix on information_item (since, id);
create index information_item_number_ix on information_item (number_key);
create index information_item_type_rule_ix on information_item (type_rule_id);

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
  role varchar(32) not null,
  step varchar(32) not null,
  action varchar(32) not null,
  next_step varchar(32) not null,
  acted_at timestamp(6) with time zone not null,
  remark varchar(1000),
  attribute_before varchar(32),
  attribute varchar(32),
  ground varchar(32),
  harm varchar(32),
  citation varchar(200),
  reason varchar(1000),
  constraint handling_entry_item_fk foreign key (item_id) references information_item,
  constraint handling_entry_officer_fk foreign key (officer_id) references officer,
  -- two can never write the same line of a trail
  constraint handling_entry_position_uk unique (item_id, position)
);
create index handling_entry_officer_ix on handling_entry (officer_id, item_id);
