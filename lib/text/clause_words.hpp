// Words that tell prose from a list of parties. A table of lib/text: function words of the language, no words of the domain.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

// No party begins with one of these.
inline constexpr std::array<std::string_view, 37> kProseOpeners = {
    "要",   "应当", "应该", "须",   "对于", "为了", "以及", "把",     "请",   "使",     "让",    "凡",   "如果",
    "如有", "因为", "由于", "根据", "按照", "在此", "是",   "支持",   "鼓励", "引导",   "倡导",  "动员", "依托",
    "委托", "允许", "督促", "聘请", "邀请", "选择", "指定", "并指定", "明确", "并明确", "并确定"};

// Between a doer and its verb, up to a comma: 市水务局作为牵头单位，负责…; 市水务局在职责范围内，分别负责….
inline constexpr std::array<std::string_view, 8> kInsertionOpeners = {"作为", "在", "按照", "按", "根据", "依据", "依照", "结合"};

// 县民政局|根据工作需要|要…, 县残联收到名单|后|要…: what stands between a doer and 要.
inline constexpr std::array<std::string_view, 6> kPhraseOpeners = {"根据", "按照", "结合", "通过", "依据", "在"};
inline constexpr std::string_view kAfterwards = "后";

// 关于供热问题，|由县住建局研究: what a point of minutes is about, in front of who has it.
inline constexpr std::array<std::string_view, 3> kTopicOpeners = {"关于", "对于", "针对"};

// 县教育局|抓紧制定方案.
inline constexpr std::array<std::string_view, 5> kUrging = {"抓紧", "尽快", "尽早", "务必", "限期"};

// Who does it together, where nobody leads: 县工信局、县财政局协同推进.
inline constexpr std::array<std::string_view, 5> kJointVerbs = {"协同推进", "协同落实", "协同负责", "协同实施", "协同整改"};

// 以县水利局为主，各乡镇配合: who leads.
inline constexpr std::string_view kMainly = "为主";
inline constexpr std::string_view kMainlyOpener = "以";

inline constexpr std::string_view kAlso = "并"; // 下达任务并|负责考核

// No list of parties holds one of these.
inline constexpr std::array<std::string_view, 19> kProseMarks = {"。",   "！",   "？",   "要求", "应当", "必须", "不得",
                                                                 "可以", "，要", "、要", "能够", "进行", "予以", "认真",
                                                                 "我市", "我们", "成立", "组建", "设立"};

// What a clause says in front of its first doer, up to a comma: 按照片林规划要求，市林业局负责.
inline constexpr std::array<std::string_view, 3> kBasisOpeners = {"按照", "根据", "依据"};

// A bracket that begins so explains what stands in front of it: （以下简称市局）, （含市属企业）.
inline constexpr std::array<std::string_view, 12> kGlossOpeners = {"以下", "下称", "简称",   "即", "原", "含",
                                                                   "不含", "包括", "不包括", "如", "见", "详见"};

// Nor does one in a sentence without brackets, where a doer could be a whole phrase (各工程由一名领导牵头).
inline constexpr std::array<std::string_view, 16> kPhraseMarks = {"：",   ":",    "按照", "的",   "由",     "把",   "对所", "对其",
                                                                  "对各", "对本", "是",   "排在", "要参照", "要按", "并且", "作为"};

// 商务、知识产权部门: fields of work that share their last word.
inline constexpr std::string_view kFieldTail = "部门";

// The doer of a sentence stands in front of 要: 市水务局要加强巡查. 主要, 需要 and 要素, 要求 are other words.
inline constexpr std::string_view kWillWord = "要";
inline constexpr char32_t kWill = U'要';
inline constexpr std::u32string_view kWillFronts = U"主重必需须紧摘纪概扼首提";
inline constexpr std::u32string_view kWillBacks = U"素求点害塞闻件么";
inline constexpr std::u32string_view kWillAdverbs = U"也还均都";

// Words whose first character ends names: 县财政局梳理办|事清单 is cut nowhere there.
inline constexpr std::array<std::string_view, 15> kWordsOfEndings = {"办法", "办事", "办公", "办学", "处置", "处理", "组织", "部署",
                                                                     "部分", "会议", "局面", "所有", "所需", "队伍", "站点"};

// 县住建局应于9月底前完成: words that do the same in front of a day. 15日内 and its like are no day.
inline constexpr std::array<std::string_view, 7> kShallByDay = {"应", "应当", "应该", "须", "必须", "需", "务必"};
inline constexpr std::array<std::string_view, 5> kTermWords = {"个", "日内", "天内", "小时", "以内"};
inline constexpr std::array<std::string_view, 5> kWills = {"要", "应", "须", "需", "务必"}; // how all of them begin

// Between a label and its value in a sentence, where a line has a colon: 责任单位为市房管局. Longest first.
inline constexpr std::array<std::string_view, 5> kCopulas = {"分别为", "均为", "都是", "为", "是"};

// Behind a label they say something of it: 责任领导明确, 责任单位落实.
inline constexpr std::array<std::string_view, 14> kPredicates = {"明确", "落实",   "到位",   "清晰",     "清楚",   "具体", "压实",
                                                                 "不明", "不落实", "任组长", "任副组长", "任主任", "担任", "兼任"};

inline constexpr std::string_view kAs = "为"; // 各包抓领导为总负责人

// Between a name and its label: 城关镇为牵头单位. Longest first.
inline constexpr std::array<std::string_view, 7> kBeing = {"分别为", "作为", "担任", "均为", "都是", "为", "是"};

// The same as kCopulas in front of a list that opens with a level of government (责任单位系市水务局); elsewhere a name may begin with it (系统集成处).
inline constexpr char32_t kNamely = U'系';
inline constexpr std::u32string_view kCopulaStarts = U"分均都为是系"; // of these and of kNamely

// In front of what somebody answers for: 县人民政府对校车安全负总责.
inline constexpr char32_t kTowards = U'对';
inline constexpr std::array<std::string_view, 2> kTowardsWords = {"对", "對"}; // 各单位|对工作负总责

// What a meeting heard and found; what it decided stands elsewhere, with who does it.
inline constexpr std::array<std::string_view, 15> kMinutesOpeners = {"会议指出",     "会议听取",     "会议强调", "会议认为", "会议要求",
                                                                     "会议审议",     "会议讨论",     "会议传达", "会议通报", "会议学习",
                                                                     "会议充分肯定", "会议原则同意", "会议首先", "会议还",   "会上"};

// How a clause ends that tells when or whether something else is done: 县财政局拨付资金|后, 县住建局批准|的.
inline constexpr std::array<std::string_view, 7> kCircumstanceEnds = {"后", "时", "的", "之前", "期间", "前提下", "情况下"};

// 请市财政局尽快拨付: what may stand behind whom a notice asks.
inline constexpr std::array<std::string_view, 53> kRequestBacks = {
    "限期", "于",   "在",   "要",     "将",   "把",   "对",   "就",   "按",   "尽快", "尽早", "抓紧", "立即", "及时",
    "根据", "结合", "参照", "进一步", "认真", "严格", "切实", "主动", "继续", "务必", "负责", "督促", "提出", "研究",
    "予以", "给予", "高度", "明确",   "派",   "报",   "从",   "修改", "印发", "制订", "汇总", "报送", "核实", "调查",
    "跟进", "跟踪", "提交", "沟通",   "衔接", "通报", "摸底", "评估", "论证", "测算", "核算"};

// 请区教育局|督促|学校建立台账: what one who is asked does with others.
inline constexpr std::array<std::string_view, 9> kUrgesOthers = {"督促", "指导", "通知", "支持", "配合", "帮助", "要求", "引导", "敦促"};

inline constexpr std::string_view kOnDay = "于"; // 县财政局于5月底前…

// 牵头会市财政局拟订: short for 会同. 市发改委商市财政局: what both are asked.
inline constexpr char32_t kInPlace = U'在';
inline constexpr std::string_view kMeet = "会";
inline constexpr std::string_view kConsult = "商";

// What a leader does behind his name and a colon: 副县长王明：包联高标准农田建设.
inline constexpr std::array<std::string_view, 9> kLeaderWork = {"包联", "包抓", "包保", "挂包", "挂联", "挂点", "挂钩", "联系", "联络"};

// How the name of a part of an office ends: 法规处, 综合科, 执法队.
inline constexpr std::u32string_view kTailSigns = U"/／→@＠｜|"; // 引进企业12家 / 县投促局 / 年底前
inline constexpr std::u32string_view kPartsOfOffice = U"处處科股室队隊组組办辦";
inline constexpr std::u32string_view kStaffed = U"所队隊办辦局科股"; // 镇派出所; 县客运站 may be what is built

// How an office's name ends and no building's: 县财政局|拨付经费; 县卫生院|改扩建6所 is what is built.
inline constexpr std::u32string_view kBureaus = U"局委厅廳";

// What may stand behind 汇报 in a heading below which people speak or are listed; 建议|办理任务 is work.
inline constexpr std::array<std::string_view, 7> kTalkTails = {"人员", "情况", "报告", "名单", "内容", "要点", "意见"};

// What his office is, and no task: 副县长王明：负责教育、卫生工作.
inline constexpr std::array<std::string_view, 8> kPortfolio = {"负责", "分管", "主管", "协管", "主持", "领导", "协助", "兼任"};

// Who was named above, and nobody's name: 该局要….
inline constexpr std::array<std::string_view, 4> kSameDoer = {"该", "其", "上述", "以上"};

// 应 and 须 behind a doer, as words of their own.
inline constexpr std::array<std::string_view, 6> kShall = {"要", "应", "应当", "应该", "须", "必须"};

// Those of them with which no name goes on: 上述单位于4月底前将方案报….
inline constexpr std::array<std::string_view, 14> kInnerBacks = {"于",   "将",   "把",   "尽快", "尽早", "抓紧",   "立即",
                                                                 "及时", "根据", "结合", "参照", "务必", "进一步", "继续"};

// Behind a verb these tell what was done: 承办了….
inline constexpr std::u32string_view kAspect = U"了过着";

// What goes on with a rule behind a comma: 列第一位者为牵头单位，下同.
inline constexpr std::array<std::string_view, 11> kRuleTails = {"下同",   "以下同", "后同", "不再", "为",    "即",
                                                                "其他为", "其余为", "以下", "对所", "负总责"};

// 一是, 二是: in front of a rule, no part of it; and of paragraphs that count so.
inline constexpr std::string_view kEnumerating = "是";

// In front of the party of a rule: 以下各项均需各县区落实.
inline constexpr std::array<std::string_view, 6> kRuleNeeds = {"均需", "均须", "都需", "都须", "均由", "皆由"};

} // namespace zeren::text
