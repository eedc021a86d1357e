### 每种指引的名字、用途，和有多确定。

## 名字

routines-name-clog-relief = 缓解堵奶
routines-name-everyday = 安静五分钟
routines-name-calm-only = 羽毛轻触和休息
routines-name-warm-up = 放松与热身
routines-name-lymph = 羽毛轻抚
routines-name-butterfly = 蝴蝶轻抚
routines-name-circles = 指腹画圈
routines-name-nipple = 软化乳头
routines-name-compress = 喂奶或吸奶时轻握
routines-name-hand-express = 手挤奶
routines-name-aftercare = 收尾放松

## 用途

routines-purpose-clog-relief = 新的痛处或堵奶时的完整流程，做一侧，配合平时的一次喂奶。
routines-purpose-everyday = 认识自己的身体，歇一小会儿。不保证能让堵奶不来。
routines-purpose-calm-only = 只用最轻的触碰，适合皮肤一碰就痛，或你不确定的日子。
routines-purpose-warm-up = 放松，看看自己的状态，缓解紧绷。
routines-purpose-lymph = 把多余的水分带走，触碰轻到只有皮肤在动。
routines-purpose-butterfly = 先让整个{ -breast }松下来，再做小的手法。
routines-purpose-circles = 帮痛处周围的组织松下来。绝不在痛处上面做。
routines-purpose-nipple = 软化出口，让奶可以开始流。
routines-purpose-compress = 在宝宝或吸奶器吸的时候，帮奶流过去。
routines-purpose-hand-express = 取出一点奶，舒服些。
routines-purpose-aftercare = 让肿缓下来，再看一次，安排接下来几小时。

## 什么时候用

routines-when-clog-relief = 痛处是新的或又回来了，不太痛，而且自查说可以继续。
routines-when-everyday = 没有发烧、皮肤不红、没有痛处的任何一天。喂奶后或淋浴时。
routines-when-calm-only = 自查说：只做羽毛轻触。
routines-when-warm-up = 任何指引之前。
routines-when-lymph = { -breast }发胀、发紧或疼痛。
routines-when-butterfly = 没有发烧，不太痛，皮肤完好。
routines-when-circles = 在羽毛轻抚或蝴蝶轻抚之后，不太痛的时候。
routines-when-nipple = 只在乳头皮肤完好、碰着可以的时候。
routines-when-compress = 宝宝或吸奶器正在吸，疼痛 4 分或以下，而且痛处已经变软。
routines-when-hand-express = 喂奶后还发胀或发紧，或宝宝含不住。
routines-when-aftercare = 每次指引之后，每次提前停下之后。

## 什么时候不用

routines-not-clog-relief = 发烧、变色扩散、痛处很痛，或任何一个结果说：打电话。
routines-not-everyday = 发烧、皮肤发红或发热、新的肿块。
routines-not-calm-only = 发烧、变色扩散、血栓、心力衰竭或肾衰竭、癌症治疗或切除过淋巴结，直到医生说可以。
routines-not-warm-up = 皮肤发热、发红、变深或麻木，或者发烧，都不要敷温布。
routines-not-lymph = 发烧、变色扩散、血栓、心力衰竭或肾衰竭、癌症治疗或切除过淋巴结。
routines-not-butterfly = 手经过的皮肤发红或发热，有假体或用抗凝药，或建议只做羽毛轻触。
routines-not-circles = 直接在痛处上、在破损的皮肤上，或建议只做羽毛轻触。
routines-not-nipple = 裂口、出血、水疱、白点、新做的穿孔，或怀孕。
routines-not-compress = 疼痛 5 分或以上、痛处发红或发热、有假体、用抗凝药、发烧。绝不在两次喂奶之间做。
routines-not-hand-express = 只为排空{ -breast }。疼痛 5 分或以上。怀孕。
routines-not-aftercare = 皮肤麻木，或有皮肤遇冷发白的毛病，不要冷敷：用凉布。

## 实话实说

routines-note-clog-relief = 按摩治疗师在用；一项 84 人的门诊研究发现，由工作人员做一套手法，缓解得更快。没有在家里试验过。
routines-note-everyday = 轻触是风险较低的选择。不作任何保证。
routines-note-calm-only = 非常轻柔，风险低。很多人觉得舒缓；证据有限。
routines-note-warm-up = 温敷只为舒服。现在专家认为，肿的时候凉敷更好。
routines-note-lymph = 非常轻柔，风险低。很多人觉得舒缓；证据有限。
routines-note-butterfly = 是一套手法的一部分。在一项门诊研究里，由受过训练的工作人员做这套手法，有帮助。
routines-note-circles = 门诊里会用小而轻的圈。用力画圈可能造成瘀青，也会更肿。
routines-note-nipple = 这一步单独做，没有证据。可以跳过。
routines-note-compress = 在痛处后面压，绝不在上面压。轻而短，胜过用力。
routines-note-hand-express = 舒服了就停。取出更多，可能是在告诉身体多产奶。
routines-note-aftercare = 凉敷、休息和平时的喂奶，就能起很大作用。
