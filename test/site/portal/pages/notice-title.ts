import type { Language } from '../../page/language.ts';
import type { Notice } from '../notice.ts';
import { portalWords } from '../words/words.ts';

/** A notice is headed by what was bought; its buyer stands in the summary. */
export function noticeTitle(notice: Notice, language: Language): string {
  const words = portalWords(language);
  return language === 'en' ? `${notice.subject.en}: ${words.suffix}` : `${notice.subject.zh}${words.suffix}`;
}

/** A sum in yuan as notices print it: in units of ten thousand in Chinese, in full in English. */
export function sum(yuan: number, language: Language): string {
  return language === 'en'
    ? `CNY ${yuan.toLocaleString('en-GB')}`
    : `￥${(yuan / 10_000).toFixed(4)} 万元（人民币）`;
}

/** A day as notices print it. */
export function day(date: string, language: Language): string {
  if (language === 'en')
    return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
      dateStyle: 'medium',
      timeZone: 'UTC',
    });
  const [year, month, dayOfMonth] = date.split('-');
  return `${year}年${month}月${dayOfMonth}日`;
}
