import type { LegacyName } from './encoding';

/** What text in an encoding usually looks like. */
export type Habits = {
  readonly name: LegacyName;
  /** `own`: whole words above ASCII; `latin`: single letters above ASCII between ASCII ones. */
  readonly script: 'latin' | 'own' | 'cjk';
  /** Weight of each usual character (letters in lower case), 0 to 1. */
  readonly usual: ReadonlyMap<string, number>;
  /** Weight of a letter that is not among the usual ones. */
  readonly otherLetter: number;
};

function weights(...groups: [characters: string, weight: number][]): Map<string, number> {
  return new Map(groups.flatMap(([chars, weight]) => [...chars].map((char) => [char, weight])));
}

function range(first: string, last: string): string {
  const from = first.charCodeAt(0);
  const codes = Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, at) => from + at);
  return String.fromCharCode(...codes);
}

const cyrillic = weights(
  [range('а', 'я'), 0.7],
  ['ёіїєґў', 0.7],
  ['љњћђџј', 0.4],
  ['оеаинтсрвлкмдпу', 1],
);
const kana = range('ぁ', 'ん') + range('ァ', 'ー');
const cjkSigns = '、。「」『』（）《》【】：；，！？・～〜　';

// The commonest characters of each script; about half of ordinary running text.
const simplified =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然' +
  '家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者意无力它与长把机' +
  '十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身' +
  '统计划数据接口系统模块需求设计测试';
const traditional =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然' +
  '家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日者意無力它與長把機' +
  '十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身' +
  '統計劃數據接口系統模組需求設計測試';

/** Candidates in the order that breaks a tie. */
export const habits: readonly Habits[] = [
  {
    name: 'windows-1252',
    script: 'latin',
    usual: weights(['ìòùøïãõåæœÿîûëš', 0.85], ['éèàçêñóáíúäöüßâôý', 1]),
    otherLetter: 0,
  },
  {
    name: 'windows-1250',
    script: 'latin',
    usual: weights(['çâăîďţşľĺŕô', 0.6], ['ąćęłńóśźżáčéěíňřšťúůýžőűäöüß', 1]),
    otherLetter: 0,
  },
  {
    name: 'windows-1254',
    script: 'latin',
    usual: weights(['âîûé', 0.5], ['ğışçöüİ', 1]),
    otherLetter: 0,
  },
  { name: 'windows-1251', script: 'own', usual: cyrillic, otherLetter: 0 },
  { name: 'koi8-r', script: 'own', usual: cyrillic, otherLetter: 0 },
  { name: 'ibm866', script: 'own', usual: cyrillic, otherLetter: 0 },
  {
    name: 'windows-1253',
    script: 'own',
    usual: weights([`${range('α', 'ω')}άέήίόύώϊϋ`, 0.9]),
    otherLetter: 0,
  },
  { name: 'gbk', script: 'cjk', usual: weights([simplified + cjkSigns, 1]), otherLetter: 0.2 },
  { name: 'big5', script: 'cjk', usual: weights([traditional + cjkSigns, 1]), otherLetter: 0.2 },
  { name: 'shift_jis', script: 'cjk', usual: weights([kana + cjkSigns, 1]), otherLetter: 0.3 },
  { name: 'euc-jp', script: 'cjk', usual: weights([kana + cjkSigns, 1]), otherLetter: 0.3 },
  {
    name: 'euc-kr',
    script: 'cjk',
    usual: weights([range('가', '힣'), 1], [cjkSigns, 1]),
    otherLetter: -1,
  },
];
