INSERT INTO babies (name, birth, colour, import)
VALUES (:name, :birth, :colour, :import)
