/**
 * More announcements and reports of many languages, in the forms of posters, local papers, mails and municipal calendars, with their traps:
 * posting dates, ticket sales, doors, deadlines, telephones, prices, ages, editions, half hours, days named from today.
 * [reader's day, text, start, place]; all of it is invented.
 */
export type Case = [now: string, text: string, start: string, place?: string];

export const WORLD: Record<string, Case[]> = {
  de: [
    ['2024-05-06', '06.05.2024 09:12\n\nDer Heimatverein lädt am kommenden Freitag, 10. Mai, um halb acht abends zum Vortrag „Alte Mühlen“ ins Gemeindehaus Birkenau ein. Eintritt 5 Euro.', '2024-05-10T19:30', 'Gemeindehaus Birkenau'],
    ['2024-11-04', 'Vorverkauf ab 11.11.2024 im Bürgerbüro\n\nWeihnachtskonzert mit dem Chor Cantabile\nSonntag, 15. Dezember 2024, Einlass 16.30 Uhr, Beginn 17 Uhr\nSt.-Anna-Kirche, Kirchplatz 2', '2024-12-15T17:00', 'St.-Anna-Kirche, Kirchplatz 2'],
  ],
  fr: [
    ['2024-03-11', 'Publié le 11/03/2024 à 8h47\n\nDemain soir, à 20 h 30, la médiathèque Jean-Prévost accueille la conteuse Aïcha Benali. Gratuit, dès 6 ans. Tél. 04 75 00 12 34.', '2024-03-12T20:30', 'médiathèque Jean-Prévost'],
    ['2024-09-02', '12e édition du salon du livre ancien\nsamedi 14 et dimanche 15 septembre, de 10h à 18h\nSalle des fêtes, 3 place du Marché', '2024-09-14T10:00', 'Salle des fêtes, 3 place du Marché'],
  ],
  es: [
    ['2024-10-07', 'El Palacio de los Condes acogerá el próximo jueves 10 de octubre, a las ocho y media de la tarde, el recital del pianista Iván Luque. Las entradas se ponen a la venta el martes 8 a las 10.00 horas.', '2024-10-10T20:30', 'Palacio de los Condes'],
    ['2024-06-03', 'XVII edición del certamen de bandas\nlunes 10 a las 21:00 h\nPlaza Mayor de Villanueva', '2024-06-10T21:00', 'Plaza Mayor de Villanueva'],
  ],
  ca: [
    ['2024-10-07', 'Aquest dijous, a dos quarts de vuit del vespre, la Biblioteca Mercè Rodoreda acull la xerrada «Rius i gent». Entrada lliure.', '2024-10-10T19:30', 'Biblioteca Mercè Rodoreda'],
    ['2024-05-06', 'Concert de primavera\nDiumenge 12 de maig, a les 6 de la tarda\nEsglésia de Sant Pere, plaça Major, 1\nPreu: 8 €', '2024-05-12T18:00', 'Església de Sant Pere, plaça Major, 1'],
    ['2024-11-11', 'Avui dilluns 11, a 2/4 de 7 de la tarda, presentació del llibre «La vall fosca» a la llibreria Tinta.', '2024-11-11T18:30', 'llibreria Tinta'],
    ['2024-02-05', 'CONFERÈNCIA\nDia: dimarts 13 de febrer de 2024\nHora: 19.15 h\nLloc: Sala d’actes del Casal Cívic, carrer Nou, 23', '2024-02-13T19:15', 'Sala d’actes del Casal Cívic, carrer Nou, 23'],
    ['2024-06-03', 'El Teatre Principal acull demà, a les 20 h, l’obra «Mar endins». Venda d’entrades des de dilluns passat a taquilla.', '2024-06-04T20:00', 'Teatre Principal'],
    ['2024-09-02', 'La VII Fira del Llibre Vell es farà els dies 14 i 15 de setembre, de 10 a 20 h, al passeig de la Ribera.', '2024-09-14T10:00', 'passeig de la Ribera'],
  ],
  it: [
    ['2024-04-15', 'Domani alle 21 il Teatro Verdi ospiterà il concerto del Quartetto Lario. Biglietti in vendita da oggi alle 16 in biglietteria, tel. 0332 123456.', '2024-04-16T21:00', 'Teatro Verdi'],
    ['2024-05-20', 'Sabato 25 maggio, dalle 15 alle 19, laboratorio per bambini (6-10 anni) nella Biblioteca Civica di via Mazzini 4.', '2024-05-25T15:00', 'Biblioteca Civica di via Mazzini 4'],
  ],
  pt: [
    ['2024-08-26', 'Publicado em 26/08/2024 às 14h03\n\nNesta quarta-feira (28), às 19h30, o Teatro Castro Lima recebe o espetáculo “Raízes”. Classificação 12 anos. Ingressos a R$ 20.', '2024-08-28T19:30', 'Teatro Castro Lima'],
    ['2024-03-04', 'Amanhã de manhã, às 10 horas, decorre na Casa da Cultura de Vale Fundo a oficina de encadernação. Inscrições até hoje pelo telefone 213 456 789.', '2024-03-05T10:00', 'Casa da Cultura de Vale Fundo'],
  ],
  nl: [
    ['2024-01-08', '8 januari 2024\n14u35\n\nDe heemkring nodigt iedereen uit op zaterdag 20 januari om half drie voor een voordracht over klokken in CC De Werf.', '2024-01-20T14:30', 'CC De Werf'],
    ['2024-11-04', 'Kerstconcert in de Sint-Janskerk\nzondagmiddag 15 december, aanvang 15.00 uur (kerk open 14.15 uur)\nKaartverkoop vanaf 18 november', '2024-12-15T15:00', 'Sint-Janskerk'],
  ],
  sv: [
    ['2024-10-14', 'Publicerad 14 oktober 2024\n\nI morgon kväll klockan 19 berättar författaren Siv Ek om sin nya bok på Hagabiblioteket. Fri entré.', '2024-10-15T19:00', 'Hagabiblioteket'],
    ['2024-03-04', 'Vårkonsert i Mariakyrkan\nlördagen den 16 mars kl. 16\nBiljetter 150 kr, förköp från 8 mars', '2024-03-16T16:00', 'Mariakyrkan'],
    ['2024-05-06', 'Sommarmarknad på Stora torget 25 maj kl 10–15. Anmälan senast 15 maj.', '2024-05-25T10:00', 'Stora torget'],
  ],
  nb: [
    ['2024-02-05', 'Publisert 05.02.2024 kl. 08.17\n\nTorsdag 15. februar klokken 19.00 holder Anne Dal foredrag om fyrtårn på Sjøfartsmuseet. Gratis inngang.', '2024-02-15T19:00', 'Sjøfartsmuseet'],
    ['2024-06-10', 'Sommerkonsert i Ås kirke\nSøndag 16. juni kl. 18\nKollekt', '2024-06-16T18:00', 'Ås kirke'],
    ['2024-09-09', 'I morgen klokka halv sju blir det åpent møte om skolen på Grendehuset i Lia.', '2024-09-10T18:30', 'Grendehuset i Lia'],
    ['2024-11-04', 'Julemesse på Folkets hus lørdag 30. november fra kl. 11 til 15. Påmelding av bord innen 20. november.', '2024-11-30T11:00', 'Folkets hus'],
    ['2024-03-04', 'Tid: onsdag 13. mars 2024 kl. 14.15–16.00\nSted: Auditorium 2, Realfagbygget\nForeleser: Kari Moe', '2024-03-13T14:15', 'Auditorium 2, Realfagbygget'],
  ],
  nn: [
    ['2024-04-08', 'Laurdag 20. april kl. 19.00 er det konsert med Fjordkoret i Vik kyrkje. Billettar ved inngangen, 200 kr.', '2024-04-20T19:00', 'Vik kyrkje'],
    ['2024-10-07', 'I morgon, tysdag 8. oktober kl. 18, inviterer sogelaget til kveld om gamle hus på biblioteket i Årdal.', '2024-10-08T18:00', 'biblioteket i Årdal'],
    ['2024-06-03', 'Bygdedag på Haugen\nSundag 16. juni frå kl. 12 til 16\nMat og leik for heile familien', '2024-06-16T12:00'],
    ['2024-01-08', 'Ope møte om vegen\nTid: torsdag 18. januar kl. 19.30\nStad: Samfunnshuset, Dalen', '2024-01-18T19:30', 'Samfunnshuset, Dalen'],
    ['2024-09-02', 'Foredrag: Fuglane våre\nonsdag 11. september klokka 19\nVestland museum, Kaupanger', '2024-09-11T19:00', 'Vestland museum, Kaupanger'],
    ['2024-11-11', 'AVLYST: Songkvelden i Bygdahuset fredag 15. november kl 20 er diverre avlyst.', '2024-11-15T20:00', 'Bygdahuset'],
    ['2024-02-05', 'Årsmøtet i helselaget vert halde måndag 19. februar kl. 18.30 i Ungdomshuset.', '2024-02-19T18:30', 'Ungdomshuset'],
  ],
  da: [
    ['2024-02-05', 'Onsdag den 14. februar kl. 19.30 fortæller Jens Holm om heden i Sognegården, Kirkevej 3. Entré 50 kr. inkl. kaffe.', '2024-02-14T19:30', 'Sognegården, Kirkevej 3'],
    ['2024-10-07', 'Oprettet 7. oktober 2024\n\nI morgen aften kl. 20 spiller Trio Nord i Multihuset. Billetter på nettet.', '2024-10-08T20:00', 'Multihuset'],
    ['2024-05-06', 'Loppemarked på Torvet lørdag d. 25. maj kl. 9-14. Tilmelding af boder senest d. 15. maj.', '2024-05-25T09:00', 'Torvet'],
  ],
  pl: [
    ['2024-04-08', 'Dodano: 8 kwietnia 2024\n\nJutro o godz. 18.00 w Galerii Pod Zegarem odbędzie się wernisaż malarstwa Ewy Lis. Wstęp wolny.', '2024-04-09T18:00', 'Galerii Pod Zegarem'],
    ['2024-11-04', 'XXI Zaduszki Jazzowe\nsobota, 16 listopada 2024 r., godz. 19.30\nMiejsce: Dom Kultury „Kolejarz”, ul. Dworcowa 7\nBilety od 25 zł, sprzedaż od 6 listopada', '2024-11-16T19:30', 'Dom Kultury „Kolejarz”, ul. Dworcowa 7'],
  ],
  cs: [
    ['2024-03-04', 'Vloženo 4. 3. 2024\n\nV úterý 12. března od 17 hodin se v sále Městské knihovny koná beseda s cestovatelem Janem Veselým. Vstupné 60 Kč.', '2024-03-12T17:00', 'sále Městské knihovny'],
    ['2024-06-10', 'KDY: pátek 21. června v 19.30\nKDE: Letní kino Na Špici\nZA KOLIK: 150 Kč', '2024-06-21T19:30', 'Letní kino Na Špici'],
    ['2024-10-07', 'Zítra v 18 hodin zahraje v kostele sv. Víta smyčcové kvarteto. Předprodej od 1. října v infocentru.', '2024-10-08T18:00', 'kostele sv. Víta'],
  ],
  ru: [
    ['2024-04-08', '8 апреля 2024, 11:43\n\nЗавтра в 18:30 в читальном зале Центральной библиотеки состоится встреча с поэтом Олегом Зиминым (12+). Вход свободный.', '2024-04-09T18:30', 'читальном зале Центральной библиотеки'],
    ['2024-10-07', 'Концерт пройдет 19 октября по адресу: ул. Садовая, д. 14. Начало в семь часов вечера. Билеты в продаже с 10 октября.', '2024-10-19T19:00', 'ул. Садовая, д. 14'],
  ],
  uk: [
    ['2024-05-06', 'Лекція «Карта зір» відбудеться у п’ятницю, 17 травня, о пів на восьму вечора в обласному планетарії. Вхід вільний.', '2024-05-17T19:30', 'обласному планетарії'],
    ['2024-09-02', 'Завтра о 17.00 у Палаці культури залізничників відкриється виставка вишивки. Телефон для довідок: 067 123 45 67.', '2024-09-03T17:00', 'Палаці культури залізничників'],
    ['2024-11-04', 'Дата: 14 листопада 2024 року\nЧас: 16:00\nМісце: актова зала гімназії № 3, вул. Шкільна, 8', '2024-11-14T16:00', 'актова зала гімназії № 3, вул. Шкільна, 8'],
  ],
  tr: [
    ['2024-03-11', 'Yayınlanma: 11.03.2024 - 10:42\n\nKent Orkestrası, yarın akşam saat 20.00’de Halk Eğitim Merkezi Salonu’nda konser verecek. Biletler 50 lira.', '2024-03-12T20:00', 'Halk Eğitim Merkezi Salonu'],
    ['2024-10-07', '5. Kitap Günleri 16 Ekim Çarşamba günü saat 10.30’da Kent Müzesi’nde başlayacak. Giriş ücretsiz.', '2024-10-16T10:30', 'Kent Müzesi'],
  ],
  el: [
    ['2024-02-05', 'Την Πέμπτη 15 Φεβρουαρίου στις 7.30 μ.μ. θα γίνει στο Δημοτικό Θέατρο η παρουσίαση του βιβλίου της Ελένης Βλάχου. Είσοδος ελεύθερη.', '2024-02-15T19:30', 'Δημοτικό Θέατρο'],
    ['2024-05-06', 'ΣΥΝΑΥΛΙΑ\nΣάββατο 18 Μαΐου 2024, ώρα 21:00\nΑμφιθέατρο «Μάνος Κάππος», Λεωφόρος Ειρήνης 12', '2024-05-18T21:00', 'Αμφιθέατρο «Μάνος Κάππος», Λεωφόρος Ειρήνης 12'],
    ['2024-10-07', 'Αύριο στις 6 το απόγευμα ο σύλλογος διοργανώνει ομιλία στην αίθουσα του Πνευματικού Κέντρου.', '2024-10-08T18:00', 'αίθουσα του Πνευματικού Κέντρου'],
  ],
  ar: [
    ['2024-03-11', 'ينظم النادي الأدبي مساء غد الثلاثاء في الساعة السابعة والنصف أمسية شعرية في قاعة المكتبة العامة. الدعوة عامة.', '2024-03-12T19:30', 'قاعة المكتبة العامة'],
    ['2024-10-07', 'تاريخ النشر: 7 أكتوبر 2024\n\nيقام معرض الخط العربي يوم الخميس 17 أكتوبر الساعة 6 مساءً في متحف المدينة.', '2024-10-17T18:00', 'متحف المدينة'],
  ],
  he: [
    ['2024-05-06', 'פורסם: 06.05.2024\n\nמחר בשעה 19:30 תתקיים בספרייה העירונית הרצאה של ד"ר נועה לוי. הכניסה חופשית.', '2024-05-07T19:30', 'ספרייה העירונית'],
    ['2024-11-04', 'יום ה\' 14.11.24 בשעה 20:00\nהיכל התרבות, רחוב הנביאים 3\nמופע של להקת "צליל"', '2024-11-14T20:00', 'היכל התרבות, רחוב הנביאים 3'],
  ],
  hi: [
    ['2024-02-05', 'कल शाम 6 बजे नगर पुस्तकालय में कहानी पाठ होगा। सभी सादर आमंत्रित हैं।', '2024-02-06T18:00', 'नगर पुस्तकालय'],
    ['2024-11-04', 'दिनांक: 17 नवंबर 2024 (रविवार)\nसमय: प्रातः 11:00 बजे\nस्थान: गांधी भवन सभागार, स्टेशन रोड', '2024-11-17T11:00', 'गांधी भवन सभागार, स्टेशन रोड'],
  ],
  zh: [
    ['2024-04-08', '发布时间：2024-04-08 10:26\n\n市图书馆将于4月13日（周六）下午2点半在二楼报告厅举办“春天与诗”讲座，欢迎报名参加。', '2024-04-13T14:30', '二楼报告厅'],
    ['2024-09-02', '明晚七点半，民乐团将在文化宫剧场演出，门票即日起发售。', '2024-09-03T19:30', '文化宫剧场'],
  ],
  'zh-hant': [
    ['2024-04-08', '文化局訂於4月20日（星期六）晚間7時30分在大安公園露天音樂台舉辦春日音樂會，4月12日上午10時起開放索票。', '2024-04-20T19:30', '大安公園露天音樂台'],
    ['2024-10-07', '時間：113年10月19日（六）14:00-16:00\n地點：南區圖書館三樓視聽教室\n報名：10月15日截止', '2024-10-19T14:00', '南區圖書館三樓視聽教室'],
  ],
  ja: [
    ['2024-05-06', '更新日：2024年5月6日\n\n5月18日（土）午後1時半から、中央公民館の大ホールで講演会を開きます。定員80名。申し込みは5月14日までに電話で。', '2024-05-18T13:30', '中央公民館の大ホール'],
    ['2024-10-07', '秋の音楽会\n10月26日(土) 18時半開演(18時開場)\n市民会館小ホール\nチケット発売 10月10日(木)10時〜', '2024-10-26T18:30', '市民会館小ホール'],
  ],
  ko: [
    ['2024-05-06', '입력 2024.05.06 09:41\n\n시립합창단은 오는 18일 오후 7시 30분 시민회관 대공연장에서 정기연주회를 연다. 티켓은 7일 오전 10시부터 예매할 수 있다.', '2024-05-18T19:30', '시민회관 대공연장'],
    ['2024-10-07', '■ 일시: 2024. 10. 17.(목) 저녁 7시\n■ 장소: 푸른도서관 3층 강당\n■ 신청: 10월 14일까지 전화 접수', '2024-10-17T19:00', '푸른도서관 3층 강당'],
  ],
  id: [
    ['2024-05-06', 'Senin, 6 Mei 2024 | 09:17 WIB\n\nPentas musik bambu akan digelar Sabtu (18/5) pukul 19.30 WIB di Gedung Kesenian Rakyat. Tiket mulai dijual Rabu (8/5).', '2024-05-18T19:30', 'Gedung Kesenian Rakyat'],
    ['2024-10-07', 'Hari/Tanggal: Kamis, 17 Oktober 2024\nWaktu: 13.00 - 15.00 WIB\nTempat: Aula Lantai 2, Perpustakaan Kota', '2024-10-17T13:00', 'Aula Lantai 2, Perpustakaan Kota'],
    ['2024-02-05', 'Besok malam pukul 20.00 komunitas sastra mengadakan malam puisi di Taman Budaya. Gratis dan terbuka untuk umum.', '2024-02-06T20:00', 'Taman Budaya'],
  ],
  vi: [
    ['2024-05-06', '06/05/2024 08:23\n\nTối mai, lúc 19h30, Nhà hát Sông Hương sẽ tổ chức đêm nhạc dân ca. Vé từ 100.000 đồng.', '2024-05-07T19:30', 'Nhà hát Sông Hương'],
    ['2024-10-07', 'Thời gian: 14h00, thứ Năm, ngày 17/10/2024\nĐịa điểm: Hội trường A, Thư viện Thành phố, 12 Lê Lợi', '2024-10-17T14:00', 'Hội trường A, Thư viện Thành phố, 12 Lê Lợi'],
  ],
  fi: [
    ['2024-03-04', 'Keväkonsertti Tuomiokirkossa sunnuntaina 17.3. klo 18. Vapaa pääsy, ohjelma 10 €.', '2024-03-17T18:00', 'Tuomiokirkossa'],
    ['2024-10-07', 'Julkaistu 7.10.2024\n\nHuomenna klo 17.30 kirjailija Aino Salo kertoo uudesta romaanistaan pääkirjastossa. Tervetuloa!', '2024-10-08T17:30', 'pääkirjastossa'],
    ['2024-05-06', 'Aika: torstai 16.5.2024 klo 14–16\nPaikka: Luentosali 4, Yliopistonkatu 3\nPuhuja: Matti Laine', '2024-05-16T14:00', 'Luentosali 4, Yliopistonkatu 3'],
    ['2024-11-04', 'Joulumyyjäiset työväentalolla la 30.11. klo 10–15. Pöytävaraukset 15.11. mennessä puh. 040 123 4567.', '2024-11-30T10:00', 'työväentalolla'],
    ['2024-08-05', 'Taiteiden ilta\npe 16.8.2024 klo 19\nKaupungintalon piha', '2024-08-16T19:00', 'Kaupungintalon piha'],
    ['2024-02-05', 'PERUTTU: Luento lintujen muutosta keskiviikkona 14.2. klo 18 Luontotalossa on peruttu.', '2024-02-14T18:00', 'Luontotalossa'],
    ['2024-09-02', 'Yhdistyksen syyskokous pidetään tiistaina 17. syyskuuta 2024 kello 18.00 seurakuntatalolla.', '2024-09-17T18:00', 'seurakuntatalolla'],
    ['2024-04-08', 'Ovet aukeavat klo 19, konsertti alkaa klo 20\nlauantaina 20.4.\nKulttuurikeskus Valve', '2024-04-20T20:00', 'Kulttuurikeskus Valve'],
  ],
  hu: [
    ['2024-03-04', 'Helyszín: Petőfi Művelődési Ház, Fő utca 12.\nIdőpont: 2024. március 15. (péntek) 18 óra\nA belépés ingyenes.', '2024-03-15T18:00', 'Petőfi Művelődési Ház, Fő utca 12'],
    ['2024-10-07', 'Október 17-én, csütörtökön 17 órakor könyvbemutató lesz a Városi Könyvtárban. Szeretettel várunk mindenkit!', '2024-10-17T17:00', 'Városi Könyvtárban'],
    ['2024-05-06', 'Közzétéve: 2024. május 6.\n\nHolnap 18 óra 30 perckor koncertet ad a Duna Kvartett a zsinagógában.', '2024-05-07T18:30', 'zsinagógában'],
    ['2024-11-04', 'Adventi vásár\n2024. november 30. szombat 10.00–16.00\nKossuth tér', '2024-11-30T10:00', 'Kossuth tér'],
    ['2024-08-05', 'Nyári mozi augusztus 16-án este fél kilenckor a Vár udvarán. Rossz idő esetén elmarad.', '2024-08-16T20:30'],
    ['2024-02-05', 'ELMARAD! A február 14-én 19 órára hirdetett előadás a Kamaraszínházban elmarad.', '2024-02-14T19:00'],
    ['2024-09-02', 'Kapunyitás: 18:00, kezdés: 19:30\nszeptember 20. péntek\nParkszínpad', '2024-09-20T19:30'],
    ['2024-04-08', 'Időpont: április 18. 14:00–15:30\nHely: II. emeleti előadóterem\nElőadó: Nagy Ilona', '2024-04-18T14:00', 'II. emeleti előadóterem'],
  ],
  ro: [
    ['2024-03-04', 'Joi, 14 martie, de la ora 18:00, la Biblioteca Județeană va avea loc lansarea volumului „Umbre”. Intrarea este liberă.', '2024-03-14T18:00', 'Biblioteca Județeană'],
    ['2024-10-07', 'Data: 17 octombrie 2024\nOra: 11.00\nLocul: Aula Magna, corpul B, str. Universității nr. 5', '2024-10-17T11:00', 'Aula Magna, corpul B, str. Universității nr. 5'],
    ['2024-05-06', 'Publicat: 6 mai 2024\n\nMâine, la ora 19, Teatrul Municipal găzduiește un recital de pian. Bilete la casierie.', '2024-05-07T19:00', 'Teatrul Municipal'],
    ['2024-11-04', 'Târg de iarnă în Piața Unirii\nsâmbătă, 30 noiembrie, între orele 10 și 18', '2024-11-30T10:00', 'Piața Unirii'],
    ['2024-08-05', 'Concertul programat pentru vineri, 16 august, ora 20:00, la Amfiteatrul în aer liber a fost anulat.', '2024-08-16T20:00', 'Amfiteatrul în aer liber'],
    ['2024-02-05', 'Miercuri, 14 februarie, de la ora 17, în Sala Mică a Palatului Culturii, profesorul Ion Rusu vorbește despre păduri.', '2024-02-14T17:00', 'Sala Mică a Palatului Culturii'],
    ['2024-09-02', 'Porțile se deschid la 18:00, concertul începe la 20:00\nsâmbătă, 21 septembrie 2024\nGrădina de vară Capitol', '2024-09-21T20:00', 'Grădina de vară Capitol'],
    ['2024-04-08', 'Vernisajul expoziției „Lut” va avea loc mâine, la ora 17:30, la Muzeul de Artă. Înscrieri la ateliere până pe 20 aprilie.', '2024-04-09T17:30', 'Muzeul de Artă'],
  ],
};

/** What was, what the law says, who was born when, what is for sale: nothing to go to. */
export const NEWS: Record<string, string[]> = {
  de: ['Am Samstagabend fand im Stadttheater die Premiere von „Der Sturm“ statt. Das Publikum feierte das Ensemble gegen 22 Uhr mit langem Applaus.', 'Stellenausschreibung: Wir suchen zum 1. September 2024 eine Lehrkraft für Musik (19 Stunden). Bewerbungen bis 15. Mai an das Schulamt.'],
  fr: ['Dimanche 12 mai, vers 15 h, un feu s’est déclaré dans un entrepôt de la rue des Lilas. Les pompiers ont maîtrisé le sinistre à 18 h.', 'Né le 3 avril 1921 à Lille, le peintre s’est installé à Paris en 1946, où il a exposé à la galerie Maeght.'],
  es: ['El alcalde inauguró el pasado martes 7 de mayo el nuevo centro de salud. Al acto asistieron unos doscientos vecinos, según informó el Ayuntamiento.', 'La ley entró en vigor el 1 de enero de 2021 y fue modificada en marzo de 2023.'],
  ca: ['El ple de l’Ajuntament va aprovar dilluns 6 de maig el pressupost. L’alcaldessa va explicar que les obres van començar al març.', 'Un incendi va cremar dissabte a la tarda dues hectàrees de bosc. Els bombers van rebre l’avís a les 16.10 h.', 'L’escriptora va néixer el 3 de juny de 1912 i va morir a Girona el 1986.'],
  it: ['Si è svolta sabato 11 maggio, nella sala consiliare, la premiazione del concorso. Hanno partecipato trecento studenti.', 'Il prezzo della benzina è aumentato ieri di due centesimi, ha dichiarato il ministero. Dal 1° gennaio la tassa è salita al 5%.', 'Nato a Pisa il 15 febbraio 1564, lo scienziato studiò medicina e poi matematica.'],
  pt: ['O presidente participou na manhã desta segunda-feira (13) da cerimônia de posse. O evento aconteceu no Palácio e reuniu cerca de 300 pessoas.', 'A lei foi publicada em 4 de março de 2019 e alterada em 2022.', 'Dois homens foram detidos ontem, pelas 18h30, em Braga, informou a polícia.'],
  nl: ['Bij een botsing op de N201 raakten maandagochtend rond 8.15 uur twee fietsers gewond. De politie zei dat de weg tot 11.00 uur dicht was.', 'De schilder werd op 30 maart 1853 geboren en overleed op 29 juli 1890.', 'De gemeenteraad keurde dinsdag 7 mei de plannen goed. Volgens de wethouder is het park in 2026 klaar.'],
  sv: ['En man greps i söndags kväll efter ett bråk på Storgatan. Polisen fick larmet klockan 22.40.', 'Kommunfullmäktige beslutade i måndags att skolan ska rivas. Beslutet togs den 6 maj.', 'Hon föddes den 14 november 1907 och dog 2002.'],
  nb: ['Kommunestyret vedtok mandag 6. mai budsjettet. Ordføreren sa at skolen ble bygget i 1974.', 'En bil kjørte av veien lørdag kveld ved 21-tiden. Politiet fikk melding klokken 21.14.', 'Han ble født 12. desember 1863 i Løten og døde i 1944.'],
  nn: ['Kommunestyret vedtok måndag 6. mai budsjettet. Ordføraren sa at skulen vart bygd i 1974.', 'Ein bil køyrde av vegen laurdag kveld. Politiet fekk melding klokka 21.14.', 'Ho vart fødd 3. juni 1881 og døydde i 1950.'],
  da: ['En mand blev søndag aften anholdt efter et slagsmål på Algade. Politiet fik anmeldelsen klokken 22.15.', 'Byrådet vedtog mandag den 6. maj budgettet, fortalte borgmesteren.', 'Digteren blev født den 2. april 1805 og døde den 4. august 1875.'],
  pl: ['W sobotę 11 maja w hali sportowej odbył się turniej szachowy. Zwyciężył Jan Nowak, który pokonał dwudziestu rywali.', 'Ustawa weszła w życie 1 stycznia 2022 r. i została zmieniona w maju.'],
  cs: ['V sobotu 11. května proběhl v hale turnaj v šachu. Zvítězil Jan Novák, uvedl pořadatel.', 'Zákon nabyl účinnosti dne 1. ledna 2014 a byl změněn v roce 2020.', 'Malíř se narodil 24. července 1860 a zemřel v Praze v roce 1939.'],
  ru: ['В субботу, 11 мая, в спортивном зале прошёл шахматный турнир. В нём приняли участие сто школьников.', 'Закон вступает в силу с 1 июля 2024 года, сообщили в министерстве.'],
  uk: ['У суботу, 11 травня, у спортзалі пройшов шаховий турнір. У ньому взяли участь сто школярів.', 'Закон прийнято 5 лютого 2020 року, повідомили в міністерстві.', 'Поетеса народилася 25 лютого 1871 року і померла 1913 року.'],
  tr: ['Belediye meclisi pazartesi günü toplandı. Toplantıda bütçe kabul edildi ve başkan 6 Mayıs’ta yaptığı konuşmada katılanlara teşekkür etti.', 'Kaza dün saat 18.30’da otoyolda meydana geldi, iki kişi yaralandı.', 'Şair 15 Ocak 1902’de doğdu, 3 Haziran 1963’te öldü.'],
  el: ['Το δημοτικό συμβούλιο ενέκρινε τη Δευτέρα 6 Μαΐου τον προϋπολογισμό, δήλωσε ο δήμαρχος.', 'Η φωτιά ξέσπασε χθες στις 15:30 και τέθηκε υπό έλεγχο το βράδυ.', 'Ο ποιητής γεννήθηκε στις 29 Απριλίου 1863 και πέθανε την ίδια ημέρα του 1933.'],
  ar: ['أعلنت الوزارة أمس الاثنين أن الأسعار ارتفعت بنسبة 3 في المئة. وقال المتحدث إن القرار صدر في 6 مايو 2024.', 'ولد الشاعر في 13 مارس 1941 وتوفي في 9 أغسطس 2008.', 'وقع الحادث مساء أمس في الساعة التاسعة وأصيب شخصان.'],
  he: ['המועצה אישרה ביום שני 6.5 את התקציב, אמר ראש העיר.', 'התאונה התרחשה אתמול בשעה 18:30 ושני אנשים נפצעו.', 'המשורר נולד ב-9 בינואר 1873 ונפטר ב-1934.'],
  hi: ['मंत्री ने सोमवार को बताया कि 6 मई को हुई बैठक में योजना को मंजूरी दी गई।', 'दुर्घटना शनिवार रात 9 बजे हुई, जिसमें दो लोग घायल हुए।', 'कवि का जन्म 3 अगस्त 1886 को हुआ था और निधन 1964 में हुआ।'],
  zh: ['5月11日，全市中学生象棋比赛在体育馆举行，一百余名选手参加了比赛，李明获得冠军。', '该条例自2024年7月1日起施行，由市政府发布。'],
  'zh-hant': ['警方昨日下午3時在中山路逮捕一名男子，據悉該名男子於5月3日犯案。', '本法自民國110年5月1日施行，並於112年修正。', '縣府5月11日舉行頒獎典禮，縣長致辭表揚，現場氣氛熱烈，活動圓滿落幕。'],
  ja: ['11日午後2時ごろ、市内の国道で乗用車同士が衝突し、2人がけがをしました。警察が原因を調べています。', '5月3日に開催された春まつりには約5千人が訪れ、会場はにぎわいました。'],
  ko: ['경찰은 지난 11일 오후 2시쯤 국도에서 승용차 두 대가 충돌해 2명이 다쳤다고 밝혔다.', '지난 3일 열린 봄 축제에는 시민 5천 명이 참석했다. 시장은 감사의 뜻을 전했다.'],
  id: ['Kecelakaan terjadi Sabtu (11/5) sekitar pukul 14.00 di jalan tol. Dua orang terluka, kata polisi.', 'Menteri mengatakan undang-undang itu berlaku sejak 1 Januari 2023.', 'Festival yang digelar pekan lalu telah dihadiri lima ribu orang, ujarnya, Senin (13/5).'],
  vi: ['Vụ tai nạn xảy ra lúc 14h ngày 11/5 trên quốc lộ, hai người đã bị thương, công an cho biết.', 'Nghị định có hiệu lực từ ngày 1/7/2024, được ban hành hôm 6/5.', 'Nhà thơ sinh năm 1920, đã qua đời ngày 3/8/2002.'],
  fi: ['Kolari tapahtui lauantaina noin kello 14 valtatiellä. Kaksi ihmistä loukkaantui, poliisi kertoi.', 'Laki tuli voimaan 1. tammikuuta 2020 ja sitä muutettiin 2022.', 'Säveltäjä syntyi 8. joulukuuta 1865 ja kuoli 1957.'],
  hu: ['Szombaton, május 11-én rendezték meg a sakkversenyt, amelyen százan vettek részt.', 'A baleset tegnap 18 óra 30 perckor történt, ketten megsérültek.', 'A költő 1823. január 1-jén született, és 1849-ben halt meg.'],
  ro: ['Sâmbătă, 11 mai, a avut loc turneul de șah. Au participat o sută de elevi, a declarat directorul.', 'Accidentul s-a produs ieri, la ora 18:30. Două persoane au fost rănite.', 'Poetul s-a născut la 15 ianuarie 1850 și a murit în 1889.'],
};
