-- 接续编号: what stood before, so that a mistyped number can be taken back as long as nothing has been sealed after it
create sequence numbering_resumption_seq start with 1 increment by 50;
create table numbering_resumption (
  id bigint primary key,
  sender varchar(40) not null,
  receiver varchar(40) not null,
  package_type varchar(16) not null,
  before_sequence bigint not null,
  before_digest varchar(64),
  after_sequence bigint not null,
  after_digest varchar(64) not null,
  index_year integer,
  before_serial integer not null,
  after_serial integer not null,
  resumed_by varchar(100) not null,
  resumed_at timestamp(6) with time zone not null,
  undone_by varchar(100),
  undone_at timestamp(6) with time zone
);
