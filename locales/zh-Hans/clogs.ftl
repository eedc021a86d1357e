### 所有堵奶。

clogs-title = 堵奶
clogs-none = 到现在没有堵过奶。就这些。
clogs-open = 还在
clogs-line = { $when } · { $what }
