### Several results: a team, two side by side, scans over time.

## Names of results

collection-back = رجوع
collection-own = نتيجتكم، { $date }
collection-from-link = الشخص { $number }، { $date }
collection-from-file = الملف { $number }، { $date }
collection-from-history = تقييمكم، { $date }
collection-agreed-name = نتيجة الفريق، { $date }
collection-with = { $name } · { $more }

## Adding results

collection-bring = إضافة نتائج
collection-bring-more = إضافة نتائج أخرى
collection-bring-label = الصقوا روابط النتائج أو الرسائل التي وصلت فيها
collection-bring-hint = أو أفلتوا ملفات النتائج في أي مكان من هذه الصفحة. لا تُرفع أي بيانات إلى خادم.
collection-add = إضافة
collection-choose-files = اختيار ملفات
collection-reading = تجري قراءة { $done } من { $total }…
collection-added = { $count ->
    [zero] لم تُضَف أي نتيجة.
    [one] أُضيفت نتيجة واحدة.
    [two] أُضيفت نتيجتان.
    [few] أُضيفت { $count } نتائج.
    [many] أُضيفت { $count } نتيجة.
   *[other] أُضيفت { $count } نتيجة.
}
collection-nothing-found = لا توجد روابط نتائج في هذا النص.
collection-refused = { $place }: { $reason }
collection-refused-more = { $count ->
    [zero] ولا شيء غير ذلك.
    [one] وواحد غيرها.
    [two] واثنان غيرها.
    [few] و{ $count } غيرها.
    [many] و{ $count } غيرها.
   *[other] و{ $count } غيرها.
}
collection-same = { $place }: مضافة من قبل ({ $name }).
collection-later-state = { $place }: نسخة أحدث من { $name }، وحلّت محل الأقدم.
collection-earlier-state = { $place }: نسخة أقدم من { $name }، ولم تُضَف.
collection-not-a-person = النتيجة التي اتفق عليها الفريق ليست رأي شخص واحد، ولذلك لم تُضَف.
collection-other-questionnaire = من استبيان آخر ({ $questionnaire }): { $count ->
    [zero] لم يُستبعد شيء.
    [one] نتيجة واحدة لم تُضَف. افتحوها في تقييمها.
    [two] نتيجتان لم تُضافا. افتحوهما في تقييمهما.
    [few] { $count } نتائج لم تُضَف. افتحوها في تقييمها.
    [many] { $count } نتيجة لم تُضَف. افتحوها في تقييمها.
   *[other] { $count } نتيجة لم تُضَف. افتحوها في تقييمها.
}
collection-full = الحد الأقصى للنتائج التي يمكن جمعها: { $count }. ولم تُضَف البقية.
collection-safe = لم يتغيّر شيء آخر.
collection-is-questionnaire = هذا الملف استبيان. افتحوه من الشاشة الأولى.
collection-place-text = النص { $number }
collection-place-line = السطر { $number }
collection-place-result = النتيجة { $number }
collection-place-in = { $outside }، { $inside }

## The same answers once more

collection-duplicates = { $count ->
    [zero] لا روابط مكررة.
    [one] رابط واحد يطابق نتيجة أعلاه في الإجابات والتاريخ. هل هو من شخص آخر؟
    [two] رابطان يطابقان نتائج أعلاه في الإجابات والتاريخ. هل هما من شخصين آخرين؟
    [few] { $count } روابط تطابق نتائج أعلاه في الإجابات والتاريخ. هل هي من أشخاص آخرين؟
    [many] { $count } رابطًا تطابق نتائج أعلاه في الإجابات والتاريخ. هل هي من أشخاص آخرين؟
   *[other] { $count } رابط تطابق نتائج أعلاه في الإجابات والتاريخ. هل هي من أشخاص آخرين؟
}
collection-double = { $name }: لم تُحتسب بعد
collection-double-counts = احتسابها لشخص آخر
collection-double-counts-named = احتسابها لشخص آخر: { $name }
collection-duplicates-out = استبعادها

## People

collection-people = { $count ->
    [zero] بلا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
collection-remove = إزالة
collection-remove-named = إزالة { $name }
collection-given-label = الاسم أو الرمز: { $name }
collection-given-hint = اسم أو رمز
collection-add-named = إضافة: { $name }

## The kept team

collection-team-stays = تبقى هذه النتائج وأسماؤها وما تتفقون عليه في هذا المتصفح إلى أن تحذفوا الفريق.
collection-give-up = حذف هذا الفريق
collection-give-up-sure = { $count ->
    [zero] سيُحذف الفريق من هذا المتصفح. لا يمكن التراجع عن ذلك. تبقى الروابط والملفات التي شاركتموها صالحة.
    [one] ستُحذف النتيجة الوحيدة في الفريق وما اتُّفق عليه من هذا المتصفح. لا يمكن التراجع عن ذلك. تبقى الروابط والملفات التي شاركتموها صالحة.
    [two] ستُحذف نتيجتا الفريق واسماهما وما اتُّفق عليه من هذا المتصفح. لا يمكن التراجع عن ذلك. تبقى الروابط والملفات التي شاركتموها صالحة.
    [few] ستُحذف نتائج الفريق ({ $count }) وأسماؤها وما اتُّفق عليه من هذا المتصفح. لا يمكن التراجع عن ذلك. تبقى الروابط والملفات التي شاركتموها صالحة.
    [many] ستُحذف نتائج الفريق ({ $count }) وأسماؤها وما اتُّفق عليه من هذا المتصفح. لا يمكن التراجع عن ذلك. تبقى الروابط والملفات التي شاركتموها صالحة.
   *[other] ستُحذف نتائج الفريق ({ $count }) وأسماؤها وما اتُّفق عليه من هذا المتصفح. لا يمكن التراجع عن ذلك. تبقى الروابط والملفات التي شاركتموها صالحة.
}
collection-give-up-yes = حذف الفريق
collection-team-waits = { $count ->
    [zero] في هذا المتصفح فريق محفوظ بلا نتائج. هل تنتمي النتائج الجديدة إليه؟
    [one] في هذا المتصفح فريق محفوظ له نتيجة واحدة. هل تنتمي النتائج الجديدة إليه؟
    [two] في هذا المتصفح فريق محفوظ له نتيجتان. هل تنتمي النتائج الجديدة إليه؟
    [few] في هذا المتصفح فريق محفوظ له { $count } نتائج. هل تنتمي النتائج الجديدة إليه؟
    [many] في هذا المتصفح فريق محفوظ له { $count } نتيجة. هل تنتمي النتائج الجديدة إليه؟
   *[other] في هذا المتصفح فريق محفوظ له { $count } نتيجة. هل تنتمي النتائج الجديدة إليه؟
}
collection-team-join = إضافتها إلى ذلك الفريق
collection-team-replace = بدء فريق جديد
collection-team-unreadable = تتعذر قراءة الفريق المحفوظ: { $reason } أضيفوا النتائج من جديد، أو افتحوا ملف الفريق.
collection-team-set-aside = تتعذر قراءة جزء من الفريق المحفوظ: { $reason } احتفظنا بنسخة.

## Team

collection-team = نتائج الفريق
collection-team-lead = يجيب كل شخص بمفرده. أضيفوا النتائج لتروا مواضع الاختلاف والصورة العامة للفريق.
collection-team-few = أضيفوا نتيجتين على الأقل لتروا مواضع الاتفاق والاختلاف.
collection-team-recognized = { $people ->
    [zero] يمكن للجميع معرفة صاحب كل إجابة. أضيفوا نتائج أخرى أولًا.
    [one] إذا قلّ العدد عن شخص واحد، أمكن للجميع معرفة صاحب كل إجابة. أضيفوا نتائج أخرى أولًا.
    [two] إذا قلّ العدد عن شخصين، أمكن للجميع معرفة صاحب كل إجابة. أضيفوا نتائج أخرى أولًا.
    [few] إذا قلّ العدد عن { $people } أشخاص، أمكن للجميع معرفة صاحب كل إجابة. أضيفوا نتائج أخرى أولًا.
    [many] إذا قلّ العدد عن { $people } شخصًا، أمكن للجميع معرفة صاحب كل إجابة. أضيفوا نتائج أخرى أولًا.
   *[other] إذا قلّ العدد عن { $people } شخص، أمكن للجميع معرفة صاحب كل إجابة. أضيفوا نتائج أخرى أولًا.
}
collection-show-anyway = عرضها رغم ذلك
collection-show-round = الجولة
collection-round-count = { $days } ({ $count })
collection-all-rounds = كل الجولات ({ $count })
collection-round-hint = يفصل بين هذه النتائج أكثر من 30 يومًا، ولذلك لا تُحتسب فريقًا واحدًا.
collection-show-role = عرض إجابات
collection-everybody = الجميع ({ $people })
collection-role-count = { $role } ({ $people })
collection-role-hint = تأتي الأدوار من ملفات النتائج لا من الروابط، ولا يُعرض دور يقل عدد أصحابه عن { $people }.

## Where people differ

collection-differently = أبرز مواضع الاختلاف
collection-differently-stand = { $people ->
    [zero] لا أحد.
    [one] شخص واحد.
    [two] شخصان، بدءًا بأكبر فارق.
    [few] { $people } أشخاص، بدءًا بأكبر فارق.
    [many] { $people } شخصًا، بدءًا بأكبر فارق.
   *[other] { $people } شخص، بدءًا بأكبر فارق.
}
collection-differently-split = { $people ->
    [zero] لا أحد.
    [one] شخص واحد.
    [two] شخصان، الآراء المنقسمة أولًا ثم الفارق الأكبر.
    [few] { $people } أشخاص، الآراء المنقسمة أولًا ثم الفارق الأكبر.
    [many] { $people } شخصًا، الآراء المنقسمة أولًا ثم الفارق الأكبر.
   *[other] { $people } شخص، الآراء المنقسمة أولًا ثم الفارق الأكبر.
}
collection-all-alike = أنتم متفقون إلى حد بعيد في كل الأسئلة.
collection-none-together = لا يوجد بعد سؤال حدّد اثنان منكم مستواه. أضيفوا نتائج أخرى.
collection-all-items = كل الأسئلة ({ $count })
collection-items-together = { $count ->
    [zero] لا أسئلة أجاب عنها اثنان منكم على الأقل
    [one] السؤال الوحيد الذي أجاب عنه اثنان منكم على الأقل
    [two] السؤالان اللذان أجاب عنهما اثنان منكم على الأقل
    [few] كل الأسئلة ({ $count }) التي أجاب عنها اثنان منكم على الأقل
    [many] كل الأسئلة ({ $count }) التي أجاب عنها اثنان منكم على الأقل
   *[other] كل الأسئلة ({ $count }) التي أجاب عنها اثنان منكم على الأقل
}
collection-talk = ناقشوا ذلك قبل التخطيط: { $choices }.
collection-split = آراء منقسمة: { $choices }.
collection-chose = { $people ->
    [zero] لم يختر أحد المستوى { $level }
    [one] اختار شخص واحد المستوى { $level }
    [two] اختار شخصان المستوى { $level }
    [few] اختار { $people } أشخاص المستوى { $level }
    [many] اختار { $people } شخصًا المستوى { $level }
   *[other] اختار { $people } شخص المستوى { $level }
}
collection-chose-more = { $people ->
    [zero] لا أحد المستوى { $level }
    [one] شخص واحد المستوى { $level }
    [two] شخصان المستوى { $level }
    [few] { $people } أشخاص المستوى { $level }
    [many] { $people } شخصًا المستوى { $level }
   *[other] { $people } شخص المستوى { $level }
}
collection-chose-next = { $said }، و{ $more }
collection-fairly = أنتم متفقون في الغالب.
collection-alike = أنتم متفقون.
collection-apart = { $count ->
    [zero] لا فارق. ناقشوا ذلك: { $choices }.
    [one] الفارق مستوى واحد. ناقشوا ذلك: { $choices }.
    [two] الفارق مستويان. ناقشوا ذلك: { $choices }.
    [few] الفارق { $count } مستويات. ناقشوا ذلك: { $choices }.
    [many] الفارق { $count } مستوى. ناقشوا ذلك: { $choices }.
   *[other] الفارق { $count } مستوى. ناقشوا ذلك: { $choices }.
}
collection-near = الفارق مستوى واحد على الأكثر.
collection-one-vote = شخص واحد فقط حدّد مستوى.
collection-dots = { $choices }؛ الوسيط { $median }
collection-answers = عرض الإجابات
collection-heat-map = خريطة حرارية لجميع الأسئلة
collection-heat-map-caption = عدد الأشخاص الذين اختاروا كل مستوى. الوسيط محاط بإطار.
collection-dont-know = { $people ->
    [zero] الجميع يعرف.
    [one] شخص واحد لا يعرف.
    [two] شخصان لا يعرفان.
    [few] { $people } أشخاص لا يعرفون.
    [many] { $people } شخصًا لا يعرفون.
   *[other] { $people } شخص لا يعرفون.
}
collection-key-person = شخص واحد
collection-key-people = الأشخاص، على شكل شريط
collection-key-levels = المستويات: { $level_names }
collection-key-median = الوسيط (الأدنى عند وجود قيمتين في الوسط)

## Profile of the team

collection-joint = الصورة العامة للفريق
collection-joint-stand = تُحسب المستويات من وسيط الإجابات عن كل سؤال (وعند وجود إجابتين في الوسط تُؤخذ الأدنى). أما المتوسطات فتشمل جميع الأشخاص ({ $people }). ولذلك قد يختلف المستوى عن المتوسط.
collection-joint-level = المستوى
collection-joint-range = من الأدنى إلى الأعلى
collection-targets = الأهداف
collection-range = { $from } إلى { $to }
collection-key-band = النطاق في الفريق

## What was agreed

collection-agreed = الإجابات المتفق عليها
collection-agree-fold = تسجيل ما اتفقتم عليه
collection-agree-label = الإجابة المتفق عليها: { $item }
collection-not-agreed = لا اتفاق بعد (يُستخدم الوسيط)
collection-agreed-count = { $count ->
    [zero] لم يُتفق على إجابة أي سؤال من أصل { $total }. يُستخدم الوسيط.
    [one] اتُّفق على إجابة سؤال واحد من أصل { $total }. يُستخدم الوسيط للباقي.
    [two] اتُّفق على إجابتَي سؤالين من أصل { $total }. يُستخدم الوسيط للباقي.
    [few] اتُّفق على إجابات { $count } أسئلة من أصل { $total }. يُستخدم الوسيط للباقي.
    [many] اتُّفق على إجابات { $count } سؤالًا من أصل { $total }. يُستخدم الوسيط للباقي.
   *[other] اتُّفق على إجابات { $count } سؤال من أصل { $total }. يُستخدم الوسيط للباقي.
}
collection-open-agreed = عرض نتيجة الفريق
collection-copy-agreed = نسخ رابط نتيجة الفريق

## Passing the team on

collection-pass-on = المشاركة
collection-team-link = نسخ رابط هذه النتائج
collection-team-file = تنزيل ملف الفريق
collection-team-link-hint = يحتوي الرابط والملف على إجابات كل شخص وتواريخها، وقد يُعرف منها صاحب كل إجابة. لا يتضمن الرابط أسماء ولا أدوارًا ولا ملاحظات، أما الملف فيتضمن الأسماء والأدوار.
collection-team-link-long = النتائج أكثر مما يتسع له رابط. نزّلوا ملف الفريق، وهو يحتوي على إجابات كل شخص وتواريخها مع الأسماء والأدوار.

## Figures

collection-appendix = إحصاءات الاتفاق
collection-appendix-caption = الوسيط: الأدنى عند وجود اثنين. AD: متوسط البعد عن الوسيط. s: الانحراف المعياري. r_wg: الاتفاق الذي يتجاوز المصادفة.
collection-appendix-column-question = السؤال
collection-appendix-column-people = الأشخاص
collection-appendix-column-median = الوسيط
collection-appendix-column-ad = AD
collection-appendix-column-s = s
collection-appendix-column-rwg = r_wg

## Two results

collection-compare = مقارنة نتيجتين
collection-compare-few = أضيفوا نتيجة ثانية للمقارنة.
collection-then = قبل
collection-now = بعد
collection-first = أ
collection-second = ب
collection-yours = نتيجتكم
collection-the-other = النتيجة الأخرى
collection-swap = تبديل
collection-then-and-now = قبل وبعد
collection-side-by-side = جنبًا إلى جنب
collection-then-level = قبل: المستوى { $then }. بعد: المستوى { $now }.
collection-each-level = { $first }: { $first_level }. { $second }: { $second_level }.
collection-level-unknown = الإجابات غير كافية لتحديد المستوى
collection-two-scopes = لهاتين النتيجتين نطاقان مختلفان، فقارنوا بينهما بحذر.
collection-scope-unknown = قد يختلف نطاقا هاتين النتيجتين، فالروابط لا تذكر النطاق. قارنوا بينهما بحذر.
collection-two-forms = إحدى النتيجتين من النسخة القصيرة والأخرى من النسخة المطوّلة، لذلك لا يمكن مقارنة مستوييهما. قارنوا إجابة بإجابة.
collection-long-form = النسخة المطوّلة
collection-radar-two = مخطط راداري لنتيجتين
collection-radar-two-more = المتوسطات على مقياس من 1 إلى { $levels }: { $scores }.
collection-name-then-now = { $dimension } { $then } قبل، { $now } بعد
collection-name-each = { $first } { $first_score }، { $second } { $second_score }
collection-scale = على مقياس من 1 إلى { $levels }

## What moved

collection-what-changed = ما الذي تغيّر
collection-what-differs = ما الذي يختلف
collection-moved-up = { $count ->
    [zero] لا إجابات أعلى.
    [one] ارتفاع: إجابة واحدة أعلى.
    [two] ارتفاع: إجابتان أعلى.
    [few] ارتفاع: { $count } إجابات أعلى.
    [many] ارتفاع: { $count } إجابة أعلى.
   *[other] ارتفاع: { $count } إجابة أعلى.
}
collection-moved-down = { $count ->
    [zero] لا إجابات أدنى.
    [one] انخفاض: إجابة واحدة أدنى.
    [two] انخفاض: إجابتان أدنى.
    [few] انخفاض: { $count } إجابات أدنى.
    [many] انخفاض: { $count } إجابة أدنى.
   *[other] انخفاض: { $count } إجابة أدنى.
}
collection-look-closer = وقد يكون السبب تقييمًا أكثر صرامة.
collection-higher = { $count ->
    [zero] لا يوجد سؤال { $name } أعلى فيه.
    [one] { $name } أعلى في سؤال واحد.
    [two] { $name } أعلى في سؤالين.
    [few] { $name } أعلى في { $count } أسئلة.
    [many] { $name } أعلى في { $count } سؤالًا.
   *[other] { $name } أعلى في { $count } سؤال.
}
collection-no-change = لا تغيّر.
collection-unclear-change = لا تغيّر واضح: { $up } أعلى، { $down } أدنى.
collection-no-difference = لا فرق.
collection-unclear-difference = لا فرق واضح: «{ $first }» أعلى في { $first_higher }، و«{ $second }» في { $second_higher }.
collection-not-comparable = الإجابات غير كافية.
collection-changed = الإجابات التي تغيّرت
collection-differing = الإجابات المختلفة
collection-both-times = { $count ->
    [zero] لا سؤال له مستوى في المرتين.
    [one] سؤال واحد له مستوى في المرتين.
    [two] سؤالان لهما مستوى في المرتين.
    [few] { $count } أسئلة لها مستوى في المرتين.
    [many] { $count } سؤالًا لها مستوى في المرتين.
   *[other] { $count } سؤال لها مستوى في المرتين.
}
collection-of-these-changed = { $count ->
    [zero] لم يتغيّر منها شيء.
    [one] تغيّرت منها إجابة واحدة.
    [two] تغيّرت منها إجابتان.
    [few] تغيّرت منها { $count } إجابات.
    [many] تغيّرت منها { $count } إجابة.
   *[other] تغيّرت منها { $count } إجابة.
}
collection-in-both = { $count ->
    [zero] لا سؤال له مستوى في النتيجتين.
    [one] سؤال واحد له مستوى في النتيجتين.
    [two] سؤالان لهما مستوى في النتيجتين.
    [few] { $count } أسئلة لها مستوى في النتيجتين.
    [many] { $count } سؤالًا لها مستوى في النتيجتين.
   *[other] { $count } سؤال لها مستوى في النتيجتين.
}
collection-of-these-differ = { $count ->
    [zero] لا تختلف منها أي إجابة.
    [one] تختلف منها إجابة واحدة.
    [two] تختلف منها إجابتان.
    [few] تختلف منها { $count } إجابات.
    [many] تختلف منها { $count } إجابة.
   *[other] تختلف منها { $count } إجابة.
}
collection-nothing-changed = لم تتغيّر أي إجابة.
collection-nothing-differs = لا تختلف أي إجابة.
collection-change-up = أعلى
collection-change-down = أدنى
collection-change-higher = { $name } أعلى

## Scans over time

collection-history = التقييمات عبر الزمن
collection-history-lead = تُحفظ التقييمات المكتملة في هذا المتصفح فقط.
collection-history-empty = لا تقييمات مكتملة بعد. تظهر هنا عند إكمالها.
collection-scope-not-said = النطاق غير محدد
collection-over-time = المستوى عبر الزمن
collection-steps-name = المستوى عبر الزمن
collection-steps-text = من الأقدم إلى الأحدث: { $scans }.
collection-steps-one = { $date }: المستوى { $level }
collection-steps-none = { $date }: بلا مستوى
collection-kept = التقييمات المحفوظة
collection-open = فتح
collection-open-named = فتح تقييم { $date }
collection-with-latest = مقارنة مع الأحدث
collection-with-latest-named = مقارنة مع الأحدث: تقييم { $date }
collection-scope = النطاق
collection-delete = حذف
collection-remove-sure = هل تريدون حذف تقييم { $date }؟ لا يمكن التراجع عن ذلك.
collection-remove-yes = حذف
collection-again = إعادة التقييم
collection-again-hint = يبدأ بذلك تقييم جديد، ويمكنكم الاطلاع في كل سؤال على إجابة المرة السابقة.
collection-download-history = تنزيل السجل
collection-imported = { $count ->
    [zero] لم تُضَف تقييمات جديدة.
    [one] أُضيف تقييم جديد واحد.
    [two] أُضيف تقييمان جديدان.
    [few] أُضيفت { $count } تقييمات جديدة.
    [many] أُضيف { $count } تقييمًا جديدًا.
   *[other] أُضيف { $count } تقييم جديد.
}
collection-imported-updated = { $count ->
    [zero] لم تُحدَّث أي تقييمات.
    [one] حُدِّث تقييم واحد.
    [two] حُدِّث تقييمان.
    [few] حُدِّثت { $count } تقييمات.
    [many] حُدِّث { $count } تقييمًا.
   *[other] حُدِّث { $count } تقييم.
}
collection-imported-known = هذه التقييمات موجودة هنا من قبل.
collection-erase = حذف جميع بياناتكم
collection-erase-sure = ستُحذف من هذا المتصفح جميع الإجابات والملاحظات والخطط والفِرق والتقييمات المحفوظة لكل الاستبيانات. لا يمكن التراجع عن ذلك. تبقى الروابط والملفات التي شاركتموها صالحة.
collection-erase-yes = حذف كل شيء
collection-not-kept = تعذّر على المتصفح حفظ هذه البيانات. نزّلوا ما تريدون الاحتفاظ به قبل إغلاق الصفحة.

# After a team file was opened.
collection-agreed-added = { $count ->
    [zero] لم تُضف أي إجابة متفق عليها.
    [one] أُضيفت إجابة واحدة متفق عليها.
    [two] أُضيفت إجابتان متفق عليهما.
    [few] أُضيفت { $count } إجابات متفق عليها.
    [many] أُضيفت { $count } إجابة متفق عليها.
   *[other] أُضيفت { $count } إجابة متفق عليها.
}

# After a team file was opened whose agreed answers differ from those on screen. $questions is a list.
collection-agreed-differs = يحتوي الملف على إجابات أخرى متفق عليها لهذه الأسئلة: { $questions }. تبقى إجاباتكم كما هي.

# Below the field, on a page that is not the scan’s own.
collection-bring-hint-here = أو أفلتوا ملفات النتائج هنا. لا تُرفع أي بيانات إلى خادم.
