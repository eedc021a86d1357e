DELETE FROM babies
WHERE id IN (SELECT row FROM imported WHERE import = :id AND "table" = 'babies')
  AND NOT EXISTS (SELECT 1 FROM entry_babies WHERE entry_babies.baby = babies.id)
