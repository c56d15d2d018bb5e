-- 痕迹保留: every state of a submitted text, whole, from the first 提交 on
create table text_version (
  item_id bigint not null,
  number integer not null,
  officer_id bigint not null,
  step varchar(32) not null,
  written_at timestamp(6) with time zone not null,
  -- nothing is added to it any more: an act has followed
  closed boolean not null,
  -- since when the public reads it; null while it never did
  released_at timestamp(6) with time zone,
  -- what reads differently than in the version before
  parts varchar(200) not null,
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
  self_checks varchar(200) not null,
  type_rule_id bigint,
  attribute varchar(32),
  ground varchar(32),
  harm varchar(32),
  citation varchar(200),
  reason varchar(1000),
  origin varchar(32) not null,
  carrier varchar(32) not null,
  holder varchar(200),
  holder_number varchar(60),
  holder_date date,
  obtained_on date,
  disclosure_right varchar(32),
  right_citation varchar(200),
  partners varchar(200),
  lead_agency varchar(200),
  claim varchar(32),
  claim_text varchar(500),
  rumour_text varchar(500),
  rumour_url varchar(1000),
  rumour_seen_on date,
  primary key (item_id, number),
  constraint text_version_item_fk foreign key (item_id) references information_item,
  -- 国家秘密 is never stored
  constraint text_version_secret_ck check (ground is null or ground <> 'STATE_SECRET')
);
create index text_version_officer_ix on text_version (officer_id);
create index text_version_type_rule_ix on text_version (type_rule_id);
alter table text_version add constraint text_version_officer_fk foreign key (officer_id) references officer;
alter table text_version add constraint text_version_type_rule_fk foreign key (type_rule_id) references type_rule;

-- the files of a version: kept as long as one names them
create table text_version_file (
  item_id bigint not null,
  number integer not null,
  position integer not null,
  file_id bigint not null,
  primary key (item_id, number, position),
  constraint text_version_file_version_fk foreign key (item_id, number) references text_version
);
create index text_version_file_file_ix on text_version_file (file_id);
alter table text_version_file add constraint text_version_file_file_fk foreign key (file_id) references stored_file;

-- 段落意见: what was said of a passage when a text was sent back
create sequence passage_remark_seq start with 1 increment by 50;
create table passage_remark (
  id bigint primary key,
  item_id bigint not null,
  -- the line of the trail with which it was said
  trail_position integer not null,
  -- the version of which it was said, and its passage there
  version_number integer not null,
  passage integer not null,
  -- the passage as it was
  quoted varchar(1000) not null,
  remark varchar(1000) not null,
  constraint passage_remark_version_fk foreign key (item_id, version_number) references text_version
);
create index passage_remark_item_ix on passage_remark (item_id, version_number);

-- What was submitted before versions were kept: as it stands now, from whoever wrote last.
insert into text_version (item_id, number, officer_id, step, written_at, closed, released_at, parts, title, category_code,
  theme_code, keywords, summary, recipients, copies, urgency, body, effective_date, expiry_date, self_checks, type_rule_id,
  attribute, ground, harm, citation, reason, origin, carrier, holder, holder_number, holder_date, obtained_on,
  disclosure_right, right_citation, partners, lead_agency, claim, claim_text, rumour_text, rumour_url, rumour_seen_on)
select i.id, 1, coalesce(i.editor_id, i.drafter_id), 'DRAFTING', coalesce(i.edited_at, i.since), true,
  case when i.step in ('PUBLISHED', 'CORRECTING', 'WITHDRAWING', 'WITHDRAWN') then i.since end, '', i.title,
  i.category_code, i.theme_code, i.keywords, i.summary, i.recipients, i.copies, i.urgency, i.body, i.effective_date,
  i.expiry_date, i.self_checks, i.type_rule_id, i.attribute, i.ground, i.harm, i.citation, i.reason, i.origin, i.carrier,
  i.holder, i.holder_number, i.holder_date, i.obtained_on, i.disclosure_right, i.right_citation, i.partners,
  i.lead_agency, i.claim, i.claim_text, i.rumour_text, i.rumour_url, i.rumour_seen_on
from information_item i
where (i.ground is null or i.ground <> 'STATE_SECRET')
  and exists (select 1 from handling_entry h where h.item_id = i.id and h.step = 'DRAFTING'
    and h.next_step not in ('DRAFTING', 'DISCARDED'));
insert into text_version_file (item_id, number, position, file_id)
select f.item_id, 1, f.position, f.file_id from information_item_file f
where exists (select 1 from text_version v where v.item_id = f.item_id);
