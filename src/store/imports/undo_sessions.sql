DELETE FROM sessions
WHERE id IN (SELECT row FROM imported WHERE import = :id AND "table" = 'sessions')
