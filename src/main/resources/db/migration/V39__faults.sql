insert into guidance_mark (name, number) values ('faults', 0);
