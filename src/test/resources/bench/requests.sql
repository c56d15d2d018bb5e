-- Eight years of a bureau: :requests requests copied from those of the demo bureau, nineteen of twenty ended, the rest of the
-- last two months. Whatever a copy does not say anew is as the real acts wrote it.
create temporary table model as
  select id, step, arrived_on, step in ('FILED', 'WITHDRAWN') as ended,
    row_number() over (partition by step in ('FILED', 'WITHDRAWN') order by id) as turn
  from information_request;
create temporary table made as
  select p.n, 1000000 + p.n as id, m.id as model, d.day as arrived, d.day - m.arrived_on as days,
    'YSQ-' || extract(year from d.day) || '-' || lpad(p.n::text, 5, '0') as number
  from (select n, n % 20 > 0 as ended from generate_series(1, :requests) n) p
    cross join lateral (select case when p.ended
      then current_date - 70 - (:requests - p.n) * 2900 / :requests else current_date - p.n / 20 % 60 end as day) d
    join model m on m.ended = p.ended
      and m.turn = 1 + p.n / 20 % (select count(*) from model l where l.ended = p.ended);
alter table made add primary key (id);
create index on made (model);
analyze made;

insert into information_request select copied.*
  from made m join information_request r on r.id = m.model,
    jsonb_populate_record(r, jsonb_build_object(
    'id', m.id, 'number', m.number, 'person', md5('person' || m.n * 7919 % 6000),
    'section_id', case when r.section_id is null then null else (array(select id from section
      where kind = 'SECTION' order by position))[1 + m.n % 3] end,
    'letter_number', case when r.letter_number is not null
      then '南工信公复〔' || extract(year from m.arrived) || '〕' || m.n || '号' end,
    'arrived_on', m.arrived, 'received_on', r.received_on + m.days, 'due_date', r.due_date + m.days,
    'awaited_until', r.awaited_until + m.days, 'since', r.since + m.days * interval '1 day',
    'served_on', r.served_on + m.days + case when m.n % 25 = 1 then 20 else 0 end,
    'concluded_on', r.concluded_on + m.days)) copied;

-- One in two hundred asks for what is rare; many ask for the same.
insert into request_matter select copied.*
  from made m join request_matter w on w.request_id = m.model,
    jsonb_populate_record(w, jsonb_build_object(
    'id', m.id * 10 + w.position, 'request_id', m.id,
    'wanted_title', extract(year from m.arrived) || '年度' || (array['技术改造专项资金', '绿色工厂', '安全生产专项检查', '工业用电负荷',
        '专精特新企业', '数字化转型试点', '节能审查', '产业对接活动'])[1 + m.n % 8]
      || case when m.n % 200 = 3 then '石墨烯' else '' end
      || (array['拟补助项目名单', '申报材料', '评审专家名单', '验收意见', '预算明细'])[1 + m.n % 5],
    'wanted_number', case when m.n % 9 = 0 then '南工信〔' || extract(year from m.arrived) || '〕' || m.n % 300 || '号' end)) copied;

insert into request_entry select copied.*
  from made m join request_entry e on e.request_id = m.model,
    jsonb_populate_record(e, jsonb_build_object(
    'id', 100 * m.id + e.position, 'request_id', m.id, 'acted_at', e.acted_at + m.days * interval '1 day',
    'due_date', e.due_date + m.days)) copied;
insert into request_event select copied.*
  from made m join request_event e on e.request_id = m.model,
    jsonb_populate_record(e, jsonb_build_object('request_id', m.id, 'event_day', e.event_day + m.days)) copied;
insert into obligation select copied.*
  from made m join obligation o on o.subject_kind = 'REQUEST' and o.subject_id = m.model,
    jsonb_populate_record(o, jsonb_build_object(
    'id', 100 * m.id + o.id % 100, 'subject_id', m.id, 'flagged_at', null,
    'opened_at', o.opened_at + m.days * interval '1 day', 'fulfilled_at', o.fulfilled_at + m.days * interval '1 day',
    'closed_at', o.closed_at + m.days * interval '1 day', 'fulfilled_on', o.fulfilled_on + m.days,
    'due_date', o.due_date + m.days, 'house_start', o.house_start + m.days, 'house_due', o.house_due + m.days,
    'legal_start', o.legal_start + m.days, 'legal_due', o.legal_due + m.days)) copied;

-- What the public half knows; the code is that of the demo bureau.
insert into enquiry select copied.*
  from made m join information_request r on r.id = m.model join enquiry e on e.number = r.number,
    jsonb_populate_record(e, jsonb_build_object(
    'id', m.id, 'number', m.number, 'ticket', null, 'received_on', e.received_on + m.days)) copied;
insert into enquiry_progress select copied.*
  from made m join information_request r on r.id = m.model join enquiry e on e.number = r.number
    join enquiry_progress p on p.enquiry_id = e.id,
    jsonb_populate_record(p, jsonb_build_object('enquiry_id', m.id, 'step_day', p.step_day + m.days)) copied;

insert into remedy_case (id, version, kind, number, received_on, matter, result, decided_on, request_id, officer_id, written_at)
  select 1000000 + m.n, 0, (array['RECONSIDERATION', 'LAWSUIT', 'COMPLAINT'])[1 + m.n / 50 % 3], '案' || m.n, m.arrived + 40,
    '不服答复', case when m.n % 500 > 0 then 'OTHERWISE_ENDED' end, case when m.n % 500 > 0 then m.arrived + 90 end,
    m.id, (select id from officer where user_name = 'office'), now()
  from made m where m.n % 50 = 0 or m.n % 1001 = 7;

-- What the real acts write from now on lies beyond all of this.
do $$
declare name text;
begin
  for name in select sequencename from pg_sequences where sequencename like '%\_seq' loop
    execute format('alter sequence %I restart with 1000000001', name);
  end loop;
end $$;
drop table made, model;
