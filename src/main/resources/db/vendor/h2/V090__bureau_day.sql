-- 北京时间的日: the day of a moment, whatever the session's time zone.
create alias bureau_day deterministic for 'cn.gov.nanan.disclosure.platform.BureauDay.of';
