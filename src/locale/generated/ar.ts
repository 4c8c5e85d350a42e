
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'always': `مفتوح على مدار الساعة`,
'at': str`الساعة ${0}`,
'before': str`المركز ${0}`,
'before-of': str`المركز ${0} من أصل ${1}`,
'best': `1 هو الأفضل`,
'better': str`أفضل ${0} مما كان في ${1}`,
'call': `اتصال`,
'closed': `مغلق`,
'closed-until': str`مغلق، يفتح ${0}`,
'copied': `تم النسخ`,
'copy': str`نسخ ${0}`,
'elsewhere': `رابط إلى موقع آخر.`,
'elsewhere-new': `رابط إلى موقع آخر، يُفتح في نافذة جديدة.`,
'emergency': `حالة طوارئ`,
'hide': `إخفاء`,
'hide-notice': str`إخفاء الإعلان «${0}»`,
'history': `المركز حسب السنة`,
'holidays': `أيام العطل الرسمية`,
'info': `معلومات`,
'last': `القياس السابق`,
'less': `عرض أقل`,
'map': `عرض على الخريطة`,
'more': `عرض المزيد`,
'new': `جديد في القياس`,
'news': str`اقرأ الخبر كاملًا لدى ${0}`,
'news-busy': `جارٍ جلب الأخبار …`,
'news-failed': `لا يمكن عرض الأخبار حاليًا.`,
'news-none': `لا توجد أخبار حاليًا.`,
'not-copied': `تعذّر النسخ`,
'of': str`من أصل ${0} ${1}`,
'open-until': str`مفتوح الآن، يغلق ${0}`,
'part-better': str`أفضل ${0}`,
'part-unchanged': `دون تغيير`,
'part-worse': str`أدنى ${0}`,
'photo': str`تصوير: ${0}`,
'place': `المركز`,
'places': `بـ # مركز|بمركز واحد|بمركزين|بـ # مراكز|بـ # مركزًا|بـ # مركز`,
'return': str`عرض الإعلانات المخفية (${0})`,
'save': `حفظ جهة الاتصال`,
'shared': `مركز مشترك`,
'source': `المصدر:`,
'time': str`${0}، الساعة ${1}`,
'unchanged': str`المركز نفسه كما في ${0}`,
'unit': `بلدية|بلدية|بلديتين|بلديات|بلدية|بلدية`,
'updated': `آخر تحديث:`,
'warning': `تحذير`,
'worse': str`أدنى ${0} مما كان في ${1}`,
'write': `مراسلة`,
    };
  