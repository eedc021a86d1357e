### 停下之后：发生了什么，说不说都可以。

stopped-title = 已停下
stopped-sub = 这是个好选择。发生了什么？不说也可以。
stopped-nothing = 没什么，我做完了
stopped-back = 继续这次护理
