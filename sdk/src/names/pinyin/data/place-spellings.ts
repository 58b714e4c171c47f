/** Places whose usual spelling is not their pinyin, or which have one of their own beside it. */
export const PLACE_SPELLINGS =
  '中国=china,prc 陕西=shaanxi 内蒙古=innermongolia,neimenggu 西藏=tibet 香港=hongkong,hk 澳门=macau,macao 台湾=taiwan 台北=taipei ' +
  '高雄=kaohsiung 台中=taichung 新北=newtaipei 哈尔滨=harbin 齐齐哈尔=qiqihar 呼和浩特=hohhot,huhhot 鄂尔多斯=ordos 呼伦贝尔=hulunbuir ' +
  '乌兰察布=ulanqab 乌鲁木齐=urumqi 克拉玛依=karamay 吐鲁番=turpan 哈密=hami,kumul 喀什=kashgar,kashi 和田=hotan 伊犁=ili 库尔勒=korla ' +
  '拉萨=lhasa 日喀则=shigatse,xigaze 林芝=nyingchi 广州=guangzhou,canton 北京=beijing,peking 锡林浩特=xilinhot 满洲里=manzhouli ' +
  '乐清=yueqing 乐山=leshan 乐平=leping 六安=luan,liuan 蚌埠=bengbu 成都=chengdu 昌都=chamdo,changdu 都匀=duyun 朝阳=chaoyang 大同=datong 泊头=botou 亳州=bozhou 台州=taizhou 漯河=luohe 都江堰=dujiangyan 荥阳=xingyang';
