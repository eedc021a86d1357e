INSERT INTO entry_babies (entry, baby, side)
VALUES (:entry, :baby, :side)
