/**
 * Invitations of schools, councils, clubs and offices in many languages: sentences that name their event, doors beside the start,
 * meetings that take place online only. [reader's day, text, start, title, place]; all of it is invented.
 */
export type Occasion = [now: string, text: string, start: string, title: string | undefined, place?: string];

export const OCCASIONS: Record<string, Occasion[]> = {
  de: [
    ['2025-09-01', 'Liebe Eltern,\nder Elternabend der Klasse 4a findet am Dienstag, 16. September, um 19.30 Uhr in der Aula der Grundschule Nord statt.', '2025-09-16T19:30', 'Elternabend der Klasse 4a', 'Aula der Grundschule Nord'],
    ['2025-10-06', 'Online-Vortrag: Mieten verstehen\nTermin: Do, 23.10., 19–20.30 Uhr\nOrt: Zoom', '2025-10-23T19:00', undefined],
  ],
  fr: [
    ['2024-05-02', 'Le concert aura lieu samedi 18 mai à 20 h 30 à l’église Saint-Martin.', '2024-05-18T20:30', 'Concert', 'église Saint-Martin'],
    ['2025-04-14', 'Webinaire « Lire une facture »\nQuand : jeudi 24 avril, de 12 h 30 à 13 h 15\nLieu : en ligne (Zoom)', '2025-04-24T12:30', undefined],
  ],
  es: [
    ['2025-05-05', 'Estimadas familias:\nLes convocamos a la reunión del tercer trimestre que se celebrará el jueves, 15 de mayo, a las 17:30 en la Sala Azul.', '2025-05-15T17:30', 'Reunión del tercer trimestre', 'Sala Azul'],
    ['2024-11-04', 'Charla en línea: Huertos\nMiércoles 13 de noviembre, 19:00\nLugar: Google Meet', '2024-11-13T19:00', undefined],
  ],
  ca: [
    ['2024-05-06', 'El concert de primavera tindrà lloc dissabte 18 de maig a les 20 h a l’Església de Sant Pau.', '2024-05-18T20:00', 'Concert de primavera', 'Església de Sant Pau'],
    ['2025-02-03', 'Concert de Vent Nou\nDivendres 21 de febrer de 2025\nObertura de portes: 21.15 h\nInici: 22 h\nLloc: Sala Mar Blava', '2025-02-21T22:00', undefined, 'Sala Mar Blava'],
  ],
  it: [
    ['2025-10-13', 'Gentili genitori,\nl’assemblea dei genitori si terrà martedì 21 ottobre alle ore 17.00 nell’Aula Magna della scuola Leopardi.', '2025-10-21T17:00', 'Assemblea dei genitori', 'Aula Magna della scuola Leopardi'],
    ['2025-01-13', 'Webinar sui bandi\ngiovedì 30 gennaio, ore 11-12\nDove: Teams', '2025-01-30T11:00', undefined],
  ],
  pt: [
    ['2024-03-04', 'A assembleia geral será realizada no sábado, 16 de março, às 15h, no Salão Azul do Clube Naval.', '2024-03-16T15:00', 'Assembleia geral', 'Salão Azul do Clube Naval'],
    ['2025-09-29', 'Palestra: Como poupar\nQuinta, 09/10 às 19h\nLocal: online, via Zoom', '2025-10-09T19:00', undefined],
  ],
  nl: [
    ['2024-05-06', 'De bewonersavond vindt plaats op donderdag 16 mei om 20.00 uur in Buurthuis De Vlier.', '2024-05-16T20:00', 'Bewonersavond', 'Buurthuis De Vlier'],
    ['2025-05-12', 'Familietoernooi\nZondag 25 mei op Sportpark De Vlier\nAanmelden kan t/m 18 mei. Wedstrijden starten om 10 uur, prijsuitreiking rond 16 uur.', '2025-05-25T10:00', 'Familietoernooi', 'Sportpark De Vlier'],
  ],
  sv: [
    ['2025-08-18', 'Hej vårdnadshavare!\nVälkomna på föräldramöte torsdagen den 4/9 kl. 18.00–19.30 i Norra skolans matsal.', '2025-09-04T18:00', 'Föräldramöte', 'Norra skolans matsal'],
    ['2025-10-20', 'Lunchwebbinarium: Lösenord\n29 oktober kl 12.00-12.45\nPlats: Zoom', '2025-10-29T12:00', undefined],
  ],
  nb: [
    ['2025-08-25', 'Hei!\nDet blir foreldremøte for 5. trinn onsdag 10. september kl. 17.30 i aulaen på Lia skole.', '2025-09-10T17:30', undefined, 'aulaen på Lia skole'],
    ['2025-03-03', 'Nettmøte om strøm\nNår: tors. 13. mars kl. 19.00\nHvor: Teams', '2025-03-13T19:00', undefined],
  ],
  da: [
    ['2025-08-18', 'Kære forældre i 3.B\nVi indkalder til forældremøde tirsdag d. 2/9 fra kl. 17.00 til 18.30 i Nordskolens aula.', '2025-09-02T17:00', 'Forældremøde', 'Nordskolens aula'],
    ['2025-03-03', 'Webinar om pension\nHvornår: torsdag d. 13. marts kl. 19.00\nHvor: online via Teams', '2025-03-13T19:00', undefined],
  ],
  pl: [
    ['2025-09-08', 'Szanowni Rodzice,\nzebranie z rodzicami odbędzie się w środę, 17 września o godzinie 17:00 w sali 12 Szkoły Podstawowej.', '2025-09-17T17:00', 'Zebranie z rodzicami', 'sali 12 Szkoły Podstawowej'],
    ['2025-10-06', 'Webinar o lokatach\nTermin: 16.10.2025, godz. 18:00\nMiejsce: online (Zoom)', '2025-10-16T18:00', undefined],
  ],
  cs: [
    ['2021-09-10', 'Vernisáž výstavy proběhne ve čtvrtek 16. září od 17 hodin v Galerii Pod Věží.', '2021-09-16T17:00', 'Vernisáž výstavy', 'Galerii Pod Věží'],
    ['2025-10-27', 'Beseda o škole\nKdy: středa 5. 11. 2025 v 18.00\nKde: online přes Zoom', '2025-11-05T18:00', undefined],
  ],
  ru: [
    ['2025-01-10', 'В среду, 15 января, в 14.00 в библиотеке им. Пришвина состоится лекция, посвященная творчеству Бунина.', '2025-01-15T14:00', 'Лекция, посвященная творчеству Бунина', 'библиотеке им. Пришвина'],
    ['2025-03-03', 'Вебинар о садах\nКогда: 20 марта, 18:00\nМесто: Zoom', '2025-03-20T18:00', undefined],
  ],
  uk: [
    ['2025-03-03', 'Концерт камерного хору відбудеться у четвер, 20 березня, о 18:00 у Палаці «Зоря».', '2025-03-20T18:00', 'Концерт камерного хору', 'Палаці «Зоря»'],
    ['2025-03-03', 'Вебінар про сади\nКоли: 20 березня, 18:00\nМісце: платформа Zoom', '2025-03-20T18:00', undefined],
  ],
  tr: [
    ['2025-10-20', 'Kuzey Işıkları\n8 Kasım Cumartesi\nKapı açılış: 20.00 / Konser: 21.00\nMekân: Liman Sahnesi', '2025-11-08T21:00', undefined, 'Liman Sahnesi'],
    ['2025-04-07', 'Çevrimiçi seminer: Bütçe\nTarih: 17 Nisan 2025\nSaat: 20:00\nYer: Zoom', '2025-04-17T20:00', undefined],
  ],
  el: [
    ['2024-05-06', 'Η συναυλία θα πραγματοποιηθεί την Παρασκευή 17 Μαΐου στις 8 μ.μ. στο Δημοτικό Θέατρο.', '2024-05-17T20:00', 'Συναυλία', 'Δημοτικό Θέατρο'],
    ['2025-10-06', 'Σεμινάριο κομποστοποίησης\nΗμερομηνία: Τετάρτη 15 Οκτωβρίου 2025\nΏρα: 18:30\nΤόπος: Zoom', '2025-10-15T18:30', undefined],
  ],
  ar: [['2025-05-12', 'ورشة: أساسيات التصميم\nالتاريخ: الثلاثاء 20 مايو 2025\nالوقت: 8 مساء\nالمكان: عبر زووم', '2025-05-20T20:00', undefined]],
  he: [['2025-11-03', 'וובינר: תקציב הבית\nתאריך: 12.11.2025\nשעה: 20:30\nמיקום: זום', '2025-11-12T20:30', undefined]],
  hi: [['2025-08-11', 'वेबिनार: डिजिटल सुरक्षा\nदिनांक: 22 अगस्त 2025\nसमय: अपराह्न 4 बजे\nस्थान: ऑनलाइन (Zoom)', '2025-08-22T16:00', undefined]],
  zh: [['2025-06-09', '志愿填报讲座\n时间:2025年6月18日(周三)20:00\n地点:线上(腾讯会议)', '2025-06-18T20:00', undefined]],
  'zh-hant': [['2025-10-06', '線上講座:閱讀教學\n時間:114年10月22日(三)12:20\n地點:線上(Google Meet)', '2025-10-22T12:20', undefined]],
  ja: [['2025-04-07', '家計セミナー\n日時:4月24日(木)19:30〜20:30\n場所:オンライン(Zoom)', '2025-04-24T19:30', undefined]],
  ko: [
    ['2025-05-28', '한빛도서관은 다음달 19일 오전 10시 다목적홀에서 ‘별과 시’를 주제로 박지원 대표의 강연이 진행된다고 28일 밝혔다.', '2025-06-19T10:00', undefined, '다목적홀'],
    ['2025-09-01', '2학기 학부모 총회를 아래와 같이 개최합니다.\n때: 2025. 9. 17.(수) 18:30\n곳: 본교 시청각실', '2025-09-17T18:30', undefined, '본교 시청각실'],
  ],
  id: [['2025-10-06', 'Webinar: Belajar Menabung\nHari/Tanggal: Kamis, 16 Oktober 2025\nPukul: 19.30 WIB\nTempat: Zoom Meeting', '2025-10-16T19:30', undefined]],
  vi: [['2025-10-06', 'Webinar: Kỹ năng phỏng vấn\nThời gian: 20h00, ngày 15/10/2025\nĐịa điểm: trực tuyến qua Zoom', '2025-10-15T20:00', undefined]],
  fi: [
    ['2025-08-25', 'Hyvät huoltajat,\nvanhempainilta pidetään keskiviikkona 3.9. kello 18.00 Pohjoisen koulun ruokalassa.', '2025-09-03T18:00', 'Vanhempainilta', 'Pohjoisen koulun ruokalassa'],
    ['2025-10-06', 'Webinaari: Sähkölasku\nAika: to 16.10.2025 klo 17\nPaikka: Teams', '2025-10-16T17:00', undefined],
  ],
  hu: [
    ['2025-10-06', 'Északi Fény\n2025. október 22.\nKapunyitás: 18:00, koncert: 19:00\nMalom Kert', '2025-10-22T19:00', undefined, 'Malom Kert'],
    ['2025-01-13', 'Webinárium: Adóbevallás\nIdőpont: 2025. január 23. 18:00\nHelyszín: online (Zoom)', '2025-01-23T18:00', undefined],
  ],
  ro: [
    ['2025-09-08', 'Stimați părinți,\nședința cu părinții va avea loc joi, 18 septembrie, ora 18:00, în sala de festivități a Școlii Nr. 4.', '2025-09-18T18:00', 'Ședința cu părinții', 'sala de festivități a Școlii Nr. 4'],
    ['2025-10-06', 'Webinar: Primul CV\nData și ora: 15 octombrie 2025, 19:00\nLocația: online, pe Zoom', '2025-10-15T19:00', undefined],
  ],
};

/** Reports of the same occasions: nothing of it is to come. */
export const REPORTS: Record<string, string[]> = {
  it: ['Grande successo per la serata di beneficenza che si è svolta sabato 11 maggio al Teatro Sociale. Oltre trecento persone hanno assistito allo spettacolo, iniziato alle 21.'],
  tr: ['Belediyemizin düzenlediği şenlik cumartesi günü Kültür Merkezi’nde gerçekleştirildi. Saat 14.00’te başlayan programa çok sayıda vatandaş katıldı.'],
  ko: ['시는 지난 8일 시청 대강당에서 기념식을 개최했다고 10일 밝혔다. 이날 행사에는 시민 300여 명이 참석했으며 축하공연이 이어졌다.'],
  da: ['Generalforsamlingen blev afholdt den 26. februar 2024 kl. 19.00. Vi er glade for det store fremmøde, og referatet er udsendt.'],
  'zh-hant': ['本校於5月4日舉辦校慶運動會,當天上午8時30分由校長主持開幕典禮,全校師生與家長逾千人到場參與,活動圓滿落幕。'],
};
