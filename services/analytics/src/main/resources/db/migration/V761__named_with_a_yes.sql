-- Whoever was never asked has not agreed to be named to others. Rows of before hold what was not refused; they are corrected with the
-- next document of each person.
alter table profile alter column is_shared set default false;
