### Files: report, tables, plan, slide.

export-begin-with = نقطة البداية: { $dimensions }
export-no-ranking = لا تزال الإجابات غير كافية للترتيب
export-count-at-level = { $level_name }: { $count }
export-between = {" "}·{" "}
fact = { $name }: { $fact }
export-linked = { $text } ({ $url })

export-spread-column = النطاق
export-spread-cell = { $lowest }–{ $highest }
export-recommendation-heading = { $dimension } (المستوى { $level }، المتوسط { $score })
export-way-heading = { $dimension }: من المستوى { $from } إلى المستوى { $to } ({ $steps })
export-by-day = بحلول اليوم { $day } ({ $date })
export-answer-cell = { $level } · { $answer }

export-done = تمّ: { $text }

export-scan-column-id = معرّف التقييم
export-scan-column-date = التاريخ
export-scan-column-scope = النطاق
export-scan-column-scope-name = اسم النطاق
export-scan-column-role = الدور
export-scan-column-agreed-by = عدد أفراد الفريق
export-column-dimension-id = معرّف البُعد
export-column-dimension = البُعد
export-column-dimension-level = مستوى البُعد
export-column-item-id = معرّف البند
export-column-item = البند
export-column-question = السؤال
export-column-in-scope = ضمن التقييم
export-column-answer = الإجابة
export-column-level = المستوى
export-column-chosen = نص الإجابة
export-column-weight = الوزن
export-column-note = ملاحظة
export-answered = مستوى
export-yes = نعم
export-no = لا

export-plan-column-due = الموعد
export-plan-column-day = اليوم
export-plan-column-text = الإجراء
export-plan-column-dimension = البُعد
export-plan-column-owner = المسؤول
export-plan-column-done = تمّ
export-plan-column-after = بحلول اليوم 90
export-plan-column-measure = المؤشر

export-slide-name = شريحة: { $headline }
export-picture-description = المتوسطات على مقياس من 1 إلى { $levels }: { $scores }.
export-name-score = { $dimension } { $score }
