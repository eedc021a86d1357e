DELETE FROM checks
WHERE id IN (SELECT row FROM imported WHERE import = :id AND "table" = 'checks')
