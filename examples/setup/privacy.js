// A privacy statement for the scan as it is set up, in the language of the scan.

/** @typedef {Record<"what" | "host" | "local" | "session" | "none" | "link" | "answers" | "scores", string>} Sentences */

/** @type {Record<string, Sentences>} */
const LANGUAGES = {
  en: {
    what: "This page contains a self-assessment that runs entirely in your browser. Your answers are not sent to a server.",
    host: "The scan’s files come from a web server, which sees your IP address and which page you are on, as with every file on the web.",
    local: "Your answers are saved in your browser’s local storage on this device, so that you can continue later. You can delete them under “Scans over time”, or by clearing the data of this site.",
    session: "Your answers are saved in your browser until you close the tab.",
    none: "Your answers are not saved: they last until you close the page.",
    link: "A link to your result contains your answers; whoever has the link can read them.",
    answers: "Our page can read your result and your answers when you finish.",
    scores: "Our page receives your result when you finish: levels and averages, not your answers.",
  },
  de: {
    what: "Diese Seite enthält eine Selbsteinschätzung, die vollständig in Ihrem Browser läuft. Ihre Antworten werden an keinen Server gesendet.",
    host: "Die Dateien des Checks kommen von einem Webserver, der dabei Ihre IP-Adresse und diese Seite erfährt, wie bei jeder Datei im Web.",
    local: "Ihre Antworten werden im lokalen Speicher Ihres Browsers auf diesem Gerät gespeichert, damit Sie später weitermachen können. Sie können sie unter „Verlauf der Checks“ löschen oder indem Sie die Daten dieser Website löschen.",
    session: "Ihre Antworten werden in Ihrem Browser gespeichert, bis Sie den Tab schließen.",
    none: "Ihre Antworten werden nicht gespeichert und gehen verloren, sobald Sie die Seite schließen.",
    link: "Ein Link zu Ihrem Ergebnis enthält Ihre Antworten; wer den Link hat, kann sie lesen.",
    answers: "Unsere Seite kann Ihr Ergebnis und Ihre Antworten lesen, wenn Sie fertig sind.",
    scores: "Unsere Seite erfährt Ihr Ergebnis, wenn Sie fertig sind: Stufen und Werte, nicht Ihre Antworten.",
  },
  nl: {
    what: "Deze pagina bevat een zelfevaluatie die volledig in je browser draait. Je antwoorden worden niet naar een server gestuurd.",
    host: "De bestanden van de scan komen van een webserver, die daarbij je IP-adres en deze pagina te zien krijgt, zoals bij elk bestand op het web.",
    local: "Je antwoorden worden in de lokale opslag van je browser op dit apparaat bewaard, zodat je later verder kunt. Je kunt ze verwijderen onder “Eerdere scans”, of door de gegevens van deze site te wissen.",
    session: "Je antwoorden worden in je browser bewaard tot je het tabblad sluit.",
    none: "Je antwoorden worden niet bewaard: ze verdwijnen als je de pagina sluit.",
    link: "Een link naar je resultaat bevat je antwoorden; wie de link heeft, kan ze lezen.",
    answers: "Onze pagina kan je resultaat en je antwoorden lezen als je klaar bent.",
    scores: "Onze pagina krijgt je resultaat te zien als je klaar bent: niveaus en scores, niet je antwoorden.",
  },
  fr: {
    what: "Cette page contient une auto-évaluation qui fonctionne entièrement dans votre navigateur. Vos réponses ne sont envoyées à aucun serveur.",
    host: "Les fichiers du diagnostic viennent d’un serveur web, qui reçoit votre adresse IP et celle de cette page, comme pour tout fichier du web.",
    local: "Vos réponses sont enregistrées dans le stockage local de votre navigateur, sur cet appareil, pour que vous puissiez continuer plus tard. Vous pouvez les supprimer sous « Historique » ou en effaçant les données de ce site.",
    session: "Vos réponses sont enregistrées dans votre navigateur jusqu’à la fermeture de l’onglet.",
    none: "Vos réponses ne sont pas enregistrées : elles disparaissent à la fermeture de la page.",
    link: "Un lien vers votre résultat contient vos réponses ; toute personne qui a ce lien peut les lire.",
    answers: "Notre page peut lire votre résultat et vos réponses quand vous avez terminé.",
    scores: "Notre page reçoit votre résultat quand vous avez terminé : niveaux et scores, pas vos réponses.",
  },
  es: {
    what: "Esta página contiene una autoevaluación que funciona por completo en su navegador. Sus respuestas no se envían a ningún servidor.",
    host: "Los archivos del diagnóstico vienen de un servidor web, que recibe su dirección IP y la de esta página, como con cualquier archivo de la web.",
    local: "Sus respuestas se guardan en el almacenamiento local de su navegador, en este dispositivo, para que pueda continuar más tarde. Puede borrarlas en «Evolución de los diagnósticos» o borrando los datos de este sitio.",
    session: "Sus respuestas se guardan en su navegador hasta que cierre la pestaña.",
    none: "Sus respuestas no se guardan: desaparecen al cerrar la página.",
    link: "Un enlace a su resultado contiene sus respuestas; quien tenga el enlace puede leerlas.",
    answers: "Nuestra página puede leer su resultado y sus respuestas cuando termine.",
    scores: "Nuestra página recibe su resultado cuando termina: niveles y puntuaciones, no sus respuestas.",
  },
  ar: {
    what: "تحتوي هذه الصفحة على تقييم ذاتي يعمل بالكامل في متصفحكم. لا تُرسل إجاباتكم إلى أي خادم.",
    host: "تأتي ملفات التقييم من خادم ويب يعرف عندئذٍ عنوان IP الخاص بكم وعنوان هذه الصفحة، كما هو الحال مع كل ملف على الويب.",
    local: "تُحفظ إجاباتكم في التخزين المحلي لمتصفحكم على هذا الجهاز، لتتمكنوا من المتابعة لاحقًا. يمكنكم حذفها في «التقييمات عبر الزمن» أو بمسح بيانات هذا الموقع.",
    session: "تُحفظ إجاباتكم في متصفحكم حتى تغلقوا علامة التبويب.",
    none: "لا تُحفظ إجاباتكم: تزول عند إغلاق الصفحة.",
    link: "يحتوي رابط نتيجتكم على إجاباتكم؛ ومن يملك الرابط يستطيع قراءتها.",
    answers: "يمكن لصفحتنا قراءة نتيجتكم وإجاباتكم عند الانتهاء.",
    scores: "تُبلَّغ صفحتنا بنتيجتكم عند انتهائكم: المستويات والدرجات، لا إجاباتكم.",
  },
};

/**
 * The statement, and its language.
 * @param {[string, string][]} attributes
 */
export const privacy = (attributes) => {
  const set = Object.fromEntries(attributes), asked = (set.lang ?? "en").split(/[-_]/)[0].toLowerCase();
  const lang = asked in LANGUAGES ? asked : "en", say = LANGUAGES[lang];
  const kept = set.storage === "session" ? say.session : set.storage === "none" ? say.none : say.local;
  return { lang, text: [say.what, kept, say.host, say.link, set.events === "answers" ? say.answers : say.scores].join(" ") };
};
