### 每个步骤的指示、短句（-short）和画面说明（-alt）。安全用语。

## 放松与热身

steps-wu1 = 洗手。往后靠，两边手臂下垫枕头，松开文胸。
steps-wu1-short = 坐舒服。
steps-wu1-alt = 一个人靠在大枕头上，两边手臂下各垫一个枕头。旁边是水龙头下的双手，和正在解开的文胸。
steps-wu1-held = 洗手或擦手。抱着宝宝坐好，身体有支撑，松开文胸。
steps-wu1-held-short = 坐舒服。
steps-wu1-held-alt = 一个人靠着大枕头坐着，两边手臂下各垫一个枕头。旁边是水龙头下的双手，和正在解开的文胸。
steps-wu1-helped = 洗手。让她往后靠，两边手臂下垫枕头，松开文胸。
steps-wu2 = 一只手放在心口。由你做主：随时可以跳过或停下。
steps-wu2-short = 每一步都由你选。
steps-wu2-alt = 一只手平放在胸骨上，正对心口。举起的手掌表示停。
steps-wu2-helped = 由她做主。每一步之前先问；她说跳过就跳过，说停就停。
steps-wu2-helped-short = 每一步都由她选。
steps-wu3 = 先看看{ -breast }，再用放平的手指摸一摸。标出痛处，给疼痛打分，0 到 10。
steps-wu3-short = 在哪里？有多痛？
steps-wu3-alt = 放平的手指在痛处旁边摸{ -breast }，痛处有一个图钉标记。五张脸，从平静到很痛。
steps-wu3-check = 用放平的手指把整个{ -breast }摸一遍。留意有没有新的肿块。
steps-wu3-check-short = 手指放平。有新的吗？
steps-wu3-check-alt = 放平的手指停在{ -breast }上，只摸，不压。

## 呼吸、肩膀、湿布

steps-wu4 = 吸气数 4，呼气数 6。呼气时把肩膀放下来。
steps-wu4-short = 吸气数四，呼气数六。
steps-wu4-alt = 一个人往后靠，一只手放在肚子上。肚子和圆环随吸气变大，随呼气落下。
steps-wu5 = 两边肩膀一起往后转，慢慢画大圈。
steps-wu5-short = 肩膀往后转。
steps-wu5-alt = 一个人的背面。两边肩膀画圈：向上、向后、向下。小图是侧面的样子。
steps-wu6 = 愿意的话，在{ -breast }上放一块温湿布。摸起来应该像宝宝的洗澡水那样温。
steps-wu6-short = 敷温的，由你选。
steps-wu6-alt = 一只放平的手，把叠好的湿布放在{ -breast }上。布是微温的，像宝宝的洗澡水。加热垫被划掉。
steps-wu6-cool = 愿意的话，在{ -breast }上放一块凉湿布。要凉，不要冰。
steps-wu6-cool-short = 敷凉的，由你选。
steps-wu6-cool-alt = 一只放平的手，把叠好的凉湿布放在{ -breast }上。冰被划掉。
steps-wu7 = 双手手掌捧住{ -breast }，轻轻左右摇。
steps-wu7-short = 捧住，轻轻摇。
steps-wu7-alt = 两只手掌从下面和旁边捧住{ -breast }。{ -breast }随手左右摇；手不滑动。

## 羽毛轻抚：离开乳头方向，只有皮肤在动

steps-ly1 = 闭上眼睛。用肚子慢慢呼吸两次。
steps-ly1-short = 慢慢呼吸两次。
steps-ly1-alt = 一个平静的人，闭着眼，一只手放在肚子上。肚子随两次慢呼吸一起一落。
steps-ly1-held = 眼睛睁着。用肚子慢慢呼吸两次。
steps-ly1-held-short = 睁着眼，慢慢呼吸两次。
steps-ly1-held-alt = 一个平静的人，睁着眼，一只手放在肚子上。肚子随两次慢呼吸一起一落。
steps-ly2 = 双臂交叉。每边用两根手指放在锁骨上方的凹窝里，慢慢画很小的圈。
steps-ly2-short = 画小圈。只有皮肤在动。
steps-ly2-alt = 双臂交叉。两边锁骨上方的凹窝里，各放两根手指，画很小的圈。
steps-ly2-helped = 每边用两根手指放在她锁骨上方的凹窝里，慢慢画很小的圈。
steps-ly3 = 手指放平，放在腋窝高处。在那里慢慢地、轻轻地画圈。
steps-ly3-short = 在腋窝轻轻画圈。
steps-ly3-alt = 一只手臂放在枕头上。另一只手放平手指，在腋窝高处画圈。
steps-ly3-helped = 手指放平，放在她的腋窝高处。在那里慢慢地、轻轻地画圈。
steps-ly4 = 沿手臂内侧，从手肘往上抚到腋窝。轻得像摸猫。
steps-ly4-short = 从手肘到腋窝，很轻。
steps-ly4-alt = 放平的手沿手臂内侧，从手肘滑到腋窝，然后离开。
steps-ly4-helped = 沿她的手臂内侧，从手肘往上抚到腋窝。轻得像摸猫。
steps-ly5 = 从胸骨开始，横过上胸，抚到腋窝。
steps-ly5-short = 横过上胸，到腋窝。
steps-ly5-alt = 放平的手在{ -breast }上方滑过，从胸骨横过上胸，到腋窝。
steps-ly5-helped = 从她的胸骨开始，横过上胸，抚到腋窝。
steps-ly6 = 从乳晕外缘稍微靠外的地方开始。往外、往上，抚到腋窝。
steps-ly6-short = 离开乳头，抚到腋窝。
steps-ly6-alt = 放平的手轻抚{ -breast }的外半边：五条线像扇子，从乳晕往外到腋窝。避开痛处。
steps-ly7 = 从乳晕上缘，往上抚到锁骨。
steps-ly7-short = 从乳晕往上到锁骨。
steps-ly7-alt = 放平的手抚三条线，从乳晕上缘往上到锁骨。
steps-ly8 = 从乳晕靠胸骨的一侧，抚到胸骨。
steps-ly8-short = 从乳晕到胸骨。
steps-ly8-alt = 放平的手抚三条线，从乳晕靠胸骨的一侧到胸骨。
steps-ly8-helped = 从乳晕靠胸骨的一侧，抚到她的胸骨。
steps-ly9 = 一只手托起{ -breast }。另一只手沿{ -breast }下方的褶皱抚过去，再往上到腋窝。
steps-ly9-short = 沿褶皱，再到腋窝。
steps-ly9-alt = 一只手从下面托起{ -breast }。另一只手沿下方的褶皱抚过去，绕过外侧，往上到腋窝。
steps-ly10 = 回到腋窝，再轻轻画几个圈。
steps-ly10-short = 再轻轻画几个圈。
steps-ly10-alt = 一只手臂放在枕头上。另一只手放平手指，在腋窝高处画圈。
steps-ly11 = 休息。让手臂沉下去。
steps-ly11-short = 现在休息。
steps-ly11-alt = 一个人往后靠着呼吸，一只手臂沉沉地放在枕头上。上方有月亮。
steps-ly11-held = 眼睛睁着。让空着的手休息，慢慢呼吸两次。
steps-ly11-held-short = 让空着的手休息。
steps-ly11-held-alt = 一个人往后靠着呼吸，睁着眼，一只手臂放在枕头上休息。

## 蝴蝶轻抚：从胸骨往外，到腋窝

steps-bf1 = 在手心里滴几滴普通的油，搓暖。
steps-bf1-short = 把手搓暖。
steps-bf1-alt = 几滴油落在手心。两只手互相搓。
steps-bf2 = 双手平放在胸骨旁，一只在乳头上方，一只在乳头下方。像两只翅膀。
steps-bf2-short = 双手放平，像翅膀。
steps-bf2-alt = 两只放平的手像翅膀一样落在胸骨旁，一只在乳头上方，一只在乳头下方，停住。
steps-bf2-helped = 双手平放在她的胸骨旁，一只在乳头上方，一只在乳头下方。像两只翅膀。
steps-bf3 = 两只翅膀一起往外侧滑，一只经过上面，一只沿着下面。到腋窝附近，手离开。
steps-bf3-short = 从胸骨往外滑。
steps-bf3-alt = 两只放平的手从胸骨往外滑，一只在乳头上方，一只在下方，到腋窝离开。避开痛处。
steps-bf4 = 从{ -breast }贴着肋骨的地方开始，沿{ -breast }轻轻抚过去，到乳晕前停下。
steps-bf4-short = 从肋骨往里。到乳晕前停。
steps-bf4-alt = 一只手从下面托住{ -breast }。另一只手像轮辐一样抚六条线，从外缘往里；每条都在乳晕前停下。
steps-bf5 = 翅膀一次比一次慢，一次比一次轻。
steps-bf5-short = 更慢，更轻。
steps-bf5-alt = 两只放平的手从胸骨往外滑到腋窝，经过乳头上方和下方。一根羽毛和四个箭头表示：一次比一次轻。
steps-bf6 = 停一下。痛处软了些、一样，还是更痛？
steps-bf6-short = 点一下你的感觉。
steps-bf6-alt = 三张脸：软了些、一样、更痛。

## 指腹画圈：围着痛处，绝不在上面

steps-fc1 = 一只手托住{ -breast }。另一只手用两根手指的指腹，放平。
steps-fc1-short = 用放平的指腹，不是指尖。
steps-fc1-alt = 一只手托住{ -breast }。另一只手露出两根手指放平的指腹；掐进去的指甲被划掉。
steps-fc2 = 在外缘画硬币大小的圈。像钟面一样，一个钟点一个钟点地移动。
steps-fc2-short = 沿外缘画硬币大小的圈。
steps-fc2-alt = 两个指腹沿{ -breast }外缘画十二个小圈，从最上面开始，绕一圈。
steps-fc3 = 往里移一半，再停六处画圈。跳过痛处。
steps-fc3-short = 往里一半，停六处。
steps-fc3-alt = 两个指腹在六个地方画小圈，都在外缘和乳头的正中间。跳过痛处。
steps-fc4 = 围着痛处画很小的圈，连成一环。和它保持一指宽的距离。
steps-fc4-short = 围着痛处，不在上面。
steps-fc4-alt = 指腹在痛处周围的虚线圈上画很小的圈。痛处本身不碰。
steps-fc5 = 在乳晕边缘画非常小的圈。
steps-fc5-short = 在乳晕边画非常小的圈。
steps-fc5-alt = 指腹绕着乳晕边缘画非常小的圈。不碰乳头。
steps-fc6 = 手歇一下，呼吸一次。点一下：软了些、一样，或痛。
steps-fc6-short = 现在怎么样？
steps-fc6-alt = 三张脸：软了些、一样、痛。

## 软化乳头

steps-np1 = 先检查乳头。如果开裂、出血、很痛，或者你怀孕了，跳过这一部分。
steps-np1-short = 先检查，再选择。
steps-np1-alt = 一只眼睛透过放大镜看乳头。四张小图，每张都有停止标志：裂口、一滴血、疼痛的脸、怀孕。
steps-np1-helped = 先检查乳头。如果开裂、出血、很痛，或者她怀孕了，跳过这一部分。
steps-np2 = 乳头两边各放一个指尖，轻轻地、直直地往后压。数到五，再换到上面和下面。
steps-np2-short = 轻轻往后压。数到五。
steps-np2-alt = 两个指尖在乳头两边轻轻地、直直地往后压，再到上面和下面。五个点在计数。侧面小图画出怎样压。
steps-np3 = 把乳头根部放在拇指和一根手指之间。慢慢揉转，像揉一颗软豌豆。
steps-np3-short = 慢慢揉转，非常轻。
steps-np3-alt = 乳头根部在拇指和手指之间。一个往前，一个往后，乳头就转起来。
steps-np4 = 把乳头边缘的皮肤轻轻往外带，先上下，再左右。每次都松开。
steps-np4-short = 轻轻往外带。每次松开。
steps-np4-alt = 两个指尖把皮肤从乳头根部轻轻往外带：先上下，再往两边。
steps-np5 = 看看乳头尖。有白点不要动：不挑，也不挤。
steps-np5-short = 不要动白点。
steps-np5-alt = 乳头尖上有一个白点。针被划掉。

## 喂奶或吸奶时轻握：在痛处后面，绝不在上面

steps-gc1 = 按你平时的方式开始喂奶或吸奶。等奶流出来。
steps-gc1-short = 照常开始。等宝宝吞咽。
steps-gc1-alt = 宝宝张大嘴吃奶，下巴贴进{ -breast }。一滴奶流下喉咙。快速的吸吮变成慢慢的吞咽；另一种方式是吸奶器。
steps-gc2 = 手张成大大的 C 形，远离乳晕。让手掌落在痛处后面。
steps-gc2-short = 大大的 C 形，远远靠后。
steps-gc2-alt = 一只手张成大大的 C 形落下。手掌在痛处和肋骨之间；不碰乳晕。
steps-gc3 = 吸吮变慢时，整只手轻轻合拢，握住不动。松开，休息。
steps-gc3-short = 轻轻合拢，握住。再休息。
steps-gc3-alt = 整只手在痛处后面轻轻合拢，握住，松开。手不滑动。
steps-gc4 = 松开，等宝宝咽几口。手像沿着钟面那样移一点。
steps-gc4-short = 休息。转一点。
steps-gc4-alt = C 形的手抬起，转一点，再落在痛处后面。
steps-gc5 = 再轻握两三次。
steps-gc5-short = 再轻握两三次。
steps-gc5-alt = 整只手在痛处后面轻轻合拢，握住，松开。手不滑动。
steps-gc6 = 痛处变软了，就不再压。让宝宝或吸奶器自己完成。
steps-gc6-short = 手拿开。做得好。
steps-gc6-alt = 手松开，离开{ -breast }。宝宝自己接着吃。
steps-gc6-hands_off = 手不要放上去，让喂奶或吸奶继续。
steps-gc6-hands_off-short = 现在手拿开。
steps-gc6-hands_off-alt = 手松开，离开{ -breast }。宝宝自己接着吃。

## 手挤奶：为了舒服，不是为了排空

steps-he1 = 坐直，身体往前倾一点。拿一个干净杯子放在乳头下面。
steps-he1-short = 往前倾，呼吸。
steps-he1-alt = { -breast }的侧面，上身前倾。一只手拿杯子放在乳头正下方，前臂放在枕头上。
steps-he1-held = 坐直。把干净杯子放在紧靠身边的桌上、乳头下方，或在那里铺一块布。
steps-he1-held-short = 把杯子放在桌上。
steps-he1-held-alt = { -breast }的侧面，上身前倾。杯子放在桌上，在乳头正下方。
steps-he2 = 手做成 C 形：拇指在上，两根手指在下。离乳头 1 到 1.5 英寸（3 到 4 cm）。
steps-he2-short = 做成 C 形。
steps-he2-alt = 一只手做成 C 形落下：拇指在乳头上方，两根手指在下方，都明显在乳晕外面。旁边有尺子。
steps-he3 = 先直直往后，压向胸壁，再把手指和拇指往一起压，然后松开。不要在皮肤上滑动。
steps-he3-short = 往后，合拢，松开。
steps-he3-alt = 拇指和手指往后压向胸壁，再在乳晕后面合拢，然后松开。出来一滴奶。手不滑动。
steps-he3-helped = 先直直往后，压向她的胸壁，再把手指和拇指往一起压，然后松开。不要在皮肤上滑动。
steps-he4 = 把 C 形转一点，继续。用两只手更顺的话，就用两只手。
steps-he4-short = 转一点，继续。
steps-he4-alt = C 形斜着放，再换另一只手斜到另一边：往后，合拢，松开。
steps-he4-held = 把 C 形转一点，继续。
steps-he4-held-short = 转一点，继续。
steps-he4-held-alt = C 形往一边转一点，再往另一边：往后，合拢，松开。
steps-he5 = 再转一次，拇指到侧面。一滴一滴就好，不求喷出来。
steps-he5-short = 再转一次。一滴一滴就好。
steps-he5-alt = C 形转到拇指在侧面。奶一滴一滴慢慢出来。
steps-he6 = 现在加一两下轻抚，再压三四次。
steps-he6-short = 先轻抚，再压。
steps-he6-alt = 一只手往乳晕方向轻抚，到乳晕前停下。然后另一只手的拇指和手指往后压、合拢，做三次。
steps-he7 = { -breast }感觉软了、舒服了，或奶只是滴一滴，就停下。不需要排空。
steps-he7-short = 舒服就够了。
steps-he7-alt = 一滴奶慢慢落进杯里，手离开，旁边有对勾。一直压到杯子满，被划掉。

## 收尾放松和后续照顾

steps-ac1 = 最后做羽毛轻抚，往外到腋窝。
steps-ac1-short = 羽毛轻抚，往外到腋窝。
steps-ac1-alt = 放平的手像羽毛一样轻，从乳晕往外抚到腋窝：五条细线像扇子。
steps-ac2 = 把冷敷袋用布包着，放在痛的地方。冰不要直接贴皮肤。
steps-ac2-short = 用布包着冷敷袋。
steps-ac2-alt = 放平的手把包着布的冷敷袋放在痛的地方。计时器显示十分钟。冰直接贴皮肤被划掉。
steps-ac2-cool = 把凉湿布放在痛的地方。皮肤发麻或发白就停。
steps-ac2-cool-short = 一块凉湿布。
steps-ac2-cool-alt = 放平的手把叠好的凉湿布放在痛的地方。计时器显示十分钟。
steps-ac3 = 再给疼痛打一次分。标出痛处：消了、小了、一样，还是大了。
steps-ac3-short = 和刚才一样，还是好些？
steps-ac3-alt = 放平的手指在痛处旁边摸，痛处有一个图钉标记。下面有四种大小：消了、小了、一样、大了。
steps-ac4 = 在好的光线下看看皮肤。留意新出现的发红、变深、发亮或瘀青。
steps-ac4-short = 平静地看一次。
steps-ac4-alt = 一盏灯和一只眼睛：看{ -breast }上变化的一块。下面是浅色、棕色和深色皮肤，变化前和变化后。
steps-ac5 = 穿一件不留勒痕的软文胸。把肩带、包和背带从痛处移开。
steps-ac5-short = 软文胸，不留勒痕。
steps-ac5-alt = 一件软文胸，旁边有对勾。带钢圈的文胸和压在{ -breast }上的包带被划掉。
steps-ac6 = 休息，口渴就喝水。请人给你拿吃的。
steps-ac6-short = 休息，喝水。
steps-ac6-alt = 一个人在沙发上休息，桌上有一杯水。另一个人的手端来一碗热食。
steps-ac6-held = 口渴就喝水。请人给你拿吃的，帮你抱宝宝。
steps-ac6-held-short = 喝水，请人帮忙。
steps-ac6-held-alt = 一个人在沙发上休息，桌上有一杯水。另一个人的手端来一碗热食。
steps-ac7 = 按平时的安排喂奶或吸奶。不要额外增加次数。
steps-ac7-short = 照常喂奶或吸奶。
steps-ac7-alt = 一面钟，标着平时的喂奶时间，还有吃奶的宝宝和吸奶器。平时的有对勾；多出的一次被划掉。
steps-ac8 = 发烧、发冷、皮肤发红或变深的范围在扩大，或感觉更糟，今天就给医生打电话。24 小时没有好转，也打电话。
steps-ac8-short = 知道什么时候打电话。
steps-ac8-alt = 体温高，或过了一天肿块还一样：箭头指向电话。
steps-ac9 = 你用了心，也有耐心。你善待了自己的身体。
steps-ac9-short = 你善待了自己。
steps-ac9-alt = 一只手平放在胸骨上，正对心口。
