### 喂奶调整：姿势、含乳、喇叭罩。

setup-title = 喂奶调整
setup-lead = 小小的改变，可以减轻痛处的负担。选一样试试。
setup-holds = 喂奶姿势
setup-holds-say = 一天里换几种喂奶姿势。
setup-chin = 下巴对着痛处
setup-chin-say = 如果舒服，试试让宝宝的下巴或鼻子对着痛处的姿势。
setup-latch = 大口含乳
setup-latch-say = 下巴贴紧，嘴张大，不会夹痛。如果痛，请人检查含乳。
setup-lean = 往后靠
setup-lean-say = 奶流太快，就往后靠，让它慢下来。
setup-flange = 喇叭罩合适
setup-flange-say = 检查喇叭罩合不合适。常常和乳头一样宽，或最多宽 3 mm。
setup-suction = 舒服的最低吸力
setup-suction-say = 用既有效又舒服的最低吸力。照平时的时间吸奶。
setup-tight = 不要有勒紧的
setup-tight-say = 不要压着：文胸、包带、安全带（不要解开）、背带、收腹带、趴着睡。
setup-people = 请人和你一起看
