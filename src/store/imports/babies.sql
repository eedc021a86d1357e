DELETE FROM babies
WHERE import = :id AND NOT EXISTS (SELECT 1 FROM entry_babies WHERE baby = babies.id)
