/**
 * A year at the head of a sentence as the time that it speaks of: «2022年,我镇…», «2022年度共收到…», «现将2022年…»; no comparison, no stretch of
 * years and no work of another year («2022年问题整改», «2022年以来»). In plain characters, without white space.
 */
export const yearAsTime =
  /(?<=^|[。;:!?)]|[一二三四五六七八九十]是|情况)(?:在|截至)?(20\d\d)年度?(?=,|全年|[我本][县市区镇乡局委办街单机部]|共|累计|主动公开|收到|受理|新收|未|没有|全[县市区镇乡局街])(?!,?(?:以来|底|末))/y

/** Words behind such a year that make it a look back on purpose. */
export const lookBack = /^[^。;]{0,60}?(?:整改|问题清单|指出的|反馈的|上年|上一年度|去年|结转|同比|相比|对比)/
