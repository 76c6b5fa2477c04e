-- Several matters of one ticket may be reminded of: the answer that a department owes, the information that an officer owes …
alter table reminder_plan drop constraint reminder_plan_once;
alter table reminder_plan add column matter varchar(20) default 'ANSWER' not null;
alter table reminder_plan add constraint reminder_plan_once unique (ticket_id, matter);
-- What is on its way: the step counts as taken when the platform has accepted the message.
alter table reminder_plan add column posted_step varchar(20);
alter table reminder_plan add column posted_key varchar(200);
create index reminder_plan_by_post on reminder_plan (posted_key);
create index reminder_plan_overdue on reminder_plan (due_at);

-- One who reads reminders: a group or a person.
create table reminder_reader (
    address varchar(200) not null primary key,
    version integer not null,
    -- Minutes of the day: when lists come, between which times nothing comes; nothing where nobody has chosen.
    list_at integer,
    quiet_from integer,
    quiet_to integer,
    -- The next list that somebody gets as a superior.
    next_at timestamp with time zone not null,
    posted_key varchar(200)
);
create index reminder_reader_by_time on reminder_reader (next_at);
create index reminder_reader_by_post on reminder_reader (posted_key);

insert into reminder_turn (name, next_at, told_until) values
    ('SUPERIORS', timestamp with time zone '2000-01-01 00:00:00+00:00', timestamp with time zone '2000-01-01 00:00:00+00:00');
