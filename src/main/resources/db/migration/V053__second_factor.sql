-- 两步验证: since when an officer has one; its secret is sealed by a key outside of the database
alter table officer add column second_factor_at timestamp(6) with time zone;

create table second_factor (
  officer_id bigint primary key,
  secret_key varchar(40) not null,
  secret_text varchar(200) not null,
  last_step bigint not null,
  constraint second_factor_officer_fk foreign key (officer_id) references officer
);

-- 恢复码: hashed, each used once
create table second_factor_recovery (
  officer_id bigint not null,
  hash varchar(400) not null,
  primary key (officer_id, hash),
  constraint second_factor_recovery_fk foreign key (officer_id) references second_factor
);
