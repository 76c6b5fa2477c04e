-- When the officer, after a promise, is owed a word on how far it is.
alter table ticket add column update_due_at timestamp with time zone;

-- When the officer asked for an official letter; the number and day of the one that went out.
alter table ticket add column letter_asked_at timestamp with time zone;
alter table ticket add column letter_number varchar(100);
alter table ticket add column letter_day date;

-- The letter in which a level above has answered.
alter table reply add column letter_number varchar(100);
alter table reply add column letter_day date;

create index ticket_by_update on ticket (update_due_at);
create index ticket_by_letter on ticket (letter_asked_at);
create index ticket_event_by_action on ticket_event (action, at);
