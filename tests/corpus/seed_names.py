"""Invented persons, units and places, as real ones are built: by which a copy of the seed gets its names (seed_copies.py).

Each word serves once in a copy, so that no two units of it could be taken for one written in two ways.
"""
from __future__ import annotations

import random

SURNAMES = ("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹"
            "孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤")
DOUBLE_SURNAMES = ("欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟")
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英建志永红国庆春梅海燕文斌晓东俊峰雪梦瑶子轩浩宇思远嘉琪雨桐振兴德胜家辉"

SYLLABLES = "云溪青龙凤鸣翠湖松柏兰桂清宁永康福瑞祥秀丽银玉石沙泉峰岭岗坪塘湾桥鹤鹿雁梅竹荷枫柳杏桃梨麓洲澜浦埠渡屏"
PLACE_ENDINGS = "路河山村镇沟城苑"

WORDS = ("发改 工信 财经 科教 人社 住建 商贸 教体 民政 司法 农业 水利 林业 渔业 畜牧 交通 运输 城管 环保 文广 旅游 卫健 医保 应急 审计 统计 信访 金融 税务 "
         "国土 规划 气象 地震 档案 史志 粮食 物资 机关事务 投资促进 政务服务 大数据 招商 外事 侨务 民族 宗教 老龄 残疾人 红十字 供销 移民 扶贫 乡村振兴 市场监管 "
         "知识产权 药品 食品 消防 人防 国防动员 公路 铁路 港航 邮政 通信 电力 燃气 园林 市政 环卫 房产 公积金 社保 就业 人才 编制 法制 督查 接待 信息化 无线电 "
         "能源 煤炭 盐业 烟草 质监 计量 安监 矿山 地质 测绘 海洋 湿地 草原 种子 农机 农垦 水务 河道 防汛 节水 文物 体育 电影 广播 电视 版权 出版").split()
ENDINGS = ("局", "局", "局", "委", "委", "办", "办", "中心", "委员会", "办公室", "服务中心")
BRANCH_ENDINGS = ("分局", "分局", "支队", "税务局")
COMPANY_ENDINGS = ("公司", "公司", "有限公司", "集团", "有限责任公司")
STREET_ENDINGS = ("街道办事处", "镇街道办事处", "路街道办事处")

GOALS = "加快推进 强力推进 持续优化 统筹推进 全面实施 聚力抓好 不断增进 着力培育 扎实做好 切实加强 大力发展 深化".split()
THINGS = "产业升级 项目建设 营商环境 城市更新 乡村振兴 污染防治 民生福祉 科技创新 对外开放 数字转型 文旅融合 社会治理 现代农业 平安建设".split()
ENDS = "厚植发展根基 稳固发展基础 增创发展动能 拓展发展空间 打造发展支撑 擦亮发展底色 共享发展成果 激发内生动力 迈出更大步伐 开创新局面".split()


class Names:
    """Draws names; none comes twice."""

    def __init__(self, chance: random.Random):
        self.chance = chance
        self.level = chance.choice("区县市州旗")
        self._words = chance.sample(WORDS, len(WORDS))
        self._used: set[str] = set()

    def person(self) -> str:
        given = lambda: "".join(self.chance.choices(GIVEN, k=self.chance.choice((1, 2, 2))))
        if self.chance.random() < 0.1:
            return self._new(lambda: self.chance.choice(DOUBLE_SURNAMES) + given())
        return self._new(lambda: self.chance.choice(SURNAMES) + given())

    def place(self, ending: str = "") -> str:
        return self._new(lambda: "".join(self.chance.sample(SYLLABLES, self.chance.randint(2, 4))) + ending)

    def stem(self, joiner: str = "和") -> str:
        """One to three words: 财经, 农业水利, 文物旅游和体育."""
        words = [self._words.pop() for _ in range(self.chance.choice((1, 1, 1, 2, 3)))]
        return joiner.join(("".join(words[:-1]), words[-1])) if len(words) > 1 else words[0]

    def unit(self) -> str:
        return self.stem() + self.chance.choice(ENDINGS)

    def heading(self) -> str:
        pick = self.chance.choice
        return self._new(lambda: pick(GOALS) + pick(THINGS) + pick(("", "，" + pick(ENDS), "和" + pick(THINGS))))

    def _new(self, draw) -> str:
        """Not one of the earlier names, and neither within one of them nor around it."""
        while True:
            name = draw()
            if not any(name in used or used in name for used in self._used):
                self._used.add(name)
                return name
