DELETE FROM people
WHERE id IN (SELECT row FROM imported WHERE import = :id AND "table" = 'people')
  AND NOT EXISTS (SELECT 1 FROM contacts WHERE contacts.person = people.id)
