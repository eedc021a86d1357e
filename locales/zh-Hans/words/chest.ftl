# 给习惯说“胸部”的读者。
-breast = 胸部
-Breast = 胸部
-breasts = 胸部
