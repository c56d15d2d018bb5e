-- 看过公众页面: which state of the public page the officer who publishes has looked at; null of what was only ticked
alter table screening_confirmation add column page_sha256 varchar(64);
