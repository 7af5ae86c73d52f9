/** How an agency's name ends that is a government; a street office is a branch of one and none itself. */
const governments = /(?:人民政府|[省市县旗盟镇乡]|自治[区州县旗]|苏木|[^社小校片园景林库矿新务发]区)$/
const others =
  /(?:局|委|委员会|办|办公[厅室]|厅|部|处|队|站|所|院|馆|校|中心|公司|街道|办事处|管委会|新区|高新区|开发区|园区|景区|林区|矿区|服务区|社区)$/

/** Whether an agency is a government (and not one of its departments), as far as its name tells; null where it does not. */
export function isGovernment(name: string): boolean | null {
  const own = name.replace(/\s+|[(（][^()（）]*[)）]$/g, '')
  if (others.test(own)) return false
  return governments.test(own) ? true : null
}
