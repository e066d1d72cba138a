// Single characters that tell how a number is used. A table of lib/text: function words of the language, no words of the domain.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

inline constexpr char32_t kListEnd = U'等';     // 铜加工、光伏等60个
inline constexpr char32_t kTitleOpen = U'《';   // 12个部门印发的《…》
inline constexpr char32_t kOfMark = U'的';      // 80%的事项
inline constexpr char32_t kIs = U'为';          // 100%为A
inline constexpr char32_t kCopula = U'是';      // 是|一项|重要工作
inline constexpr char32_t kWhen = U'时';        // 超过50毫米时
inline constexpr char32_t kOrdinalMark = U'第'; // 第3次
inline constexpr char32_t kFront = U'前';       // 前10名
inline constexpr char32_t kSecond = U'二';      // 二期 is an ordinal, 两期 an amount
inline constexpr std::u32string_view kTwo = U"两兩";
inline constexpr char32_t kOne = U'一';
inline constexpr std::u32string_view kUnite = U"统統逐唯每"; // 统一部署, 每一个
inline constexpr char32_t kPhase = U'期';
inline constexpr std::u32string_view kRateFronts = U"年月日";                     // 日处理200吨的设备
inline constexpr std::u32string_view kNounSuffixes = U"类率额型者费式化会度期所"; // 投资额, 安装率: the verb before is part of a noun
inline constexpr std::u32string_view kFrom = U"由从從";                           // 由38%提高到45%
inline constexpr std::u32string_view kNearYears = U"近前";                        // 比近四年均值
inline constexpr std::string_view kPairwise = "分别";                             // 分别不高于32和53微克
inline constexpr char32_t kAndAlso = U'且';                                       // 超3500亿元且占比3.3%以上
inline constexpr std::u32string_view kMagnitudes = U"万萬亿億";                   // 1.1|万亩
inline constexpr std::u32string_view kAndDo = U"并並且";                          // 不发生事故且完成演练12次
inline constexpr std::u32string_view kJoin = U"和与及與或";                       // 17%和13%
inline constexpr std::array<std::string_view, 12> kJoinWords = {"普及", "参与", "惠及", "涉及", "波及", "及时",
                                                                "及格", "和谐", "和美", "饱和", "中和", "与会"}; // 普及率分别达到
inline constexpr std::string_view kAsWellAs = "以及";
inline constexpr std::u32string_view kSigns = U"=<>≤≥＝＜＞⩽⩾#"; // A≥98%
inline constexpr std::u32string_view kPowers = U"十百千万萬亿億";
inline constexpr std::string_view kBy = "按"; // 按同期利率40%给予贴息
inline constexpr char32_t kEvery = U'每';
inline constexpr std::u32string_view kAnew = U"新再";   // 新引进: one word with the verb
inline constexpr std::u32string_view kMore = U"余餘多"; // 7万余人
inline constexpr std::u32string_view kPlaceEndings = U"村镇鎮乡鄉街路区區县縣市州巷河湖桥橋屯社港场場园園校院"; // 小店村、土寨沟村|土地整理
inline constexpr char32_t kShareOf = U'占';        // 占出口总额的30%: of what was named before
inline constexpr char32_t kDotBetweenUnits = U'·'; // 吨/平方公里·月
inline constexpr char32_t kNot = U'不';
inline constexpr char32_t kDone = U'了';                                   // 确定了|160个
inline constexpr char32_t kHas = U'有';                                    // 网站中有|31个开通…
inline constexpr std::u32string_view kHasFronts = U"拥保占共具持所含没享"; // 拥有, 保有: other words
inline constexpr char32_t kEdition = U'版';                                // 2.0版
inline constexpr char32_t kBatch = U'批';                                  // 一批
inline constexpr char32_t kTime = U'次';                                   // 一次办成
inline constexpr std::u32string_view kDoneMarks = U"好成完清结";           // 建|好|一座、管好一座
inline constexpr std::string_view kMakesSure = "做到";                     // 做到|成熟一宗、出让一宗
inline constexpr char32_t kCase = U'起';                                   // 抱在一起
inline constexpr char32_t kSum = U'共';                                    // 8个领域|共20个场景
inline constexpr std::u32string_view kQualityEnds = U"型级强高广优好大多新";
inline constexpr char32_t kAmid = U'中'; // 在58个部门中
inline constexpr std::u32string_view kOutOf = U"在从由";
inline constexpr char32_t kTaking = U'以';                          // 以3个景区为重点
inline constexpr char32_t kArticles = U'条';                        // 人才新政20条
inline constexpr std::u32string_view kTotals = U"数數量额額积積值"; // 达到街镇总数|的75%
inline constexpr std::string_view kAlready = "已";                  // 40所|已|全部完成加装
inline constexpr char32_t kAgain = U'再';                           // 已改造120户，|再|改造80户
inline constexpr std::string_view kSolves = "解决";                 // 解决|农村|10万人安全饮水问题
inline constexpr std::string_view kFinish = "完成";                 // 石门乡要|完成|30户签约
inline constexpr std::array<std::string_view, 4> kDoneSums = {"投资", "增加值", "产值", "总产值"}; // 完成投资
inline constexpr std::string_view kIndicators = "指标";                                            // 预期性指标|19项
inline constexpr std::string_view kGoodDeeds = "实事";                                             // 抓好46项民生|实事|工程
inline constexpr char32_t kPlayers = U'制';                                                        // 3人|制|篮球场
inline constexpr std::string_view kMatters = "项";                                                 // 残疾人|两项补贴|发放
inline constexpr char32_t kApiece = U'各';                                                         // 6月和9月各|检查一次
inline constexpr std::array<std::string_view, 8> kItself = {"项目", "工程", "该项目", "该工程", "该", "其", "本项目", "本工程"};
inline constexpr char32_t kLast = U'后';                                                            // 后3名
inline constexpr std::u32string_view kGradeEnds = U"等级级档类";                                    // A等：完成率100%以上
inline constexpr char32_t kSheet = U'张';                                                           // 三张清单
inline constexpr std::string_view kHours = "小时";                                                  // 24小时值班
inline constexpr std::array<std::string_view, 2> kSchools = {"院校", "高校"};                       // kinds of places, and no names
inline constexpr std::u32string_view kTimesOver = U"次遍轮回";                                      // 一周通报|一次
inline constexpr std::array<std::string_view, 6> kPaces = {"周", "天", "年", "个月", "学期", "旬"}; // 一周|通报一次
inline constexpr std::string_view kYears = "年";                                                    // 三年|改造泵站68座
inline constexpr std::u32string_view kYearFronts = U"近第前中每满這这同";                           // 近三年, 学前三年, 初中三年
inline constexpr std::u32string_view kPaceFronts = U"每第近前这本上下";                             // 近三年, 第一周: no rhythm
inline constexpr std::string_view kRunning = "连续";                                                // 连续|3次排名靠后
inline constexpr std::array<std::string_view, 5> kOccurs = {"出现", "发生", "发现", "查实", "查获"}; // 每出现|一处火点
inline constexpr std::array<std::string_view, 4> kAppended = {"附后", "附件", "见附", "另附"};       // （名单附后）
inline constexpr char32_t kRoad = U'路';                                                             // 视频探头1.2万路
inline constexpr std::u32string_view kBusEnds = U"交线車车士";                                       // 优化公交|3路: its number
inline constexpr char32_t kSession = U'届';                                                          // 文化节1届
inline constexpr char32_t kSort = U'类';                                                             // 归集电子证照60类
inline constexpr char32_t kOneHan = U'一';                                                           // 整改一个、销号一个
inline constexpr std::array<std::string_view, 3> kNorms = {"标准", "政策", "规定"};                  // 节能50%的设计标准
inline constexpr std::array<std::string_view, 4> kWorks = {"项目", "生产线", "机组", "装置"}; // 15万吨铝板带项目: its size is its name
inline constexpr char32_t kLack = U'缺';                                                      // 缺护栏2.4公里
inline constexpr std::u32string_view kLackBacks = U"口陷额勤位编席血水";                      // 缺口, 缺陷: words that measure
inline constexpr std::array<std::string_view, 6> kConcerns = {"问题", "反映", "违规",
                                                              "举报", "投诉", "完成"};      // 反映退费难|问题|，涉及学员213人
inline constexpr std::string_view kTouches = "涉及";                                        // 涉及|学员213人
inline constexpr std::string_view kExists = "存在";                                         // 7家企业存在问题
inline constexpr std::array<std::string_view, 3> kGives = {"给予", "再给予", "给予一次性"}; // 给予|30万元奖励
inline constexpr std::string_view kHighest = "最高";                                        // 贷款额度最高|50万元
inline constexpr std::string_view kOfShare = "的比例";                                      // 按80%的比例
inline constexpr std::array<std::string_view, 8> kCampaignUnits = {"个月", "年时间", "个季度", "个学期",
                                                                   "周",   "个星期", "星期",   "课"}; // no time to answer in
inline constexpr std::array<std::string_view, 4> kRaises = {"提升", "提高", "提档", "升级"}; // 提升|100所学校: no amount of change
inline constexpr std::array<std::string_view, 2> kAmountRaises = {"提升", "提高"}; // 提高|劳动生产率20%: an amount of change
inline constexpr std::array<std::string_view, 7> kShares = {"率", "比例", "比重", "占比",
                                                            "度", "面",   "水平"}; // 提高|满意度95%: what is reached
inline constexpr std::string_view kPercentUnit = "%";                              // 处理率达到85以上: lost with the marks
inline constexpr std::array<std::string_view, 13> kOtherRates = {"自然增长率", "死亡率", "出生率", "发生率", "容积率", "功率",  "频率",
                                                                 "汇率",       "倍率",   "效率",   "周转率", "速率",   "生产率"};
inline constexpr std::string_view kProductivity = "生产率"; // which is no share of a whole
inline constexpr std::array<std::string_view, 8> kKindsOfWays = {"公路", "道路", "铁路", "支路",
                                                                 "干路", "河道", "巷道", "街巷"}; // 农村公路; 城北路 is one
inline constexpr std::array<std::string_view, 4> kSizes = {"建筑面积", "总建筑面积", "占地面积",
                                                           "用地面积"};                        // 综合楼1栋，|建筑面积3200平方米
inline constexpr char32_t kToTheLast = U'尽';                                                  // 应建|尽|建比例
inline constexpr std::u32string_view kDoerEnds = U"长員员";                                    // 河长|每半年巡河
inline constexpr std::array<std::string_view, 4> kFittings = {"加装", "增设", "安装", "配备"}; // 老旧小区30个|加装|电梯
inline constexpr std::array<std::string_view, 3> kCreditRates = {"利率", "税率", "汇率"}; // 首套房贷利率3.1%; 征收率75% may be asked for
inline constexpr std::array<std::string_view, 4> kPolicyRates = {"征收率", "利率", "税率", "费率"}; // 减按1%|征收率
inline constexpr std::u32string_view kHourMarks = U"点點时時";                                      // 下午|5点
inline constexpr std::u32string_view kDayParts = U"午晚早晨夜";                                     // 下午|5点, 每晚|8点
inline constexpr std::u32string_view kClockEdges = U"前后半整至";                                   // 9点|前
inline constexpr char32_t kMinute = U'分';                                                          // 5点30|分
inline constexpr std::u32string_view kOneSteps = U"站网窗键端"; // 数据一站|共享: how, and not how many
inline constexpr std::array<std::string_view, 7> kStates = {"进展情况", "完成情况", "落实情况", "推进情况",
                                                            "实施情况", "办理情况", "执行情况"}; // 2万个学位进展情况|公开
inline constexpr std::array<std::string_view, 4> kAllOfThem = {"全部", "均", "都", "全面"};      // 12个乡镇要|全部|建成养老院
inline constexpr std::array<std::string_view, 4> kPerHeads = {"人均", "户均", "村均", "亩均"};   // 安排经费，|人均|不低于2元
inline constexpr std::u32string_view kUnitPowers = U"千仟";                                      // 百万|千瓦
inline constexpr std::array<std::string_view, 6> kSetsOfRules = {"制度", "规定", "原则", "准则", "要求", "政策"}; // 落实十八项|核心制度
inline constexpr std::string_view kCoreRules = "核心制度";                                                        // 18项, of medicine
inline constexpr std::array<std::string_view, 7> kAllBeyond = {"均超",   "均高于", "均优于", "均好于",
                                                               "均低于", "均居",   "均位居"}; // 11个市|均超全国平均水平
inline constexpr std::string_view kPlanned = "计划";                                          // 45人|招生计划
inline constexpr std::u32string_view kInside = U"内";                // 公开一次|本行政区域内|享受补贴对象信息
inline constexpr std::string_view kPurse = "财政";                   // 县|财政|安排
inline constexpr std::u32string_view kPurseFronts = U"级各本两中央"; // 市级财政, 中央财政
inline constexpr std::array<std::string_view, 5> kPurposes = {"用于", "重点用于", "专项用于", "主要用于",
                                                              "支持"};                            // 安排5000万元，|重点用于…
inline constexpr std::array<std::string_view, 2> kAsks = {"请", "责成"};                          // 请|县水务局抓紧清淤
inline constexpr std::array<std::string_view, 4> kHeights = {"台阶", "新台阶", "大台阶", "大关"}; // 迈上3万亿元|台阶
inline constexpr std::array<std::string_view, 3> kSums = {"合计", "共计", "总计"};                // ，|合计|600名
inline constexpr std::string_view kArranges = "安排"; // 社会民生类|安排|正式项目29项
inline constexpr std::array<std::string_view, 6> kCarriesOut = {"落实", "贯彻", "兑现", "执行", "推行", "用好"}; // 落实|稳增长22条
inline constexpr std::array<std::string_view, 4> kMeasures = {"政策", "措施", "举措", "意见"};
inline constexpr std::string_view kOfScale = "规模的";                     // 10亿元规模的产业引导基金
inline constexpr std::u32string_view kSpans = U"幅速";                     // 下降幅度, 增长速度: nouns that hold the verb
inline constexpr char32_t kThan = U'比';                                   // 比目标任务增加7个
inline constexpr std::u32string_view kThanBacks = U"重例率价值对拼赛武较"; // 比重, 比例
inline constexpr char32_t kUsing = U'用';                                  // 用|三年时间
inline constexpr std::array<std::string_view, 3> kYearStretches = {"年左右时间", "年的时间", "年时间"}; // 用三|年时间|改造管网
inline constexpr std::string_view kStateWord = "情况";                                                  // how each of kStates ends
// 要, 应 between a doer and its work: 各部门|要|实现…. With one of these characters beside it, it is part of another word.
inline constexpr char32_t kMust = U'要';
inline constexpr char32_t kShould = U'应';
inline constexpr std::u32string_view kModalFronts = U"主重必需须紧摘纪概扼首提供适响对相反呼感效回";
inline constexpr std::u32string_view kModalBacks = U"素求点害塞闻件用急届诉收付税";
inline constexpr std::u32string_view kShouldPlaces = U"城县"; // 应城市, 应县
inline constexpr std::u32string_view kEach = U"每各";
inline constexpr std::u32string_view kParallel = U"跨多有高全无"; // 跨行业、跨领域: qualities that open alike
inline constexpr std::string_view kOrganises = "组织";            // 组织|技术人员|检修农机具
inline constexpr std::array<std::string_view, 11> kOrganised = {"人员", "专家", "干部",   "职工", "骨干", "党员",
                                                                "教师", "医生", "志愿者", "力量", "队伍"};
inline constexpr std::array<std::string_view, 5> kHelps = {"支持", "引导", "帮助", "扶持", "协调"}; // 帮助|企业|新增贷款20亿元
inline constexpr std::array<std::string_view, 14> kHelped = {"企业", "机构", "银行", "学校",   "小学", "中学", "高校",
                                                             "院校", "医院", "农户", "贫困户", "群众", "居民", "合作社"};
inline constexpr std::array<std::string_view, 10> kDeeds = {"新建", "建成", "打造", "创建", "推广",
                                                            "深化", "探索", "种植", "引进", "发展成为"}; // 8个乡镇|新建|卫生院
inline constexpr std::string_view kBuilds = "建设";                                                      // 在20个村|建设|文化广场
inline constexpr std::string_view kHasIt = "有";                                                         // 七成以上的村|有|卫生室
inline constexpr std::string_view kReachedBy = "通";                                                     // 4000个自然村|通|硬化路
inline constexpr std::u32string_view kRateEnds = U"率额量费";                                            // 自然村通电话|率
inline constexpr char32_t kAboutTo = U'将';                                                              // 3个大中城市|将|实现
inline constexpr std::u32string_view kNotYet = U"未拟待"; // 1万名|未|就业高校毕业生
inline constexpr std::array<std::string_view, 6> kHelpEnds = {"项目", "资金", "政策", "工程", "计划", "方案"};
inline constexpr std::u32string_view kDoers = U"员人者队组"; // 网格员24小时内上报: who does it
inline constexpr char32_t kThatIs = U'即';                   // 92.5%（即全年污染天数不超过27天）
inline constexpr std::string_view kAmongThem = "其中";       // 学校3所，其中，小学2所
inline constexpr std::array<std::string_view, 10> kOfficeDuties = {"监管", "综合", "执法", "稽查", "督查",
                                                                   "督导", "业务", "审批", "协调", "法规"}; // 监管|一处
inline constexpr char32_t kGovernmentEnd = U'府';                                                           // 镇政|府|制作条幅6个
inline constexpr std::string_view kFirm = "企业";
inline constexpr std::u32string_view kParties = U"部门司所位府会"; // 各单位|年内新建10座, 企业|年内投产5家: who does it
inline constexpr std::u32string_view kOffices = U"处科室股";       // 监管一|处|
inline constexpr std::array<std::string_view, 5> kStrives = {"力争", "力爭", "确保", "確保", "争取"}; // 截至目前完成5座，力争|达到8座
inline constexpr std::array<std::string_view, 5> kTowns = {"设区市", "设区的市", "地级市", "市州", "地市"}; // 覆盖11个|设区市
inline constexpr std::string_view kCovers = "覆盖";                                                         // 覆盖|11个设区市
inline constexpr std::string_view kAhead = "提";                                                            // 提|前48小时以上
inline constexpr std::u32string_view kPerOne = U"生师班校员岗站店所院";                                     // 每|生|每年
inline constexpr char32_t kWhole = U'全';                                                                   // 覆盖|全院|85%以上病区
inline constexpr char32_t kTogetherWith = U'与'; // 与|70%以上的行政村建立联结
inline constexpr char32_t kThereupon = U'后';    // 完成2000万千瓦后
inline constexpr std::array<std::string_view, 5> kRates = {"率", "比例", "比重", "占比", "覆盖面"};
inline constexpr std::array<std::string_view, 6> kMeasuresOfMany = {"率", "比例", "浓度", "指数", "水质", "比重"}; // 3个断面水质
inline constexpr std::array<std::string_view, 7> kGoals = {"目标",     "任务",     "要求",    "指标",
                                                           "工作目标", "工作任务", "工作要求"}; // “…达到40%”目标
inline constexpr std::u32string_view kJoinedToNumber = U"+＋/／#＃*×:：_@";                     // 4+4+N

// 1 in both widths.
inline constexpr std::array<std::string_view, 2> kDigitOne = {"1", "１"};

} // namespace zeren::text
