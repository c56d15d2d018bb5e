-- 入门指引: shown once to each officer
create table tour_seen (
  officer_id bigint primary key,
  seen_at timestamp(6) with time zone not null,
  constraint tour_seen_officer_fk foreign key (officer_id) references officer
);

-- 同题: the same title, however long ago
create index information_item_title_ix on information_item (title);
