-- 期限规定: the text gives the section no period for its two copies, so this one is the bureau's own
insert into period_rule (id, period, valid_from, working_days, clause, wording) values
  (5, 'SECTION_PAPER', date '2008-05-01', 10, '《处理流程细则》一（一）4（2）（期限为本局内部规定）',
    '主办科室将需主动公开的文件报送2份至局公开办。细则未定报送期限，本局参照泉州市工业和信息化局的同类规定，定为自发文之日起10个工作日。');
-- A block of fifty ends at the sequence's value: the next one must lie beyond the rows that are there.
alter sequence period_rule_seq restart with 101;

-- 内容类别: dated versions, as of the type rules; a version never changes but for its last day
create sequence category_version_seq start with 1 increment by 50;
create table category_version (
  id bigint primary key,
  version integer not null,
  code varchar(8) not null,
  position integer not null,
  name varchar(60) not null,
  name_en varchar(100) not null,
  clause varchar(300) not null,
  citation varchar(60) not null,
  article varchar(60) not null,
  index_digits varchar(4) not null,
  valid_from date not null,
  valid_to date,
  source varchar(300) not null,
  constraint category_version_once unique (code, valid_from)
);
insert into category_version (id, version, code, position, name, name_en, clause, citation, article, index_digits,
    valid_from, source)
  select position, 0, code, position, name, name_en, clause, citation, article, index_digits,
    date '2008-05-01', '南安市工信局主动公开政府信息处理流程细则 附件2 一（二）' from content_category;
alter sequence category_version_seq restart with 101;
drop table content_category;
