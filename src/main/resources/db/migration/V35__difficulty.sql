-- The kind of difficulty that the department gave a ticket; what has none is guessed.
create table ticket_difficulty (
    -- The ticket's number.
    ticket_id bigint not null primary key,
    version integer not null,
    code varchar(40) not null,
    said_by varchar(200) not null,
    said_at timestamp with time zone not null
);
