-- 期限规定: the text gives the section no period for its two copies, so this one is the bureau's own
insert into period_rule (id, period, valid_from, working_days, clause, wording) values
  (5, 'SECTION_PAPER', date '2008-05-01', 10, '《处理流程细则》一（一）4（2）（期限为本局内部规定）',
    '主办科室将需主动公开的文件报送2份至局公开办。细则未定报送期限，本局参照泉州市工业和信息化局的同类规定，定为自发文之日起10个工作日。');
