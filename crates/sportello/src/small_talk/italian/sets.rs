//! The sets of words that the patterns of small talk in Italian are made of.

pub const SETS: &[(&str, &[&str])] = &[
    (
        "dillo",
        &["(racconta|raccontami|raccontaci|dimmi|dammi|dici|dimmene|fammi|fai|conosci|sai|sapete|leggimi)"],
    ),
    (
        "sapresti",
        &["(sai|puoi|potresti|sapresti|riesci a|riusciresti a|vuoi|vorresti|ti va di|ti piacerebbe|\
             ti piace|hai mai|sei capace di|sei in grado di|hai voglia di)"],
    ),
    (
        "vivere",
        &["(cantare|ballare|volare|cucinare|guidare|mangiare|bere|dormire|nuotare|pensare|sognare|\
             camminare|correre|vedermi|sentirmi|ridere|piangere|rappare|disegnare|scherzare|respirare|\
             amare|odiare|morire|nascere|invecchiare|provare (emozioni|sentimenti|dolore)|fare l'amore|\
             fare sesso|baciare|baciarmi|sposarmi|abbracciarmi|uscire|chiacchierare|ballato|mangiato|\
             sognato|dormito|pianto|amato|baciato|essere (umano|felice|mio amico|mia amica))"],
    ),
    // Verbs that a customer does not ask a company about; "lavori", "leggi" and the like are nouns too.
    (
        "pensi",
        &["(ami|odi|mangi|dormi|vivi|sogni|bevi|respiri|balli|canti|fumi|piangi|ridi|scherzi|menti|\
             muori|invecchi|esisti|ti senti|ti piace|ti piacciono|ti piaccio|ti piacerebbe|preferisci|\
             vai a (scuola|dormire|letto|messa)|vai in (bagno|vacanza|palestra)|esci (con|la sera|stasera|\
             mai)|provi (emozioni|sentimenti|dolore|amore|rabbia|gioia|paura|qualcosa)|parli (da solo|\
             con me|troppo|con gli altri|la mia lingua)|lavori (sempre|molto|troppo|qui|anche|di notte|\
             solo)|guardi (la tv|film|serie|lo sport)|ascolti musica|vedi (il futuro|la tv|qualcuno)|\
             giochi (con me|a calcio|a scacchi|ai videogiochi)|fai (sport|sesso|l'amore|yoga|ginnastica|\
             la doccia|colazione|amicizia)|ti (annoi|diverti|offendi|stanchi|arrabbi|vergogni|innamori|\
             droghi|lavi|pettini|trucchi|vesti|sposi|masturbi))"],
    ),
    (
        "come_sei",
        &["(felice|triste|arrabbiato|arrabbiata|stanco|stanca|annoiato|annoiata|contento|contenta|\
             nervoso|nervosa|geloso|gelosa|solo|sola|single|fidanzato|fidanzata|sposato|sposata|\
             innamorato|innamorata|gay|etero|lesbica|bisessuale|vergine|maschio|femmina|uomo|donna|\
             ragazzo|ragazza|vecchio|vecchia|giovane|giovanissimo|grande|alto|alta|bello|bella|sexy|\
             brutto|brutta|grasso|grassa|magro|ricco|povero|religioso|cattolico|ateo|italiano|italiana|\
             occupato|occupata|impegnato|impegnata|ubriaco|matto|matta|pazzo|pazza|serio|seria|sicuro|\
             sicura|pronto|pronta|libero|malato|sveglio|sveglia|affamato|assetato|timido|famoso|popolare|\
             curioso|vegetariano|vegano|cattivo|cattiva|buono|buona|di sinistra|di destra|nato|nata|\
             vestito|nudo)"],
    ),
    (
        "bravo",
        &["(bravo|brava|bravissimo|bravissima|intelligente|intelligentissimo|furbo|furba|simpatico|\
             simpatica|divertente|divertentissimo|gentile|gentilissimo|gentilissima|utile|utilissimo|\
             fantastico|fantastica|forte|mitico|mitica|grande|adorabile|carino|carina|dolce|meraviglioso|\
             meravigliosa|incredibile|eccezionale|fenomenale|geniale|stupendo|stupenda|bello|bella|\
             bellissimo|bellissima|perfetto|perfetta|un genio|il migliore|la migliore|il numero uno|\
             un tesoro|un amore|un mito|veloce|ottimo|ottima)"],
    ),
    (
        "scarso",
        &["(noioso|noiosa|strano|strana|pazzo|pazza|antipatico|antipatica|brutto|brutta|lento|lenta|\
             stupido|stupida|scemo|scema|inutile|incapace|ignorante|tonto|tonta|deficiente|idiota|cretino|\
             cretina|imbecille|ridicolo|ridicola|insopportabile|fastidioso|fastidiosa|irritante|\
             maleducato|maleducata|pessimo|pessima|scarso|scarsa|patetico|orribile|un disastro|poco utile|\
             limitato|odioso|falso|bugiardo|bugiarda|cattivo|inquietante|inutilissimo|stupidissimo)"],
    ),
    (
        "macchina",
        &["(robot|bot|chatbot|macchina|computer|programma|software|algoritmo|automa|ia|ai|\
             intelligenza artificiale|assistente virtuale|assistente automatico|assistente vocale|\
             risponditore|risponditore automatico|risposta automatica|umano|umana|essere umano|persona|\
             persona vera|persona reale|vera persona|uomo|donna|operatore|operatrice|operatore umano|\
             cyborg|androide)"],
    ),
    (
        "parente",
        &["(ragazzo|ragazza|fidanzato|fidanzata|marito|moglie|amici|amico|amica|amiche|figli|figlio|\
             figlia|fratelli|fratello|sorelle|sorella|famiglia|mamma|madre|papa|padre|genitori|nonni|\
             nonna|cane|gatto|animali|animale domestico|hobby|sentimenti|emozioni|anima|cuore|cervello|\
             corpo|gambe|braccia|mani|piedi|occhi|capelli|bocca|faccia|pancia|stomaco|sesso|vita|\
             vita privata|personalita|coscienza|fame|sete|sonno|paura|paure|sogni|sogno|segreti|fantasia|\
             senso dell'umorismo|umorismo|superpoteri|poteri|nemici|capo|padrone|religione|compleanno|eta|\
             soprannome|cognome|passioni|amante)"],
    ),
    (
        "umore",
        &["(triste|felice|felicissimo|stanco|stanca|solo|sola|annoiato|annoiata|depresso|depressa|\
             ubriaco|ubriaca|innamorato|innamorata|malato|malata|contento|contenta|giu|sveglio|affamato|\
             assonnato|confuso|emozionato|bellissimo|bellissima|gay|single|tornato|tornata|qui|a casa|\
             pazzo|fantastico|brutto|brutta|grasso|grassa|simpatico|intelligente|umano|umana|un genio)"],
    ),
];
