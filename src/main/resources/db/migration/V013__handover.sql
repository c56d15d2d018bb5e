-- 移交: paper for 市档案馆 and 市图书馆
-- 纸质文件登记: one set of copies of an item, one more for each replacement and each time it is issued again
create sequence paper_file_seq start with 1 increment by 50;
create table paper_file (
  id bigint primary key,
  version integer not null,
  item_id bigint not null,
  position integer not null,
  turn integer,
  letter_number varchar(80),
  letter_date date,
  copies_each integer not null,
  announced_copies integer,
  announced_on date,
  announced_by bigint,
  arrived integer not null,
  withdrawn_at timestamp(6) with time zone,
  constraint paper_file_item_fk foreign key (item_id) references information_item,
  constraint paper_file_announced_fk foreign key (announced_by) references officer,
  constraint paper_file_once unique (item_id, position),
  -- either it serves the obligations of one issue, or a formal letter asks for it
  constraint paper_file_reason check ((turn is null and letter_number is not null and letter_date is not null)
    or (turn is not null and letter_number is null and letter_date is null))
);

create table paper_arrival (
  paper_id bigint not null,
  position integer not null,
  copies integer not null,
  arrived_on date not null,
  recorded_at timestamp(6) with time zone not null,
  primary key (paper_id, position),
  constraint paper_arrival_paper_fk foreign key (paper_id) references paper_file
);

-- 移交批次
create sequence handover_batch_seq start with 1 increment by 50;
create table handover_batch (
  id bigint primary key,
  version integer not null,
  kind varchar(32) not null,
  batch_day date not null,
  opened_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  constraint handover_batch_once unique (batch_day, kind)
);

create sequence handover_line_seq start with 1 increment by 50;
create table handover_line (
  id bigint primary key,
  batch_id bigint not null,
  paper_id bigint not null,
  constraint handover_line_batch_fk foreign key (batch_id) references handover_batch,
  constraint handover_line_paper_fk foreign key (paper_id) references paper_file,
  -- nothing is handed over twice
  constraint handover_line_once unique (paper_id)
);
create index handover_line_batch on handover_line (batch_id);

create table handover_receipt (
  batch_id bigint not null,
  position integer not null,
  house varchar(32) not null,
  copies integer not null,
  received_on date not null,
  receiver varchar(60) not null,
  recorded_at timestamp(6) with time zone not null,
  primary key (batch_id, position),
  constraint handover_receipt_batch_fk foreign key (batch_id) references handover_batch
);
