-- Since when the deadline's clock stands still; the day to which a department has committed itself.
alter table ticket add column paused_at timestamp with time zone;
alter table ticket add column committed_day date;
-- How often a department has sent it on; where there is a level above that has it, which.
alter table ticket add column hops integer default 0 not null;
alter table ticket add column referred_to varchar(30);

-- An answer, a question to the officer, or a word on when the answer will come.
alter table reply add column purpose varchar(20) default 'ANSWER' not null;
alter table reply add column promised_day date;

-- Code of the department that the ticket was at.
alter table ticket_event add column department varchar(40);

create index ticket_by_answer on ticket (state, answered_at);

-- What an officer thought of the answer: 1 to 5, and a word that may be empty.
create table rating (
    ticket_id bigint primary key references ticket (id),
    version integer not null,
    stars integer not null,
    word varchar(4000) not null,
    rated_at timestamp with time zone not null
);
