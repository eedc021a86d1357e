### أسماء البلدان.

## البلدان

regions-us = الولايات المتحدة
regions-ca = كندا
regions-gb = المملكة المتحدة
regions-ie = أيرلندا
regions-au = أستراليا
regions-nz = نيوزيلندا
regions-es = إسبانيا
regions-mx = المكسيك
regions-de = ألمانيا
regions-fr = فرنسا
regions-cn = الصين
regions-vn = فيتنام
regions-in = الهند
regions-eg = مصر
regions-sa = السعودية
regions-ae = الإمارات العربية المتحدة
