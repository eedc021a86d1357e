UPDATE people
SET role = :role, name = :name, phone = :phone
WHERE id = :id
