/** Words that announce the days which the figures cover, where the days themselves could not be read. In plain characters, without white space. */
export const periodAnnouncement =
  /(?:统计|所列|有关|相关)?数据[^。;,]{0,10}(?:期限|时限|期间|周期|区间|范围|起止|截止|截至|自)|统计(?:期(?!间)|时限|期间|周期|区间|起止时间|时间|时段|截止|截至)|报告(?:期限|期间|周期|时限)[为是:自从]/
