DELETE FROM contacts
WHERE id IN (SELECT row FROM imported WHERE import = :id AND "table" = 'contacts')
