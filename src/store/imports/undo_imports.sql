DELETE FROM imports
WHERE id IN (SELECT row FROM imported WHERE import = :id AND "table" = 'imports')
