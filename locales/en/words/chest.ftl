# For a reader who says chest.
-breast = chest
-Breast = Chest
-breasts = chest
