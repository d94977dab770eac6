-- Roles and databases of the platform; run once, as superuser, on an empty server: by psql in a container's
-- /docker-entrypoint-initdb.d, and by PostgresProcess over JDBC, which understands statements, \connect and \getenv alone.
--
-- Each service has two roles: <service>_owner owns its database, migrates it and reads its outbox from the write-ahead
-- log; <service> is the running service, which owns nothing and therefore cannot step around row-level security.

\getenv password KITH_DB_PASSWORD

create role attendee_owner login replication password :'password';
create role attendee login password :'password';
create database attendee owner attendee_owner;
revoke connect, temporary on database attendee from public;
grant connect on database attendee to attendee;
\connect attendee
grant usage on schema public to attendee;
alter default privileges for role attendee_owner in schema public grant select, insert, update, delete on tables to attendee;
alter default privileges for role attendee_owner in schema public grant usage, select on sequences to attendee;
alter default privileges for role attendee_owner in schema public grant execute on functions to attendee;
\connect postgres

create role matching_owner login replication password :'password';
create role matching login password :'password';
create database matching owner matching_owner;
revoke connect, temporary on database matching from public;
grant connect on database matching to matching;
\connect matching
grant usage on schema public to matching;
alter default privileges for role matching_owner in schema public grant select, insert, update, delete on tables to matching;
alter default privileges for role matching_owner in schema public grant usage, select on sequences to matching;
alter default privileges for role matching_owner in schema public grant execute on functions to matching;
\connect postgres

create role messaging_owner login replication password :'password';
create role messaging login password :'password';
create database messaging owner messaging_owner;
revoke connect, temporary on database messaging from public;
grant connect on database messaging to messaging;
\connect messaging
grant usage on schema public to messaging;
alter default privileges for role messaging_owner in schema public grant select, insert, update, delete on tables to messaging;
alter default privileges for role messaging_owner in schema public grant usage, select on sequences to messaging;
alter default privileges for role messaging_owner in schema public grant execute on functions to messaging;
\connect postgres

create role analytics_owner login replication password :'password';
create role analytics login password :'password';
create database analytics owner analytics_owner;
revoke connect, temporary on database analytics from public;
grant connect on database analytics to analytics;
\connect analytics
grant usage on schema public to analytics;
alter default privileges for role analytics_owner in schema public grant select, insert, update, delete on tables to analytics;
alter default privileges for role analytics_owner in schema public grant usage, select on sequences to analytics;
alter default privileges for role analytics_owner in schema public grant execute on functions to analytics;
\connect postgres

create role gateway login password :'password';
create database gateway owner gateway;
revoke connect, temporary on database gateway from public;

create role keycloak login password :'password';
create database keycloak owner keycloak;
revoke connect, temporary on database keycloak from public;
