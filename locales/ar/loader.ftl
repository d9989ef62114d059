## Before the scan is there

scan-stopped = تعذّر بدء التقييم ({ $reason }). إجاباتكم المحفوظة في أمان. أعيدوا تحميل الصفحة للمحاولة من جديد.
frame-not-shown = لا تعرض هذه الصفحة التقييم.
frame-not-allowed = لا تسمح هذه الصفحة بالتقييم.
open-own-page = فتح التقييم في صفحته الخاصة
frame-name = تقييم التمحور حول العميل
new-version = يتوفر إصدار جديد. إجاباتكم في أمان.
update-now = التحديث الآن
