### 国家名称，按 ISO 3166 小写代码。

regions-us = 美国
regions-ca = 加拿大
regions-gb = 英国
regions-ie = 爱尔兰
regions-au = 澳大利亚
regions-nz = 新西兰
regions-es = 西班牙
regions-mx = 墨西哥
regions-de = 德国
regions-fr = 法国
regions-cn = 中国
regions-vn = 越南
regions-in = 印度
regions-eg = 埃及
regions-sa = 沙特阿拉伯
regions-ae = 阿拉伯联合酋长国
