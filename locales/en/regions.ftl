### Names of countries, by ISO 3166 code in small letters.

## Countries

regions-us = United States
regions-ca = Canada
regions-gb = United Kingdom
regions-ie = Ireland
regions-au = Australia
regions-nz = New Zealand
regions-es = Spain
regions-mx = Mexico
regions-de = Germany
regions-fr = France
regions-cn = China
regions-vn = Vietnam
regions-in = India
regions-eg = Egypt
regions-sa = Saudi Arabia
regions-ae = United Arab Emirates
