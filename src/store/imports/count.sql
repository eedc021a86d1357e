UPDATE imports
SET added = :added, known = :known
WHERE id = :id
