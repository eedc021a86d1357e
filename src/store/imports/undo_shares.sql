DELETE FROM shares
WHERE id IN (SELECT row FROM imported WHERE import = :id AND "table" = 'shares')
