UPDATE babies
SET name = :name, birth = :birth, colour = :colour
WHERE id = :id
