/** Written by .ci/testing-sample.ts from the invented register; frozen. */
export const SAMPLE: unknown = {
 "results": {
  "listed": {
   "outcome": "listed",
   "key": "91360102FAKE1H4L4M",
   "asOf": "2026-11-21T12:00:00Z",
   "freshUntil": "2026-11-21T18:41:00Z",
   "code": "91360102FAKE1H4L4M",
   "codeValidity": "valid",
   "rulesOn": "2026-11-21",
   "sources": [
    {
     "sourceId": "creditchina",
     "name": {
      "zh": "信用中国",
      "en": "Credit China"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "creditchina-tax-customs",
     "name": {
      "zh": "信用中国（税务、海关名单）",
      "en": "Credit China: tax and customs lists"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": 0.89
    },
    {
     "sourceId": "creditchina-transport",
     "name": {
      "zh": "信用中国（交通运输名单）",
      "en": "Credit China: transport lists"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": 0.25
    },
    {
     "sourceId": "creditchina-industry",
     "name": {
      "zh": "信用中国（工业和信息化名单）",
      "en": "Credit China: industry and information technology lists"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": 0.2
    },
    {
     "sourceId": "creditchina-housing",
     "name": {
      "zh": "信用中国（住房城乡建设名单）",
      "en": "Credit China: housing and construction lists"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": 0
    },
    {
     "sourceId": "necips",
     "name": {
      "zh": "国家企业信用信息公示系统",
      "en": "National Enterprise Credit Information Publicity System"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "court-portal",
     "name": {
      "zh": "中国执行信息公开网",
      "en": "China enforcement information portal of the courts"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "procurement-portal",
     "name": {
      "zh": "中国政府采购网",
      "en": "Government procurement portal"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "housing-portal",
     "name": {
      "zh": "全国建筑市场监管公共服务平台",
      "en": "Housing ministry’s joint measures records"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "tourism-portal",
     "name": {
      "zh": "全国旅游监管服务平台",
      "en": "National tourism regulatory service platform"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    }
   ],
   "entity": {
    "code": "91360102FAKE1H4L4M",
    "name": "南昌乌有韫篁服装有限公司",
    "nameEn": "Nanchang Wuyou Yunhuang Garments Co., Ltd.",
    "formerNames": [],
    "legacyNumbers": [],
    "kind": "enterprise",
    "ownership": "private",
    "region": {
     "code": "360102",
     "name": {
      "zh": "江西省南昌市东湖区",
      "en": "Donghu District, Nanchang, Jiangxi"
     }
    },
    "status": "active",
    "registeredOn": "2016-03-01",
    "parent": null,
    "branches": [],
    "affiliates": []
   },
   "entries": [
    {
     "id": "B39-91360102FAKE1H4L4M-1",
     "list": {
      "id": "B39",
      "name": {
       "zh": "会计领域违法失信责任主体名单",
       "en": "Accounting list"
      },
      "instrument": {
       "zh": "关于对会计领域违法失信相关责任主体实施联合惩戒的合作备忘录",
       "en": "Memorandum of cooperation on joint measures against liable parties in breach of accounting rules"
      },
      "polarity": "adverse",
      "colour": "black"
     },
     "state": "effective",
     "contested": false,
     "ground": {
      "kind": "enumerated",
      "nature": "lawViolation",
      "text": {
       "zh": "伪造会计凭证",
       "en": "Forged accounting vouchers"
      }
     },
     "severity": "notStated",
     "amount": null,
     "determinedBy": {
      "id": "mof",
      "name": {
       "zh": "财政部",
       "en": "Ministry of Finance"
      }
     },
     "listedBy": {
      "id": "mof",
      "name": {
       "zh": "财政部",
       "en": "Ministry of Finance"
      }
     },
     "publishedBy": {
      "id": "mof",
      "name": {
       "zh": "财政部",
       "en": "Ministry of Finance"
      }
     },
     "jurisdiction": null,
     "legalBasis": [
      {
       "zh": "关于对会计领域违法失信相关责任主体实施联合惩戒的合作备忘录",
       "en": "Memorandum of cooperation on joint measures against liable parties in breach of accounting rules"
      }
     ],
     "decision": {
      "number": "虚财罚〔2025〕0102第25185号",
      "decidedOn": "2025-10-07"
     },
     "notice": {
      "kind": "notStated"
     },
     "listedOn": "2025-11-21",
     "effectiveOn": "2025-11-21",
     "publishedOn": "2025-11-24",
     "term": {
      "kind": "notStated"
     },
     "personTerms": [],
     "removalRules": {
      "zh": "改正并缴清罚款、最短期限届满后，向列入机关申请信用修复，准予并公布后移出",
      "en": "By credit repair: mended, fines paid and the shortest stay over, the authority grants it and publishes that"
     },
     "repair": {
      "state": "none",
      "step": null,
      "earliestOn": "2026-02-21",
      "decisionDueOn": null,
      "courseTaken": false
     },
     "suspension": null,
     "remedy": {
      "route": {
       "zh": "向列入机关书面提出异议，或申请行政复议",
       "en": "Object in writing to the listing authority, or apply for administrative reconsideration"
      },
      "deadline": {
       "zh": "来源未载明期限，请向该机关核实",
       "en": "The sources state no time limit: ask the authority"
      },
      "reviews": [],
      "suspendsPublication": null,
      "body": {
       "id": "mof",
       "name": {
        "zh": "财政部",
        "en": "Ministry of Finance"
       }
      },
      "address": null
     },
     "measures": [
      {
       "id": "securities",
       "text": {
        "zh": "发行股票、债券时可予从严审核或限制",
        "en": "May be limited or examined more strictly when issuing shares or bonds"
       },
       "imposedBy": {
        "id": "csrc",
        "name": {
         "zh": "中国证券监督管理委员会",
         "en": "China Securities Regulatory Commission"
        }
       },
       "area": "finance",
       "discretion": "notStated",
       "legalLevel": "notStated",
       "novelty": "notStated",
       "applied": "unknown"
      },
      {
       "id": "inspection",
       "text": {
        "zh": "可列为重点监管对象，增加检查频次",
        "en": "May be inspected more often"
       },
       "imposedBy": {
        "id": "mof",
        "name": {
         "zh": "财政部",
         "en": "Ministry of Finance"
        }
       },
       "area": "supervision",
       "discretion": "discretionary",
       "legalLevel": "notStated",
       "novelty": "notStated",
       "applied": "unknown"
      },
      {
       "id": "honours",
       "text": {
        "zh": "可限制参加评优评先或撤销荣誉",
        "en": "May be left out of, or lose, official honours and awards"
       },
       "imposedBy": {
        "id": "several-authorities",
        "name": {
         "zh": "有关主管部门",
         "en": "Several competent authorities"
        }
       },
       "area": "honours",
       "discretion": "discretionary",
       "legalLevel": "notStated",
       "novelty": "notStated",
       "applied": "unknown"
      }
     ],
     "mergedReports": 1,
     "sources": [
      {
       "sourceId": "creditchina",
       "name": {
        "zh": "信用中国",
        "en": "Credit China"
       },
       "address": "https://www.creditchina.gov.cn/",
       "retrievedAt": "2026-11-21T00:00:00Z",
       "finding": "shown",
       "detail": null
      }
     ],
     "quality": []
    }
   ]
  },
  "contested": {
   "outcome": "listed",
   "key": "91410902FAKE4RY58J",
   "asOf": "2026-11-21T12:00:00Z",
   "freshUntil": "2026-11-21T12:56:00Z",
   "code": "91410902FAKE4RY58J",
   "codeValidity": "valid",
   "rulesOn": "2026-11-21",
   "sources": [
    {
     "sourceId": "creditchina",
     "name": {
      "zh": "信用中国",
      "en": "Credit China"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "creditchina-tax-customs",
     "name": {
      "zh": "信用中国（税务、海关名单）",
      "en": "Credit China: tax and customs lists"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": 0.89
    },
    {
     "sourceId": "creditchina-transport",
     "name": {
      "zh": "信用中国（交通运输名单）",
      "en": "Credit China: transport lists"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": 0.25
    },
    {
     "sourceId": "creditchina-industry",
     "name": {
      "zh": "信用中国（工业和信息化名单）",
      "en": "Credit China: industry and information technology lists"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": 0.2
    },
    {
     "sourceId": "creditchina-housing",
     "name": {
      "zh": "信用中国（住房城乡建设名单）",
      "en": "Credit China: housing and construction lists"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": 0
    },
    {
     "sourceId": "necips",
     "name": {
      "zh": "国家企业信用信息公示系统",
      "en": "National Enterprise Credit Information Publicity System"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "court-portal",
     "name": {
      "zh": "中国执行信息公开网",
      "en": "China enforcement information portal of the courts"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "procurement-portal",
     "name": {
      "zh": "中国政府采购网",
      "en": "Government procurement portal"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "housing-portal",
     "name": {
      "zh": "全国建筑市场监管公共服务平台",
      "en": "Housing ministry’s joint measures records"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "tourism-portal",
     "name": {
      "zh": "全国旅游监管服务平台",
      "en": "National tourism regulatory service platform"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    }
   ],
   "entity": {
    "code": "91410902FAKE4RY58J",
    "name": "濮阳蜃楼煜珩化工有限公司",
    "nameEn": "Puyang Shenlou Yuheng Chemicals Co., Ltd.",
    "formerNames": [],
    "legacyNumbers": [],
    "kind": "enterprise",
    "ownership": "private",
    "region": {
     "code": "410902",
     "name": {
      "zh": "河南省濮阳市华龙区",
      "en": "Hualong District, Puyang, Henan"
     }
    },
    "status": "active",
    "registeredOn": "2018-06-11",
    "parent": null,
    "branches": [],
    "affiliates": []
   },
   "entries": [
    {
     "id": "B11-91410902FAKE4RY58J-1",
     "list": {
      "id": "B11",
      "name": {
       "zh": "环境保护领域失信生产经营单位名单",
       "en": "Environment list"
      },
      "instrument": {
       "zh": "关于对环境保护领域失信生产经营单位及其有关人员开展联合惩戒的合作备忘录",
       "en": "Memorandum of cooperation on joint measures against producers and operators in breach of environmental rules and related staff"
      },
      "polarity": "adverse",
      "colour": "black"
     },
     "state": "repairPending",
     "contested": true,
     "ground": {
      "kind": "byReference",
      "nature": "lawViolation",
      "text": {
       "zh": "违反环境保护法律被责令停产整治后未改正",
       "en": "Did not correct an environmental offence after an order to stop production"
      }
     },
     "severity": "general",
     "amount": null,
     "determinedBy": {
      "id": "mee",
      "name": {
       "zh": "生态环境部",
       "en": "Ministry of Ecology and Environment"
      }
     },
     "listedBy": {
      "id": "mee",
      "name": {
       "zh": "生态环境部",
       "en": "Ministry of Ecology and Environment"
      }
     },
     "publishedBy": {
      "id": "mee",
      "name": {
       "zh": "生态环境部",
       "en": "Ministry of Ecology and Environment"
      }
     },
     "jurisdiction": null,
     "legalBasis": [
      {
       "zh": "关于对环境保护领域失信生产经营单位及其有关人员开展联合惩戒的合作备忘录",
       "en": "Memorandum of cooperation on joint measures against producers and operators in breach of environmental rules and related staff"
      }
     ],
     "decision": {
      "number": "虚环罚〔2025〕0902第14498号",
      "decidedOn": "2025-11-21"
     },
     "notice": {
      "kind": "notStated"
     },
     "listedOn": "2026-01-05",
     "effectiveOn": "2026-01-05",
     "publishedOn": "2026-01-08",
     "term": {
      "kind": "notStated"
     },
     "personTerms": [],
     "removalRules": {
      "zh": "改正并缴清罚款、最短期限届满后，向列入机关申请信用修复，准予并公布后移出",
      "en": "By credit repair: mended, fines paid and the shortest stay over, the authority grants it and publishes that"
     },
     "repair": {
      "state": "pending",
      "step": "verified",
      "earliestOn": "2026-04-05",
      "decisionDueOn": "2026-11-24",
      "courseTaken": false
     },
     "suspension": null,
     "remedy": {
      "route": {
       "zh": "向列入机关书面提出异议，或申请行政复议",
       "en": "Object in writing to the listing authority, or apply for administrative reconsideration"
      },
      "deadline": {
       "zh": "来源未载明期限，请向该机关核实",
       "en": "The sources state no time limit: ask the authority"
      },
      "reviews": [],
      "suspendsPublication": null,
      "body": {
       "id": "mee",
       "name": {
        "zh": "生态环境部",
        "en": "Ministry of Ecology and Environment"
       }
      },
      "address": null
     },
     "measures": [
      {
       "id": "procurement",
       "text": {
        "zh": "可依法限制参加政府采购活动",
        "en": "May be restricted from taking part in government procurement"
       },
       "imposedBy": {
        "id": "mof",
        "name": {
         "zh": "财政部",
         "en": "Ministry of Finance"
        }
       },
       "area": "publicFunds",
       "discretion": "discretionary",
       "legalLevel": "notStated",
       "novelty": "notStated",
       "applied": "unknown"
      },
      {
       "id": "inspection",
       "text": {
        "zh": "可列为重点监管对象，增加检查频次",
        "en": "May be inspected more often"
       },
       "imposedBy": {
        "id": "mee",
        "name": {
         "zh": "生态环境部",
         "en": "Ministry of Ecology and Environment"
        }
       },
       "area": "supervision",
       "discretion": "discretionary",
       "legalLevel": "notStated",
       "novelty": "notStated",
       "applied": "unknown"
      },
      {
       "id": "licence",
       "text": {
        "zh": "办理行政许可时可予从严审查",
        "en": "May be examined more strictly when applying for permits"
       },
       "imposedBy": {
        "id": "mee",
        "name": {
         "zh": "生态环境部",
         "en": "Ministry of Ecology and Environment"
        }
       },
       "area": "permits",
       "discretion": "discretionary",
       "legalLevel": "notStated",
       "novelty": "notStated",
       "applied": "unknown"
      },
      {
       "id": "honours",
       "text": {
        "zh": "可限制参加评优评先或撤销荣誉",
        "en": "May be left out of, or lose, official honours and awards"
       },
       "imposedBy": {
        "id": "several-authorities",
        "name": {
         "zh": "有关主管部门",
         "en": "Several competent authorities"
        }
       },
       "area": "honours",
       "discretion": "discretionary",
       "legalLevel": "notStated",
       "novelty": "notStated",
       "applied": "unknown"
      }
     ],
     "mergedReports": 1,
     "sources": [
      {
       "sourceId": "creditchina",
       "name": {
        "zh": "信用中国",
        "en": "Credit China"
       },
       "address": "https://www.creditchina.gov.cn/",
       "retrievedAt": "2026-11-21T00:00:00Z",
       "finding": "shown",
       "detail": null
      }
     ],
     "quality": []
    }
   ]
  },
  "listedTwice": {
   "outcome": "listed",
   "key": "91440604FAKEFKLK9Y",
   "asOf": "2026-11-21T12:00:00Z",
   "freshUntil": "2026-11-21T18:41:00Z",
   "code": "91440604FAKEFKLK9Y",
   "codeValidity": "valid",
   "rulesOn": "2026-11-21",
   "sources": [
    {
     "sourceId": "creditchina",
     "name": {
      "zh": "信用中国",
      "en": "Credit China"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "creditchina-tax-customs",
     "name": {
      "zh": "信用中国（税务、海关名单）",
      "en": "Credit China: tax and customs lists"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": 0.89
    },
    {
     "sourceId": "creditchina-transport",
     "name": {
      "zh": "信用中国（交通运输名单）",
      "en": "Credit China: transport lists"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": 0.25
    },
    {
     "sourceId": "creditchina-industry",
     "name": {
      "zh": "信用中国（工业和信息化名单）",
      "en": "Credit China: industry and information technology lists"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": 0.2
    },
    {
     "sourceId": "creditchina-housing",
     "name": {
      "zh": "信用中国（住房城乡建设名单）",
      "en": "Credit China: housing and construction lists"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": 0
    },
    {
     "sourceId": "necips",
     "name": {
      "zh": "国家企业信用信息公示系统",
      "en": "National Enterprise Credit Information Publicity System"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "court-portal",
     "name": {
      "zh": "中国执行信息公开网",
      "en": "China enforcement information portal of the courts"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "procurement-portal",
     "name": {
      "zh": "中国政府采购网",
      "en": "Government procurement portal"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "housing-portal",
     "name": {
      "zh": "全国建筑市场监管公共服务平台",
      "en": "Housing ministry’s joint measures records"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "tourism-portal",
     "name": {
      "zh": "全国旅游监管服务平台",
      "en": "National tourism regulatory service platform"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    }
   ],
   "entity": {
    "code": "91440604FAKEFKLK9Y",
    "name": "佛山蜃楼煜曦家居用品有限公司",
    "nameEn": "Foshan Shenlou Yuxi Home Goods Co., Ltd.",
    "formerNames": [],
    "legacyNumbers": [],
    "kind": "enterprise",
    "ownership": "private",
    "region": {
     "code": "440604",
     "name": {
      "zh": "广东省佛山市禅城区",
      "en": "Chancheng District, Foshan, Guangdong"
     }
    },
    "status": "active",
    "registeredOn": "2018-06-11",
    "parent": null,
    "branches": [],
    "affiliates": []
   },
   "entries": [
    {
     "id": "B06-91440604FAKEFKLK9Y-1",
     "list": {
      "id": "B06",
      "name": {
       "zh": "重大税收违法案件当事人名单",
       "en": "Major tax offence list"
      },
      "instrument": {
       "zh": "关于对重大税收违法案件当事人实施联合惩戒措施的合作备忘录(2016版)",
       "en": "Memorandum of cooperation on joint measures against parties to major tax offences (2016 edition)"
      },
      "polarity": "adverse",
      "colour": "black"
     },
     "state": "effective",
     "contested": false,
     "ground": {
      "kind": "enumerated",
      "nature": "lawViolation",
      "text": {
       "zh": "虚开增值税专用发票",
       "en": "Issued false special invoices for value added tax"
      }
     },
     "severity": "serious",
     "amount": null,
     "determinedBy": {
      "id": "sta",
      "name": {
       "zh": "国家税务总局",
       "en": "State Taxation Administration"
      }
     },
     "listedBy": {
      "id": "sta",
      "name": {
       "zh": "国家税务总局",
       "en": "State Taxation Administration"
      }
     },
     "publishedBy": {
      "id": "sta",
      "name": {
       "zh": "国家税务总局",
       "en": "State Taxation Administration"
      }
     },
     "jurisdiction": null,
     "legalBasis": [
      {
       "zh": "关于对重大税收违法案件当事人实施联合惩戒措施的合作备忘录(2016版)",
       "en": "Memorandum of cooperation on joint measures against parties to major tax offences (2016 edition)"
      }
     ],
     "decision": {
      "number": "虚税罚〔2026〕0604第76963号",
      "decidedOn": "2026-07-19"
     },
     "notice": {
      "kind": "notStated"
     },
     "listedOn": "2026-09-02",
     "effectiveOn": "2026-09-02",
     "publishedOn": "2026-09-05",
     "term": {
      "kind": "notStated"
     },
     "personTerms": [],
     "removalRules": {
      "zh": "税款缴清并经税务机关决定后移出",
      "en": "Taken off by the tax authority once the tax is paid"
     },
     "repair": {
      "state": "none",
      "step": null,
      "earliestOn": "2026-12-02",
      "decisionDueOn": null,
      "courseTaken": false
     },
     "suspension": null,
     "remedy": {
      "route": {
       "zh": "向列入机关书面提出异议，或申请行政复议",
       "en": "Object in writing to the listing authority, or apply for administrative reconsideration"
      },
      "deadline": {
       "zh": "来源未载明期限，请向该机关核实",
       "en": "The sources state no time limit: ask the authority"
      },
      "reviews": [],
      "suspendsPublication": null,
      "body": {
       "id": "sta",
       "name": {
        "zh": "国家税务总局",
        "en": "State Taxation Administration"
       }
      },
      "address": null
     },
     "measures": [
      {
       "id": "land",
       "text": {
        "zh": "可依法限制取得国有土地",
        "en": "May be restricted from obtaining state land"
       },
       "imposedBy": {
        "id": "mnr",
        "name": {
         "zh": "自然资源部",
         "en": "Ministry of Natural Resources"
        }
       },
       "area": "property",
       "discretion": "notStated",
       "legalLevel": "notStated",
       "novelty": "notStated",
       "applied": "unknown"
      },
      {
       "id": "securities",
       "text": {
        "zh": "发行股票、债券时可予从严审核或限制",
        "en": "May be limited or examined more strictly when issuing shares or bonds"
       },
       "imposedBy": {
        "id": "csrc",
        "name": {
         "zh": "中国证券监督管理委员会",
         "en": "China Securities Regulatory Commission"
        }
       },
       "area": "finance",
       "discretion": "notStated",
       "legalLevel": "notStated",
       "novelty": "notStated",
       "applied": "unknown"
      },
      {
       "id": "procurement",
       "text": {
        "zh": "可依法限制参加政府采购活动",
        "en": "May be restricted from taking part in government procurement"
       },
       "imposedBy": {
        "id": "mof",
        "name": {
         "zh": "财政部",
         "en": "Ministry of Finance"
        }
       },
       "area": "publicFunds",
       "discretion": "discretionary",
       "legalLevel": "notStated",
       "novelty": "notStated",
       "applied": "unknown"
      },
      {
       "id": "inspection",
       "text": {
        "zh": "可列为重点监管对象，增加检查频次",
        "en": "May be inspected more often"
       },
       "imposedBy": {
        "id": "sta",
        "name": {
         "zh": "国家税务总局",
         "en": "State Taxation Administration"
        }
       },
       "area": "supervision",
       "discretion": "discretionary",
       "legalLevel": "notStated",
       "novelty": "notStated",
       "applied": "unknown"
      }
     ],
     "mergedReports": 1,
     "sources": [
      {
       "sourceId": "ministry-portals",
       "name": {
        "zh": "部门门户（名单未点名）",
        "en": "Ministry portals that are not named"
       },
       "address": null,
       "retrievedAt": "2026-11-21T00:00:00Z",
       "finding": "shown",
       "detail": null
      },
      {
       "sourceId": "creditchina-tax-customs",
       "name": {
        "zh": "信用中国（税务、海关名单）",
        "en": "Credit China: tax and customs lists"
       },
       "address": "https://www.creditchina.gov.cn/",
       "retrievedAt": "2026-11-21T00:00:00Z",
       "finding": "shown",
       "detail": null
      }
     ],
     "quality": []
    },
    {
     "id": "R03-91440604FAKEFKLK9Y-2",
     "list": {
      "id": "R03",
      "name": {
       "zh": "纳税信用A级纳税人名单",
       "en": "Class A taxpayer list"
      },
      "instrument": {
       "zh": "关于对纳税信用A级纳税人实施联合激励措施的合作备忘录",
       "en": "Memorandum of cooperation on joint incentives for taxpayers of tax credit class A"
      },
      "polarity": "recognition",
      "colour": "red"
     },
     "state": "effective",
     "contested": false,
     "ground": {
      "kind": "enumerated",
      "nature": "administrativeDisclosure",
      "text": {
       "zh": "年度纳税信用级别为A级",
       "en": "Was placed in tax credit class A for the year"
      }
     },
     "severity": "notStated",
     "amount": null,
     "determinedBy": {
      "id": "sta",
      "name": {
       "zh": "国家税务总局",
       "en": "State Taxation Administration"
      }
     },
     "listedBy": {
      "id": "sta",
      "name": {
       "zh": "国家税务总局",
       "en": "State Taxation Administration"
      }
     },
     "publishedBy": {
      "id": "sta",
      "name": {
       "zh": "国家税务总局",
       "en": "State Taxation Administration"
      }
     },
     "jurisdiction": null,
     "legalBasis": [
      {
       "zh": "关于对纳税信用A级纳税人实施联合激励措施的合作备忘录",
       "en": "Memorandum of cooperation on joint incentives for taxpayers of tax credit class A"
      }
     ],
     "decision": {
      "number": "虚税激〔2024〕0604第47705号",
      "decidedOn": "2024-11-06"
     },
     "notice": {
      "kind": "notStated"
     },
     "listedOn": "2024-12-21",
     "effectiveOn": "2024-12-21",
     "publishedOn": "2024-12-24",
     "term": {
      "kind": "notStated"
     },
     "personTerms": [],
     "removalRules": {
      "zh": "不再符合条件时由认定机关移出；来源未载明程序",
      "en": "Taken off by the authority that recognised once the conditions no longer hold; no source states how"
     },
     "repair": {
      "state": "none",
      "step": null,
      "earliestOn": null,
      "decisionDueOn": null,
      "courseTaken": false
     },
     "suspension": null,
     "remedy": {
      "route": {
       "zh": "向列入机关书面提出异议，或申请行政复议",
       "en": "Object in writing to the listing authority, or apply for administrative reconsideration"
      },
      "deadline": {
       "zh": "来源未载明期限，请向该机关核实",
       "en": "The sources state no time limit: ask the authority"
      },
      "reviews": [],
      "suspendsPublication": null,
      "body": {
       "id": "sta",
       "name": {
        "zh": "国家税务总局",
        "en": "State Taxation Administration"
       }
      },
      "address": null
     },
     "measures": [
      {
       "id": "fast-track",
       "text": {
        "zh": "可优先办理行政审批（绿色通道）",
        "en": "May be given priority in administrative approvals (green channel)"
       },
       "imposedBy": {
        "id": "sta",
        "name": {
         "zh": "国家税务总局",
         "en": "State Taxation Administration"
        }
       },
       "area": "permits",
       "discretion": "notStated",
       "legalLevel": "notStated",
       "novelty": "notStated",
       "applied": "unknown"
      },
      {
       "id": "fewer-inspections",
       "text": {
        "zh": "可减少日常检查频次",
        "en": "May be inspected less often"
       },
       "imposedBy": {
        "id": "sta",
        "name": {
         "zh": "国家税务总局",
         "en": "State Taxation Administration"
        }
       },
       "area": "supervision",
       "discretion": "notStated",
       "legalLevel": "notStated",
       "novelty": "notStated",
       "applied": "unknown"
      },
      {
       "id": "finance-help",
       "text": {
        "zh": "可作为融资授信的参考",
        "en": "May be considered favourably when applying for credit"
       },
       "imposedBy": {
        "id": "pboc",
        "name": {
         "zh": "中国人民银行",
         "en": "People's Bank of China"
        }
       },
       "area": "finance",
       "discretion": "notStated",
       "legalLevel": "notStated",
       "novelty": "notStated",
       "applied": "unknown"
      }
     ],
     "mergedReports": 1,
     "sources": [
      {
       "sourceId": "ministry-portals",
       "name": {
        "zh": "部门门户（名单未点名）",
        "en": "Ministry portals that are not named"
       },
       "address": null,
       "retrievedAt": "2026-11-21T00:00:00Z",
       "finding": "shown",
       "detail": null
      },
      {
       "sourceId": "creditchina-tax-customs",
       "name": {
        "zh": "信用中国（税务、海关名单）",
        "en": "Credit China: tax and customs lists"
       },
       "address": "https://www.creditchina.gov.cn/",
       "retrievedAt": "2026-11-21T00:00:00Z",
       "finding": "shown",
       "detail": null
      }
     ],
     "quality": []
    }
   ]
  },
  "noEntry": {
   "outcome": "noEntry",
   "key": "91610113FAKERXLQ92",
   "asOf": "2026-11-21T12:00:00Z",
   "freshUntil": "2026-11-21T13:41:00Z",
   "code": "91610113FAKERXLQ92",
   "codeValidity": "valid",
   "rulesOn": "2026-11-21",
   "sources": [
    {
     "sourceId": "creditchina",
     "name": {
      "zh": "信用中国",
      "en": "Credit China"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "creditchina-tax-customs",
     "name": {
      "zh": "信用中国（税务、海关名单）",
      "en": "Credit China: tax and customs lists"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": 0.89
    },
    {
     "sourceId": "creditchina-transport",
     "name": {
      "zh": "信用中国（交通运输名单）",
      "en": "Credit China: transport lists"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": 0.25
    },
    {
     "sourceId": "creditchina-industry",
     "name": {
      "zh": "信用中国（工业和信息化名单）",
      "en": "Credit China: industry and information technology lists"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": 0.2
    },
    {
     "sourceId": "creditchina-housing",
     "name": {
      "zh": "信用中国（住房城乡建设名单）",
      "en": "Credit China: housing and construction lists"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": 0
    },
    {
     "sourceId": "necips",
     "name": {
      "zh": "国家企业信用信息公示系统",
      "en": "National Enterprise Credit Information Publicity System"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "court-portal",
     "name": {
      "zh": "中国执行信息公开网",
      "en": "China enforcement information portal of the courts"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "procurement-portal",
     "name": {
      "zh": "中国政府采购网",
      "en": "Government procurement portal"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "housing-portal",
     "name": {
      "zh": "全国建筑市场监管公共服务平台",
      "en": "Housing ministry’s joint measures records"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    },
    {
     "sourceId": "tourism-portal",
     "name": {
      "zh": "全国旅游监管服务平台",
      "en": "National tourism regulatory service platform"
     },
     "asOf": "2026-11-21T12:00:00Z",
     "share": null
    }
   ],
   "registration": "registered",
   "entity": {
    "code": "91610113FAKERXLQ92",
    "name": "西安子虚钧铎餐饮管理有限公司",
    "nameEn": "Xi'an Zixu Junduo Catering Co., Ltd.",
    "formerNames": [],
    "legacyNumbers": [],
    "kind": "enterprise",
    "ownership": "private",
    "region": {
     "code": "610113",
     "name": {
      "zh": "陕西省西安市雁塔区",
      "en": "Yanta District, Xi'an, Shaanxi"
     }
    },
    "status": "active",
    "registeredOn": "2018-06-11",
    "parent": null,
    "branches": [
     {
      "code": "91620102FAKEFMQA4R",
      "name": "西安子虚钧铎餐饮管理有限公司兰州分公司"
     }
    ],
    "affiliates": []
   }
  }
 },
 "lists": [
  {
   "id": "B06",
   "name": {
    "zh": "重大税收违法案件当事人名单",
    "en": "Major tax offence list"
   },
   "instrument": {
    "zh": "关于对重大税收违法案件当事人实施联合惩戒措施的合作备忘录(2016版)",
    "en": "Memorandum of cooperation on joint measures against parties to major tax offences (2016 edition)"
   },
   "polarity": "adverse",
   "colour": "black",
   "sector": {
    "zh": "税收",
    "en": "Taxation"
   },
   "subjects": "anySubject",
   "origin": "national",
   "status": "active",
   "treatment": "lookedUp",
   "treatmentReason": null,
   "portal": null,
   "ownerBasis": "stated",
   "scope": "crossSector",
   "jurisdiction": null,
   "instruments": [
    "doc-b06"
   ],
   "rules": [],
   "grounds": {
    "kind": "enumerated",
    "openClause": "notStated",
    "statedCount": null,
    "stated": [
     {
      "zh": "偷税骗税",
      "en": "Tax fraud"
     },
     {
      "zh": "欠税超过十万元",
      "en": "Tax arrears above RMB 100,000"
     },
     {
      "zh": "伪造、虚开发票",
      "en": "Invoice forgery"
     },
     {
      "zh": "其他税收违法",
      "en": "Other tax violations"
     }
    ]
   },
   "thresholds": [
    {
     "id": "tax-arrears",
     "quantity": "taxArrears",
     "comparison": "moreThan",
     "value": 100000,
     "unit": "CNY",
     "force": "inForce",
     "text": {
      "zh": "欠税超过人民币十万元",
      "en": "Tax arrears of more than RMB 100,000"
     },
     "sourceLine": "trivium-2020 L384"
    }
   ],
   "stay": {
    "minimum": {
     "value": 3,
     "unit": "months"
    },
    "maximum": {
     "value": 5,
     "unit": "years"
    },
    "basis": "usual",
    "note": {
     "zh": "最短通常为三至六个月，最长五年，视名单、机关和严重程度",
     "en": "Usually three to six months at least and five years at most, by list, agency and severity"
    }
   },
   "repair": {
    "available": "yes",
    "note": {
     "zh": "缴清后移除；2019年约一成被列税案已缴清。",
     "en": "Removed once paid; nearly ten percent of listed cases had repaid in 2019"
    }
   },
   "related": [],
   "note": {
    "zh": "约三十个部门共同执行。",
    "en": "About thirty agencies enforce it jointly"
   },
   "sourceLine": "trivium-2020 L999, L384, L465; brussee-2023 @464, @1273, @1402, @1646; liu-2019 L65",
   "owners": [
    {
     "id": "sta",
     "name": {
      "zh": "国家税务总局",
      "en": "State Taxation Administration"
     }
    }
   ]
  },
  {
   "id": "B11",
   "name": {
    "zh": "环境保护领域失信生产经营单位名单",
    "en": "Environment list"
   },
   "instrument": {
    "zh": "关于对环境保护领域失信生产经营单位及其有关人员开展联合惩戒的合作备忘录",
    "en": "Memorandum of cooperation on joint measures against producers and operators in breach of environmental rules and related staff"
   },
   "polarity": "adverse",
   "colour": "black",
   "sector": {
    "zh": "环境保护",
    "en": "Environmental protection"
   },
   "subjects": "organisationsAndPersons",
   "origin": "national",
   "status": "active",
   "treatment": "lookedUp",
   "treatmentReason": null,
   "portal": null,
   "ownerBasis": "stated",
   "scope": "crossSector",
   "jurisdiction": null,
   "instruments": [
    "doc-b11"
   ],
   "rules": [
    "moe-eia-2019"
   ],
   "grounds": {
    "kind": "notStated",
    "openClause": "notStated",
    "statedCount": null,
    "stated": [
     {
      "zh": "全国标准加地方增项；处罚企业、法定代表人、高级管理人员和直接责任人",
      "en": "National criteria plus local additions; hits the firm, its legal representative, senior managers and directly responsible staff"
     }
    ]
   },
   "thresholds": [],
   "stay": {
    "minimum": {
     "value": 3,
     "unit": "months"
    },
    "maximum": {
     "value": 5,
     "unit": "years"
    },
    "basis": "usual",
    "note": {
     "zh": "最短通常为三至六个月，最长五年，视名单、机关和严重程度",
     "en": "Usually three to six months at least and five years at most, by list, agency and severity"
    }
   },
   "repair": {
    "available": "notStated",
    "note": null
   },
   "related": [
    "L-NINGBO-ENV"
   ],
   "note": {
    "zh": "环境违法不导致乘车、购房限制。",
    "en": "Environmental offences do not lead to limits on trains or housing"
   },
   "sourceLine": "trivium-2020 L1004, L465; brussee-2023 @1283-1285, @1328-1330",
   "owners": [
    {
     "id": "mee",
     "name": {
      "zh": "生态环境部",
      "en": "Ministry of Ecology and Environment"
     }
    }
   ]
  },
  {
   "id": "B39",
   "name": {
    "zh": "会计领域违法失信责任主体名单",
    "en": "Accounting list"
   },
   "instrument": {
    "zh": "关于对会计领域违法失信相关责任主体实施联合惩戒的合作备忘录",
    "en": "Memorandum of cooperation on joint measures against liable parties in breach of accounting rules"
   },
   "polarity": "adverse",
   "colour": "black",
   "sector": {
    "zh": "会计",
    "en": "Accounting"
   },
   "subjects": "responsibleParties",
   "origin": "national",
   "status": "active",
   "treatment": "lookedUp",
   "treatmentReason": null,
   "portal": null,
   "ownerBasis": "stated",
   "scope": "notStated",
   "jurisdiction": null,
   "instruments": [
    "doc-b39"
   ],
   "rules": [],
   "grounds": {
    "kind": "notStated",
    "openClause": "notStated",
    "statedCount": null,
    "stated": []
   },
   "thresholds": [],
   "stay": {
    "minimum": {
     "value": 3,
     "unit": "months"
    },
    "maximum": {
     "value": 5,
     "unit": "years"
    },
    "basis": "usual",
    "note": {
     "zh": "最短通常为三至六个月，最长五年，视名单、机关和严重程度",
     "en": "Usually three to six months at least and five years at most, by list, agency and severity"
    }
   },
   "repair": {
    "available": "notStated",
    "note": null
   },
   "related": [],
   "note": null,
   "sourceLine": "trivium-2020 L1034, L465; brussee-2023 @1287",
   "owners": [
    {
     "id": "mof",
     "name": {
      "zh": "财政部",
      "en": "Ministry of Finance"
     }
    }
   ]
  },
  {
   "id": "R03",
   "name": {
    "zh": "纳税信用A级纳税人名单",
    "en": "Class A taxpayer list"
   },
   "instrument": {
    "zh": "关于对纳税信用A级纳税人实施联合激励措施的合作备忘录",
    "en": "Memorandum of cooperation on joint incentives for taxpayers of tax credit class A"
   },
   "polarity": "recognition",
   "colour": "red",
   "sector": {
    "zh": "纳税信用",
    "en": "Taxation"
   },
   "subjects": "anySubject",
   "origin": "national",
   "status": "active",
   "treatment": "lookedUp",
   "treatmentReason": null,
   "portal": null,
   "ownerBasis": "stated",
   "scope": "notStated",
   "jurisdiction": null,
   "instruments": [
    "doc-r03"
   ],
   "rules": [
    "sta-tax-credit-measures-2014"
   ],
   "grounds": {
    "kind": "enumerated",
    "openClause": "notStated",
    "statedCount": null,
    "stated": [
     {
      "zh": "连续两年足额纳税",
      "en": "Taxes paid in full for two consecutive years"
     },
     {
      "zh": "未被任何其他部门列入黑名单",
      "en": "On no other agency's black list"
     }
    ]
   },
   "thresholds": [
    {
     "id": "tax-full-years",
     "quantity": "yearsWithoutArrears",
     "comparison": "atLeast",
     "value": 2,
     "unit": "years",
     "force": "inForce",
     "text": {
      "zh": "连续两年足额纳税",
      "en": "Taxes paid in full two years running"
     },
     "sourceLine": "trivium-2020 L384"
    },
    {
     "id": "tax-no-other-list",
     "quantity": "adverseEntriesOfOthers",
     "comparison": "atMost",
     "value": 0,
     "unit": "entries",
     "force": "inForce",
     "text": {
      "zh": "未被任何其他部门列入黑名单",
      "en": "On no other agency's black list"
     },
     "sourceLine": "trivium-2020 L384"
    }
   ],
   "stay": {
    "minimum": "notStated",
    "maximum": "notStated",
    "basis": "notStated",
    "note": null
   },
   "repair": {
    "available": "notStated",
    "note": null
   },
   "related": [
    "B06"
   ],
   "note": {
    "zh": "所查51家美国企业中有44家在此名单上。",
    "en": "44 of the 51 American firms that were reviewed stood on it"
   },
   "sourceLine": "trivium-2020 L1042, L384, L710; brussee-2023 @1382",
   "owners": [
    {
     "id": "sta",
     "name": {
      "zh": "国家税务总局",
      "en": "State Taxation Administration"
     }
    }
   ]
  }
 ],
 "coverage": {
  "register": {
   "kind": "invented",
   "name": {
    "zh": "虚构登记（不含真实组织）",
    "en": "Invented register (no real organisation)"
   },
   "entities": 500,
   "listedEntities": 98,
   "asOf": "2026-11-21T12:00:00Z"
  },
  "predicate": {
   "organisationCodePrefixes": [
    "FAKE"
   ],
   "withheldCategories": [
    "92"
   ]
  },
  "sources": [
   {
    "sourceId": "creditchina",
    "name": {
     "zh": "信用中国",
     "en": "Credit China"
    },
    "portal": "https://www.creditchina.gov.cn/",
    "share": null,
    "measuredOn": null,
    "asOf": "2026-11-21T12:00:00Z",
    "note": {
     "zh": "汇集各部门名单；不同部门的收录比例相差很大（10%至90%）。",
     "en": "Gathers the lists of many authorities; how much of each it holds differs widely, from 10 to 90 percent."
    }
   },
   {
    "sourceId": "creditchina-tax-customs",
    "name": {
     "zh": "信用中国（税务、海关名单）",
     "en": "Credit China: tax and customs lists"
    },
    "portal": "https://www.creditchina.gov.cn/",
    "share": 0.89,
    "measuredOn": null,
    "asOf": "2026-11-21T12:00:00Z",
    "note": {
     "zh": "发表于2020年的抽样比较，未载明测量日期。",
     "en": "From a comparison published in 2020; the day of measurement is not stated."
    }
   },
   {
    "sourceId": "creditchina-transport",
    "name": {
     "zh": "信用中国（交通运输名单）",
     "en": "Credit China: transport lists"
    },
    "portal": "https://www.creditchina.gov.cn/",
    "share": 0.25,
    "measuredOn": null,
    "asOf": "2026-11-21T12:00:00Z",
    "note": {
     "zh": "约25%；发表于2020年的抽样比较，未载明测量日期。",
     "en": "About 25 percent, from a comparison published in 2020; the day of measurement is not stated."
    }
   },
   {
    "sourceId": "creditchina-industry",
    "name": {
     "zh": "信用中国（工业和信息化名单）",
     "en": "Credit China: industry and information technology lists"
    },
    "portal": "https://www.creditchina.gov.cn/",
    "share": 0.2,
    "measuredOn": null,
    "asOf": "2026-11-21T12:00:00Z",
    "note": {
     "zh": "约20%；发表于2020年的抽样比较，未载明测量日期。",
     "en": "About 20 percent, from a comparison published in 2020; the day of measurement is not stated."
    }
   },
   {
    "sourceId": "creditchina-housing",
    "name": {
     "zh": "信用中国（住房城乡建设名单）",
     "en": "Credit China: housing and construction lists"
    },
    "portal": "https://www.creditchina.gov.cn/",
    "share": 0,
    "measuredOn": null,
    "asOf": "2026-11-21T12:00:00Z",
    "note": {
     "zh": "比较时未收录；请同时查看部门门户。",
     "en": "None was held at the time of the comparison; look at the ministry’s own portal as well."
    }
   },
   {
    "sourceId": "necips",
    "name": {
     "zh": "国家企业信用信息公示系统",
     "en": "National Enterprise Credit Information Publicity System"
    },
    "portal": "https://www.gsxt.gov.cn/",
    "share": null,
    "measuredOn": null,
    "asOf": "2026-11-21T12:00:00Z",
    "note": {
     "zh": "截至2020年6月只收录市场监管部门的数据。",
     "en": "Held data of market regulation alone as of June 2020."
    }
   },
   {
    "sourceId": "court-portal",
    "name": {
     "zh": "中国执行信息公开网",
     "en": "China enforcement information portal of the courts"
    },
    "portal": "http://zxgk.court.gov.cn/shixin/",
    "share": null,
    "measuredOn": null,
    "asOf": "2026-11-21T12:00:00Z",
    "note": {
     "zh": "法院自有门户，未测收录比例。",
     "en": "The courts’ own portal; its share was not measured."
    }
   },
   {
    "sourceId": "procurement-portal",
    "name": {
     "zh": "中国政府采购网",
     "en": "Government procurement portal"
    },
    "portal": "http://www.ccgp.gov.cn/search/cr/",
    "share": null,
    "measuredOn": null,
    "asOf": "2026-11-21T12:00:00Z",
    "note": {
     "zh": "财政部门自有名单，未测收录比例。",
     "en": "The finance ministry’s own list; its share was not measured."
    }
   },
   {
    "sourceId": "housing-portal",
    "name": {
     "zh": "全国建筑市场监管公共服务平台",
     "en": "Housing ministry’s joint measures records"
    },
    "portal": "http://jzsc.mohurd.gov.cn/since/punish",
    "share": null,
    "measuredOn": null,
    "asOf": "2026-11-21T12:00:00Z",
    "note": {
     "zh": "住房城乡建设部门自有名单，未测收录比例。",
     "en": "The housing ministry’s own list; its share was not measured."
    }
   },
   {
    "sourceId": "tourism-portal",
    "name": {
     "zh": "全国旅游监管服务平台",
     "en": "National tourism regulatory service platform"
    },
    "portal": "http://jianguan.12301.cn/",
    "share": null,
    "measuredOn": null,
    "asOf": "2026-11-21T12:00:00Z",
    "note": {
     "zh": "旅游部门自有名单，未测收录比例。",
     "en": "The tourism ministry’s own list; its share was not measured."
    }
   }
  ]
 }
};
