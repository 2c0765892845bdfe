import { codeTable } from '../code-table';
import type { LegacyName } from '../encoding';

/** A few lines of a plan in a language and the legacy encoding that such files come in. */
export const samples: readonly { name: LegacyName; language: string; text: string }[] = [
  {
    name: 'windows-1252',
    language: 'French',
    text: '# Résumé\r\n\r\nLe cache répond déjà en moins d’une seconde, même après la mise à jour.\r\n',
  },
  {
    name: 'windows-1252',
    language: 'German',
    text: '# Überblick\n\nDie Prüfung läuft nächtlich – größere Änderungen melden wir früher.\n',
  },
  {
    name: 'windows-1252',
    language: 'Danish',
    text: '# Løsning\n\nVi måler svartider på både læsning og skrivning før udgivelsen.\n',
  },
  {
    name: 'windows-1252',
    language: 'English with typographic quotes',
    text: 'The team’s “fast path” — measured twice — costs €12 a month…\n',
  },
  {
    name: 'windows-1250',
    language: 'Polish',
    text: '# Zakres\n\nPamięć podręczna musi przeżyć każdą awarię, także gdy serwer się wyłączy.\n',
  },
  {
    name: 'windows-1250',
    language: 'Czech',
    text: '# Rozhodnutí\n\nFronta zpráv běží odděleně, proto může každý tým měřit zvlášť. Žádné výjimky.\n',
  },
  {
    name: 'windows-1251',
    language: 'Russian',
    text: '# План внедрения\r\n\r\nОчередь сообщений хранит события трое суток; Ёмкость растёт.\r\n',
  },
  {
    name: 'windows-1251',
    language: 'Ukrainian',
    text: '# План\n\nЧерга зберігає події три доби, її обсяг зростає щодня. Є ризики.\n',
  },
  {
    name: 'koi8-r',
    language: 'Russian',
    text: '# План внедрения\n\nОчередь сообщений хранит события трое суток, потом удаляет их.\n',
  },
  {
    name: 'ibm866',
    language: 'Russian',
    text: '# План внедрения\n\nОчередь сообщений хранит события трое суток, потом удаляет их.\n',
  },
  {
    name: 'windows-1253',
    language: 'Greek',
    text: '# Σχέδιο\n\nΗ ουρά κρατά τα μηνύματα για τρεις ημέρες και μετά τα διαγράφει.\n',
  },
  {
    name: 'windows-1254',
    language: 'Turkish',
    text: '# Özet\n\nİleti kuyruğu olayları üç gün saklar, sonra siler. Şimdiki yük düşüktür.\n',
  },
  {
    name: 'shift_jis',
    language: 'Japanese',
    text: '# 実装計画\n\nメッセージは三日間保存され、その後に削除されます。検索はAPIで行う。\n',
  },
  {
    name: 'euc-jp',
    language: 'Japanese',
    text: '# 実装計画\n\nメッセージは三日間保存され、その後に削除されます。検索はAPIで行う。\n',
  },
  {
    name: 'gbk',
    language: 'simplified Chinese',
    text: '# 实施计划\n\n消息队列保存三天的数据，然后删除。我们可以在这个接口上进行测试。\n',
  },
  {
    name: 'big5',
    language: 'traditional Chinese',
    text: '# 實施計劃\n\n訊息佇列會保存三天的數據，然後刪除。我們可以在這個系統上進行測試。\n',
  },
  {
    name: 'euc-kr',
    language: 'Korean',
    text: '# 구현 계획\n\n메시지는 사흘 동안 보관한 뒤에 삭제한다. 검색은 API로 처리한다.\n',
  },
];

/** Every character that an encoding can hold and that a text may have. */
export function alphabetOf(name: LegacyName): string[] {
  return [...codeTable(name).keys()].filter((char) => char >= ' ' || char === '\n');
}
