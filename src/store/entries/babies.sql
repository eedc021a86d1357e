SELECT entry, baby, side
FROM entry_babies
WHERE entry = :entry
ORDER BY baby
