import type { BadgeMarkWords } from './en.ts';

/** Simplified Chinese. */
export const zhHans: BadgeMarkWords = {
  labelForged: '声明不真实',
  labelCopied: '为其他网站出具',
  labelExpired: '声明已过期',
  labelNotYetValid: '声明尚未生效',
  labelStale: '较新的名单与此不符',
  labelOtherCompany: '关于其他企业',
  labelOtherIssuer: '其他出具方，未核验',
  labelUnreadable: '声明无法读取',
  labelUnsigned: '未签名',
  verified: '声明已核验，截至{from}。',
  unchecked: '此声明未经核验：本设备目前没有所需的密钥。这不说明声明本身的任何情况。',
  forged: '签名不符：声明被改动过，或由他人制作。请勿依据此徽标所示内容。',
  copied: '此声明是为 {audience} 的页面出具的，在这里只是副本。',
  expired: '此声明真实，有效期至{until}，现已过期。',
  notYetValid: '此声明自{from}起生效。请检查本设备的时钟。',
  stale: '此声明所述为{asOf}的情况。本设备上较新的名单（{later}）{says}。',
  deviceListed: '所载记录与此不同',
  deviceNoEntry: '未载有此代码的不利记录',
  otherCompany: '此声明真实，但所述代码为 {code}，与此徽标所示代码不同。',
  otherIssuer: '此声明所称的服务器不是本扩展所用的服务器，故无法在此核验其签名。',
  unreadable: '此处不是完整的声明，此徽标所示内容没有任何凭证。',
  unsigned: '此徽标没有附带签名声明，其内容仅由本页面自行提供。',
  itSays: '声明内容：{label}',
  shortCode: '短码 {code}，有效期至{until}',
};
