-- 载体登记: packages of every type that leave on a disc; what one disc takes of each type is a line of its own
alter table carrier add column package_type varchar(16) default 'ITEMS' not null;
alter table carrier drop constraint carrier_number_once;
alter table carrier add constraint carrier_number_once unique (carrier_number, package_type);
