### 第一次护理之前，在前臂上试十五秒。

practice-title = 先试试力度
practice-say = 两根手指放平，放在前臂上。让皮肤移动一点点，下面什么都不动。需要的力度就这么多。
practice-done = 我会了
practice-alt = 两根放平的手指放在前臂上，带着皮肤画小圈。
