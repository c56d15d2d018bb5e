-- 公开目录: entries, what is left of withdrawn ones, the change log, and how far imports have come
create sequence catalogue_entry_seq start with 1 increment by 50;
create table catalogue_entry (
  id bigint primary key,
  revision integer not null,
  index_number varchar(40) not null constraint catalogue_entry_index_number unique,
  agency varchar(40) not null,
  item_version integer not null,
  item_digest varchar(64) not null,
  title varchar(500) not null,
  document_number varchar(200),
  document_key varchar(200),
  publisher varchar(200) not null,
  section varchar(100),
  document_type varchar(100),
  category varchar(100),
  theme varchar(100),
  keywords varchar(1000),
  summary varchar(2000),
  formation_date date,
  issue_date date,
  published_at timestamp(6) with time zone not null,
  modified_at timestamp(6) with time zone not null,
  effective_date date,
  expiry_date date,
  validity varchar(32) not null,
  mode varchar(32) not null,
  link varchar(2000),
  supersedes varchar(40),
  superseded_by varchar(40),
  clarifies_number varchar(40),
  clarifies_text varchar(500),
  clarifies_seen_on date,
  corrections varchar(100000),
  newest_first bigint not null,
  published_on date not null,
  document_year integer not null,
  body varchar(1000000),
  search_text varchar(1000000) not null,
  entry_json varchar(1000000) not null,
  sha256 varchar(64) not null
);
create index catalogue_entry_newest on catalogue_entry (newest_first, index_number);
create index catalogue_entry_category on catalogue_entry (category, newest_first, index_number);
create index catalogue_entry_theme on catalogue_entry (theme, newest_first, index_number);
create index catalogue_entry_type on catalogue_entry (document_type, newest_first, index_number);
create index catalogue_entry_year on catalogue_entry (document_year, newest_first, index_number);
create index catalogue_entry_key on catalogue_entry (document_key);
create index catalogue_entry_expiry on catalogue_entry (expiry_date);
create index catalogue_entry_supersedes on catalogue_entry (supersedes);
create index catalogue_entry_clarifies on catalogue_entry (clarifies_number);
-- 公开目录登记: what was taken over, the newest first, page by page beside what was published here
create index catalogue_entry_published on catalogue_entry (published_at, id);

create table catalogue_file (
  entry_id bigint not null references catalogue_entry,
  position integer not null,
  name varchar(200) not null,
  stored_file_id bigint not null references stored_file,
  primary key (entry_id, position)
);
create index catalogue_file_stored on catalogue_file (stored_file_id);

create table catalogue_tombstone (
  index_number varchar(40) primary key,
  agency varchar(40) not null,
  item_version integer not null,
  reason varchar(32) not null,
  withdrawn_on date not null,
  successor varchar(40)
);

create table catalogue_change (
  seq bigint primary key,
  kind varchar(32) not null,
  index_number varchar(40) not null,
  item_version integer not null,
  changed_at timestamp(6) with time zone not null,
  sha256 varchar(64)
);

create table catalogue_state (
  id integer primary key,
  last_seq bigint not null,
  entry_count bigint not null,
  changed_at timestamp(6) with time zone not null
);
insert into catalogue_state (id, last_seq, entry_count, changed_at) values (1, 0, 0, current_timestamp);

create table import_state (
  agency varchar(40) primary key,
  last_sequence bigint not null,
  last_digest varchar(64)
);

create sequence imported_package_seq start with 1 increment by 50;
create table imported_package (
  id bigint primary key,
  agency varchar(40) not null,
  sequence_number bigint not null,
  package_id varchar(64) not null,
  digest varchar(64) not null,
  item_count integer not null,
  imported_at timestamp(6) with time zone not null,
  constraint imported_package_number unique (agency, sequence_number)
);
