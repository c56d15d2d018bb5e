-- 统一登录: who the provider says he is, and when it last logged him out
alter table officer add column sign_on_subject varchar(400);
alter table officer add column signed_out_at timestamp(6) with time zone;
create index officer_sign_on_subject_ix on officer (sign_on_subject);
