DELETE FROM entries
WHERE id IN (SELECT row FROM imported WHERE import = :id AND "table" = 'entries')
