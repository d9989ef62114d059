## Links to a result

link-too-long = الرابط أطول من المسموح: عدد أحرفه { $count }، والحد الأقصى { $limit }.
link-cut = جزء من الرابط مفقود.
link-version = الرابط لإصدار آخر من هذا التقييم ({ $version }).
link-without-questionnaire = لا يذكر الرابط الاستبيان الذي يخصه.
link-character = في الرابط رمز غير متوقع «{ $found }» في الموضع { $place }.
link-changed = الرابط غير مكتمل أو جرى تعديله.
link-length = الرابط لا يطابق هذا الاستبيان.
link-answers = في الرابط إجابات لا يتيحها هذا الاستبيان.
link-of-another = الرابط يخص استبيانًا آخر: { $id }.
link-unknown-layout = أُنشئ الرابط بإصدار من الاستبيان غير متوفر في هذا الموقع.
link-capitals = تغيّرت الأحرف الكبيرة في الرابط أثناء نقله، فتعذرت قراءة إجاباته.
links-more = { $count ->
    [zero] لا توجد روابط أخرى تتعذر قراءتها.
    [one] رابط آخر تتعذر قراءته.
    [two] رابطان آخران تتعذر قراءتهما.
    [few] { $count } روابط أخرى تتعذر قراءتها.
    [many] { $count } رابطًا آخر تتعذر قراءتها.
   *[other] { $count } رابط آخر تتعذر قراءتها.
}

## Files

file-too-large = الملف أكبر من المسموح: { $count } بايت، والحد الأقصى { $limit }.
file-not-ours = هذا الملف ليس من هذا التقييم.
file-not-a-result = هذا ليس ملف نتيجة.
file-version = الملف لإصدار آخر من هذا التقييم ({ $version }).
file-of-another = الملف يخص استبيانًا آخر: { $id }.
file-date = تتعذر قراءة التاريخ في الملف: { $date }.
file-scope = نطاق غير معروف في الملف: { $scope }.
file-role = دور غير معروف في الملف: { $role }.
file-answer = في الملف إجابة غير معروفة عن السؤال { $id }: { $answer }.
file-more-faults = و{ $count } غيرها.
file-form = تتعذر قراءة الملف. { $reason }
file-without-results = لا توجد قائمة نتائج في الملف.
file-too-many = عدد النتائج في الملف { $count }، والحد الأقصى { $limit }.
file-no-result = هذا ليس رابطًا ولا نتيجة.
file-agreed = تتعذر قراءة ما اتفق عليه الفريق. { $reason }
file-scan = تتعذر قراءة التقييم { $number } في الملف. { $reason }

malformed-syntax = السطر { $line }، العمود { $column } ليس JSON صالحًا.
malformed-ends = النهاية مفقودة.
malformed-whole = المحتوى ليس من أي تقييم.
malformed-value = «{ $place }» مفقود أو له قيمة غير معروفة.
