namespace ConflictReports.Testing.Corpus;

/// <summary>The languages of a corpus: scripts of one, two and three bytes a character, from both directions.</summary>
internal static class CorpusLanguages
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CorpusLanguage> All { get; } =
        [Ukrainian(), English(), Arabic(), Persian(), Hebrew(), Chinese(), Georgian(), Russian(), Polish(), Turkish()];

    private static CorpusLanguage Ukrainian() => new("uk", "UA", "Europe/Kyiv")
    {
        Middle = (33.0, 49.0),
        Outlets = ["Вісник Надріччя", "Агенція «Ранок-Інформ»", "Степовий кур'єр"],
        People = ["Оксана Вербицька", "Тарас Яблунський", "Марія Щербань", "Іван Кривоніс"],
        Ministry = "Міністерство оборони",
        Places = [new("Верхня Лука", "Verkhnia Luka"), new("Сухий Брід", "Sukhyi Brid"), new("Жовті Пагорби", "Zhovti Pahorby"), new("Новоозерне-Друге", "Novoozerne-Druhe")],
        Region = "Надрічанська область",
        Sentences =
        [
            "внаслідок удару безпілотника по житловій вулиці поранено цивільних", "артилерійські снаряди влучили в ринок, загинули цивільні",
            "на дорозі на схід знищено танки", "мешканці залишили домівки через бої", "резервістів призвали й наказали прибути на збірні пункти",
            "на блокпосту затримали чоловіків і вивезли в невідомому напрямку", "військовополонені повернулися додому під час обміну",
            "населений пункт перейшов під контроль іншої сторони",
        ],
        Hedges = ("щонайменше ", "до ", "близько "),
        Yesterday = "вчора",
        Reason = "через загострення на цій ділянці фронту",
        Headline = "Що відомо про ситуацію станом на вечір",
    };

    private static CorpusLanguage English() => new("en", "SS", "Africa/Juba")
    {
        Middle = (30.5, 7.5),
        Outlets = ["The Upper Reach Monitor", "Riverbank Radio", "Acacia News Desk"],
        People = ["Grace Adong", "Peter Lokiru", "Mary Nyakong", "Samuel Deng Awol"],
        Ministry = "Ministry of Defence",
        Places = [new("Old Landing", "Old Landing"), new("Tamarind Crossing", "Tamarind Crossing"), new("Heron Wells", "Heron Wells")],
        Region = "Upper Reach State",
        Sentences =
        [
            "civilians were wounded in a drone strike on a residential street", "civilians were killed when artillery shells hit the market",
            "tanks were destroyed on the road to the east", "residents left their homes because of the fighting",
            "reservists were called up and ordered to report to assembly points", "men were detained at a checkpoint and taken to an unknown place",
            "prisoners of war returned home in an exchange", "the settlement came under the control of the other side",
        ],
        Hedges = ("at least ", "up to ", "about "),
        Yesterday = "yesterday",
        Reason = "because of the fighting along that part of the front",
        Headline = "What is known of the situation this evening",
    };

    private static CorpusLanguage Arabic() => new("ar", "SY", "Asia/Damascus")
    {
        Middle = (37.6, 35.0),
        Outlets = ["صحيفة الوادي الجديد", "وكالة الأفق للأنباء", "إذاعة صوت السهل"],
        People = ["ليلى الحسيني", "محمود العطار", "سامر القاضي", "رنا الخطيب"],
        Ministry = "وزارة الدفاع",
        Places = [new("تل الزيتون الشرقي", "Tall az-Zaytun ash-Sharqi"), new("عين الحجر", "Ayn al-Hajar"), new("خربة النخيل", "Khirbat an-Nakhil")],
        Region = "محافظة السهل",
        Sentences =
        [
            "أصيب مدنيون في ضربة بطائرة مسيّرة على شارع سكني", "قُتل مدنيون عندما سقطت قذائف مدفعية على السوق", "دُمّرت دبابات على الطريق المؤدي إلى الشرق",
            "غادر السكان منازلهم بسبب القتال", "استُدعي جنود الاحتياط وأُمروا بالحضور إلى نقاط التجمع", "احتُجز رجال عند حاجز ونُقلوا إلى مكان مجهول",
            "عاد أسرى حرب إلى ديارهم في عملية تبادل", "أصبحت البلدة تحت سيطرة الطرف الآخر",
        ],
        Hedges = ("ما لا يقل عن ", "ما يصل إلى ", "نحو "),
        Yesterday = "أمس",
        Reason = "بسبب التصعيد على هذا الجزء من الجبهة",
        Headline = "ما نعرفه عن الوضع حتى مساء اليوم",
    };

    private static CorpusLanguage Persian() => new("fa", "IR", "Asia/Tehran")
    {
        Middle = (53.5, 33.0),
        Outlets = ["روزنامهٔ دشت نو", "خبرگزاری سپیده‌دم", "پایگاه خبری کرانه"],
        People = ["شیرین کاویانی", "بهرام نیک‌روش", "مریم پژوهنده", "کیوان راستگو"],
        Ministry = "وزارت دفاع",
        Places = [new("چشمه‌سفید بالا", "Cheshmeh Sefid-e Bala"), new("گل‌آباد کهنه", "Golabad-e Kohneh"), new("پل سنگی", "Pol-e Sangi")],
        Region = "استان دشت",
        Sentences =
        [
            "غیرنظامیان در حملهٔ پهپادی به یک خیابان مسکونی زخمی شدند", "با اصابت گلوله‌های توپ به بازار غیرنظامیان کشته شدند", "تانک‌ها در جادهٔ شرق منهدم شدند",
            "ساکنان به سبب درگیری خانه‌های خود را ترک کردند", "نیروهای ذخیره فراخوانده شدند و باید خود را معرفی کنند", "مردانی در ایست بازرسی بازداشت و به جای نامعلومی برده شدند",
            "اسیران جنگی در یک تبادل به خانه بازگشتند", "این آبادی به دست طرف دیگر افتاد",
        ],
        Hedges = ("دست‌کم ", "تا ", "حدود "),
        Yesterday = "دیروز",
        Reason = "به سبب تشدید درگیری در این بخش از جبهه",
        Headline = "آنچه تا امشب از اوضاع می‌دانیم",
    };

    private static CorpusLanguage Hebrew() => new("he", "IL", "Asia/Jerusalem")
    {
        Middle = (34.9, 31.5),
        Outlets = ["ידיעות העמק", "סוכנות אופק", "קול המישור"],
        People = ["נועה ברקאי", "איתן שדמי", "תמר אלוני", "יואב כרמון"],
        Ministry = "משרד הביטחון",
        Places = [new("גבעת התמר", "Givat ha-Tamar"), new("עין הסלע", "Ein ha-Sela"), new("נווה ארז", "Neve Erez")],
        Region = "מחוז המישור",
        Sentences =
        [
            "אזרחים נפצעו בתקיפת כטב״ם ברחוב מגורים", "אזרחים נהרגו כשפגזי ארטילריה פגעו בשוק", "טנקים הושמדו בדרך מזרחה", "תושבים עזבו את בתיהם בגלל הלחימה",
            "אנשי מילואים גויסו ונדרשו להתייצב בנקודות הכינוס", "גברים נעצרו במחסום ונלקחו למקום לא ידוע", "שבויי מלחמה שבו לביתם בחילופי שבויים",
            "היישוב עבר לשליטת הצד האחר",
        ],
        Hedges = ("לפחות ", "עד ", "כ־"),
        Yesterday = "אתמול",
        Reason = "בשל ההסלמה בגזרה זו של החזית",
        Headline = "מה ידוע על המצב נכון לערב",
    };

    private static CorpusLanguage Chinese() => new("zh", "CN", "Asia/Shanghai")
    {
        Middle = (112.0, 31.0),
        Outlets = ["河谷晨报", "新岸通讯社", "平原观察网"],
        People = ["林若溪", "周文远", "陈思敏", "何立群"],
        Ministry = "国防部",
        Places = [new("上柳镇", "Shangliu"), new("白石渡", "Baishidu"), new("东岭新村", "Dongling Xincun")],
        Region = "河谷地区",
        Sentences =
        [
            "居民街道遭无人机袭击，平民受伤", "炮弹击中市场，平民遇难", "坦克在通往东部的公路上被毁", "居民因交火离开家园", "预备役人员被征召，并被要求到集合点报到",
            "男子在检查站被扣押，随后被带往不明地点", "战俘在一次交换中返回家园", "该村镇落入另一方控制",
        ],
        Hedges = ("至少", "多达", "约"),
        Yesterday = "昨天",
        Reason = "因前线这一地段局势升级",
        Headline = "截至今晚的局势概要",
    };

    private static CorpusLanguage Georgian() => new("ka", "GE", "Asia/Tbilisi")
    {
        Middle = (43.5, 42.0),
        Outlets = ["ველის მაცნე", "სააგენტო „ახალი ნაპირი“", "რადიო დაისი"],
        People = ["ნინო ველიჯანაშვილი", "გიორგი წყაროსთველი", "თამარ მთისძე", "ლევან ხიდაშელი"],
        Ministry = "თავდაცვის სამინისტრო",
        Places = [new("ზემო ცაცხვი", "Zemo Tsatskhvi"), new("ქვანახიდი", "Kvanakhidi"), new("ახალველი", "Akhalveli")],
        Region = "ველის მხარე",
        Sentences =
        [
            "საცხოვრებელ ქუჩაზე დრონის დარტყმის შედეგად დაიჭრნენ მშვიდობიანი მოქალაქეები", "საარტილერიო ჭურვები ბაზარს მოხვდა, დაიღუპნენ მშვიდობიანი მოქალაქეები",
            "აღმოსავლეთის გზაზე განადგურდა ტანკები", "მოსახლეობამ ბრძოლების გამო სახლები დატოვა", "რეზერვისტები გაიწვიეს და შეკრების პუნქტებში გამოცხადება უბრძანეს",
            "საგუშაგოზე დააკავეს მამაკაცები და უცნობი მიმართულებით წაიყვანეს", "სამხედრო ტყვეები გაცვლის შედეგად სახლში დაბრუნდნენ", "დასახლება მეორე მხარის კონტროლქვეშ გადავიდა",
        ],
        Hedges = ("სულ მცირე ", "არაუმეტეს ", "დაახლოებით "),
        Yesterday = "გუშინ",
        Reason = "ფრონტის ამ მონაკვეთზე დაძაბულობის გამო",
        Headline = "რა არის ცნობილი ვითარების შესახებ საღამოსთვის",
    };

    private static CorpusLanguage Russian() => new("ru", "RU", "Europe/Moscow")
    {
        Middle = (38.0, 55.0),
        Outlets = ["Заречный вестник", "Агентство «Полдень»", "Степной телеграф"],
        People = ["Елена Берёзкина", "Андрей Заозёрный", "Ольга Ключевская", "Павел Лугинин"],
        Ministry = "Министерство обороны",
        Places = [new("Верхние Ключи", "Verkhniye Klyuchi"), new("Каменный Брод", "Kamenny Brod"), new("Лесная Опушка", "Lesnaya Opushka")],
        Region = "Заречная область",
        Sentences =
        [
            "при ударе беспилотника по жилой улице ранены мирные жители", "артиллерийские снаряды попали в рынок, погибли мирные жители", "на дороге на восток уничтожены танки",
            "жители покинули дома из-за боёв", "резервистов призвали и приказали явиться на сборные пункты", "на блокпосту задержали мужчин и увезли в неизвестном направлении",
            "военнопленные вернулись домой в ходе обмена", "населённый пункт перешёл под контроль другой стороны",
        ],
        Hedges = ("не менее ", "до ", "около "),
        Yesterday = "вчера",
        Reason = "из-за обострения на этом участке фронта",
        Headline = "Что известно о положении к вечеру",
    };

    private static CorpusLanguage Polish() => new("pl", "PL", "Europe/Warsaw")
    {
        Middle = (19.5, 52.0),
        Outlets = ["Głos Doliny", "Agencja Świt", "Goniec Nadrzeczny"],
        People = ["Małgorzata Źródlana", "Łukasz Dąbkowski", "Żaneta Wójcicka", "Stanisław Grześ"],
        Ministry = "Ministerstwo Obrony",
        Places = [new("Górna Łęka", "Gorna Leka"), new("Suchy Bród", "Suchy Brod"), new("Żółte Wzgórza", "Zolte Wzgorza")],
        Region = "województwo nadrzeczne",
        Sentences =
        [
            "w uderzeniu drona na ulicę mieszkalną ranni zostali cywile", "pociski artyleryjskie trafiły w targowisko, zginęli cywile", "na drodze na wschód zniszczono czołgi",
            "mieszkańcy opuścili domy z powodu walk", "rezerwistów powołano i nakazano im stawić się w punktach zbiórki", "na posterunku zatrzymano mężczyzn i wywieziono w nieznane miejsce",
            "jeńcy wojenni wrócili do domu w ramach wymiany", "miejscowość przeszła pod kontrolę drugiej strony",
        ],
        Hedges = ("co najmniej ", "do ", "około "),
        Yesterday = "wczoraj",
        Reason = "z powodu zaostrzenia sytuacji na tym odcinku frontu",
        Headline = "Co wiadomo o sytuacji na wieczór",
    };

    private static CorpusLanguage Turkish() => new("tr", "TR", "Europe/Istanbul")
    {
        Middle = (34.5, 39.0),
        Outlets = ["Yeşilova Postası", "Şafak Haber Ajansı", "Göçmen Yolu Gazetesi"],
        People = ["Ayşegül Çınaroğlu", "İbrahim Söğütlü", "Zühre Ilgın", "Ömer Gündoğdu"],
        Ministry = "Savunma Bakanlığı",
        Places = [new("Yukarıçınar", "Yukaricinar"), new("Taşköprübaşı", "Taskoprubasi"), new("Gümüşdere", "Gumusdere")],
        Region = "Yeşilova ili",
        Sentences =
        [
            "bir konut sokağına düzenlenen insansız hava aracı saldırısında siviller yaralandı", "top mermileri pazara isabet etti, siviller öldü", "doğuya giden yolda tanklar imha edildi",
            "sakinler çatışmalar yüzünden evlerini terk etti", "yedekler göreve çağrıldı ve toplanma noktalarına gitmeleri emredildi",
            "bir kontrol noktasında erkekler gözaltına alındı ve bilinmeyen bir yere götürüldü", "savaş esirleri bir takasla evlerine döndü", "yerleşim karşı tarafın denetimine geçti",
        ],
        Hedges = ("en az ", "en fazla ", "yaklaşık "),
        Yesterday = "dün",
        Reason = "cephenin bu kesimindeki tırmanma nedeniyle",
        Headline = "Akşam saatleri itibarıyla bilinenler",
    };
}
