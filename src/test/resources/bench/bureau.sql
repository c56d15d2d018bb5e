-- A bureau after eleven years: :items items copied from those of the demo bureau, each with its trail and what it owes.
-- Whatever a copy does not say anew is as the real acts wrote it: jsonb_populate_record keeps the model's columns.

-- Nine more sections, and four drafters in each of the twelve that draft.
insert into section select copied.*
  from section s, generate_series(1, 9) n,
    jsonb_populate_record(s, jsonb_build_object('id', 100 + n, 'name', '第' || n || '科', 'position', 100 + n)) copied
  where s.id = 4;
create temporary table seat as
  select n as seat, case when n % 12 < 3 then 3 + n % 12 else 98 + n % 12 end as section, 1000 + n as drafter
  from generate_series(0, 47) n;
insert into officer select copied.*
  from officer o, seat,
    jsonb_populate_record(o, jsonb_build_object(
      'id', drafter, 'user_name', 'drafter-' || seat, 'name', '拟稿人' || seat, 'email', null)) copied
  where o.user_name = 'drafter';
insert into appointment (id, officer_id, role, section_id) select 1000 + seat, drafter, 'DRAFTER', section from seat;
-- The heads and deputy leaders of the demo bureau share the new sections.
insert into appointment (id, officer_id, role, section_id)
  select 2000 + id, (select id from officer where user_name = 'head2'), 'SECTION_HEAD', id from section where id > 100
  union all
  select 3000 + id, (select id from officer where user_name = 'leader2'), 'LEADER', id from section where id > 100;
update seat set drafter = (select id from officer where user_name = 'drafter') where seat = 0;
update seat set drafter = (select id from officer where user_name = 'drafter2') where seat = 2;

-- Seven of ten are published, one is filed; the rest waits, three in ten of it at 复核 or for 发布.
create temporary table model as
  select id, step, since as was,
    case when step = 'PUBLISHED' then 'published' when step = 'FILED' then 'filed'
      when step in ('RECHECK', 'PUBLISHING') then 'owed' else 'waiting' end as part,
    row_number() over (partition by case when step = 'PUBLISHED' then 1 when step = 'FILED' then 2
      when step in ('RECHECK', 'PUBLISHING') then 3 else 4 end order by id) as turn
  from information_item where step <> 'DISCARDED';
create temporary table made as
  select n, 1000000 + n as id, m.id as model, m.step, m.was, p.part, s.section, s.drafter, date_trunc('second',
    case p.part
      when 'owed' then now() - (n * 7919 % 40000) * interval '86 seconds'
      when 'waiting' then now() - (n * 7919 % 90000) * interval '86 seconds'
      else timestamptz '2016-01-04 09:00:00+08' + (n - 1)
        * ((now() - interval '45 days' - timestamptz '2016-01-04 09:00:00+08') / :items) end) as since
  from (select n, case when n % 100 < 70 then 'published' when n % 100 < 80 then 'filed'
          when n % 100 < 86 then 'owed' else 'waiting' end as part from generate_series(1, :items) n) p
    join model m on m.part = p.part
      and m.turn = 1 + p.n / 100 % (select count(*) from model l where l.part = p.part)
    join seat s on s.seat = p.n % 48;
alter table made add primary key (id);
create index on made (model);
analyze made;

insert into information_item select copied.*
  from made m join information_item i on i.id = m.model, lateral (select extract(year from m.since) as year) y,
    jsonb_populate_record(i, jsonb_build_object(
    'id', m.id, 'version', 9, 'section_id', m.section, 'drafter_id', m.drafter, 'author_id', m.drafter,
    'earlier_id', null, 'since', m.since, 'body', repeat(i.body, 3),
    'title', '南安市工业和信息化局关于' || (array['组织申报技术改造项目', '开展安全生产专项检查', '公布绿色工厂名单',
        '下达专项资金计划', '征集数字化转型案例', '调整行政权力清单', '核查工业用电负荷', '举办产业对接活动'])[1 + m.n % 8]
      || case when m.n % 40000 = 7 then '（石墨烯）' else '' end || '（第' || m.n || '批）的'
      || (array['通知', '通知', '公告', '批复', '意见'])[1 + m.n % 5],
    'document_number', case when i.document_number is not null then '南工信〔' || y.year || '〕' || m.n || '号' end,
    'own_number', case when i.own_number is not null then replace(i.own_number, '2026', y.year || '.' || m.n) end,
    'number_key', case when i.number_key is not null then replace(i.number_key, '2026', y.year || '.' || m.n) end,
    'index_number', case when i.index_number is not null
      then 'QZ07000-0700-' || y.year || '-' || lpad(m.n::text, 6, '0') end,
    'formation_date', i.formation_date + (m.since::date - m.was::date),
    'issue_date', i.issue_date + (m.since::date - m.was::date))) copied;
update information_item set step = 'WITHDRAWING', withdrawal = 'MISTAKE' where id in (
  select id from made where part = 'published' order by id desc limit 200);

insert into handling_entry select copied.*
  from made m join handling_entry e on e.item_id = m.model,
    jsonb_populate_record(e, jsonb_build_object(
    'id', 100 * m.id + e.position, 'item_id', m.id,
    'officer_id', case when e.role = 'DRAFTER' then m.drafter else e.officer_id end,
    'acted_at', e.acted_at + (m.since - m.was), 'arrived_at', e.arrived_at + (m.since - m.was))) copied;

insert into obligation select copied.*
  from made m join obligation o on o.subject_id = m.model, lateral (select m.since::date - m.was::date as days) d,
    jsonb_populate_record(o, jsonb_build_object(
    'id', 100 * m.id + o.id % 100, 'subject_id', m.id, 'section_id', m.section, 'holder_id', m.drafter,
    'flagged_at', null,
    'opened_at', o.opened_at + (m.since - m.was), 'fulfilled_at', o.fulfilled_at + (m.since - m.was),
    'fulfilled_on', o.fulfilled_on + d.days, 'due_date', o.due_date + d.days,
    'legal_start', o.legal_start + d.days, 'legal_due', o.legal_due + d.days,
    'house_start', o.house_start + d.days, 'house_due', o.house_due + d.days)) copied;
-- What is missing to :open open ones is paper of the latest published items.
update obligation set fulfilled_at = null, fulfilled_on = null where id in (
  select o.id from obligation o join made m on m.id = o.subject_id
  where o.fulfilled_at is not null and o.closed_at is null and o.channel in ('ARCHIVE', 'LIBRARY')
  order by m.since desc, o.id desc
  limit greatest(0, :open - (select count(*) from obligation where fulfilled_at is null and closed_at is null)));

insert into public_record select copied.*
  from made m join public_record r on r.item_id = m.model join information_item i on i.id = m.id,
    jsonb_populate_record(r, jsonb_build_object(
    'item_id', m.id, 'index_number', i.index_number, 'published_at', m.since, 'modified_at', m.since)) copied;

-- Paper, and a batch a month for what was handed over.
insert into handover_batch select copied.*
  from generate_series(1, 135) n, handover_batch b,
    jsonb_populate_record(b, jsonb_build_object('id', 1000 + n, 'batch_day', date '2016-01-12' + n * 28)) copied
  where b.id = (select min(id) from handover_batch where closed_at is not null);
insert into paper_file select copied.*
  from made m join paper_file p on p.item_id = m.model,
    jsonb_populate_record(p, jsonb_build_object(
    'id', 100 * m.id + p.position, 'item_id', m.id)) copied;
insert into paper_arrival select copied.*
  from made m join paper_file p on p.item_id = m.model join paper_arrival a on a.paper_id = p.id
    join paper_file n on n.item_id = m.id and n.position = p.position,
    jsonb_populate_record(a, jsonb_build_object(
    'paper_id', n.id, 'arrived_on', a.arrived_on + (m.since::date - m.was::date))) copied;
insert into handover_line (id, batch_id, paper_id)
  select n.id, 1001 + n.id / 100 % 135, n.id
  from made m join paper_file p on p.item_id = m.model join handover_line l on l.paper_id = p.id
    join paper_file n on n.item_id = m.id and n.position = p.position;

-- Three messages an item, of which the latest are unread.
insert into notice select copied.*
  from made m, notice t,
    jsonb_populate_record(t, jsonb_build_object(
      'id', 100 * m.id + t.id, 'cause', 'bench:' || m.id || '.' || t.id, 'subject_id', m.id, 'section_id', m.section, 'holder_id', m.drafter,
      'told_at', m.since,
      'read_at', case when m.n % 50 > 0 then m.since end,
      'recipient_id', case (m.n + t.id) % 4 when 0 then m.drafter else (select id from officer
        where user_name = (array['head', 'leader', 'office'])[(m.n + t.id) % 4]) end)) copied
  where t.id in (select id from notice order by id limit 3);

-- What the real acts write from now on lies beyond all of this.
do $$
declare name text;
begin
  for name in select sequencename from pg_sequences where sequencename like '%\_seq' loop
    execute format('alter sequence %I restart with 1000000001', name);
  end loop;
end $$;
drop table made, model, seat;
