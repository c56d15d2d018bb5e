-- Entries :from to :to, as the catalogue itself would have written them.
insert into catalogue_entry (id, revision, index_number, item_version, entry_version, item_digest, title, document_number,
    document_key, publisher, section, document_type, category, theme, keywords, summary, formation_date, issue_date,
    published_at, modified_at, validity, mode, newest_first, published_on, document_year, body, search_text,
    entry_json, sha256)
select 1000000 + n, 0, no, 1, 1, repeat('0', 64), title, doc, '南工信|' || y || '|' || n, '南安市工业和信息化局', '产业发展科',
    '通知', category, '工业、交通', '技术改造', '组织申报技术改造项目', day, day, at, at, 'IN_FORCE', 'FULL_TEXT',
    -extract(epoch from at)::bigint, day, y, '<p>' || repeat('各有关企业请按时提交申报材料。', 100) || '</p>',
    title || doc || no || repeat('各有关企业请按时提交申报材料。', 100),
    format('{"indexNumber":"%s","title":"%s","documentNumber":"%s","publisher":"南安市工业和信息化局","section":"产业发展科","documentType":"通知","category":"%s","theme":"工业、交通","keywords":["技术改造"],"summary":"组织申报技术改造项目","formationDate":"%s","issueDate":"%s","publishedAt":"%s","modifiedAt":"%s","validity":"IN_FORCE","mode":"FULL_TEXT","version":1,"url":"%s/catalogue/item?no=%s","files":[]}',
        no, title, doc, category, day, day, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), chr(1), no),
    md5(no) || md5(title)
from (select n, 2010 + n % 17 as y,
          'QZ07000-' || lpad((n % 15)::text, 4, '0') || '-' || (2010 + n % 17) || '-' || lpad(n::text, 6, '0') as no,
          '关于组织开展第' || n || '批工业企业技术改造项目申报工作的通知' as title,
          '南工信〔' || (2010 + n % 17) || '〕' || n || '号' as doc,
          '类别' || n % 15 as category,
          timestamptz '2010-01-01 09:00:00+08' + n * interval '83 minutes' as at,
          (timestamptz '2010-01-01 09:00:00+08' + n * interval '83 minutes')::date as day
      from generate_series(:from, :to) n) source;
insert into catalogue_change (seq, kind, index_number, entry_version, changed_at, sha256)
select n, 'PUBLISHED', 'QZ07000-' || n, 1, now(), repeat('0', 64) from generate_series(:from, :to) n;
update catalogue_state set last_seq = :to, entry_count = :to, changed_at = now()
