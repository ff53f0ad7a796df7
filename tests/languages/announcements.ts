/**
 * Announcements in many languages, written for these tests in the shapes that real pages have.
 * Each row: the reader's clock, the text, when it starts, where it takes place, when it ends. All events are invented.
 */
export interface Row {
  now: string;
  text: string;
  start: string;
  place?: string;
  end?: string;
  status?: 'cancelled' | 'postponed';
}
const row = (now: string, text: string, start: string, place?: string, more: Pick<Row, 'end' | 'status'> = {}): Row => ({ now: `${now}T09:00`, text, start, ...(place ? { place } : {}), ...more });

export const ANNOUNCEMENTS: Record<string, Row[]> = {
  de: [
    row('2024-05-02', 'Kolloquium Angewandte Logik\n\nProf. Dr. Lena Vogt (Graz): Unendliche Spiele\n\nZeit: Mittwoch, 15. Mai 2024, 16.15 Uhr\nOrt: Hörsaal 17.02, Altes Rathaus der Universität', '2024-05-15T16:15', 'Hörsaal 17.02, Altes Rathaus der Universität'),
    row('2024-05-02', 'Frühlingskonzert der Stadtkapelle Auendorf\n\nSamstag, 25. Mai\nEinlass: 18 Uhr, Beginn: 19 Uhr\nStadthalle Auendorf\nEintritt frei, Spenden erbeten', '2024-05-25T19:00', 'Stadthalle Auendorf'),
    row('2023-01-03', 'Herzliche Einladung zum Neujahrsempfang am Sonntag, den 8. Januar, ab 11 Uhr in der Aula des Goethe-Gymnasiums.', '2023-01-08T11:00', 'Aula des Goethe-Gymnasiums'),
    row('2022-11-01', 'Ringvorlesung "Wasser"\nDi., 08.11.2022, 18 Uhr c.t.\nRaum 1.019, Institut für Geographie', '2022-11-08T18:15', 'Raum 1.019, Institut für Geographie'),
    row('2024-03-01', 'Wann und wo?\n10.30 - 12.30 Uhr, 12. März 2024\nBürgerhaus Nord, Lindenstraße 4', '2024-03-12T10:30', 'Bürgerhaus Nord, Lindenstraße 4', { end: '2024-03-12T12:30' }),
    row('2024-06-03', 'ABGESAGT: Der Vortrag „Bienen in der Stadt“ am Donnerstag, 6. Juni, um 19.30 Uhr im Stadtmuseum entfällt.', '2024-06-06T19:30', 'Stadtmuseum', { status: 'cancelled' }),
    row('2024-09-10', 'Flohmarkt am Sonntag\nDer nächste Flohmarkt findet am 15.9. von 8 bis 14 Uhr auf dem Festplatz Oberried statt. Anmeldung bis 10. September.', '2024-09-15T08:00', 'Festplatz Oberried', { end: '2024-09-15T14:00' }),
    row('2024-10-01', 'Lesung mit Jana Brandt\n17.–19. Oktober 2024\nBuchhandlung am Dom', '2024-10-17'),
  ],
  fr: [
    row('2024-02-01', 'Conférence de Paul Mercier : « La mémoire des glaciers »\n\nDate : jeudi 15 février 2024\nHeure : 18h30\nLieu : Amphithéâtre Descartes, campus de la Plaine', '2024-02-15T18:30', 'Amphithéâtre Descartes, campus de la Plaine'),
    row('2023-11-20', 'GRAND LOTO DES POMPIERS\nVENDREDI 8 DECEMBRE DE 18 H à 22 H\nSALLE DES FETES DE BELLERIVE', '2023-12-08T18:00', 'SALLE DES FETES DE BELLERIVE', { end: '2023-12-08T22:00' }),
    row('2024-05-02', 'Le chœur Arpège donnera un concert samedi 18 mai à 20 h 30 à l’église Saint-Martin. Entrée libre.', '2024-05-18T20:30', 'église Saint-Martin'),
    row('2024-04-02', 'Séminaire de probabilités\nMardi 9 avril, 14h-15h, salle 203, bâtiment M2\nClaire Dubois : Marches aléatoires branchantes', '2024-04-09T14:00', 'salle 203, bâtiment M2', { end: '2024-04-09T15:00' }),
    row('2024-06-10', 'Réunion publique : l’assemblée générale de l’association aura lieu le 21 juin à 20 heures à la Maison des associations. Inscriptions avant le 15 juin.', '2024-06-21T20:00', 'Maison des associations'),
    row('2024-06-10', 'Ouverture des portes : 19h30 - Concert : 20h30\nSamedi 22 juin 2024\nLe Moulin à Son', '2024-06-22T20:30'),
    row('2024-03-01', 'REPORTÉ : la projection prévue le mercredi 6 mars à 19h est reportée.', '2024-03-06T19:00', undefined, { status: 'postponed' }),
  ],
  es: [
    row('2024-04-01', 'Conferencia: Energía y ciudad\nFecha: 18 de abril de 2024\nHora: 19 a 21 hs\nLugar: Salón de Actos de la Facultad de Ingeniería', '2024-04-18T19:00', 'Salón de Actos de la Facultad de Ingeniería', { end: '2024-04-18T21:00' }),
    row('2023-03-01', 'El próximo viernes 10 de marzo, a las 17 horas, tendrá lugar en el Centro Cultural La Fábrica la presentación del libro "Mareas".', '2023-03-10T17:00', 'Centro Cultural La Fábrica'),
    row('2024-11-06', 'Mañana, jueves 7, concierto de la Banda Municipal en el Teatro Principal a las 20.30 h. Entrada libre hasta completar aforo.', '2024-11-07T20:30', 'Teatro Principal'),
    row('2024-05-20', 'Taller de cerámica\nSábado, día 25, de 10:00 a 13:30 horas\nCasa de la Juventud', '2024-05-25T10:00', 'Casa de la Juventud', { end: '2024-05-25T13:30' }),
    row('2024-08-01', 'CANCELADO\nCharla "Aves del humedal"\nMartes 13 de agosto - 18:00 hrs.\nBiblioteca Municipal, calle Mayor 12', '2024-08-13T18:00', 'Biblioteca Municipal, calle Mayor 12', { status: 'cancelled' }),
    row('2024-09-02', 'Cine al aire libre el sábado 14 de septiembre a las nueve de la noche en la Plaza de España', '2024-09-14T21:00', 'Plaza de España'),
  ],
  ca: [
    row('2024-11-04', 'Xerrada sobre el canvi climàtic\nDia i hora: divendres 15/11/2024 a les 19:30\nLloc: Centre Cívic La Farinera', '2024-11-15T19:30', 'Centre Cívic La Farinera'),
    row('2024-03-04', 'Dissabte 16 de març, a les 18 h, tindrà lloc a la Biblioteca Joan Oliver la presentació del llibre. Entrada lliure.', '2024-03-16T18:00', 'Biblioteca Joan Oliver'),
  ],
  it: [
    row('2024-11-20', 'Il concerto dell’8 dicembre\nDomenica 8 dicembre, ore 18,30\nChiesa di San Biagio, via Roma 3', '2024-12-08T18:30', 'Chiesa di San Biagio, via Roma 3'),
    row('2024-02-05', 'Seminario di Analisi\nData: 14 febbraio 2024\nOra: h. 16.30\nLuogo: Aula Magna, Dipartimento di Matematica\nRelatore: Marco Bassi', '2024-02-14T16:30', 'Aula Magna, Dipartimento di Matematica'),
    row('2024-05-13', 'Sabato 18 alle 17 presso la Biblioteca comunale si terrà la presentazione del romanzo di Elsa Conti.', '2024-05-18T17:00', 'Biblioteca comunale'),
    row('2023-09-01', 'Martedì 12 settembre 2023, dalle 9 alle 13, nella Sala Consiliare del Comune di Montalto si svolgerà il convegno “Acque interne”. Iscrizioni entro il 5 settembre.', '2023-09-12T09:00', 'Sala Consiliare del Comune di Montalto', { end: '2023-09-12T13:00' }),
    row('2024-07-01', 'Apertura porte ore 20.00 - inizio spettacolo ore 21.15\nVenerdì 12 luglio 2024\nArena del Parco', '2024-07-12T21:15', 'Arena del Parco'),
    row('2024-10-01', 'RINVIATO - La visita guidata di domenica 6 ottobre (ore 10) è rinviata a data da destinarsi', '2024-10-06T10:00', undefined, { status: 'postponed' }),
  ],
  pt: [
    row('2024-10-01', 'Palestra: O futuro dos rios\nData: 10 de outubro de 2024 (quinta-feira)\nHorário: às 9h\nLocal: Auditório do Instituto de Geociências', '2024-10-10T09:00', 'Auditório do Instituto de Geociências'),
    row('2018-11-19', 'Neste sábado (24), às 20h, a Orquestra Jovem se apresenta no Teatro Municipal. A entrada é gratuita.', '2018-11-24T20:00', 'Teatro Municipal'),
    row('2012-12-10', 'A reunião da Assembleia Municipal realiza-se na sexta-feira (14/12), pelas 15H00, no Salão Nobre dos Paços do Concelho.', '2012-12-14T15:00', 'Salão Nobre dos Paços do Concelho'),
    row('2024-10-30', 'Amanhã, 31/10, com início às 18 horas, acontece o lançamento do livro na Livraria Lume, Rua das Flores, 120.', '2024-10-31T18:00', 'Livraria Lume, Rua das Flores, 120'),
    row('2024-05-01', 'ADIADO\nConcerto de Primavera\n11 de maio, 21h30\nIgreja da Misericórdia', '2024-05-11T21:30', 'Igreja da Misericórdia', { status: 'postponed' }),
    row('2024-05-01', 'Curso livre de cerâmica\nDias 14 e 16 de maio, das 14h às 17h\nLocal: Ateliê 3', '2024-05-14T14:00', 'Ateliê 3', { end: '2024-05-14T17:00' }),
  ],
  nl: [
    row('2024-03-12', '12 maart 2024\n\nPassieconcert\n\nOp zondagavond 24 maart geeft het kamerkoor Luscinia een concert in de Oude Kerk.\nAanvang: 20.00 uur\nToegang gratis', '2024-03-24T20:00', 'Oude Kerk'),
    row('2024-04-02', 'Lezing over heggen\nDatum: donderdag 11 april 2024\nTijd: 19.30 - 21.00 uur\nLocatie: Dorpshuis De Linde, Kerkstraat 8', '2024-04-11T19:30', 'Dorpshuis De Linde, Kerkstraat 8', { end: '2024-04-11T21:00' }),
    row('2024-05-06', 'Morgenmiddag om 14.00 uur opent wethouder Smits de tentoonstelling "Klei" in Museum Het Pakhuis.', '2024-05-07T14:00', 'Museum Het Pakhuis'),
    row('2024-09-02', 'Zaal open 19.30 uur, aanvang 20.15 uur\nvrijdag 13 september\nTheater De Poort', '2024-09-13T20:15', 'Theater De Poort'),
    row('2024-09-02', 'De rommelmarkt van zaterdag 14 september gaat niet door. AFGELAST!\n10.00 uur, Dorpsplein', '2024-09-14T10:00', 'Dorpsplein', { status: 'cancelled' }),
  ],
  sv: [
    row('2024-04-08', 'Föreläsning om fjärilar\n\nNär? Söndag den 21:a april kl 15\nVar? Hembygdsgården, Norrvik', '2024-04-21T15:00', 'Hembygdsgården, Norrvik'),
    row('2024-10-01', 'Seminarium i statistik\nTid: Onsdag 9 oktober, kl. 13.15-15.00\nPlats: Hörsal 3, hus B', '2024-10-09T13:15', 'Hörsal 3, hus B', { end: '2024-10-09T15:00' }),
    row('2024-11-20', 'Julkonsert i Sofia kyrka lördagen den 7 december klockan 17:30. Fri entré!', '2024-12-07T17:30', 'Sofia kyrka'),
    row('2024-11-20', 'INSTÄLLT: Författarkväll på stadsbiblioteket torsdag 28 november kl. 18', '2024-11-28T18:00', 'stadsbiblioteket', { status: 'cancelled' }),
  ],
  nb: [
    row('2024-03-04', 'Foredrag om ulv\nTid: Torsdag 14. mars klokka 19\nSted: Biblioteket, Storgata 5', '2024-03-14T19:00', 'Biblioteket, Storgata 5'),
    row('2024-09-09', 'Velkommen til konsert i Domkirken lørdag 21. september kl. 20.00. Dørene åpner kl. 19.00.', '2024-09-21T20:00', 'Domkirken'),
    row('2024-09-09', 'AVLYST: Allsang på torget fredag 13.09. kl 17', '2024-09-13T17:00', undefined, { status: 'cancelled' }),
  ],
  nn: [row('2024-03-18', 'Møte i mållaget tysdag 26.mars klokka 18 på Samfunnshuset i Vik. Alle er velkomne!', '2024-03-26T18:00', 'Samfunnshuset')],
  da: [
    row('2012-11-05', 'Julemarked på Søgården\nd. 20.11. kl. 17-21\nAlle er velkomne', '2012-11-20T17:00', 'Søgården', { end: '2012-11-20T21:00' }),
    row('2024-04-02', 'Foredrag: Vikingernes skibe\nTid: Tirsdag den 16. april 2024 kl. 19.30\nSted: Medborgerhuset, Torvegade 2', '2024-04-16T19:30', 'Medborgerhuset, Torvegade 2'),
    row('2024-04-02', 'Aflyst: koncert i Sankt Pauls Kirke onsdag d. 10. april kl. 20', '2024-04-10T20:00', 'Sankt Pauls Kirke', { status: 'cancelled' }),
  ],
  pl: [
    row('2024-10-01', 'Wykład otwarty: Życie mchów\n\nTermin: 15 października (wtorek), godz. 18.00\nMiejsce: Aula Wydziału Biologii, ul. Leśna 7', '2024-10-15T18:00', 'Aula Wydziału Biologii, ul. Leśna 7'),
    row('2024-05-06', 'W środę, 15 maja o godz. 17 w Miejskiej Bibliotece Publicznej odbędzie się spotkanie autorskie z Anną Nowicką. Wstęp wolny.', '2024-05-15T17:00', 'Miejskiej Bibliotece Publicznej'),
    row('2024-06-03', 'Koncert w ratuszu\n21.06.2024 r., godz. 19:00\nSala Lustrzana, Ratusz', '2024-06-21T19:00', 'Sala Lustrzana, Ratusz'),
    row('2024-06-03', 'ODWOŁANE: Piknik rodzinny w niedzielę 9 czerwca od 10:00 do 15:00 w Parku Zdrojowym', '2024-06-09T10:00', 'Parku Zdrojowym', { status: 'cancelled', end: '2024-06-09T15:00' }),
  ],
  cs: [
    row('2015-10-05', 'Kdy: čtvrtek 15. 10. 2015 v 18 hodin\nKde: Městská knihovna, velký sál\nCo: Beseda s cestovatelem Petrem Malým', '2015-10-15T18:00', 'Městská knihovna, velký sál'),
    row('2024-05-13', 'V sobotu 25. května od 17.00 se v kostele sv. Anny koná jarní koncert. Vstupné dobrovolné.', '2024-05-25T17:00', 'kostele sv. Anny'),
    row('2024-05-13', 'ZRUŠENO - Přednáška o houbách, úterý 21. května v 19:30, Kulturní dům Svornost', '2024-05-21T19:30', 'Kulturní dům Svornost', { status: 'cancelled' }),
  ],
  ru: [
    row('2021-11-15', 'Научный семинар «Теория игр»\n\nВо вторник, 23 ноября, в 18.30 состоится доклад И. В. Лужина.\nМесто: ауд.115А, главный корпус', '2021-11-23T18:30', 'ауд.115А, главный корпус'),
    row('2023-09-01', 'Концерт камерного оркестра (12+)\n14 сентября, четверг\nНачало 19.00\nБольшой зал филармонии', '2023-09-14T19:00', 'Большой зал филармонии'),
    row('2024-02-05', 'Дата и время: 12 февраля 2024 г., 16:00–17:30\nМесто проведения: Библиотека им. Гоголя, ул. Садовая, 5\nВход свободный', '2024-02-12T16:00', 'Библиотека им. Гоголя, ул. Садовая, 5', { end: '2024-02-12T17:30' }),
    row('2024-02-05', 'В субботу в 12-00 в Доме культуры «Маяк» пройдёт ярмарка мастеров.', '2024-02-10T12:00', 'Доме культуры'),
    row('2024-02-05', 'Лекция отменена: 8 февраля, 7 часов вечера, лекторий музея', '2024-02-08T19:00', undefined, { status: 'cancelled' }),
  ],
  uk: [
    row('2024-03-04', 'Лекція «Місто і річка»\nКоли: у п’ятницю, 15 березня, о 18:00 год.\nДе: Обласна бібліотека, вул. Замкова, 3', '2024-03-15T18:00', 'Обласна бібліотека, вул. Замкова, 3'),
    row('2023-10-02', '7 жовтня у Палаці мистецтв відбудеться концерт. Початок – о 18.00 год. Вхід вільний.', '2023-10-07T18:00', 'Палаці мистецтв'),
    row('2023-10-02', 'Дата: 12.10.2023\nЧас: 15:00–16:20\nМісце: аудиторія 301, корпус 2', '2023-10-12T15:00', 'аудиторія 301, корпус 2', { end: '2023-10-12T16:20' }),
  ],
  tr: [
    row('2013-04-01', 'Yayımlanma Tarihi: 1 Nisan 2013\n\n"Osmanlıda 17. Yüzyıl Haritaları" konulu söyleşi\n12 Nisan 2013 Cuma günü saat 14.00’da Atatürk Kültür Merkezi’nde düzenlenecek.', '2013-04-12T14:00', 'Atatürk Kültür Merkezi'),
    row('2024-05-06', 'Seminer: Kuantum Ağları\nTarih: 16 Mayıs 2024 Perşembe\nSaat: 13:30- 16:30\nYer: Mühendislik Fakültesi, B-204 nolu derslik', '2024-05-16T13:30', 'Mühendislik Fakültesi, B-204 nolu derslik', { end: '2024-05-16T16:30' }),
    row('2024-05-06', 'Yarın akşam 20.30’da Açıkhava Tiyatrosu’nda caz konseri. Giriş ücretsiz.', '2024-05-07T20:30', 'Açıkhava Tiyatrosu'),
    row('2024-05-06', 'İPTAL EDİLDİ: 18 Mayıs Cumartesi saat 15.00 Çocuk Şenliği, Şehir Parkı', '2024-05-18T15:00', 'Şehir Parkı', { status: 'cancelled' }),
  ],
  el: [
    row('2016-11-01', 'ΤΡΙΤΗ 15 ΝΟΕΜΒΡΙΟΥ και ώρα 19.30\nΔιάλεξη: Οι δρόμοι του νερού\nΑίθουσα Τελετών, Δημαρχείο Λευκάδας', '2016-11-15T19:30', 'Αίθουσα Τελετών, Δημαρχείο Λευκάδας'),
    row('2024-05-06', 'Η συναυλία θα πραγματοποιηθεί την Παρασκευή 17 Μαΐου στις 8 μ.μ. στο Δημοτικό Θέατρο. Είσοδος ελεύθερη.', '2024-05-17T20:00', 'Δημοτικό Θέατρο'),
    row('2024-05-06', 'Ημερομηνία: 22/05/2024\nΏρα έναρξης: 18:00\nΤόπος: Αμφιθέατρο Β, Κτίριο Χημείας', '2024-05-22T18:00', 'Αμφιθέατρο Β, Κτίριο Χημείας'),
  ],
  ar: [
    row('2015-03-06', 'محاضرة بعنوان «تاريخ الخط»\nيوم غد السبت، الساعة 6:30 مساءاً\nالمكان: قاعة الزهراء، المكتبة العامة', '2015-03-07T18:30', 'قاعة الزهراء، المكتبة العامة'),
    row('2015-05-01', 'تقام أمسية شعرية يوم الثلاثاء 23 رجب 1436 هـ الموافق 12 مايو 2015 م في تمام الساعة الثامنة مساءً في قاعة المؤتمرات بالجامعة.', '2015-05-12T20:00', 'قاعة المؤتمرات بالجامعة'),
    row('2024-02-01', 'ورشة عمل في التصوير\nالتاريخ: ٢٠ فبراير ٢٠٢٤\nالوقت: من 5 إلى 8 مساءً\nالمكان: مركز الشباب', '2024-02-20T17:00', 'مركز الشباب', { end: '2024-02-20T20:00' }),
    row('2024-02-01', 'تأجيل ندوة البيئة التي كانت مقررة يوم الأحد 11 شباط الساعة 10 صباحا', '2024-02-11T10:00', undefined, { status: 'postponed' }),
  ],
  he: [
    row('2012-11-12', 'הרצאה: מפות עתיקות\nיום ה׳, 22.11.2012, בשעה 19:30\nמקום: אולם ויינר, בית הספר לאדריכלות', '2012-11-22T19:30', 'אולם ויינר, בית הספר לאדריכלות'),
    row('2019-07-10', 'ערב שירה בספריה העירונית\nיתקיים ביום רביעי 24.7.19, 18:30 עד 20:00. הכניסה חופשית.', '2019-07-24T18:30', undefined, { end: '2019-07-24T20:00' }),
    row('2016-06-01', 'הנכם מוזמנים לכנס השנתי ב-14 ביוני 2016 (ח׳ בסיוון תשע״ו) בשעה 9:00 באודיטוריום סמית, קמפוס גבעת רם', '2016-06-14T09:00', 'אודיטוריום סמית, קמפוס גבעת רם'),
    row('2016-06-01', 'ההרצאה שתוכננה ליום שני, 6 ביוני, בשעה 20:00 נדחית', '2016-06-06T20:00', undefined, { status: 'postponed' }),
  ],
  hi: [
    row('2024-01-02', 'काव्य गोष्ठी\n06 जनवरी शनिवार, रात आठ बजे\nस्थान: टाउन हॉल, राजनगर', '2024-01-06T20:00', 'टाउन हॉल, राजनगर'),
    row('2024-02-01', 'दिनांक: १० फरवरी २०२४\nसमय: पूर्वाह्न 10ः30\nस्थान: विश्वविद्यालय सभागार', '2024-02-10T10:30', 'विश्वविद्यालय सभागार'),
    row('2024-03-01', 'हिन्दी विभाग में व्याख्यान 15 मार्च को शाम 5 बजे से 7 बजे तक आयोजित होगा।', '2024-03-15T17:00', undefined, { end: '2024-03-15T19:00' }),
    row('2024-03-01', 'नाटक का मंचन 9 मार्च, शनिवार को संध्या 7.30 बजे रवींद्र भवन में होगा। प्रवेश निःशुल्क।', '2024-03-09T19:30', 'रवींद्र भवन'),
  ],
  zh: [
    row('2024-05-06', '学术讲座\n题目：城市水系的演变\n主讲人：林若松 教授\n时间：2024年5月15日（周三）15:00\n地点：理科楼A301会议室', '2024-05-15T15:00', '理科楼A301会议室'),
    row('2024-05-06', '通知\n一、会议时间\n5月20日下午2点半\n二、会议地点\n行政楼二楼报告厅', '2024-05-20T14:30', '行政楼二楼报告厅'),
    row('2024-05-06', '读书分享会 明天下午2点在市图书馆三楼举行，欢迎参加。', '2024-05-07T14:00', '市图书馆三楼'),
    row('2024-11-04', '新年音乐会 演出时间：2024年12月31日 晚 7点半 演出地点：滨江大剧院 票价：80-380元', '2024-12-31T19:30', '滨江大剧院'),
    row('2024-11-04', '原定于11月9日上午9:00在体育馆举行的运动会因雨取消。', '2024-11-09T09:00', undefined, { status: 'cancelled' }),
  ],
  'zh-hant': [
    row('2022-10-03', '社區講座「老樹的故事」\n時間：10月15日(六) 下午2時至4時\n地點：文化中心三樓演講廳', '2022-10-15T14:00', '文化中心三樓演講廳', { end: '2022-10-15T16:00' }),
    row('2021-04-01', '110年度親子電影欣賞\n日期：110年4月24日（星期六）\n時間：下午一時卅分\n地點：圖書館地下一樓視聽室', '2021-04-24T13:30', '圖書館地下一樓視聽室'),
    row('2016-09-30', '市府將於明(1)日上午10時在中山公園舉辦啟用典禮。', '2016-10-01T10:00', '中山公園'),
    row('2017-05-02', '定於本月13日下午3時至5時假社區活動中心舉行茶會', '2017-05-13T15:00', '社區活動中心', { end: '2017-05-13T17:00' }),
    row('2012-04-10', '謹訂於四月廿六日下午一時卅分舉行畢業展開幕式\n地點：美術館大廳', '2012-04-26T13:30', '美術館大廳'),
  ],
  ja: [
    row('2020-09-01', '第12回 公開講演会\n日　時　令和2年9月26日（土）午後2時30分～4時\n場　所　市民会館 大ホール\n講　師　北川 透 氏\n演　題　川と暮らし', '2020-09-26T14:30', '市民会館 大ホール', { end: '2020-09-26T16:00' }),
    row('2026-02-02', 'とき：2026(令和8)年2月11日(祝・水) 13:00〜16:00\nところ：中央公民館 2階会議室', '2026-02-11T13:00', '中央公民館 2階会議室', { end: '2026-02-11T16:00' }),
    row('2024-06-03', '【日時】6月22日(土) 開場17:30 / 開演18:00\n【会場】喫茶ひだまり\n【料金】前売2,000円', '2024-06-22T18:00', '喫茶ひだまり'),
    row('2024-06-03', '15日(土)午後1時から、県立図書館で朗読会を開催します。', '2024-06-15T13:00', '県立図書館'),
    row('2024-06-03', '6月9日(日)10時からの「親子あそび」は中止します。', '2024-06-09T10:00', undefined, { status: 'cancelled' }),
    row('2024-07-01', '研究会のお知らせ\n日時: 2024/07/18 (木) 16:30-18:00\n場所: 理学部1号館 207号室', '2024-07-18T16:30', '理学部1号館 207号室', { end: '2024-07-18T18:00' }),
  ],
  ko: [
    row('2022-05-02', '콜로퀴움 안내\n일시: 2022.05.13 (금) 오후 4시\n장소: 자연과학관 301호\n연사: 한서윤 교수', '2022-05-13T16:00', '자연과학관 301호'),
    row('2025-04-01', '봄밤 음악회\n일시\n4. 24. 목 19:30\n장소\n시민회관 대극장', '2025-04-24T19:30', '시민회관 대극장'),
    row('2023-11-20', '오는 12월4일 오후 5시 문화원 대강당에서 송년음악회가 열립니다. 전석 무료.', '2023-12-04T17:00', '문화원 대강당'),
    row('2024-03-04', '공연일자 2024년 3월 30일 ~ 3월 31일\n공연시간 토요일 오후 3시\n공연장소 별빛아트홀\n티켓오픈 2024년 3월 8일 오후 2시', '2024-03-30T15:00', '별빛아트홀'),
    row('2024-03-04', '[취소] 3월 16일(토) 10:00 가족 캠프', '2024-03-16T10:00', undefined, { status: 'cancelled' }),
  ],
  id: [
    row('2023-09-11', 'Kuliah umum "Laut dan Kita"\nHari/Tanggal: Kamis (14/9)\nWaktu: pukul 13.00 WIB\nTempat: Aula Gedung B, Fakultas Perikanan', '2023-09-14T13:00', 'Aula Gedung B, Fakultas Perikanan'),
    row('2024-05-06', 'Konser musik akan digelar di Taman Kota pada Sabtu, 18 Mei 2024 mulai pukul 19.00 hingga selesai. Gratis!', '2024-05-18T19:00', 'Taman Kota'),
    row('2024-05-06', 'Diskusi buku diundur. Jadwal semula Jumat, 10 Mei 2024 jam 7 malam di Perpustakaan Daerah.', '2024-05-10T19:00', undefined, { status: 'postponed' }),
  ],
  vi: [
    row('2012-05-21', 'Thời gian: 7h30 ngày 31 tháng 5 năm 2012 (thứ Năm)\nĐịa điểm: Hội trường A, Trường Đại học Khoa học', '2012-05-31T07:30', 'Hội trường A, Trường Đại học Khoa học'),
    row('2024-07-15', 'Đêm nhạc “Gió” diễn ra lúc 20h ngày 26/7 tại Nhà hát Sông Hương. Giá vé 200.000đ.', '2024-07-26T20:00', 'Nhà hát Sông Hương'),
    row('2015-04-06', 'CN 12/4, 9h sáng: chiếu phim thiếu nhi\nThư viện Tỉnh, 5 Lê Lợi', '2015-04-12T09:00', 'Thư viện Tỉnh, 5 Lê Lợi'),
    row('2016-09-05', 'Triển lãm tranh 16-18.9 tại Bảo tàng Mỹ thuật', '2016-09-16', 'Bảo tàng Mỹ thuật'),
    row('2020-03-02', 'TẠM HOÃN: Hội thảo ngày 12/3/2020, 14 giờ, phòng 302', '2020-03-12T14:00', 'phòng 302', { status: 'postponed' }),
  ],
};

/** Articles that hold dates and announce nothing. */
export const ARTICLES: Record<string, string[]> = {
  de: ['Bahn meldet Rekordgewinn\n\nBerlin, 14. Mai 2024. Die Bahn hat im vergangenen Jahr so viel verdient wie nie zuvor. Das teilte der Konzern am Dienstag mit. Der Umsatz stieg seit 2019 um zwölf Prozent. „Wir sind zufrieden“, sagte Vorstand Jörn Halm. Nach Angaben des Unternehmens wurden am 3. März 2024 die letzten alten Züge ausgemustert. Experten sehen die Zahlen kritisch: Die Schulden seien weiter gestiegen, erklärte eine Ökonomin der Universität Mainz. Bis 2030 sollen dennoch neue Strecken gebaut werden, berichtete die Zeitung am Mittwoch um 18.30 Uhr.'],
  fr: ['Le maire a annoncé mardi 14 mai la fermeture de la piscine municipale. Selon la mairie, le bâtiment, construit en 1974, ne répond plus aux normes. « Nous n’avons pas le choix », a déclaré l’élue Anne Roux. Les travaux ont commencé le 3 mars 2024 et le coût est estimé à deux millions d’euros. En 2019, un premier rapport avait alerté sur l’état de la toiture. Les habitants, interrogés par notre journal, regrettent une décision prise sans concertation. Le conseil avait voté le budget le 12 décembre dernier à 22 heures, après un long débat entre la majorité et l’opposition.'],
  es: ['El paro bajó en abril por tercer mes consecutivo, según informó el martes 14 de mayo el Ministerio. La cifra, la más baja desde 2008, se situó en 2,6 millones de personas. «Es una buena noticia», afirmó la ministra en una entrevista publicada a las 20.30 horas. El anterior descenso se registró el 3 de marzo de 2024. Los sindicatos señalaron que la temporalidad sigue siendo alta y pidieron nuevas medidas. La oposición aseguró que los datos esconden un empleo de peor calidad. Los economistas consultados explicaron que la construcción y el turismo tiran del crecimiento.'],
  ru: ['Как сообщили в пресс-службе во вторник, 14 мая, добыча угля в регионе выросла на 5 процентов. По словам губернатора, это лучший результат с 2015 года. «Мы довольны итогами», — заявил он в интервью в 18.30. Предыдущий рекорд был установлен 3 марта 2019 года. Эксперты отметили, что рост связан с открытием новой шахты, которая начала работать 12 декабря 2023 года. В министерстве рассказали, что в ближайшие годы планируется обновить оборудование и повысить безопасность. Экологи, однако, выступили с критикой и напомнили об аварии, которая произошла два года назад.'],
  zh: ['本报讯（记者 李明）5月14日，市统计局发布的数据显示，今年前四个月全市工业增加值同比增长6.2%。据悉，这是自2019年以来的最高水平。统计局负责人表示，新能源产业拉动作用明显。3月3日，该市曾出台支持政策。分析人士指出，外部环境仍存在不确定性，下半年增速可能放缓。有关部门称，将继续优化营商环境，降低企业成本。截至4月30日，全市新增企业一万二千家，比去年同期增加一成。专家强调，企业应加大研发投入，提高核心竞争力，以应对国际市场变化。'],
  ja: ['気象庁は14日、5月の平均気温が平年より1.2度高かったと発表した。統計を始めた1946年以来で最も高いという。担当者は「海面水温の上昇が影響した」と話している。3月3日には東京で夏日を記録した。専門家によると、温暖化の影響は今後も続く見通しだ。農作物への被害も出ており、県は4月20日に対策会議を設置した。政府は2030年までに排出量を半減させる計画を明らかにしたが、達成は難しいとの指摘もある。記者会見は午後3時に行われた。'],
  ko: ['통계청은 14일 4월 소비자물가가 지난해 같은 달보다 2.9% 올랐다고 밝혔다. 이는 2021년 이후 가장 낮은 수준이다. 담당자는 "농산물 가격이 안정됐다"고 말했다. 앞서 정부는 3월 3일 물가 대책을 발표했다. 전문가들은 하반기에도 불확실성이 크다고 설명했다. 한국은행에 따르면 기준금리는 당분간 유지될 전망이다. 기자 간담회는 오후 3시에 진행됐다. 시장에서는 연말 금리 인하 가능성이 거론되고 있다고 전했다. 소비자단체는 체감 물가가 여전히 높다고 강조했다.'],
  pl: ['W ubiegłym roku w mieście oddano do użytku 2,3 tys. mieszkań, poinformował we wtorek 14 maja urząd statystyczny. To najlepszy wynik od 2008 roku. „Rynek się stabilizuje”, powiedział rzecznik urzędu. Poprzedni rekord padł 3 marca 2019 roku. Według ekspertów ceny będą jednak nadal rosły, bo brakuje działek. Prezydent miasta powiedziała, że 12 grudnia podpisano umowę na budowę nowego osiedla. Deweloperzy narzekają na koszty materiałów, które od 2021 roku wzrosły o jedną trzecią. Mieszkańcy obawiają się, że nowe bloki zasłonią im park, relacjonowała wieczorem o godz. 18.30 lokalna telewizja.'],
};
