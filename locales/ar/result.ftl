### The result: headline, profile, reasons, recommendations, the way up, the plan, and passing it on.

## Headline

level-headline = المستوى { $level }: { $level_name }
in-place-headline = الممارسات المطبّقة: { $in_place } من { $total } · { $headline }
no-level = لا تزال الإجابات غير كافية لتحديد المستوى
no-level-more = هذا ما نعرفه حتى الآن.
result-empty = لا تحتوي هذه النتيجة على أي إجابات.
nothing-applies = لا ينطبق هنا أي سؤال
level = المستوى { $level }
numbered-level = { $level } { $level_name }
level-range = { $level } ({ $low }–{ $high })

## Whose view it is, and how sure

one-person = رأي شخص واحد
agreed-by = { $people ->
    [zero] إجابات لم يتفق عليها أحد
    [one] إجابات اعتمدها شخص واحد
    [two] إجابات اتفق عليها شخصان
    [few] إجابات اتفق عليها { $people } أشخاص
    [many] إجابات اتفق عليها { $people } شخصًا
   *[other] إجابات اتفق عليها { $people } شخص
}
close-to = قريب من المستوى { $level }
close-to-both = قريب من المستوى { $low } والمستوى { $high }
border = قد يتغيّر هذا المستوى لو اختلفت إجابة واحدة. اعتبروه بين المستوى { $low } والمستوى { $high }.
bounds-dont-know = { $count ->
    [zero] لم يُجَب بعبارة «لا أعرف» عن أي سؤال.
    [one] أُجيب بعبارة «لا أعرف» عن سؤال واحد.
    [two] أُجيب بعبارة «لا أعرف» عن سؤالين.
    [few] أُجيب بعبارة «لا أعرف» عن { $count } أسئلة.
    [many] أُجيب بعبارة «لا أعرف» عن { $count } سؤالًا.
   *[other] أُجيب بعبارة «لا أعرف» عن { $count } سؤال.
}
bounds-open = { $count ->
    [zero] لم يبقَ أي سؤال بلا إجابة.
    [one] بقي سؤال واحد بلا إجابة.
    [two] بقي سؤالان بلا إجابة.
    [few] بقيت { $count } أسئلة بلا إجابة.
    [many] بقي { $count } سؤالًا بلا إجابة.
   *[other] بقي { $count } سؤال بلا إجابة.
}
bounds = المستوى الآن { $level }. وحين تعرفون الإجابات، قد يكون بين المستوى { $low } والمستوى { $high }. ومعرفة الإجابات خطوة أولى قليلة التكلفة.
how-sure = الموثوقية
firm = عالية
likely = متوسطة
sketch = منخفضة
narrow = بعض الأسئلة لا ينطبق

confidence-is = الموثوقية: { $word }
confidence-sentence = { $word }.
levels-possible = قد يكون بين المستوى { $low } والمستوى { $high }
how-sure-is-this = ما مدى موثوقية هذه النتيجة؟
answers-needed = { $count ->
    [zero] لا تلزم إجابات أخرى لتحديد المستوى.
    [one] أجيبوا عن سؤال آخر على الأقل لتحديد المستوى.
    [two] أجيبوا عن سؤالين آخرين على الأقل لتحديد المستوى.
    [few] أجيبوا عن { $count } أسئلة أخرى على الأقل لتحديد المستوى.
    [many] أجيبوا عن { $count } سؤالًا آخر على الأقل لتحديد المستوى.
   *[other] أجيبوا عن { $count } سؤال آخر على الأقل لتحديد المستوى.
}
no-method = «{ $name }» ليست من دوال التقييم.
no-scan = التقييم غير معروض في الصفحة.
wrong-word = قيمة { $name } هي «{ $word }»؛ القيم المتوقعة: { $words }.
link-not-told = يحتوي الرابط على الإجابات، ولذلك لا يُتاح إلا مع الخاصية events="answers".
no-result-yet = لا توجد نتيجة بعد: لم يُجَب عن أي سؤال.
next-moves = الخطوات التالية

## What can be done with a result at once

download = تنزيل
compare-team = مقارنة مع فريقكم
take-yourself = إجراء التقييم بأنفسكم

## What the level means

meaning = ماذا يعني ذلك؟
meaning-more = العلامات ونقطة البداية
look-for = علامات تستحق الانتباه
next-heading = نقطة البداية
read = للقراءة
act = للتنفيذ

## Profile of the dimensions

profile = الصورة العامة
ranked-first = في أول الترتيب: { $dimensions } ({ $level_name }).
ranked-last = في آخر الترتيب: { $dimensions } ({ $level_name }).
strongest = الأقوى: { $dimensions }.
weakest = الأضعف: { $dimensions }.
even = الدرجات متقاربة، ولا تفاوت بارز.
strengths = نقاط القوة
gaps = نقاط الضعف
listed-first = في أول الترتيب
listed-last = في آخر الترتيب
radar-name = مخطط راداري للأبعاد ({ $count })
key-scores = المتوسط
key-spread = من أدنى الإجابات إلى أعلاها
key-target = الهدف
outline-earlier = التقييم السابق، { $day }
outline-team = فريقكم، { $people ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}
outline = المقارنة مع
outline-none = بلا مقارنة
key-rings = المستويات: { $level_names }
ask = اختاروا بُعدًا في الرسم لعرض إجاباته وخطوته التالية.
table-caption = المستوى والمتوسط ونطاق الإجابات لكل بُعد
dimension = البُعد
level-column = المستوى
score-column = المتوسط
scale-column = المتوسط على مقياس من 1 إلى { $levels }
spread = الإجابات من { $lowest } إلى { $highest }
too-few = الإجابات غير كافية
dropped = لا ينطبق هنا
target = الهدف

## Why the level of a dimension is not what its average suggests

cause-whole = { $whose ->
    [medians] المستوى { $level } والمتوسط { $average }: { $reason } أما المتوسط فيشمل إجابات الجميع.
   *[answers] المستوى { $level } والمتوسط { $average }: { $reason }
}
cause-enough = { $whose ->
    [medians] { $count ->
        [zero] الوسيط دون المستوى { $level } في جميع الأسئلة ({ $total }).
        [one] الوسيط عند المستوى { $level } أو أعلى في سؤال واحد من أصل { $total }.
        [two] الوسيط عند المستوى { $level } أو أعلى في سؤالين من أصل { $total }.
        [few] الوسيط عند المستوى { $level } أو أعلى في { $count } أسئلة من أصل { $total }.
        [many] الوسيط عند المستوى { $level } أو أعلى في { $count } سؤالًا من أصل { $total }.
       *[other] الوسيط عند المستوى { $level } أو أعلى في { $count } سؤال من أصل { $total }.
    }
   *[answers] { $count ->
        [zero] لا إجابة من أصل { $total } عند المستوى { $level } أو أعلى.
        [one] إجابة واحدة من أصل { $total } عند المستوى { $level } أو أعلى.
        [two] إجابتان من أصل { $total } عند المستوى { $level } أو أعلى.
        [few] { $count } إجابات من أصل { $total } عند المستوى { $level } أو أعلى.
        [many] { $count } إجابة من أصل { $total } عند المستوى { $level } أو أعلى.
       *[other] { $count } إجابة من أصل { $total } عند المستوى { $level } أو أعلى.
    }
}
cause-enough-weight = { $whose ->
    [medians] { $count ->
        [zero] قيم وسيطة وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى.
        [one] قيم وسيطة وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى.
        [two] قيم وسيطة وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى.
        [few] قيم وسيطة وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى.
        [many] قيم وسيطة وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى.
       *[other] قيم وسيطة وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى.
    }
   *[answers] { $count ->
        [zero] إجابات وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى.
        [one] إجابات وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى.
        [two] إجابات وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى.
        [few] إجابات وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى.
        [many] إجابات وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى.
       *[other] إجابات وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى.
    }
}
cause-too-few = { $whose ->
    [medians] { $count ->
        [zero] الوسيط دون المستوى { $level } في جميع الأسئلة ({ $total })، والمطلوب { $needed }.
        [one] الوسيط عند المستوى { $level } أو أعلى في سؤال واحد من أصل { $total }، والمطلوب { $needed }.
        [two] الوسيط عند المستوى { $level } أو أعلى في سؤالين من أصل { $total }، والمطلوب { $needed }.
        [few] الوسيط عند المستوى { $level } أو أعلى في { $count } أسئلة من أصل { $total }، والمطلوب { $needed }.
        [many] الوسيط عند المستوى { $level } أو أعلى في { $count } سؤالًا من أصل { $total }، والمطلوب { $needed }.
       *[other] الوسيط عند المستوى { $level } أو أعلى في { $count } سؤال من أصل { $total }، والمطلوب { $needed }.
    }
   *[answers] { $count ->
        [zero] لا إجابة من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
        [one] إجابة واحدة من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
        [two] إجابتان من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
        [few] { $count } إجابات من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
        [many] { $count } إجابة من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
       *[other] { $count } إجابة من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
    }
}
cause-too-little-weight = { $whose ->
    [medians] { $count ->
        [zero] قيم وسيطة وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
        [one] قيم وسيطة وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
        [two] قيم وسيطة وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
        [few] قيم وسيطة وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
        [many] قيم وسيطة وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
       *[other] قيم وسيطة وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
    }
   *[answers] { $count ->
        [zero] إجابات وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
        [one] إجابات وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
        [two] إجابات وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
        [few] إجابات وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
        [many] إجابات وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
       *[other] إجابات وزنها { $count } من أصل { $total } عند المستوى { $level } أو أعلى، والمطلوب { $needed }.
    }
}
cause-lag = { $whose ->
    [medians] { $count ->
        [zero] أدنى وسيط هي { $lowest }، ولا يمكن أن يعلوها المستوى.
        [one] أدنى وسيط هي { $lowest }، ولا يمكن أن يعلوها المستوى بأكثر من مستوى واحد.
        [two] أدنى وسيط هي { $lowest }، ولا يمكن أن يعلوها المستوى بأكثر من مستويين.
        [few] أدنى وسيط هي { $lowest }، ولا يمكن أن يعلوها المستوى بأكثر من { $count } مستويات.
        [many] أدنى وسيط هي { $lowest }، ولا يمكن أن يعلوها المستوى بأكثر من { $count } مستوى.
       *[other] أدنى وسيط هي { $lowest }، ولا يمكن أن يعلوها المستوى بأكثر من { $count } مستوى.
    }
   *[answers] { $count ->
        [zero] أدنى إجابة هي { $lowest }، ولا يمكن أن يعلوها المستوى.
        [one] أدنى إجابة هي { $lowest }، ولا يمكن أن يعلوها المستوى بأكثر من مستوى واحد.
        [two] أدنى إجابة هي { $lowest }، ولا يمكن أن يعلوها المستوى بأكثر من مستويين.
        [few] أدنى إجابة هي { $lowest }، ولا يمكن أن يعلوها المستوى بأكثر من { $count } مستويات.
        [many] أدنى إجابة هي { $lowest }، ولا يمكن أن يعلوها المستوى بأكثر من { $count } مستوى.
       *[other] أدنى إجابة هي { $lowest }، ولا يمكن أن يعلوها المستوى بأكثر من { $count } مستوى.
    }
}
cause-lag-none = { $whose ->
    [medians] أدنى وسيط هي { $lowest }، ولا يمكن أن يعلوها المستوى.
   *[answers] أدنى إجابة هي { $lowest }، ولا يمكن أن يعلوها المستوى.
}
cause-mark = { $whose ->
    [medians] العبرة بمتوسط القيم الوسيطة، والمستوى { $level } يبدأ من { $mark }.
   *[answers] المستوى { $level } يبدأ من { $mark }.
}
cause-lowest = { $whose ->
    [medians] أدنى وسيط هي الحاسمة.
   *[answers] أدنى إجابة هي الحاسمة.
}

## Why the overall level is what it is

why = لماذا هذا المستوى؟
why-stand = يتوقف المستوى على عدد الأبعاد التي تبلغه، لا على المتوسط.
dimensions-all = { $count ->
    [zero] لا أبعاد
    [one] بُعد واحد
    [two] بُعدين
    [few] { $count } أبعاد
    [many] { $count } بُعدًا
   *[other] { $count } بُعد
}
dimensions-answered = { $count ->
    [zero] لا أبعاد إجاباتها كافية
    [one] بُعد واحد إجاباته كافية
    [two] بُعدين إجاباتهما كافية
    [few] { $count } أبعاد إجاباتها كافية
    [many] { $count } بُعدًا إجاباتها كافية
   *[other] { $count } بُعد إجاباتها كافية
}
why-gated = { $count ->
    [zero] لا يوجد بُعد إجاباته كافية.
    [one] بلغ البُعد الوحيد ذو الإجابات الكافية المستوى { $level }.
    [two] { $needed } على الأقل من أصل { $group } عند المستوى { $level } أو أعلى، و{ $lag }.
    [few] { $needed } على الأقل من أصل { $group } عند المستوى { $level } أو أعلى، و{ $lag }.
    [many] { $needed } على الأقل من أصل { $group } عند المستوى { $level } أو أعلى، و{ $lag }.
   *[other] { $needed } على الأقل من أصل { $group } عند المستوى { $level } أو أعلى، و{ $lag }.
}
why-level-1 = { $count ->
    [zero] الجميع يبدأ من المستوى 1. ولا يوجد بعدُ بُعد إجاباته كافية.
    [one] الجميع يبدأ من المستوى 1. وللوصول إلى المستوى 2 يجب أن يبلغه البُعد الوحيد ذو الإجابات الكافية.
    [two] الجميع يبدأ من المستوى 1. وللوصول إلى المستوى 2 يجب أن يبلغه { $needed } من أصل { $group }.
    [few] الجميع يبدأ من المستوى 1. وللوصول إلى المستوى 2 يجب أن يبلغه { $needed } من أصل { $group }.
    [many] الجميع يبدأ من المستوى 1. وللوصول إلى المستوى 2 يجب أن يبلغه { $needed } من أصل { $group }.
   *[other] الجميع يبدأ من المستوى 1. وللوصول إلى المستوى 2 يجب أن يبلغه { $needed } من أصل { $group }.
}
why-gated-weighted = الأبعاد التي بلغت المستوى { $level } أو أعلى تمثّل ما لا يقل عن { $share } من الوزن الكلي، و{ $lag }.
lag = { $count ->
    [zero] لا يتأخر عنه أي بُعد
    [one] لا يتأخر عنه أي بُعد بأكثر من مستوى واحد
    [two] لا يتأخر عنه أي بُعد بأكثر من مستويين
    [few] لا يتأخر عنه أي بُعد بأكثر من { $count } مستويات
    [many] لا يتأخر عنه أي بُعد بأكثر من { $count } مستوى
   *[other] لا يتأخر عنه أي بُعد بأكثر من { $count } مستوى
}
lag-none = لا يقل عنه أي بُعد
why-mean = متوسط مستويات الأبعاد يكفي لبلوغ المستوى { $level }.
why-mean-1 = متوسط مستويات الأبعاد لا يكفي لبلوغ المستوى 2.
why-minimum = البُعد الأدنى هو الذي يحدد المستوى.
why-average = { $count ->
    [zero] المتوسط { $average }، لكن المستوى { $level }.
    [one] المتوسط { $average }، لكن المستوى { $level } لأن بُعدًا واحدًا ما زال عند المستوى { $their_level }: { $dimensions }.
    [two] المتوسط { $average }، لكن المستوى { $level } لأن بُعدين ما زالا عند المستوى { $their_level } أو دونه: { $dimensions }.
    [few] المتوسط { $average }، لكن المستوى { $level } لأن { $count } أبعاد ما زالت عند المستوى { $their_level } أو دونه: { $dimensions }.
    [many] المتوسط { $average }، لكن المستوى { $level } لأن { $count } بُعدًا ما زالت عند المستوى { $their_level } أو دونه: { $dimensions }.
   *[other] المتوسط { $average }، لكن المستوى { $level } لأن { $count } بُعد ما زالت عند المستوى { $their_level } أو دونه: { $dimensions }.
}
at-level = عند المستوى { $level }
your-average = المتوسط

## The arithmetic

why-sums = عرض الحساب
sums-caption = طريقة حساب كل مستوى
sums-answers = الإجابات والمتوسط
sums-reached = عند هذا المستوى أو أعلى
sums-at = المستوى { $level }: { $weight } من { $total } (المطلوب { $needed })
sums-lowest = الأدنى
sums-overall = كل الأبعاد
tally-caption = المستوى الذي بلغه كل بُعد
reached = بلغه
not-yet = لم يبلغه بعد
reached-by = الأبعاد التي بلغته
needed = المطلوب { $needed } من { $total }
of = {" "}من { $total }

## Recommendations

recommendations = التوصيات
equal-with = بالتساوي مع { $dimensions }
level-score = المستوى { $level }، المتوسط { $score }
also = كذلك: { $action }
effort = الجهد
effort-size = { $effort ->
    [1] حتى 5 أيام عمل لشخص واحد (جهد محدود)
    [2] حتى 20 يوم عمل لشخص واحد (جهد متوسط)
   *[3] أكثر من 20 يوم عمل لشخص واحد (جهد كبير)
}
owner = المسؤول
after-days = { $day ->
    [30] بحلول اليوم 30
    [60] بحلول اليوم 60
   *[90] بحلول اليوم 90
}
measure = المؤشر
next-states = الأهداف التالية ({ $count })
all-recommendations = كل التوصيات
no-recommendation = لا توجد توصية لهذا المستوى.

## The way to the next level

roadmap = الطريق إلى المستوى التالي
roadmap-short = المستوى التالي
roadmap-top = هذا أعلى مستوى. حافظوا عليه، وراقبوا ما قد يتراجع.
roadmap-far = تفصلكم { $steps } عن المستوى { $level }. كل خطوة ترفع ممارسة واحدة مستوى واحدًا.
roadmap-estimate = تفصلكم { $steps } تقريبًا عن المستوى { $level }. كل خطوة ترفع ممارسة واحدة مستوى واحدًا.
roadmap-route = أقصر طريق يمر عبر { $dimensions }.
roadmap-route-any = أقصر طريق يمر عبر { $count } من هذه الأبعاد: { $dimensions }.
roadmap-route-also = أقصر طريق يمر عبر { $needed }، إضافةً إلى { $count } من هذه الأبعاد: { $dimensions }.
roadmap-route-one = أحد الطرق المتساوية في القِصر يمر عبر { $dimensions }.
roadmap-nearest = { $count ->
    [zero] أسرع مكسب: { $dimensions } ({ $steps } حتى المستوى التالي).
    [one] أسرع مكسب: { $dimensions } ({ $steps } حتى المستوى التالي).
    [two] أسرع مكسبين: { $dimensions } ({ $steps } لكل منهما حتى المستوى التالي).
    [few] أسرع المكاسب: { $dimensions } ({ $steps } لكل منها حتى المستوى التالي).
    [many] أسرع المكاسب: { $dimensions } ({ $steps } لكل منها حتى المستوى التالي).
   *[other] أسرع المكاسب: { $dimensions } ({ $steps } لكل منها حتى المستوى التالي).
}
steps = { $count ->
    [zero] لا خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
    [many] { $count } خطوة
   *[other] { $count } خطوة
}
roadmap-find-out = { $count ->
    [zero] لكل الأسئلة مستوى، والخطوات أدناه تشملها كلها.
    [one] ابدؤوا بالاستيضاح: سؤال واحد لم يتحدد مستواه بعد، ولذلك لا تشمله الخطوات أدناه.
    [two] ابدؤوا بالاستيضاح: سؤالان لم يتحدد مستواهما بعد، ولذلك لا تشملهما الخطوات أدناه.
    [few] ابدؤوا بالاستيضاح: { $count } أسئلة لم يتحدد مستواها بعد، ولذلك لا تشملها الخطوات أدناه.
    [many] ابدؤوا بالاستيضاح: { $count } سؤالًا لم يتحدد مستواها بعد، ولذلك لا تشملها الخطوات أدناه.
   *[other] ابدؤوا بالاستيضاح: { $count } سؤال لم يتحدد مستواها بعد، ولذلك لا تشملها الخطوات أدناه.
}
roadmap-order = الترتيب حسب
roadmap-nearest-first = الأقل جهدًا
roadmap-weakest-first = الأدنى مستوى
roadmap-needed = كل ما يلي
roadmap-any = تكفي { $needed } من الخطوات الـ{ $total } التالية
roadmap-and-any = إضافةً إلى { $needed } من الخطوات الـ{ $total } التالية
roadmap-one-of = توجد بدائل أخرى بعدد الخطوات نفسه
roadmap-second = { $item } (خطوة إضافية)
roadmap-today = اليوم
roadmap-before = قبل هذه الخطوة
roadmap-proof = الدليل
roadmap-effort = الجهد: { $sum } (من 1 إلى 3 لكل خطوة)
roadmap-caution = أقصر طريق ليس دائمًا الأكثر قيمة. ابدؤوا بما يلمسه العملاء أكثر من غيره.

## What if

what-if = ماذا لو؟
what-if-lead = غيّروا الإجابات لتروا كيف يتغيّر المستوى والصورة العامة. لا يُحفظ شيء هنا.
what-if-level = سيتغيّر المستوى من { $now } إلى { $then }.
what-if-same = يبقى المستوى { $level }.
what-if-changed = { $count ->
    [zero] لم تتغيّر أي إجابة.
    [one] تغيّرت إجابة واحدة.
    [two] تغيّرت إجابتان.
    [few] تغيّرت { $count } إجابات.
    [many] تغيّرت { $count } إجابة.
   *[other] تغيّرت { $count } إجابة.
}
what-if-reset = إعادة الضبط
what-if-add = { $count ->
    [zero] لا تغييرات لإضافتها
    [one] إضافة تغيير واحد إلى الخطة
    [two] إضافة تغييرين إلى الخطة
    [few] إضافة { $count } تغييرات إلى الخطة
    [many] إضافة { $count } تغييرًا إلى الخطة
   *[other] إضافة { $count } تغيير إلى الخطة
}
what-if-added = أُضيف إلى خطتكم.
what-if-radar = مخطط راداري: اليوم وبعد التغيير
what-if-then = بعد التغيير
what-if-scores = { $dimension } اليوم { $now }، وبعد التغيير { $then }

## Plan for 90 days

plan = خطة 90 يومًا
plan-stand = محفوظة في هذا المتصفح. يُستحسن ألّا تزيد على خمسة إجراءات.
your-plan = خطتكم
plan-empty = ابدؤوا بالتوصيات؛ يمكن تعديل كل إجراء.
plan-suggest = إعداد الخطة
plan-start = تاريخ البدء
plan-by = { $day ->
    [30] بحلول اليوم 30
    [60] بحلول اليوم 60
   *[90] بحلول اليوم 90
}
plan-nothing = لا إجراءات مستحقة بعد
plan-move = نقل إلى
plan-marks = { $day ->
    [30] اليوم 30
    [60] اليوم 60
   *[90] اليوم 90
}
plan-edit = تعديل
plan-line = الإجراء
plan-owner = المسؤول
plan-remove = إزالة
plan-add = إضافة إجراء
plan-add-label = إجراء خاص بكم
plan-full = في الخطة خمسة إجراءات مفتوحة أو أكثر. قليل من الفِرق ينجز أكثر من خمسة خلال 90 يومًا.
plan-true = أهداف اليوم 90 وكيف تُقاس
rec-details = الأهداف والمؤشر والخطوات التالية
add-to-plan = إضافة إلى الخطة
in-plan = في الخطة – إزالة

## All answers

all-answers = كل الإجابات
show-all-answers = عرض الكل
hide-all-answers = إخفاء الكل
unplaced-answers = { $count ->
    [zero] لا توجد إجابات محفوظة أخرى.
    [one] توجد إجابة محفوظة أخرى عن سؤال لا يرد في هذا الإصدار من الاستبيان.
    [two] توجد إجابتان محفوظتان أخريان عن سؤالين لا يردان في هذا الإصدار من الاستبيان.
    [few] توجد { $count } إجابات محفوظة أخرى عن أسئلة لا ترد في هذا الإصدار من الاستبيان.
    [many] توجد { $count } إجابة محفوظة أخرى عن أسئلة لا ترد في هذا الإصدار من الاستبيان.
   *[other] توجد { $count } إجابة محفوظة أخرى عن أسئلة لا ترد في هذا الإصدار من الاستبيان.
}
answers-caption = الأسئلة والإجابات
question-column = السؤال
answer-column = الإجابة
your-note = ملاحظة: { $note }

## Published figures, to compare with

benchmarks = عرض الأرقام المرجعية
benchmark = { $qualifier }{ $percent }% { $measures }.
qualifiers = { $qualifier ->
    [none] {""}
    [about] نحو{" "}
    [almost] قرابة{" "}
   *[under] أقل من{" "}
}
benchmark-under-half = أقل من النصف { $measures }.
benchmark-kinds = { $kind ->
    [practice] ممارسات أفادوا بها.
    [excellent] تقييمهم لأنفسهم.
    [judgment] رأيهم.
   *[stage] المرحلة التي وضعوا أنفسهم فيها.
}
benchmark-source = { $source }، { $years }، حجم العيّنة { $asked }، إفادة ذاتية.
benchmark-source-plain = { $source }، { $years }، إفادة ذاتية.
benchmark-context = للاسترشاد فقط، وليس هدفًا.

## Passing it on

share = المشاركة والتنزيل
send = إرسال
send-to = إرسال إلى { $address }
present = عرض على الآخرين
save-data = حفظ البيانات
link = رابط هذه النتيجة
link-hint = كل من لديه هذا الرابط يرى الإجابات والتاريخ، دون الأسماء والملاحظات.
link-local = فُتح التقييم من ملف، ولذلك لا يعمل هذا الرابط إلا على هذا الجهاز، وتظهر فيه أسماء مجلداتكم. للمشاركة، نزّلوا النتيجة وأرسلوا الملف.
copy-link = نسخ الرابط
copied = تم النسخ
copied-more = تم نسخ الرابط
copy-by-hand = منع المتصفح النسخ. الرابط محدَّد: اضغطوا Ctrl+C أو ⌘C.
link-to-copy = الرابط
share-sheet = مشاركة…
share-refused = لا تسمح هذه الصفحة للتقييم بفتح قائمة المشاركة. انسخوا الرابط بدلًا من ذلك.
qr = رمز QR
qr-name = رمز QR لهذا الرابط
qr-long = هذا الرابط أطول من أن يتسع له رمز QR. انسخوه، أو أرسلوا النتيجة في ملف.
print = طباعة
print-summary = ملف PDF من صفحة واحدة
print-refused = لم تُفتح نافذة الطباعة. إذا كان التقييم جزءًا من صفحة أخرى، فافتحوا النتيجة في صفحة مستقلة واطبعوها منها.
change-answers = تعديل الإجابات
again = إعادة التقييم

## Downloads

download-json = تنزيل JSON
download-csv = تنزيل CSV
download-report = تنزيل التقرير (HTML)
download-markdown = تنزيل Markdown
download-svg = تنزيل المخطط (SVG)
download-png = تنزيل المخطط (PNG)
download-slide = تنزيل الشريحة (PNG)
download-ics = تنزيل التقويم (.ics)
download-plan-csv = تنزيل الخطة (CSV)
download-plan-md = تنزيل الخطة (Markdown)
picture-failed = تعذّر إنشاء الصورة في هذا المتصفح.
picture-forbidden = إعدادات الأمان في هذه الصفحة لا تسمح بإنشاء الصور في المتصفح.
picture-altered = يغيّر هذا المتصفح الصور حمايةً للخصوصية، ولذلك لن تظهر هذه الصورة كما ينبغي.
picture-svg = يمكن تنزيل ملف SVG بدلًا منها.
file-refused = منع المتصفح التنزيل. لم يُفقد شيء. اسمحوا بالتنزيل لهذه الصفحة، ثم حاولوا من جديد.
file-empty = لا يوجد ما يمكن تنزيله بعد.
download-stopped = لم يصل الملف؟ ربما منعت الصفحة المحيطة بالتقييم التنزيل. انسخوا المحتوى أدناه، أو افتحوا النتيجة في صفحة مستقلة.
download-content = محتوى الملف
own-page = فتح النتيجة في صفحة مستقلة

## Several results

together = الفِرق والتطور عبر الزمن
compare = مقارنة نتيجتين
team = جمع نتائج الفريق
team-about = جمع نتائج عدة أشخاص، ومعرفة مواضع الاختلاف، والاتفاق على الإجابات.
compare-about = عرض نتيجتين جنبًا إلى جنب: قبل وبعد، أو نتيجتكم ونتيجة غيركم.
history-about = متابعة تغيّر نتائجكم من تقييم إلى آخر.
history = التقييمات عبر الزمن

## A result that is shown, but is not the current one

from-link-name = عن هذه النتيجة
from-link = هذه نتيجة مفتوحة من رابط، بتاريخ { $date }.
from-file = هذه نتيجة مفتوحة من ملف، بتاريخ { $date }.
from-kept = هذا تقييمكم بتاريخ { $date }.
from-agreed = تشاهدون نتيجة فريقكم بتاريخ { $date }.
from-link-safe = لم تتغيّر إجاباتكم.
compare-mine = مقارنة مع نتيجتكم
back-to-team = العودة إلى الفريق
keep-as-mine = حفظها بوصفها نتيجتكم
keep-sure = سيحل ذلك محل إجاباتكم ({ $answers }) وملاحظاتكم في هذا المتصفح، ولا يمكن التراجع عنه.
keep-yes = استبدال إجاباتكم
close = إغلاق

## The end of the page

method = طريقة عمل التقييم
method-rule = قراءة التفاصيل
credit = المؤلفون والمصادر
contents = في هذه الصفحة

## A team’s result

# Under a team result when no answer was agreed on.
combined-from = { $people ->
    [zero] إجابات لا أحد
    [one] إجابات شخص واحد
    [two] وسيط إجابات شخصين
    [few] وسيط إجابات { $people } أشخاص
    [many] وسيط إجابات { $people } شخصًا
   *[other] وسيط إجابات { $people } شخص
}

# Under a team result when only some answers were agreed on.
combined-some = { $agreed ->
    [zero] لم يُتفق على أي إجابة؛ والإجابات وسيط لإجابات المشاركين (عددهم: { $people })
    [one] اتُّفق على إجابة واحدة؛ والبقية وسيط لإجابات المشاركين (عددهم: { $people })
    [two] اتُّفق على إجابتين؛ والبقية وسيط لإجابات المشاركين (عددهم: { $people })
    [few] اتُّفق على { $agreed } إجابات؛ والبقية وسيط لإجابات المشاركين (عددهم: { $people })
    [many] اتُّفق على { $agreed } إجابة؛ والبقية وسيط لإجابات المشاركين (عددهم: { $people })
   *[other] اتُّفق على { $agreed } إجابة؛ والبقية وسيط لإجابات المشاركين (عددهم: { $people })
}

# Added to a question before answers are replaced or deleted.
plan-goes-too = ويحذف ذلك أيضًا خطتكم لـ90 يومًا.
