import { toLanguage, type Language } from './languages.ts';

/** Short frequent words, mostly of questions: they tell languages apart, and they say nothing about the subject. */
const COMMON_WORDS: Readonly<Record<Language, string>> = {
  en: `the is are a an of to in on at for and or what when where who which how do does did i my me we us our you your
    can could will would should may there here from it its be been with about by as this that these those if not no
    yes please tell know need have has get want any some much many long am was were they their one come comes go
    goes going find make take give say says see show use let put where's there's also only just into than then more
    most other after before during all each every something anything someone hello hi dear thanks thank okay ok day
    days someones whose whom him her his hers itself myself ourselves yourself together again still yet even too
    very really maybe perhaps sure able allowed possible happen happens lets im ive dont cant isnt doesnt whats whos
    hows near around back somewhere time times`,
  ru: `и в на не что где когда кто как ли мы я нам мне нас меня за по с у от до из о об какой какая какие какое каком
    какую сколько можно есть надо нужно будет будут это эта этот чем куда откуда во ко со для или наш наша наши мой
    моя мои который которые а но же бы быть если то он она они его их там тут здесь нужен нужна был была были
    скажите пожалуйста получим получить получу получит дают дадут даёт найти взять брать идти пойти ехать поехать
    прийти сделать делать будем буду хочу хотел хотим сколько-то здравствуйте привет спасибо весь все всё ещё еще
    уже только очень при про сейчас через после перед время этом того такое такой день дня скольки вам вас вы ваш
    ваша ваши тебе тебя себя себе ему ей им ими нами мною мной чего чему кого кому кем зачем почему почём каких
    каким какими которую которого вместе снова опять именно разве нельзя может могу можем могут смогу должен должны
    должна стоит получается бывает подскажите хотелось чтобы чтоб либо возле около рядом к обо без над под из-за
    такие такая какого какому какое-то числа число работает работают времени часу`,
  kk: `мен және қайда қашан кім қалай қандай қанша қай бар жоқ ма ме ба бе па пе не нені болады бола үшін біз бізге
    маған менің біздің неше керек туралы деген бұл сол осы ол егер қайдан қайсы да де та те арқылы дейін кейін
    аламыз алуға аламын алу береді беру бару барамыз келу жасау табу болса бәрі барлық тағы енді өте қазір бұрын
    кезде сәлем рахмет сағат нешеде күні күн болама сіз сізге сізден сіздің олар оларға оның оған онда мұнда сонда
    бұған біздерге бәріміз бәріміздің өзім өзіміз бірге қайтадан мүмкін мүмкіндік керекпе алады алам ала алып бере
    беріп тұр тұрады жүр отыр еді емес шығар ғой екен немесе бірнеше қашанға қайдағы атым уақыт уақытта`,
  ky: `жана менен кайда качан ким кандай канча кантип бар жок барбы эмне болот үчүн биз бизге мага менин биздин керек
    кайсы кайдан бекен жөнүндө бул ошол ал эгер да де дейин кийин неге алабыз алууга алам алуу берет берүү баруу
    барабыз келүү жасоо табуу болсо баары бардык дагы эми абдан азыр мурун учурда салам рахмат саат канчада болобу
    күн күнү сиз сизге сизден сиздин алар аларга анын ага анда мында ошондо ушул ушуну бизди мени өзүм өзүбүз бирге
    чогуу кайра мүмкүн мүмкүнбү керекпи болобуз алат ала алып берип турат жүрөт эле эмес го экен же бир бирнече
    эмнени эмнеге алдын кайсынысы канчага чейин кимге тууралуу болсун убакыт убакта`,
  tg: `ва дар аз ба бо то кай куҷо куҷост кӣ кист чӣ чист чанд тавр аст ҳаст нест мо ман моро маро барои мумкин мешавад
    кадом бояд оё дорад доранд ки ин он агар ё ҳам лозим бораи шумо мегирем гирифтан гирам медиҳанд додан рафтан
    меравем омадан кардан ёфтан ҳама боз акнун хеле ҳозир баъд пеш вақте салом раҳмат соат соати рӯз рӯзи мешавадми
    шуморо моён онҳо инҳо худ худам вай ӯ ӯро якҷоя метавонам метавонем метавон буд буданд шуд шавад мекунам мекунем
    кунем кунам гӯед на ҳамин ҳамон чаро куҷоро чиро зеро бе ҳар як якчанд сар ягон диҳам вақт вақти`,
  uz: `va bilan qayerda qayerdan qachon kim qanday qancha qaysi bor yoq bormi nima nimani uchun biz bizga men menga
    mening bizning nechada nechta kerak mumkin boladi haqida bu shu u agar yoki ham da dan ga ni билан қаерда қачон
    ким қандай қанча борми нима учун керак мумкин бўлади ҳақида olamiz olish olaman beriladi berish borish boramiz
    kelish qilish topish bolsa hamma barcha yana endi juda hozir keyin oldin paytda salom rahmat soat boladimi
    kelsam ketsam siz sizga sizdan sizning ular ularga uning unga unda bunda shunda shuni bizni meni oʻzim ozim
    ozimiz birga birgalikda qayta mumkinmi kerakmi bolamizmi qila qilsam qilsa qilib oladi ola olib berib turadi
    yuradi edi emas ekan bir nimaga qayerdagi dagi qachongacha qilay ish vaqt vaqtda`,
  hy: `եւ և ու է են եմ ենք որտեղ երբ ով ինչ ինչպես որքան քանի որ որը որին կա չկա ինձ մեզ մեր իմ համար մասին պետք կարող
    կարելի այս այդ այն եթե թե կամ ից մինչև հետո ստանալ ստանում տալիս գնալ գալ անել գտնել լինի բոլոր էլ արդեն շատ
    հիմա առաջ ժամանակ բարև շնորհակալություն ժամը ժամին քանիսին օր օրը դու դուք ձեզ ձեր նա նրա նրանք իրենք ինքս
    ինքներս միասին նորից որն որոնք ում ումից ոնց ինչու ինչի ինչով այստեղ այնտեղ հետս հետ մոտ գալիս գնում լինում
    կլինի կլինեն եղել արդյոք պիտի չի չեն չեմ մի մեկ քանիսն որևէ այսինքն ուզում մինչեւ ինչքան եք ժամ ժամանակը`,
  az: `və ilə harada hara haradan nə vaxt kim necə neçə hansı nədir var yoxdur varmı biz bizə mən mənə mənim bizim üçün
    lazımdır olar olacaq haqqında bu o əgər ya da də mı mi mu mü qədər sonra edim edə bilərəm alırıq almaq alacağam
    verilir vermək getmək gedirik gəlmək etmək tapmaq bütün hamısı yenə indi çox əvvəl zaman salam təşəkkür saat
    neçədə gün günü günün siz sizə sizdən sizin onlar onlara onun ona orada burada bunu onu bizi məni özüm özümüz
    birlikdə yenidən mümkündür mümkündürmü lazımdırmı ola olarmı bilərik bilər edək edir edirəm etsəm alıb verib idi
    deyil imiş yaxud bir nəyə niyə cəmi neçədir geri tarixlərdə vaxtda saatda`,
  ka: `და არის არიან სად როდის ვინ რა როგორ რამდენი რომელი რომელ აქვს მაქვს გვაქვს მე ჩვენ ჩემი ჩვენი თუ ამ ეს ის
    შესახებ შეიძლება უნდა საჭიროა მინდა ან კი არ რომ მდე შემდეგ სადაა მივიღებთ მიღება მივიღო მოგვცემენ წასვლა
    მივდივართ მოსვლა გაკეთება პოვნა იქნება ყველა კიდევ ახლა ძალიან მერე წინ დროს გამარჯობა მადლობა საათზე დღე დღეს
    თქვენ თქვენი თქვენს მისი მათი მათ მას იქ აქ ჩვენს ჩემს თავად ერთად ისევ შემიძლია შეგვიძლია შეიძლებათ ვქნა ვქნათ
    რით რისი რას რამდენ რამე ვინმე ვის ვისთან რატომ როგორი როგორია გვექნება მექნება აქვთ იყო იყოს ხომ ნეტავ თუკი
    თუმცა მხოლოდ ზე გამოდის სულ დრო საათი`,
  ko: `이 그 저 것 수 는 은 가 을 를 에 의 로 와 과 도 무엇 무엇인가요 언제 언제인가요 어디 어디에서 어디서 어디인가요 누구 어떻게 어떤 얼마나 몇 있나요 있습니까 되나요 하나요 해야 합니까 입니까
    인가요 대해 대한 우리 저는 제가 할 있는 알려 주세요 뭐 받나요 받을 받아요 가나요 가요 오나요 하는 하면 하고 싶어요 싶은데요 모두 다 더 또 지금 아주 안녕하세요 감사합니다 나오나요 있어요 없나요
    되요 돼요 시 시에 몇시 날 어느 당신 그것 이것 저것 여기 거기 저기 같이 함께 다시 왜 누가 누구에게 무슨 어떤가요 되세요 되시나요 인지 있는지 해도 하려면 싶으면 가능한가요 가능해요 좀 혹시 제
    내 우리가 저희 보내야 하죠 있죠 뭔가요 뭐예요 어디예요 언제예요 분 명이에요 명인가요 시까지 시부터 찾죠 시간 시간에 시예요 시인가요 시에요`,
};

const sets = new Map(
  Object.entries(COMMON_WORDS).map(([language, words]) => [
    toLanguage(language),
    new Set(words.replaceAll('ё', 'е').split(/\s+/)),
  ]),
);

/** True when a lower-case word without apostrophe marks is frequent in the language. */
export function isCommonWord(word: string, language: Language): boolean {
  return sets.get(language)?.has(word.replaceAll('ё', 'е')) ?? false;
}
