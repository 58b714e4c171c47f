/** English renderings of words of trades, as firms print them; parted by commas, without plural endings. */
export const TRADE_ENGLISH =
  '科技=technology,tech,science and technology,technological|技术=technology,tech,technical|科学=science,scientific|工程=engineering,project|' +
  '贸易=trading,trade|商贸=commerce and trade,trading,trade,commercial trade,commerce,business and trade|商务=commerce,business|' +
  '电子商务=e commerce,electronic commerce,e business|进出口=import and export,imp and exp,import export,imp exp|国际=international,intl,int l|' +
  '国际贸易=international trade,international trading,intl trade,intl trading|实业=industry,industrial,industries,enterprise|产业=industry,industrial|' +
  '工业=industry,industrial,industries|制造=manufacturing,manufacture,mfg,making|加工=processing|生产=production|开发=development|发展=development|' +
  '服务=service|管理=management|咨询=consulting,consultancy,consultation|投资=investment|控股=holding|资产=asset|资本=capital|基金=fund|' +
  '金融=finance,financial|租赁=leasing,rental|融资租赁=financial leasing,finance lease|担保=guarantee|拍卖=auction|保险=insurance|' +
  '代理=agency|财务=finance,financial,accounting|设计=design|策划=planning|广告=advertising,advertisement|传媒=media|传播=communication,media,dissemination,broadcast|' +
  '文化=culture,cultural|影视=film and television,film and tv,video|动漫=animation|游戏=game,gaming|印刷=printing|印务=printing|图文=graphic|' +
  '会展=exhibition|展览=exhibition|艺术=art|娱乐=entertainment|体育=sport,sporting|健身=fitness|教育=education,educational|培训=training|' +
  '信息=information,info|数据=data|大数据=big data|网络=network,internet,web|互联网=internet|物联网=internet of things,iot|云计算=cloud computing|' +
  '软件=software|智能=intelligent,smart,intelligence|人工智能=artificial intelligence,ai|通信=communication,telecommunication|通讯=communication,telecommunication|' +
  '数码=digital|数字=digital|系统=system|集成=integration|自动化=automation|' +
  '物流=logistic,logistics|供应链=supply chain|货运=freight|货代=freight forwarding|运输=transport,transportation|快递=express|仓储=warehousing,storage|' +
  '航运=shipping|船务=shipping|航空=aviation,airline|港务=port|汽车=auto,automobile,automotive,car|旅游=travel,tourism|旅行社=travel agency,travel service|' +
  '酒店=hotel|宾馆=hotel|餐饮=catering,restaurant,food and beverage|饮食=catering|家政=housekeeping,household|保洁=cleaning|清洁=cleaning|物业=property|' +
  '物业管理=property management|保安=security|安防=security|消防=fire protection,fire fighting,fire|人力资源=human resource,hr|劳务=labor,labour,labor service,labour service|' +
  '人才=talent|知识产权=intellectual property|检测=testing,inspection,test,detection|检验=inspection|认证=certification|测绘=surveying and mapping|规划=planning|' +
  '环保=environmental protection,environmental,environment protection,eco|环境=environment,environmental|节能=energy saving,energy conservation|' +
  '生态=ecological,ecology,eco|能源=energy|新能源=new energy|电力=power,electric power,electricity|燃气=gas|水务=water|水利=water conservancy|光伏=photovoltaic,pv|' +
  '太阳能=solar,solar energy|风电=wind power|储能=energy storage|建筑=construction,building,architecture,architectural|建设=construction|建材=building material,construction material|' +
  '装饰=decoration,decorating,decorative|装修=decoration|门窗=door and window,doors and windows|钢结构=steel structure|市政=municipal|路桥=road and bridge|' +
  '园林=garden,landscape,landscaping|绿化=greening,landscaping|园林绿化=landscaping,garden landscaping,landscape,garden greening,gardening and greening|' +
  '景观=landscape|房地产=real estate|置业=property,real estate|地产=real estate|营销=marketing|销售=sale,sales|零售=retail|连锁=chain|超市=supermarket|百货=department store|' +
  '维修=maintenance,repair|安装=installation|食品=food,foodstuff|粮油=grain and oil|饮料=beverage|饮品=beverage,drink|酒业=liquor,wine,wine industry,liquor industry|葡萄酒=wine|' +
  '茶业=tea,tea industry|茶叶=tea|乳业=dairy|水产=aquatic,seafood|渔业=fishery|果业=fruit|果蔬=fruit and vegetable|蔬菜=vegetable|农业=agriculture,agricultural,agri|' +
  '农产品=agricultural product,farm produce|农机=agricultural machinery|种业=seed|种植=planting|养殖=breeding|畜牧=animal husbandry|饲料=feed|化肥=fertilizer|农药=pesticide|林业=forestry|木业=wood,wood industry|' +
  '花卉=flower|苗木=nursery|蚕桑=sericulture|服装=garment,clothing,apparel|服饰=apparel,clothing,fashion,garment|制衣=garment|鞋业=shoe,footwear|箱包=luggage,bag|' +
  '皮革=leather|皮具=leather good,leather|纺织=textile|纺织品=textile|针织=knitting,knitwear|印染=printing and dyeing|丝绸=silk|家纺=home textile|家具=furniture|家居=home,home furnishing|' +
  '家电=home appliance|日用品=daily necessity,daily necessities,commodity,daily use product|百货=general merchandise|用品=product,good,supplies,supply,article|厨具=kitchenware|' +
  '卫浴=sanitary ware,bathroom|洁具=sanitary ware|母婴=mother and baby,maternal and infant|玩具=toy|文具=stationery|礼品=gift|工艺品=craft,handicraft,arts and crafts,art and craft|' +
  '饰品=jewelry,jewellery,ornament,accessories,accessory|首饰=jewelry,jewellery|珠宝=jewelry,jewellery|珠宝首饰=jewelry,jewellery|钟表=watch and clock,watches and clocks,clock and watch,clocks and watches,watch,clock|' +
  '眼镜=optical,glasses,eyewear|办公=office|医药=pharmaceutical,medicine|药业=pharmaceutical,pharma|制药=pharmaceutical,pharma|药房=pharmacy|大药房=pharmacy|医疗=medical|' +
  '器械=instrument,device,apparatus,equipment|医疗器械=medical device,medical instrument,medical apparatus,medical equipment|健康=health|生物=biological,bio,biology,biotech|' +
  '生物科技=biotechnology,biotech,bio technology,biological technology|生物技术=biotechnology,biotech,biological technology|化妆品=cosmetic|美容=beauty|宠物=pet|' +
  '化工=chemical,chemical industry,chemical engineering|化学=chemical,chemistry|化纤=chemical fiber,chemical fibre|塑料=plastic|塑胶=plastic|塑业=plastic|橡胶=rubber|橡塑=rubber and plastic|' +
  '涂料=coating,paint|新材料=new material,advanced material|材料=material|复合=composite|钢铁=iron and steel,steel|钢管=steel pipe|金属=metal|有色金属=nonferrous metal|' +
  '铝业=aluminum,aluminium|铜业=copper|不锈钢=stainless steel|五金=hardware|五金制品=hardware,hardware product,metal product|模具=mold,mould|铸造=casting,foundry|锻造=forging|轴承=bearing|阀门=valve|' +
  '紧固件=fastener|电缆=cable|线缆=wire and cable,cable|矿业=mining|煤炭=coal|石化=petrochemical|石油=petroleum,oil|石材=stone|水泥=cement|混凝土=concrete|玻璃=glass|陶瓷=ceramic|' +
  '包装=packaging,packing,package|纸业=paper|纸品=paper product|造纸=paper making|机械=machinery,mechanical,machine|机电=electromechanical,mechanical and electrical|机床=machine tool|' +
  '机器人=robot,robotic|重工=heavy industry,heavy industries|精密=precision|装备=equipment|设备=equipment|配件=part,accessories,fitting,spare part|汽配=auto part|部件=component|车业=vehicle|' +
  '船舶=ship,shipbuilding,marine|电机=motor,electric motor|电器=electric appliance,electrical appliance,appliance,electric,electrical|电气=electric,electrical|电子=electronic,electronics,electron|光电=optoelectronic,photoelectric,photoelectricity,opto electronic|' +
  '光学=optical,optics|光电子=optoelectronic|半导体=semiconductor|芯片=chip|集成电路=integrated circuit|元件=component|器材=equipment|仪器=instrument|仪表=meter,instrument|' +
  '仪器仪表=instrument and meter,instruments and meters,instrument,instrumentation|照明=lighting|灯具=lighting,lamp|灯饰=lighting|电源=power supply|电池=battery,batteries|电梯=elevator|空调=air conditioning|' +
  '制冷=refrigeration|制品=product|产品=product|商业=commercial,commerce,business|工贸=industry and trade,industrial and trading';

/** Words that one language says and the other leaves out: 机械制造 is often no more than Machinery. */
export const OFTEN_LEFT_OUT = '制造 工程 制品 产品 材料 设备 服务 发展 开发 传播 加工 用品 实业 生产';
