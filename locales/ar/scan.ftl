### What stands before the result: introduction, questions, overview, notices about storage and files.

## Introduction: what the scan is

questions = { $count ->
    [zero] بلا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
minutes = { $count ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة
    [two] نحو دقيقتين
    [few] نحو { $count } دقائق
    [many] نحو { $count } دقيقة
   *[other] نحو { $count } دقيقة
}
questions-and-minutes = { $questions }، { $minutes }
length-sentence = { $length }.
lead-level = ستعرفون مستواكم وأسبابه والخطوات التالية.
lead-ranking = سترون مجالاتكم مرتّبةً بدءًا من الأدنى مستوى، مع خطة 90 يومًا.
privacy = لا حاجة إلى إنشاء حساب. تبقى إجاباتكم في هذا المتصفح ما لم تشاركوها.
# The same on a website that asked for the answers.
privacy-read = لا حاجة إلى إنشاء حساب. تبقى إجاباتكم في هذا المتصفح، لكن هذا الموقع يستطيع قراءتها.
form = طول التقييم
form-long = النسخة المطوّلة، عدد الأسئلة: { $count }
dimensions-heading = { $count ->
    [zero] بلا أبعاد
    [one] بُعد واحد
    [two] بُعدان
    [few] { $count } أبعاد
    [many] { $count } بُعدًا
   *[other] { $count } بُعد
}
levels-heading = المستويات من الأدنى إلى الأعلى
start = البدء
disclaimer = يتناول هذا التقييم الممارسات لا الأشخاص، وغرضه فتح باب الحوار لا إصدار الأحكام.

language = اللغة
# The name of this language in itself.
language-name = العربية

## Introduction: scope and role of the person

scope = ما الذي تقيّمونه؟
scope-kind = { $kind ->
    [organization] المؤسسة كلها
    [unit] وحدة أعمال واحدة
    [product] منتج واحد أو رحلة واحدة
   *[team] فريق واحد
}
scope-label = الاسم
scope-named = { $kind }: { $name }
role = دوركم
role-name = { $role ->
    [leadership] القيادة
    [management] الإدارة الوسطى
    [customer-facing] التعامل مع العملاء
    [product-design-it] المنتج والتصميم وتقنية المعلومات
   *[other] دور آخر
}
optional = (اختياري)
not-said = غير محدد
more-about = إضافة تفاصيل

## Introduction: answers from before

saved = أجبتم عن { $answered } من الأسئلة الـ{ $total }.
saved-complete = أجبتم عن الأسئلة كلها ({ $total }). النتيجة جاهزة.
saved-since = إجاباتكم محفوظة في هذا المتصفح منذ { $date }.
saved-scope = موضوع التقييم: { $scope }
resume = متابعة
start-over = البدء من جديد
start-over-sure = سيُحذف تقييمكم الحالي ({ $answers }) من هذا المتصفح. لا يمكن التراجع عن ذلك.
start-over-kept = تبقى تقييماتكم المكتملة ضمن «التقييمات عبر الزمن».
answers-count = { $count ->
    [zero] بلا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
start-over-yes = الحذف والبدء من جديد
keep = إلغاء

with-team = هل تجرون التقييم مع فريق؟
team-step-invite = أرسلوا رابط الدعوة إلى الجميع، أو اعرضوا رمز QR الخاص به.
team-step-answer = يجيب كل شخص بمفرده، ثم يرسل إليكم رابط نتيجته.
team-step-combine = اجمعوا النتائج لتروا مواضع الاختلاف، ثم اتفقوا معًا على الإجابات.
copy-invitation = نسخ رابط الدعوة
show-code = عرض رمز QR
invitation-code = رمز QR لرابط الدعوة
combine = جمع النتائج

catalog = تقييمات أخرى
catalog-level = ترون مستواكم ومخططًا راداريًا والخطوات التالية.
catalog-ranking = ترون مجالاتكم مرتّبةً، مع خطة 90 يومًا.
catalog-kept = { $count ->
    [zero] لا إجابات محفوظة في هذا المتصفح
    [one] إجابة واحدة محفوظة في هذا المتصفح
    [two] إجابتان محفوظتان في هذا المتصفح
    [few] { $count } إجابات محفوظة في هذا المتصفح
    [many] { $count } إجابة محفوظة في هذا المتصفح
   *[other] { $count } إجابة محفوظة في هذا المتصفح
}
earlier-heading = هل لديكم نتائج سابقة؟
earlier = افتحوا ملف نتيجة، لكم أو لأحد الزملاء.
earlier-kept = { $count ->
    [zero] لا تقييمات مكتملة في هذا المتصفح. يمكنكم فتح ملف نتيجة.
    [one] في هذا المتصفح تقييم مكتمل واحد. ويمكنكم أيضًا فتح ملف نتيجة.
    [two] في هذا المتصفح تقييمان مكتملان. ويمكنكم أيضًا فتح ملف نتيجة.
    [few] في هذا المتصفح { $count } تقييمات مكتملة. ويمكنكم أيضًا فتح ملف نتيجة.
    [many] في هذا المتصفح { $count } تقييمًا مكتملًا. ويمكنكم أيضًا فتح ملف نتيجة.
   *[other] في هذا المتصفح { $count } تقييم مكتمل. ويمكنكم أيضًا فتح ملف نتيجة.
}
open-file = فتح ملف
team-kept = { $count ->
    [zero] متابعة العمل مع الفريق (بلا نتائج)
    [one] متابعة العمل مع الفريق (نتيجة واحدة)
    [two] متابعة العمل مع الفريق (نتيجتان)
    [few] متابعة العمل مع الفريق ({ $count } نتائج)
    [many] متابعة العمل مع الفريق ({ $count } نتيجة)
   *[other] متابعة العمل مع الفريق ({ $count } نتيجة)
}

## Questions

question-of = السؤال { $number } من { $total }
questions-of = الأسئلة من { $first } إلى { $last } من أصل { $total }
how-to-choose = كيفية الاختيار
keys-hint = لوحة المفاتيح: من 1 إلى { $levels } للاختيار، ومفتاح Enter للمتابعة.
dont-know = لا أعرف
not-applicable = لا ينطبق هنا
low-picture = الأدنى:
high-picture = الأعلى:
in-place-picture = مطبّقة بالكامل:
note = إضافة ملاحظة أو دليل
note-example = ما الدليل الذي يمكن الإشارة إليه؟ مثال: { $example }
note-plain = ملاحظة (لا تُدرَج أبدًا في رابط المشاركة)
former = إجابتكم في { $date }
former-same = مثل المرة السابقة
too-long = النص أطول من المسموح. لا تُحفظ إلا الأحرف الـ{ $kept } الأولى. اختصروه (الأحرف الزائدة: { $beyond }).
back = السابق
next = التالي
see-results = عرض النتائج

## All questions

all-questions = جميع الأسئلة
answered-of = أُجيب عن { $answered } من { $total }
count-dont-know = «لا أعرف»: { $count }
count-open = بلا إجابة: { $count }
open = بلا إجابة
go-to-open = الانتقال إلى السؤال التالي غير المُجاب عنه

## Storage

storage-denied = يمنع المتصفح الحفظ. يمكنكم المتابعة، لكن الإجابات تُفقد عند إغلاق هذه الصفحة.
storage-full = مساحة التخزين في المتصفح ممتلئة. يمكنكم المتابعة، لكن الإجابات الجديدة تُفقد عند إغلاق هذه الصفحة.
storage-link = للاحتفاظ بها، انسخوا الرابط من صفحة النتيجة. وللاحتفاظ بملاحظاتكم أيضًا، نزّلوا النتيجة من هناك بصيغة JSON.
storage-file = للاحتفاظ بها، نزّلوا الإجابات (JSON)، ثم افتحوا الملف هنا للمتابعة.
storage-off = لا تحفظ هذه الصفحة الإجابات، فتُفقد عند إغلاقها.
saved-answers-unreadable = تتعذر قراءة إجاباتكم المحفوظة. { $reason }
saved-plan-unreadable = تتعذر قراءة خطتكم المحفوظة. { $reason }
saved-scans-unreadable = تتعذر قراءة تقييماتكم المحفوظة. { $reason }
storage-unreadable = { $reason } احتفظنا بنسخة وبدأنا تقييمًا جديدًا.
storage-damaged = { $reason } احتفظنا بنسخة. الإجابات في هذه الصفحة كاملة ومحفوظة.
history-full = بلغتم الحد الأقصى للتقييمات المحفوظة ({ $count })، فلا يُضاف غيرها. يبقى تقييمكم الحالي. لإفساح المجال، احذفوا تقييمًا من «التقييمات عبر الزمن».

## Files and links

preview = هذا الملف استبيان: { $title }.
preview-yes = تجربته
nothing-found = لم نجد فيما فتحتموه نتيجة ولا رابطًا ولا استبيانًا. لفتح نتيجة، استخدموا رابطها أو ملف JSON الخاص بها.
bad-file-safe = لم تتغيّر إجاباتكم.
bad-link = هذا الرابط لا يعمل.
bad-beside = أحد الروابط الأخرى لا يعمل.
bad-link-safe = انسخوا الرابط كاملًا أو اطلبوا رابطًا جديدًا. لم تتغيّر إجاباتكم.
not-utf8 = تتعذر قراءة { $name }: يبدو أنه بترميز { $encoding } لا UTF-8. احفظوه بترميز UTF-8 وافتحوه من جديد.
not-text = تتعذر قراءة { $name }: ليس ملفًا نصيًا بترميز UTF-8.
not-readable = تتعذر قراءة { $name }: لم يتمكن المتصفح من فتحه.
questionnaire-file = الاستبيان

bad-questionnaire = { $count ->
    [zero] لا يمكن استخدام هذا الاستبيان.
    [one] لا يمكن استخدام هذا الاستبيان: في ملفه خطأ واحد.
    [two] لا يمكن استخدام هذا الاستبيان: في ملفه خطآن.
    [few] لا يمكن استخدام هذا الاستبيان: في ملفه { $count } أخطاء.
    [many] لا يمكن استخدام هذا الاستبيان: في ملفه { $count } خطأً.
   *[other] لا يمكن استخدام هذا الاستبيان: في ملفه { $count } خطأ.
}
bad-questionnaire-more = لم تتغيّر إجاباتكم. على مالك الموقع إصلاح الملف.
no-questionnaire = تعذّر تحميل الاستبيان ({ $reason }). لم تتأثر إجاباتكم. أعيدوا تحميل الصفحة للمحاولة من جديد.

## Parts of the scan that load when they are needed

loading = جارٍ التحميل…
not-loaded = تعذّر تحميل هذا الجزء من التقييم. لم تتأثر إجاباتكم. حاولوا من جديد أو أعيدوا تحميل الصفحة.
try-again = المحاولة من جديد
