## Before the scan is there

scan-stopped = تعذّر بدء التقييم ({ $reason }). لم تتأثر إجاباتكم المحفوظة. أعيدوا تحميل الصفحة للمحاولة من جديد.
frame-not-shown = لا تعرض هذه الصفحة التقييم.
frame-not-allowed = لا تسمح هذه الصفحة بعرض التقييم.
open-own-page = فتح التقييم في صفحة مستقلة
frame-name = تقييم التمحور حول العميل
new-version = يتوفر إصدار جديد. لن تتأثر إجاباتكم.
update-now = التحديث الآن
