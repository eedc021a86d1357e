### 多个界面共用的词。

-breast = 乳房
-Breast = 乳房
-breasts = 乳房

## 顶部和导航

common-back = 返回
common-progress = 第 { $now } 张，共 { $all } 张
common-nav = 导航
common-tab-today = 今天
common-tab-log = 记录
common-tab-guides = 指引
common-tab-clogs = 堵奶
common-tab-people = 联系人

## 按钮

common-done = 完成
common-save = 保存
common-call = 打电话
common-remove = 移除
common-cancel = 取消
common-on = 开
common-off = 关

## 疼痛和大小

common-pain = { $score }
common-pain-before = { $score }，之前的分数
common-pain-none = 0 不痛
common-pain-worst = 10 最痛
common-size = 大小
common-size-pea = 豌豆
common-size-grape = 葡萄
common-size-walnut = 核桃
common-size-egg = 鸡蛋
common-size-bigger = 更大
common-size-with-cm = { $name } · { $cm }
common-size-gone = 消了
