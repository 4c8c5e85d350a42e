
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'always': `Відчинено цілодобово`,
'at': str`${0}`,
'before': str`місце ${0}`,
'before-of': str`місце ${0} із ${1}`,
'best': `1 — найкраще`,
'better': str`${0} краще, ніж у ${1}`,
'call': `Зателефонувати`,
'closed': `Зачинено`,
'closed-until': str`Зачинено. Відчиниться: ${0}`,
'copied': `Скопійовано`,
'copy': str`Копіювати ${0}`,
'elsewhere': `Посилання на інший вебсайт.`,
'elsewhere-new': `Посилання на інший вебсайт, відкриється в новому вікні.`,
'emergency': `Надзвичайна ситуація`,
'hide': `Приховати`,
'hide-notice': str`Приховати повідомлення «${0}»`,
'history': `Місце за роками`,
'holidays': `святкові дні`,
'info': `Інформація`,
'last': `попередньому рейтингу`,
'less': `Показати менше`,
'map': `Показати на карті`,
'more': `Показати більше`,
'new': `Уперше в рейтингу`,
'news': str`Читати всю новину: ${0}`,
'news-busy': `Завантаження новин …`,
'news-failed': `Наразі неможливо показати новини.`,
'news-none': `Наразі новин немає.`,
'not-copied': `Не вдалося скопіювати`,
'of': str`із ${0} ${1}`,
'open-until': str`Відчинено. Зачиниться: ${0}`,
'part-better': str`${0} краще`,
'part-unchanged': `Без змін`,
'part-worse': str`${0} гірше`,
'photo': str`Фото: ${0}`,
'place': `Місце`,
'places': `на # місце|на # місця|на # місць|на # місця`,
'return': str`Показати приховані повідомлення (${0})`,
'save': `Зберегти контакт`,
'shared': `спільне місце`,
'source': `Джерело:`,
'time': str`${0}, ${1}`,
'unchanged': str`Те саме місце, що й у ${0}`,
'unit': `муніципалітету|муніципалітетів|муніципалітетів|муніципалітету`,
'updated': `Оновлено`,
'warning': `Попередження`,
'worse': str`${0} гірше, ніж у ${1}`,
'write': `Написати`,
    };
  