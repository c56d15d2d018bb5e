-- 载体登记 of both sides: with which node, what came as well as what left; each node numbers its discs by itself
alter table carrier add column node varchar(40) default 'PORTAL' not null;
update carrier set node = (select max(p.receiver) from data_package p
    where p.package_type = carrier.package_type and p.sequence_number = carrier.last_sequence)
  where exists (select 1 from data_package p
    where p.package_type = carrier.package_type and p.sequence_number = carrier.last_sequence);
alter table carrier alter column node drop default;
alter table carrier drop constraint carrier_number_once;
alter table carrier add constraint carrier_number_once unique (node, carrier_number, package_type);
create index carrier_packages on carrier (node, package_type, first_sequence);

-- 核对单: the package's own identifier stands on both sides' sheets
alter table package_arrival add column package_id varchar(64);

-- 暂缓放行: told from a person's 不予放行 by a mark of its own
alter table package_line add column paused boolean default false not null;
update package_line set paused = true where held_reason like 'Step.%';

-- 先后: carriers of several nodes are listed by their number, so each is given when it is needed
alter sequence carrier_seq increment by 1;

-- 拒收与跳过: who refused a package and who passed over it are two people
alter table package_arrival add column passed_by varchar(100);
alter table package_arrival add column passed_at timestamp(6) with time zone;
update package_arrival set passed_by = ended_by, passed_at = ended_at, ended_by = 'system' where state = 'SKIPPED';
update package_arrival set ended_by = 'system' where state = 'REFUSED' and ended_by is null;
