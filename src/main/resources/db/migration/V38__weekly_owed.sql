-- What the groups are still to see of a report: its words, or its words and its files. It is made without holding anything,
-- and said in a short transaction of its own. The number grows with each demand.
alter table weekly_report add column owed varchar(20) default 'NOTHING' not null;
alter table weekly_report add column demands integer default 0 not null;
create index weekly_report_by_owed on weekly_report (owed, unit, week);
