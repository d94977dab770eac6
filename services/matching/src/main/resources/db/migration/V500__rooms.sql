-- how a person takes part: groups-only meets nobody one to one; null as any other
alter table profile add column participation text;

-- whom people must not be brought together with: an input of the matching that no answer ever shows
create table avoidance (
    organisation_id uuid not null,
    person_id       uuid not null,
    avoided_id      uuid not null,
    primary key (organisation_id, person_id, avoided_id)
);

-- the rounds that were planned together with the latest: they are held as long as nobody comes or goes
create table coming_rounds (
    organisation_id uuid not null,
    gathering_id    uuid not null,
    format          text not null,
    primary key (organisation_id, gathering_id)
);

-- without a table, the person sits out
create table coming_seat (
    organisation_id uuid not null,
    gathering_id    uuid not null,
    position        int  not null,
    person_id       uuid not null,
    table_number    int,
    primary key (organisation_id, gathering_id, position, person_id),
    foreign key (organisation_id, gathering_id) references coming_rounds on delete cascade
);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['avoidance', 'coming_rounds', 'coming_seat'] loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format('alter table %I force row level security', tenant_table);
        execute format(
            'create policy own_organisation on %I using (organisation_id = nullif(current_setting(''kith.organisation'', true), '''')::uuid)',
            tenant_table);
    end loop;
end $$;
