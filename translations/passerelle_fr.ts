<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Import</name>
    <message>
        <source>There is no table on the clipboard. Copy cells in a spreadsheet, then paste here.</source>
        <translation>Le presse-papiers ne contient pas de tableau. Copiez des cellules dans un tableur, puis collez-les ici.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>« %1 » n’est pas parmi : %2.</translation>
    </message>
    <message>
        <source>Proven team matching for social-impact programmes.</source>
        <translation>Appariement prouvé des équipes pour les programmes à impact social.</translation>
    </message>
    <message>
        <source>The programme to open.</source>
        <translation>Le programme à ouvrir.</translation>
    </message>
    <message>
        <source>Open the sample programme.</source>
        <translation>Ouvrir le programme d’exemple.</translation>
    </message>
    <message>
        <source>Show this view: %1.</source>
        <translation>Afficher cette vue : %1.</translation>
    </message>
    <message>
        <source>Speak this language: fr or en.</source>
        <translation>Parler cette langue : fr ou en.</translation>
    </message>
    <message>
        <source>Use this theme: system, light or dark.</source>
        <translation>Utiliser ce thème : system, light ou dark.</translation>
    </message>
    <message>
        <source>Size of the text in points, 8 to 20.</source>
        <translation>Taille du texte en points, de 8 à 20.</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>There is no way out number %1; there are %2.</source>
        <translation>Il n’y a pas d’issue numéro %1 ; il y en a %2.</translation>
    </message>
    <message>
        <source>Scenario 1</source>
        <translation>Scénario 1</translation>
    </message>
</context>
<context>
    <name>cli::AnswerCommand</name>
    <message>
        <source>  %1: “%2”</source>
        <translation>  %1 : « %2 »</translation>
    </message>
    <message>
        <source>  %1: “%2”, was “%3”</source>
        <translation>  %1 : « %2 », au lieu de « %3 »</translation>
    </message>
    <message>
        <source>The project is stored as “%1”.</source>
        <translation>Le projet est enregistré à l’étape « %1 ».</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Trial: nothing was stored.</source>
        <translation>Essai : rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Send the partner the text above, or store the project as a draft with --skip-errors.</source>
        <translation>Envoyez au partenaire le texte ci-dessus, ou enregistrez le projet comme brouillon avec --skip-errors.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 attend un nombre entier de %2 à %3, pas « %4 ».</translation>
    </message>
    <message>
        <source>Too few arguments.</source>
        <translation>Il manque des arguments.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>« %1 » est un argument de trop.</translation>
    </message>
</context>
<context>
    <name>cli::BackupCommand</name>
    <message>
        <source>There is no backup of “%1” in “%2”.</source>
        <translation>Il n’y a pas de sauvegarde de « %1 » dans « %2 ».</translation>
    </message>
    <message>
        <source>Copied to “%1”, and checked.</source>
        <translation>Copié dans « %1 », et vérifié.</translation>
    </message>
    <message>
        <source>Backed up to “%1”, and checked.</source>
        <translation>Sauvegardé dans « %1 », et vérifié.</translation>
    </message>
    <message>
        <source>Nothing has changed since the newest backup, “%1”.</source>
        <translation>Rien n’a changé depuis la dernière sauvegarde, « %1 ».</translation>
    </message>
    <message>
        <source>List the backups that there are, newest first.</source>
        <translation>Lister les sauvegardes existantes, la plus récente d’abord.</translation>
    </message>
    <message>
        <source>Makes a checked copy: OUT, or one among the backups of this computer.</source>
        <translation>Fait une copie vérifiée : OUT, ou une parmi les sauvegardes de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>The file is sound, and a match can run.</source>
        <translation>Le fichier est sain, et un appariement peut être lancé.</translation>
    </message>
    <message>
        <source>The file is sound, and a match can run; see the remarks above.</source>
        <translation>Le fichier est sain, et un appariement peut être lancé ; voir les remarques ci-dessus.</translation>
    </message>
    <message>
        <source>Checks the file, its records, and what a match would meet.</source>
        <translation>Vérifie le fichier, ses fiches, et ce qu’un appariement rencontrerait.</translation>
    </message>
</context>
<context>
    <name>cli::Command</name>
    <message>
        <source>Passerelle on the command line: the same programme files, without a screen.</source>
        <translation>Passerelle en ligne de commande : les mêmes fichiers de programme, sans écran.</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>Partout :</translation>
    </message>
    <message>
        <source>Language of the messages; otherwise that of the computer.</source>
        <translation>Langue des messages ; à défaut, celle de l’ordinateur.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie :</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>The data do not allow it; nothing was changed; why is on stderr.</source>
        <translation>Les données ne le permettent pas ; rien n’a changé ; la raison est sur stderr.</translation>
    </message>
    <message>
        <source>Wrong use.</source>
        <translation>Mauvaise utilisation.</translation>
    </message>
    <message>
        <source>The world failed: file, disk or solver.</source>
        <translation>Le monde a failli : fichier, disque ou solveur.</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>This page; after a command, its options.</source>
        <translation>Cette page ; après une commande, ses options.</translation>
    </message>
</context>
<context>
    <name>cli::CompareCommand</name>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>First wishes</source>
        <translation>Premiers vœux</translation>
    </message>
    <message>
        <source>Worst wish</source>
        <translation>Plus mauvais vœu</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Hors vœux</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>Needs covered</source>
        <translation>Besoins couverts</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermés</translation>
    </message>
    <message>
        <source>Blocking pairs</source>
        <translation>Paires bloquantes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>aucune répartition</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>For each objective: end with the best found by then.</source>
        <translation>Pour chaque objectif : finir avec le meilleur trouvé d’ici là.</translation>
    </message>
    <message>
        <source>Forms the teams under each objective and shows side by side what each gives and costs; stores nothing.</source>
        <translation>Forme les équipes selon chaque objectif et montre côte à côte ce que chacun apporte et coûte ; n’enregistre rien.</translation>
    </message>
</context>
<context>
    <name>cli::ConflictsCommand</name>
    <message>
        <source>No way out was found in the time.</source>
        <translation>Aucune issue n’a été trouvée dans le temps imparti.</translation>
    </message>
    <message>
        <source>Ways out, the cheapest first:</source>
        <translation>Issues possibles, la moins coûteuse d’abord :</translation>
    </message>
    <message>
        <source>Way out %1 is applied.</source>
        <translation>L’issue %1 est appliquée.</translation>
    </message>
    <message>
        <source>Apply the way out with this number to the file.</source>
        <translation>Appliquer au fichier l’issue de ce numéro.</translation>
    </message>
    <message>
        <source>End with the best found by then.</source>
        <translation>Finir avec le meilleur résultat trouvé d’ici là.</translation>
    </message>
    <message>
        <source>Tells the smallest set of rules that contradict each other, and the ways out.</source>
        <translation>Donne le plus petit ensemble de règles qui se contredisent, et les issues possibles.</translation>
    </message>
</context>
<context>
    <name>cli::ExplainCommand</name>
    <message>
        <source>Say with --student or --project what is to be explained.</source>
        <translation>Dites avec --student ou --project ce qu’il faut expliquer.</translation>
    </message>
    <message>
        <source>There are no teams yet: run “match” first.</source>
        <translation>Il n’y a pas encore d’équipes : lancez d’abord « match ».</translation>
    </message>
    <message>
        <source>The data changed since this scenario was solved: the answers are about the data of today.</source>
        <translation>Les données ont changé depuis le calcul de ce scénario : les réponses portent sur les données d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Why this student is there, and not on a better wish.</source>
        <translation>Pourquoi cet étudiant est là, et pas sur un meilleur vœu.</translation>
    </message>
    <message>
        <source>Why not on this project; without a student: who covers what it needs.</source>
        <translation>Pourquoi pas sur ce projet ; sans étudiant : qui couvre ses besoins.</translation>
    </message>
    <message>
        <source>In words for the student, with nobody else’s data.</source>
        <translation>En phrases pour l’étudiant, sans les données de personne d’autre.</translation>
    </message>
    <message>
        <source>Explains a place in sentences: what each better wish would cost, and who would move.</source>
        <translation>Explique une place en phrases : ce que coûterait chaque meilleur vœu, et qui changerait de place.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Say with --what is to be exported.</source>
        <translation>Dites avec --what ce qui est à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to “%1”.</source>
        <translation>
            <numerusform>%n ligne écrite dans « %1 ».</numerusform>
            <numerusform>%n lignes écrites dans « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>What to write.</source>
        <translation>Ce qu’il faut écrire.</translation>
    </message>
    <message>
        <source>Writes a spreadsheet.</source>
        <translation>Écrit un tableur.</translation>
    </message>
    <message>
        <source>There are no teams yet: run “match” first.</source>
        <translation>Il n’y a pas encore d’équipes : lancez d’abord « match ».</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 prend %2, pas « %3 ».</translation>
    </message>
    <message>
        <source>“%1” must end in one of: %2.</source>
        <translation>« %1 » doit se terminer par l’un de : %2.</translation>
    </message>
    <message>
        <source>This export is for staff only.</source>
        <translation>Cet export est réservé à l’équipe.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>Who reads it: students get nothing sensitive.</source>
        <translation>Qui le lira : les étudiants ne reçoivent rien de sensible.</translation>
    </message>
</context>
<context>
    <name>cli::File</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>The campaign has no scenario “%1”. It has: %2.</source>
        <translation>La campagne n’a pas de scénario « %1 ». Elle a : %2.</translation>
    </message>
    <message>
        <source>The campaign, where the file has several.</source>
        <translation>La campagne, quand le fichier en a plusieurs.</translation>
    </message>
    <message>
        <source>The scenario; otherwise the one that was solved last.</source>
        <translation>Le scénario ; à défaut, le dernier calculé.</translation>
    </message>
    <message>
        <source>The sheet, where the spreadsheet has several.</source>
        <translation>La feuille, quand le classeur en a plusieurs.</translation>
    </message>
    <message>
        <source>Answer as JSON.</source>
        <translation>Répondre en JSON.</translation>
    </message>
    <message>
        <source>The file has no campaign “%1”. It has: %2.</source>
        <translation>Le fichier n’a pas de campagne « %1 ». Il a : %2.</translation>
    </message>
    <message>
        <source>Say with --campaign which campaign is meant. The file has: %1.</source>
        <translation>Dites avec --campaign de quelle campagne il s’agit. Le fichier a : %1.</translation>
    </message>
</context>
<context>
    <name>cli::FormCommand</name>
    <message>
        <source>--%1 takes a date such as 2027-05-31, not “%2”.</source>
        <translation>--%1 attend une date comme 2027-05-31, et non « %2 ».</translation>
    </message>
    <message>
        <source>The text “%1” cannot be read: %2</source>
        <translation>Le texte « %1 » ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>The text “%1” is longer than %2 characters.</source>
        <translation>Le texte « %1 » dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>No organisation is called “%1”.</source>
        <translation>Aucune structure ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>No organisation is called “%1”. Perhaps “%2”?</source>
        <translation>Aucune structure ne s’appelle « %1 ». Peut-être « %2 » ?</translation>
    </message>
    <message>
        <source>--language takes fr or en, not “%1”.</source>
        <translation>--language attend fr ou en, et non « %1 ».</translation>
    </message>
    <message>
        <source>“%1” must end in .html.</source>
        <translation>« %1 » doit se terminer par .html.</translation>
    </message>
    <message>
        <source>“%1” is ready to be sent to a partner.</source>
        <translation>« %1 » est prêt à être envoyé à un partenaire.</translation>
    </message>
    <message>
        <source>Fill in what is known of this organisation.</source>
        <translation>Remplir ce que l’on sait de cette structure.</translation>
    </message>
    <message>
        <source>Fill in this project too; the answer changes it.</source>
        <translation>Remplir aussi ce projet ; la réponse le modifie.</translation>
    </message>
    <message>
        <source>Language that the form opens in.</source>
        <translation>Langue dans laquelle le formulaire s’ouvre.</translation>
    </message>
    <message>
        <source>Day by which answers are due; kept for the next form.</source>
        <translation>Date limite des réponses ; conservée pour le prochain formulaire.</translation>
    </message>
    <message>
        <source>Day of the kick-off; kept for the next form.</source>
        <translation>Date du lancement ; conservée pour le prochain formulaire.</translation>
    </message>
    <message>
        <source>Text about personal data instead of the usual one; kept for the next form.</source>
        <translation>Texte sur les données personnelles au lieu du texte habituel ; conservé pour le prochain formulaire.</translation>
    </message>
    <message>
        <source>Writes the form in which a partner describes a project, off line; import takes the answer.</source>
        <translation>Écrit le formulaire dans lequel un partenaire décrit un projet, hors ligne ; import reprend la réponse.</translation>
    </message>
</context>
<context>
    <name>cli::ImportCommand</name>
    <message>
        <source>Say with --as what the rows are.</source>
        <translation>Dites avec --as ce que sont les lignes.</translation>
    </message>
    <message>
        <source>Cohort of students whose sheet names none.</source>
        <translation>Promotion des étudiants dont la feuille n’en nomme pas.</translation>
    </message>
    <message>
        <source>--as takes students, answers, wishes, skills, projects, organisations, volunteers, rules, all or auto, not “%1”.</source>
        <translation>--as accepte students, answers, wishes, skills, projects, organisations, volunteers, rules, all ou auto, pas « %1 ».</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be read: %2</source>
        <translation>La correspondance « %1 » ne peut pas être lue : %2</translation>
    </message>
    <message>
        <source>--map takes FIELD=HEADER or FILE.json, not “%1”.</source>
        <translation>--map accepte CHAMP=ENTÊTE ou FICHIER.json, pas « %1 ».</translation>
    </message>
    <message>
        <source>What the rows are; answers, wishes and skills are of known students.</source>
        <translation>Ce que sont les lignes ; answers, wishes et skills concernent des étudiants connus.</translation>
    </message>
    <message>
        <source>Read this field from that column, or all as in a saved mapping; may be repeated.</source>
        <translation>Lire ce champ dans cette colonne, ou tout selon une correspondance enregistrée ; peut être répété.</translation>
    </message>
    <message>
        <source>Save how the columns were read.</source>
        <translation>Enregistrer la façon dont les colonnes ont été lues.</translation>
    </message>
    <message>
        <source>Keep the mapping for the next sheet of this shape.</source>
        <translation>Retenir la correspondance pour la prochaine feuille de cette forme.</translation>
    </message>
    <message>
        <source>Store the good rows and leave out those in error.</source>
        <translation>Enregistrer les bonnes lignes et laisser de côté celles en erreur.</translation>
    </message>
    <message>
        <source>Only say what would happen; with --json the whole difference.</source>
        <translation>Dire seulement ce qui se passerait ; avec --json, toutes les différences.</translation>
    </message>
    <message>
        <source>Stores the rows of a spreadsheet, all or none, or a partner’s answer to a form; known records are updated.</source>
        <translation>Enregistre les lignes d’un classeur, toutes ou aucune, ou la réponse d’un partenaire à un formulaire ; ce qui est connu est mis à jour.</translation>
    </message>
</context>
<context>
    <name>cli::ImportReport</name>
    <message>
        <source>%1 new, %2 changed, %3 unchanged</source>
        <comment>records</comment>
        <translation>%1 en plus, %2 modifiés, %3 inchangés</translation>
    </message>
    <message>
        <source>Nothing was imported. Mend the cells above and try again.</source>
        <translation>Rien n’a été importé. Corrigez les cellules ci-dessus et recommencez.</translation>
    </message>
    <message>
        <source>Import (%1): %2.</source>
        <translation>Import (%1) : %2.</translation>
    </message>
    <message>
        <source>Trial of an import (%1): %2. Nothing was stored.</source>
        <translation>Essai d’un import (%1) : %2. Rien n’a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in error are left out.</source>
        <translation>
            <numerusform>%n ligne en erreur est laissée de côté.</numerusform>
            <numerusform>%n lignes en erreur sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known record(s) are not in the sheet; they stay as they are.</source>
        <translation>
            <numerusform>%n fiche connue n’est pas dans la feuille ; elle reste telle quelle.</numerusform>
            <numerusform>%n fiches connues ne sont pas dans la feuille ; elles restent telles quelles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::MatchCommand</name>
    <message>
        <source>The scenario that keeps the teams; made if there is none.</source>
        <translation>Le scénario qui garde les équipes ; créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>What the best ranks are.</source>
        <translation>Ce que sont les meilleurs rangs.</translation>
    </message>
    <message>
        <source>Draws the lottery numbers.</source>
        <translation>Tire les numéros de tirage.</translation>
    </message>
    <message>
        <source>End with the best found by then.</source>
        <translation>Finir avec le meilleur résultat trouvé d’ici là.</translation>
    </message>
    <message>
        <source>Forms the teams, checks them by independent code and stores them.</source>
        <translation>Forme les équipes, les fait vérifier par un code indépendant et les enregistre.</translation>
    </message>
    <message>
        <source>Scenario 1</source>
        <translation>Scénario 1</translation>
    </message>
    <message>
        <source>--wishes takes leximin, rank-maximal, min-sum or bottleneck, not “%1”.</source>
        <translation>--wishes attend leximin, rank-maximal, min-sum ou bottleneck, pas « %1 ».</translation>
    </message>
    <message>
        <source>--preset takes fair-first, most-first-wishes, needs-first or repair, not “%1”.</source>
        <translation>--preset accepte fair-first, most-first-wishes, needs-first ou repair, pas « %1 ».</translation>
    </message>
    <message>
        <source>A ready-made order of goals.</source>
        <translation>Un ordre d’objectifs tout prêt.</translation>
    </message>
</context>
<context>
    <name>cli::MatchReport</name>
    <message>
        <source>Scenario “%1”</source>
        <translation>Scénario « %1 »</translation>
    </message>
    <message>
        <source>Assigned: %1 of %2</source>
        <translation>Étudiants affectés : %1 sur %2</translation>
    </message>
    <message>
        <source>wish %1: %2</source>
        <translation>vœu %1 : %2</translation>
    </message>
    <message>
        <source>outside the wishes: %1</source>
        <translation>hors vœux : %1</translation>
    </message>
    <message>
        <source>without a ballot: %1</source>
        <translation>sans vœu : %1</translation>
    </message>
    <message>
        <source>Ranks: %1</source>
        <translation>Rangs : %1</translation>
    </message>
    <message>
        <source>Unplaced: %1</source>
        <translation>Sans projet : %1</translation>
    </message>
    <message>
        <source>Projects that stay closed: %1</source>
        <translation>Projets qui restent fermés : %1</translation>
    </message>
    <message>
        <source>Proven: no other plan is better in this order of objectives.</source>
        <translation>Prouvé : aucune autre répartition n’est meilleure dans cet ordre d’objectifs.</translation>
    </message>
    <message>
        <source>Not proven: the best plan found in the time.</source>
        <translation>Non prouvé : la meilleure répartition trouvée dans le temps imparti.</translation>
    </message>
    <message>
        <source>Seconds: %1 (CPU of the solver: %2)</source>
        <translation>Secondes : %1 (processeur du solveur : %2)</translation>
    </message>
    <message>
        <source>Students who could rightly ask for a place elsewhere (blocking pairs): %1</source>
        <translation>Étudiants qui pourraient à bon droit réclamer une autre place (paires bloquantes) : %1</translation>
    </message>
</context>
<context>
    <name>cli::NewCommand</name>
    <message>
        <source>“%1” is ready, with the campaign “%2”.</source>
        <translation>« %1 » est prêt, avec la campagne « %2 ».</translation>
    </message>
    <message>
        <source>Fill it with the sample programme.</source>
        <translation>Le remplir avec le programme d’exemple.</translation>
    </message>
    <message>
        <source>Name of its campaign.</source>
        <translation>Nom de sa campagne.</translation>
    </message>
    <message>
        <source>Makes a programme file with one campaign.</source>
        <translation>Crée un fichier de programme avec une campagne.</translation>
    </message>
</context>
<context>
    <name>cli::PersonCommand</name>
    <message>
        <source>Say with --student who is meant, by number or e-mail.</source>
        <translation>Indiquez avec --student de qui il s’agit, par numéro ou adresse électronique.</translation>
    </message>
    <message>
        <source>The student, by number or e-mail.</source>
        <translation>L’étudiant, par numéro ou adresse électronique.</translation>
    </message>
    <message>
        <source>Tells everything that the file holds about one student, as JSON.</source>
        <translation>Dit en JSON tout ce que le fichier contient sur un étudiant.</translation>
    </message>
</context>
<context>
    <name>cli::Program</name>
    <message>
        <source>--lang takes fr or en, not “%1”.</source>
        <translation>--lang attend fr ou en, pas « %1 ».</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande « %1 ».</translation>
    </message>
    <message>
        <source>“passerelle-cli --help” tells all commands.</source>
        <translation>« passerelle-cli --help » donne toutes les commandes.</translation>
    </message>
</context>
<context>
    <name>cli::ProgrammeCommand</name>
    <message>
        <source>--as all reads what “export --what all” wrote; this is another workbook.</source>
        <translation>--as all lit ce que « export --what all » a écrit ; ceci est un autre classeur.</translation>
    </message>
    <message>
        <source>Whole programme: %1 rows new, %2 changed, %3 unchanged.</source>
        <translation>Programme entier : %1 lignes nouvelles, %2 modifiées, %3 inchangées.</translation>
    </message>
</context>
<context>
    <name>cli::Records</name>
    <message>
        <source>No student has the number or e-mail “%1”.</source>
        <translation>Aucun étudiant n’a le numéro ou l’adresse « %1 ».</translation>
    </message>
    <message>
        <source>Several students have the number “%1”; give an e-mail instead.</source>
        <translation>Plusieurs étudiants ont le numéro « %1 » ; donnez plutôt une adresse.</translation>
    </message>
    <message>
        <source>No project is called “%1”.</source>
        <translation>Aucun projet ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>No project is called “%1”. Perhaps “%2”?</source>
        <translation>Aucun projet ne s’appelle « %1 ». Peut-être « %2 » ?</translation>
    </message>
</context>
<context>
    <name>cli::RepairCommand</name>
    <message>
        <source>%1, repaired</source>
        <translation>%1, réparé</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already.</source>
        <translation>Il existe déjà un scénario « %1 ».</translation>
    </message>
    <message>
        <source>Nobody has to move.</source>
        <translation>Personne n’a à changer de place.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) in another place.</source>
        <translation>
            <numerusform>%n étudiant change de place.</numerusform>
            <numerusform>%n étudiants changent de place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven: no other repair is better.</source>
        <translation>Prouvé : aucune autre réparation n’est meilleure.</translation>
    </message>
    <message>
        <source>Not proven: the best repair found in the time.</source>
        <translation>Non prouvé : la meilleure réparation trouvée dans le temps imparti.</translation>
    </message>
    <message>
        <source>A trial: nothing was stored.</source>
        <translation>Essai : rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Stored as scenario “%1”; “%2” is as it was.</source>
        <translation>Enregistré comme scénario « %1 » ; « %2 » reste tel quel.</translation>
    </message>
    <message>
        <source>There are no teams yet: run “match” first.</source>
        <translation>Il n’y a pas encore d’équipes : lancez d’abord « match ».</translation>
    </message>
    <message>
        <source>At most so many students may change teams, beside those whose project is no longer open.</source>
        <translation>Au plus ce nombre d’étudiants changent d’équipe, outre ceux dont le projet n’est plus ouvert.</translation>
    </message>
    <message>
        <source>Only say who would move.</source>
        <translation>Dire seulement qui changerait de place.</translation>
    </message>
    <message>
        <source>The new scenario.</source>
        <translation>Le nouveau scénario.</translation>
    </message>
    <message>
        <source>End with the best found by then.</source>
        <translation>Finir avec le meilleur résultat trouvé d’ici là.</translation>
    </message>
    <message>
        <source>Mends the teams after withdrawals, late joiners and fallen projects, with the fewest changes; makes a new scenario.</source>
        <translation>Répare les équipes après des désistements, des arrivées tardives ou des projets abandonnés, avec le moins de changements ; crée un nouveau scénario.</translation>
    </message>
</context>
<context>
    <name>cli::Report</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>feuille « %1 »</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>colonne « %1 »</translation>
    </message>
    <message>
        <source>value “%1”</source>
        <translation>valeur « %1 »</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, sentence</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>severity, place, sentence</comment>
        <translation>%1 : %2 : %3</translation>
    </message>
</context>
<context>
    <name>cli::RestoreCommand</name>
    <message>
        <source>The records are the same in both.</source>
        <translation>Les fiches sont les mêmes dans les deux.</translation>
    </message>
    <message>
        <source>Say with --from which backup is meant; “backup FILE --list” lists them.</source>
        <translation>Indiquez avec --from de quelle sauvegarde il s’agit ; « backup FILE --list » les liste.</translation>
    </message>
    <message>
        <source>“%1” is again as in “%2”.</source>
        <translation>« %1 » est de nouveau comme dans « %2 ».</translation>
    </message>
    <message>
        <source>What it held before is in “%1”.</source>
        <translation>Ce qu’il contenait avant est dans « %1 ».</translation>
    </message>
    <message>
        <source>It could not be opened before; the damaged file is kept as “%1”.</source>
        <translation>Il ne pouvait plus être ouvert ; le fichier endommagé est conservé sous « %1 ».</translation>
    </message>
    <message>
        <source>The backup to go back to.</source>
        <translation>La sauvegarde à laquelle revenir.</translation>
    </message>
    <message>
        <source>Only tell what would come back and what would go.</source>
        <translation>Dire seulement ce qui reviendrait et ce qui disparaîtrait.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a file, which is backed up first.</source>
        <translation>Met une sauvegarde à la place d’un fichier, qui est d’abord sauvegardé.</translation>
    </message>
</context>
<context>
    <name>cli::SheetCommand</name>
    <message>
        <source>Shows what is read of a spreadsheet: one JSON array per row.</source>
        <translation>Montre ce qui est lu d’un tableur : un tableau JSON par ligne.</translation>
    </message>
</context>
<context>
    <name>cli::SheetFile</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet “%1”. It has: %2.</source>
        <translation>Le classeur n’a pas de feuille « %1 ». Il a : %2.</translation>
    </message>
    <message>
        <source>The spreadsheet is empty.</source>
        <translation>Le classeur est vide.</translation>
    </message>
    <message>
        <source>Say with --sheet which sheet is meant. There are: %1.</source>
        <translation>Dites avec --sheet de quelle feuille il s’agit. Il y a : %1.</translation>
    </message>
</context>
<context>
    <name>cli::TemplateCommand</name>
    <message>
        <source>--for takes students, wishes, projects, organisations, volunteers or rules, not “%1”.</source>
        <translation>--for prend students, wishes, projects, organisations, volunteers ou rules, pas « %1 ».</translation>
    </message>
    <message>
        <source>“%1” must end in .xlsx or .ods.</source>
        <translation>« %1 » doit se terminer par .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>“%1” is ready to be filled and imported.</source>
        <translation>« %1 » est prêt à être rempli puis importé.</translation>
    </message>
    <message>
        <source>What will be filled in.</source>
        <translation>Ce qui sera rempli.</translation>
    </message>
    <message>
        <source>Programme whose records are offered in lists.</source>
        <translation>Programme dont les fiches sont proposées en listes.</translation>
    </message>
    <message>
        <source>Writes a form to be filled in a spreadsheet and imported.</source>
        <translation>Écrit un formulaire à remplir dans un tableur puis à importer.</translation>
    </message>
</context>
<context>
    <name>core::AnswerFile</name>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>Le fichier « %1 » ne peut pas être lu : %2</translation>
    </message>
</context>
<context>
    <name>core::Archive</name>
    <message numerus="yes">
        <source>This workbook is made of more than %n part(s).</source>
        <translation>
            <numerusform>Ce classeur est fait de plus de %n partie.</numerusform>
            <numerusform>Ce classeur est fait de plus de %n parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has a part that would be stored elsewhere: “%1”.</source>
        <translation>Ce fichier a une partie qui s’enregistrerait ailleurs : « %1 ».</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than %1 megabytes.</source>
        <translation>Décompressé, ce fichier dépasse %1 mégaoctets.</translation>
    </message>
</context>
<context>
    <name>core::ArchiveWriter</name>
    <message>
        <source>The workbook cannot be written.</source>
        <translation>Le classeur ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>core::Backups</name>
    <message>
        <source>The folder of the backups cannot be made: “%1”.</source>
        <translation>Le dossier des sauvegardes ne peut pas être créé : « %1 ».</translation>
    </message>
</context>
<context>
    <name>core::CardSheets</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n étudiant</numerusform>
            <numerusform>%n étudiants</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>%1 to %2 members, ideally %3</source>
        <translation>%1 à %2 membres, idéalement %3</translation>
    </message>
    <message>
        <source>%1 team %2</source>
        <translation>%1 équipe %2</translation>
    </message>
</context>
<context>
    <name>core::CohortBook</name>
    <message>
        <source>Default school</source>
        <translation>École par défaut</translation>
    </message>
    <message>
        <source>Default cohort</source>
        <translation>Promotion par défaut</translation>
    </message>
</context>
<context>
    <name>core::Database</name>
    <message>
        <source>Cannot open “%1”: %2</source>
        <translation>Impossible d’ouvrir « %1 » : %2</translation>
    </message>
    <message>
        <source>The latest changes stay in a file beside “%1”. Free some space, and open and close it again before you copy it.</source>
        <translation>Les dernières modifications restent dans un fichier à côté de « %1 ». Libérez de la place, puis ouvrez-le et refermez-le avant de le copier.</translation>
    </message>
    <message>
        <source>The database driver of Qt has another SQLite than this program.</source>
        <translation>Le pilote de base de données de Qt a un autre SQLite que ce logiciel.</translation>
    </message>
    <message>
        <source>The database keeps “%1” at “%2”.</source>
        <translation>La base de données garde « %1 » à « %2 ».</translation>
    </message>
    <message>
        <source>The file is open in another program.</source>
        <translation>Le fichier est ouvert dans un autre logiciel.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: free some space and try again.</source>
        <translation>Le disque est plein. Rien n’est perdu : libérez de la place et recommencez.</translation>
    </message>
    <message>
        <source>The file can only be read.</source>
        <translation>Le fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est abîmé : %1</translation>
    </message>
    <message>
        <source>The disk failed: %1</source>
        <translation>Le disque a failli : %1</translation>
    </message>
    <message>
        <source>The database refused a step: %1</source>
        <translation>La base de données a refusé une opération : %1</translation>
    </message>
    <message>
        <source>Step %1 of the file format is missing from the program.</source>
        <translation>L’étape %1 du format de fichier manque au logiciel.</translation>
    </message>
    <message>
        <source>The file holds the word “%1” where this program knows only others.</source>
        <translation>Le fichier contient le mot « %1 », que ce logiciel ne connaît pas à cet endroit.</translation>
    </message>
</context>
<context>
    <name>core::Exports</name>
    <message>
        <source>Wishes</source>
        <translation>Vœux</translation>
    </message>
</context>
<context>
    <name>core::FieldChoices</name>
    <message>
        <source>%1 (rank in the cell)</source>
        <translation>%1 (rang dans la cellule)</translation>
    </message>
    <message>
        <source>%1 (points in the cell)</source>
        <translation>%1 (points dans la cellule)</translation>
    </message>
    <message>
        <source>%1 (ticked)</source>
        <translation>%1 (coché)</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>Skill named by the heading</source>
        <translation>Compétence nommée par l’en-tête</translation>
    </message>
    <message>
        <source>%1 (skill)</source>
        <translation>%1 (compétence)</translation>
    </message>
    <message>
        <source>%1 (where the other is blank)</source>
        <translation>%1 (là où l’autre est vide)</translation>
    </message>
    <message>
        <source>All wishes, best first</source>
        <translation>Tous les vœux, le meilleur d’abord</translation>
    </message>
</context>
<context>
    <name>core::FileCheck</name>
    <message>
        <source>“%1” was made by a newer version of the program (file format %2; this one knows %3). Install the newer version to open it.</source>
        <translation>« %1 » vient d’une version plus récente du logiciel (format de fichier %2 ; celle-ci connaît le %3). Installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Cannot read “%1”: %2</source>
        <translation>Impossible de lire « %1 » : %2</translation>
    </message>
    <message>
        <source>“%1” is not a workspace of this program.</source>
        <translation>« %1 » n’est pas un fichier de programme de ce logiciel.</translation>
    </message>
    <message>
        <source>“%1” is open in another program.</source>
        <translation>« %1 » est ouvert dans un autre logiciel.</translation>
    </message>
    <message>
        <source>“%1” holds tables that this program does not make. It was not opened.</source>
        <translation>« %1 » contient des tables que ce logiciel ne crée pas. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2. It was not opened; take the newest good copy.</source>
        <translation>« %1 » est abîmé : %2. Il n’a pas été ouvert ; prenez la dernière copie saine.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>« %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>« %1 » n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” was not closed in the end. Open it once where it can be written.</source>
        <translation>« %1 » n’a pas été bien refermé. Ouvrez-le une fois là où l’écriture est permise.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>« %1 » existe déjà.</translation>
    </message>
    <message>
        <source>Cannot make “%1”: %2</source>
        <translation>Impossible de créer « %1 » : %2</translation>
    </message>
    <message>
        <source>The disk failed to keep “%1”.</source>
        <translation>Le disque n’a pas pu conserver « %1 ».</translation>
    </message>
    <message>
        <source>The copy “%1” is not whole.</source>
        <translation>La copie « %1 » est incomplète.</translation>
    </message>
</context>
<context>
    <name>core::FileLock</name>
    <message>
        <source>“%1” is open in another program.</source>
        <translation>« %1 » est ouvert dans un autre logiciel.</translation>
    </message>
    <message>
        <source>“%1” is already open in this program.</source>
        <translation>« %1 » est déjà ouvert dans ce logiciel.</translation>
    </message>
    <message>
        <source>“%1” is open in %2 on the computer %3 (process %4) since %5.</source>
        <translation>« %1 » est ouvert dans %2 sur l’ordinateur %3 (processus %4) depuis %5.</translation>
    </message>
</context>
<context>
    <name>core::Headings</name>
    <message>
        <source>The list of spreadsheet headings is missing from the program.</source>
        <translation>La liste des en-têtes de tableur manque au logiciel.</translation>
    </message>
</context>
<context>
    <name>core::HtmlTable</name>
    <message>
        <source>The pasted table has more columns than a spreadsheet.</source>
        <translation>Le tableau collé a plus de colonnes qu’un tableur.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>This is more than can be pasted. Save the table as a file and import that.</source>
        <translation>C’est plus que ce qui peut être collé. Enregistrez le tableau dans un fichier et importez-le.</translation>
    </message>
</context>
<context>
    <name>core::Mapping</name>
    <message>
        <source>The file is not a mapping that this program has exported.</source>
        <translation>Le fichier n’est pas une correspondance exportée par ce programme.</translation>
    </message>
</context>
<context>
    <name>core::MatchRun</name>
    <message>
        <source>The file is open for reading only: a match could not be stored.</source>
        <translation>Le fichier est ouvert en lecture seule : un appariement ne pourrait pas être enregistré.</translation>
    </message>
    <message>
        <source>The best plan found until then is kept in scenario “%1”; it is not proven.</source>
        <translation>La meilleure répartition trouvée jusque-là est gardée dans le scénario « %1 » ; elle n’est pas prouvée.</translation>
    </message>
</context>
<context>
    <name>core::Message</name>
    <message>
        <source>The campaign has no name.</source>
        <translation>La campagne n’a pas de nom.</translation>
    </message>
    <message>
        <source>“%1” is not an academic year such as 2026-2027.</source>
        <translation>« %1 » n’est pas une année universitaire comme 2026-2027.</translation>
    </message>
    <message>
        <source>Programme %1</source>
        <translation>Programme %1</translation>
    </message>
    <message>
        <source>The organisation has no name.</source>
        <translation>La structure n’a pas de nom.</translation>
    </message>
    <message>
        <source>Unknown legal form</source>
        <translation>Forme juridique inconnue</translation>
    </message>
    <message>
        <source>Non-profit association</source>
        <translation>Association loi 1901</translation>
    </message>
    <message>
        <source>Association of public utility</source>
        <translation>Association reconnue d’utilité publique</translation>
    </message>
    <message>
        <source>Alsace-Moselle association</source>
        <translation>Association de droit local (Alsace-Moselle)</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Fondation</translation>
    </message>
    <message>
        <source>Endowment fund</source>
        <translation>Fonds de dotation</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation>Mutuelle</translation>
    </message>
    <message>
        <source>Workers’ co-op</source>
        <translation>SCOP</translation>
    </message>
    <message>
        <source>Collective-interest co-op</source>
        <translation>SCIC</translation>
    </message>
    <message>
        <source>Activity and employment co-op</source>
        <translation>Coopérative d’activité et d’emploi</translation>
    </message>
    <message>
        <source>Other co-op</source>
        <translation>Autre coopérative</translation>
    </message>
    <message>
        <source>ESS company</source>
        <translation>Société commerciale de l’ESS</translation>
    </message>
    <message>
        <source>Work-integration body</source>
        <translation>Structure d’insertion</translation>
    </message>
    <message>
        <source>Other company</source>
        <translation>Autre entreprise</translation>
    </message>
    <message>
        <source>State administration</source>
        <translation>Administration de l’État</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Collectivité</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Établissement public, GIP</translation>
    </message>
    <message>
        <source>School or university</source>
        <translation>École, université</translation>
    </message>
    <message>
        <source>Informal group</source>
        <translation>Collectif sans statut</translation>
    </message>
    <message>
        <source>Foreign body</source>
        <translation>Structure étrangère</translation>
    </message>
    <message>
        <source>Team sizes go from 1 to %1, not %2.</source>
        <translation>Les effectifs vont de 1 à %1, pas %2.</translation>
    </message>
    <message>
        <source>Team max (%1) is below Team min (%2); raise it or lower the minimum.</source>
        <translation>L’effectif max (%1) est inférieur à l’effectif min (%2) ; relevez-le ou baissez le minimum.</translation>
    </message>
    <message>
        <source>Team ideal (%1) is not between %2 and %3.</source>
        <translation>L’effectif idéal (%1) n’est pas entre %2 et %3.</translation>
    </message>
    <message>
        <source>The same skill is asked twice at the same level.</source>
        <translation>La même compétence est demandée deux fois au même niveau.</translation>
    </message>
    <message>
        <source>A need asks for level 1 to 4.</source>
        <translation>Un besoin demande un niveau de 1 à 4.</translation>
    </message>
    <message>
        <source>A need asks for 1 person up to the size of the team, not %1.</source>
        <translation>Un besoin demande de 1 personne à l’effectif de l’équipe, pas %1.</translation>
    </message>
    <message>
        <source>The project has no title.</source>
        <translation>Le projet n’a pas de titre.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>À l’étude</translation>
    </message>
    <message>
        <source>To rework</source>
        <translation>À retravailler</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Réorienté</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert aux vœux</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>A rule “%1” cannot name %2 students.</source>
        <translation>Une règle « %1 » ne peut pas nommer %2 étudiant(s).</translation>
    </message>
    <message>
        <source>A rule “%1” cannot name %2 projects.</source>
        <translation>Une règle « %1 » ne peut pas nommer %2 projet(s).</translation>
    </message>
    <message>
        <source>The rule has no reason.</source>
        <translation>La règle n’a pas de motif.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Séparés</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Imposer</translation>
    </message>
    <message>
        <source>Forbid</source>
        <translation>Interdire</translation>
    </message>
    <message>
        <source>Proposed rule</source>
        <translation>Règle proposée</translation>
    </message>
    <message>
        <source>Active rule</source>
        <translation>Règle active</translation>
    </message>
    <message>
        <source>Rule switched off</source>
        <translation>Règle désactivée</translation>
    </message>
    <message>
        <source>Worst rank first</source>
        <translation>Équité (pire rang d’abord)</translation>
    </message>
    <message>
        <source>Most first wishes</source>
        <translation>Plus de premiers vœux</translation>
    </message>
    <message>
        <source>Smallest sum of ranks</source>
        <translation>Somme des rangs</translation>
    </message>
    <message>
        <source>Worst rank, then sum</source>
        <translation>Pire rang, puis somme</translation>
    </message>
    <message>
        <source>Place everyone</source>
        <translation>Placer tout le monde</translation>
    </message>
    <message>
        <source>Fewest outside their wishes</source>
        <translation>Le moins de hors vœux</translation>
    </message>
    <message>
        <source>Best wishes</source>
        <translation>Meilleurs vœux</translation>
    </message>
    <message>
        <source>Wished skills covered</source>
        <translation>Compétences souhaitées couvertes</translation>
    </message>
    <message>
        <source>Sizes near the ideal</source>
        <translation>Effectifs proches de l’idéal</translation>
    </message>
    <message>
        <source>Lottery among equals</source>
        <translation>Tirage au sort entre égaux</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Never done</source>
        <translation>Jamais pratiqué</translation>
    </message>
    <message>
        <source>Seen in class</source>
        <translation>Vu en cours</translation>
    </message>
    <message>
        <source>Done in a project</source>
        <translation>Fait en projet</translation>
    </message>
    <message>
        <source>Autonomous</source>
        <translation>Autonome</translation>
    </message>
    <message>
        <source>Can help others</source>
        <translation>Peut aider les autres</translation>
    </message>
    <message>
        <source>The student has neither a number nor an e-mail address; give one of them.</source>
        <translation>L’étudiant n’a ni numéro ni adresse de courriel ; donnez l’un des deux.</translation>
    </message>
    <message>
        <source>The last name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>The first name is missing.</source>
        <translation>Le prénom manque.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>« %1 » n’est pas une adresse de courriel.</translation>
    </message>
    <message>
        <source>The same project stands twice in the ballot.</source>
        <translation>Le même projet figure deux fois dans les vœux.</translation>
    </message>
    <message>
        <source>A rank goes from 1 to %1, not %2.</source>
        <translation>Un rang va de 1 à %1, pas %2.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Désisté</translation>
    </message>
    <message>
        <source>The volunteer has no name.</source>
        <translation>L’intervenant n’a pas de nom.</translation>
    </message>
    <message>
        <source>%1 has no role.</source>
        <translation>%1 n’a pas de rôle.</translation>
    </message>
    <message>
        <source>A capacity goes from 0 to 20 teams, not %1.</source>
        <translation>Une capacité va de 0 à 20 équipes, pas %1.</translation>
    </message>
    <message>
        <source>School tutor</source>
        <translation>Tuteur école</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert ponctuel</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Jury member</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Parrain, marraine</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animateur</translation>
    </message>
    <message>
        <source>There is no active student to place; add or import students.</source>
        <translation>Il n’y a pas d’étudiant actif à placer ; ajoutez ou importez des étudiants.</translation>
    </message>
    <message>
        <source>No project is open; open the projects to match.</source>
        <translation>Aucun projet n’est ouvert ; ouvrez les projets à apparier.</translation>
    </message>
    <message>
        <source>The team sizes of “%1” are %2, %3 and %4 (least, ideal, most); put them in order.</source>
        <translation>Les effectifs de « %1 » sont %2, %3 et %4 (min, idéal, max) ; remettez-les dans l’ordre.</translation>
    </message>
    <message>
        <source>“%1” requires one skill of more people than a team may have; lower the number.</source>
        <translation>« %1 » exige une compétence de plus de personnes qu’une équipe ne peut en avoir ; baissez le nombre.</translation>
    </message>
    <message>
        <source>A lock names a withdrawn student or a closed project (%1); switch the rule off.</source>
        <translation>Une règle « Imposer » nomme un étudiant désisté ou un projet fermé (%1) ; désactivez-la.</translation>
    </message>
    <message>
        <source>A rule names who or what takes no part in the match (%1): that part is ignored.</source>
        <translation>Une règle nomme qui ou ce qui ne participe pas à l’appariement (%1) : cette partie est ignorée.</translation>
    </message>
    <message>
        <source>%1 is pinned to “%2”, which is not open; open the project or unpin.</source>
        <translation>Épinglage de %1 sur « %2 », qui n’est pas ouvert ; ouvrez le projet ou retirez l’épingle.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) gave no wishes and will be placed after the others: %1.</source>
        <translation>
            <numerusform>%n étudiant n’a pas donné de vœux et sera placé après les autres : %1.</numerusform>
            <numerusform>%n étudiants n’ont pas donné de vœux et seront placés après les autres : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) gave fewer wishes than the cohort asks for; remind them: %1.</source>
        <translation>
            <numerusform>%n étudiant a donné moins de vœux que la promotion n’en demande ; relancez-le : %1.</numerusform>
            <numerusform>%n étudiants ont donné moins de vœux que la promotion n’en demande ; relancez-les : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) wished only for projects that are closed or not for them; ask again: %1.</source>
        <translation>
            <numerusform>%n étudiant n’a demandé que des projets fermés ou qui ne lui sont pas ouverts ; redemandez-lui : %1.</numerusform>
            <numerusform>%n étudiants n’ont demandé que des projets fermés ou qui ne leur sont pas ouverts ; redemandez-leur : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) declared no skill and count as beginners; ask them: %1.</source>
        <translation>
            <numerusform>%n étudiant n’a déclaré aucune compétence et compte comme débutant ; demandez-lui : %1.</numerusform>
            <numerusform>%n étudiants n’ont déclaré aucune compétence et comptent comme débutants ; demandez-leur : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open project(s) have no tutor: %1.</source>
        <translation>
            <numerusform>%n projet ouvert n’a pas de tuteur : %1.</numerusform>
            <numerusform>%n projets ouverts n’ont pas de tuteur : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open project(s) ask for no skill: %1.</source>
        <translation>
            <numerusform>%n projet ouvert ne demande aucune compétence : %1.</numerusform>
            <numerusform>%n projets ouverts ne demandent aucune compétence : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted project(s) are not open and take no part; open them or leave them: %1.</source>
        <translation>
            <numerusform>%n projet retenu n’est pas ouvert et ne participe pas ; ouvrez-le ou laissez-le : %1.</numerusform>
            <numerusform>%n projets retenus ne sont pas ouverts et ne participent pas ; ouvrez-les ou laissez-les : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed rule(s) do not count yet; switch them on or off.</source>
        <translation>
            <numerusform>%n règle proposée ne compte pas encore ; activez-la ou désactivez-la.</numerusform>
            <numerusform>%n règles proposées ne comptent pas encore ; activez-les ou désactivez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>The open projects have %1 places for %2 students, so that %3 stay unplaced; open projects or allow more members.</source>
        <translation>Les projets ouverts ont %1 places pour %2 étudiants, si bien que %3 restent sans projet ; ouvrez des projets ou augmentez les effectifs.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) have no possible project and stay unplaced; check cohorts, refusals and rules: %1.</source>
        <translation>
            <numerusform>%n étudiant n’a aucun projet possible et reste sans projet ; vérifiez promotions, refus et règles : %1.</numerusform>
            <numerusform>%n étudiants n’ont aucun projet possible et restent sans projet ; vérifiez promotions, refus et règles : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 students (%2) can go only where there are %3 places (%4), so that %5 stay unplaced; allow more members or other projects.</source>
        <translation>%1 étudiants (%2) ne peuvent aller que là où il y a %3 places (%4), si bien que %5 restent sans projet ; augmentez les effectifs ou permettez d’autres projets.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) must be together and no project can take them all, so that they stay unplaced; change the rule: %1.</source>
        <translation>
            <numerusform>%n étudiant doit être avec les siens et aucun projet ne peut les prendre tous ; changez la règle : %1.</numerusform>
            <numerusform>%n étudiants doivent être ensemble et aucun projet ne peut les prendre tous, si bien qu’ils restent sans projet ; changez la règle : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” must run with at least %2 students, and only %3 can go there; let more in or let it stay closed.</source>
        <translation>« %1 » doit ouvrir avec au moins %2 étudiants, et seulement %3 peuvent y aller ; ouvrez-le à d’autres ou laissez-le fermé.</translation>
    </message>
    <message>
        <source>“%1” needs at least %2 students, and only %3 can go there: it will stay closed.</source>
        <translation>« %1 » demande au moins %2 étudiants, et seulement %3 peuvent y aller : il restera fermé.</translation>
    </message>
    <message>
        <source>“%1” must run and requires %2 of “%3” at level %4, and only %5 of its possible students have it; make the need a wish or lower it.</source>
        <translation>« %1 » doit ouvrir et exige %2 personne(s) en « %3 » au niveau %4, et seulement %5 des étudiants possibles l’ont ; faites-en un souhait ou baissez l’exigence.</translation>
    </message>
    <message>
        <source>“%1” requires %2 of “%3” at level %4, and only %5 of its possible students have it: it will stay closed.</source>
        <translation>« %1 » exige %2 personne(s) en « %3 » au niveau %4, et seulement %5 des étudiants possibles l’ont : il restera fermé.</translation>
    </message>
    <message>
        <source>“%1” must run and nobody wished for it; its team will be outside their wishes.</source>
        <translation>« %1 » doit ouvrir et personne ne l’a demandé ; son équipe sera hors vœux.</translation>
    </message>
    <message>
        <source>“%1” is the first wish of %2 students and has %3 places; allow more teams if you can.</source>
        <translation>« %1 » est le premier vœu de %2 étudiants et a %3 places ; permettez plus d’équipes si possible.</translation>
    </message>
    <message>
        <source>Rules keep %1 and %2 both together and apart; switch one of the rules off.</source>
        <translation>Des règles veulent %1 et %2 à la fois ensemble et séparés ; désactivez l’une d’elles.</translation>
    </message>
    <message>
        <source>%1 is locked to “%2” but refused it; remove one of the two.</source>
        <translation>« %2 » est imposé à %1, qui l’a refusé ; retirez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 is locked to “%2” but a rule forbids it; remove one of the two.</source>
        <translation>« %2 » est imposé à %1, mais une règle l’interdit ; retirez l’une des deux.</translation>
    </message>
    <message>
        <source>%1 is locked to “%2” but pinned as unplaced; remove one of the two.</source>
        <translation>« %2 » est imposé à %1, dont la carte est épinglée sans projet ; retirez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 is locked to “%2”, which does not admit the cohort or track; change one of the two.</source>
        <translation>« %2 » est imposé à %1, mais n’admet pas sa promotion ou sa filière ; changez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 is locked to “%2”, where %3, who must be in the same team, cannot go; change a rule.</source>
        <translation>« %2 » est imposé à %1, mais %3, qui doit être dans la même équipe, ne peut pas y aller ; changez une règle.</translation>
    </message>
    <message>
        <source>%1 is locked to “%2” and also to “%3” or another team; keep one lock.</source>
        <translation>« %2 » est imposé à %1, et aussi « %3 » ou une autre équipe ; gardez une seule règle.</translation>
    </message>
    <message>
        <source>%1 is locked to the same team of “%2” as %3, from whom a rule keeps them apart.</source>
        <translation>La même équipe de « %2 » est imposée à %1 et à %3, qu’une règle sépare.</translation>
    </message>
    <message>
        <source>%1 is pinned to team %2 of “%3”, which may have only %4; unpin or allow more teams.</source>
        <translation>Épinglage de %1 dans l’équipe %2 de « %3 », qui n’en a que %4 au plus ; retirez l’épingle ou permettez plus d’équipes.</translation>
    </message>
    <message>
        <source>%1 students are locked to “%2”, where there are only %3 places in that team or project; remove locks or allow more members.</source>
        <translation>« %2 » est imposé à %1 étudiants, alors qu’il n’y a que %3 places dans cette équipe ou ce projet ; retirez des règles ou augmentez l’effectif.</translation>
    </message>
    <message>
        <source>The projects that must run or have locks need %1 students, and there are %2; let one of them stay closed: %3.</source>
        <translation>Les projets qui doivent ouvrir ou ont des règles « Imposer » demandent %1 étudiants, et il y en a %2 ; laissez-en un fermé : %3.</translation>
    </message>
    <message>
        <source>%1 teams must run where a quota allows %2; raise it or let a project stay closed: %3.</source>
        <translation>%1 équipes doivent ouvrir là où un quota en permet %2 ; relevez-le ou laissez un projet fermé : %3.</translation>
    </message>
    <message>
        <source>%1 teams must run with the tutor %2, who may have %3; raise that or let a project stay closed: %4.</source>
        <translation>%1 équipes doivent ouvrir avec %2, qui peut en encadrer %3 ; relevez sa capacité ou laissez un projet fermé : %4.</translation>
    </message>
    <message>
        <source>Team “%1”: size %2, the minimum is %3.</source>
        <translation>Équipe « %1 » : effectif %2, le minimum est %3.</translation>
    </message>
    <message>
        <source>Team “%1”: size %2, the maximum is %3.</source>
        <translation>Équipe « %1 » : effectif %2, le maximum est %3.</translation>
    </message>
    <message>
        <source>“%1” may have %2 teams at most, but there is a team %3.</source>
        <translation>« %1 » peut avoir %2 équipe(s) au plus, mais il y a une équipe %3.</translation>
    </message>
    <message>
        <source>“%1” is not open, but has students.</source>
        <translation>« %1 » n’est pas ouvert, mais a des étudiants.</translation>
    </message>
    <message>
        <source>%1 refuses “%2” (veto).</source>
        <translation>%1 refuse « %2 » (refus).</translation>
    </message>
    <message>
        <source>“%2” is not for the cohort or track of %1.</source>
        <translation>« %2 » n’est pas ouvert à la promotion ou à la filière de %1.</translation>
    </message>
    <message>
        <source>%1 has withdrawn, but is in “%2”.</source>
        <translation>Désistement de %1, mais sa carte est dans « %2 ».</translation>
    </message>
    <message>
        <source>Team “%1” lacks a required skill: %2 (%3), %4 of %5.</source>
        <translation>Il manque à l’équipe « %1 » une compétence indispensable : %2 (%3), %4 sur %5.</translation>
    </message>
    <message>
        <source>“%2” is not among the wishes of %1, and this campaign wants it so.</source>
        <translation>« %2 » n’est pas parmi les vœux de %1, alors que cette campagne l’exige.</translation>
    </message>
    <message>
        <source>%1, team %2</source>
        <translation>%1, équipe %2</translation>
    </message>
    <message>
        <source>%1 should be in the same team.</source>
        <translation>%1 : même équipe demandée.</translation>
    </message>
    <message>
        <source>%1 should not be in the same team (“%2”).</source>
        <translation>%1 : à séparer, mais dans la même équipe (« %2 »).</translation>
    </message>
    <message>
        <source>%1 should be in “%2” (lock).</source>
        <translation>%1 : à placer sur « %2 » (règle « Imposer »).</translation>
    </message>
    <message>
        <source>%1 should not be in “%2” (forbidden).</source>
        <translation>%1 : « %2 » est interdit.</translation>
    </message>
    <message>
        <source>Quota of %1 exceeded: %2 teams, %3 allowed.</source>
        <translation>Quota de %1 dépassé : %2 équipes, %3 permises.</translation>
    </message>
    <message>
        <source>“%1” must run, but has no team.</source>
        <translation>« %1 » doit ouvrir, mais n’a pas d’équipe.</translation>
    </message>
    <message>
        <source>The solver’s answer and its plan do not go together.</source>
        <translation>La réponse du solveur et sa répartition ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Student %1 of the problem is on project %2, which is not possible.</source>
        <translation>L’étudiant %1 du problème est sur le projet %2, ce qui n’est pas possible.</translation>
    </message>
    <message>
        <source>A team of project %1 of the problem has %2 members, not %3 to %4.</source>
        <translation>Une équipe du projet %1 du problème a %2 membres, et non de %3 à %4.</translation>
    </message>
    <message>
        <source>A team of project %1 of the problem lacks a required skill.</source>
        <translation>Il manque une compétence indispensable à une équipe du projet %1 du problème.</translation>
    </message>
    <message>
        <source>Project %1 of the problem is closed and must run.</source>
        <translation>Le projet %1 du problème est fermé et doit ouvrir.</translation>
    </message>
    <message>
        <source>Rule %1 of the problem is broken.</source>
        <translation>La règle %1 du problème est enfreinte.</translation>
    </message>
    <message>
        <source>Stage “%1” was not asked for in this place.</source>
        <translation>L’étape « %1 » n’était pas demandée à cette place.</translation>
    </message>
    <message>
        <source>Stage “%1” has the value %2, not %3.</source>
        <translation>L’étape « %1 » a la valeur %2, pas %3.</translation>
    </message>
    <message>
        <source>Stage “%1” is better than its bound, which cannot be.</source>
        <translation>L’étape « %1 » est meilleure que sa borne, ce qui est impossible.</translation>
    </message>
    <message>
        <source>The solver counts the ranks in another way.</source>
        <translation>Le solveur compte les rangs autrement.</translation>
    </message>
    <message>
        <source>The solver counts places outside the wishes in another way.</source>
        <translation>Le solveur compte les hors vœux autrement.</translation>
    </message>
    <message>
        <source>The solver counts students without a ballot in another way.</source>
        <translation>Le solveur compte les étudiants sans vœu autrement.</translation>
    </message>
    <message>
        <source>The solver adds up the ranks in another way.</source>
        <translation>Le solveur additionne les rangs autrement.</translation>
    </message>
    <message>
        <source>The plan is called proven and not every stage is.</source>
        <translation>La répartition est dite prouvée alors que toutes les étapes ne le sont pas.</translation>
    </message>
    <message>
        <source>The plan names students, projects or teams that do not exist.</source>
        <translation>La répartition nomme des étudiants, des projets ou des équipes qui n’existent pas.</translation>
    </message>
    <message>
        <source>A quotation mark that opens here is never closed: all the rest of the file stands in this cell.</source>
        <translation>Un guillemet ouvert ici n’est jamais fermé : tout le reste du fichier est dans cette cellule.</translation>
    </message>
    <message>
        <source>This sheet is a chart or a macro, not a table; it was left out.</source>
        <translation>Cette feuille est un graphique ou une macro, pas un tableau ; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The ending of the file name does not fit; the file was read by its content.</source>
        <translation>La terminaison du nom de fichier ne convient pas ; le fichier a été lu d’après son contenu.</translation>
    </message>
    <message>
        <source>Say which organisation brings the project.</source>
        <translation>Dites quelle structure porte le projet.</translation>
    </message>
    <message>
        <source>Another project has this reference.</source>
        <translation>Un autre projet a cette référence.</translation>
    </message>
    <message>
        <source>Another project has this title.</source>
        <translation>Un autre projet a ce titre.</translation>
    </message>
    <message>
        <source>Edit of %1</source>
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>New project %1</source>
        <translation>nouveau projet %1</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>suppression de %1</translation>
    </message>
    <message>
        <source>The number %1 is that of %2 already.</source>
        <translation>Le numéro %1 est déjà celui de %2.</translation>
    </message>
    <message>
        <source>New student %1</source>
        <translation>nouvel étudiant %1</translation>
    </message>
    <message>
        <source>There is another volunteer of this name.</source>
        <translation>Un autre intervenant porte ce nom.</translation>
    </message>
    <message>
        <source>New volunteer %1</source>
        <translation>nouvel intervenant %1</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>nouvelle campagne</translation>
    </message>
    <message numerus="yes">
        <source>Import of %n student(s)</source>
        <translation>
            <numerusform>import de %n étudiant</numerusform>
            <numerusform>import de %n étudiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n project(s)</source>
        <translation>
            <numerusform>import de %n projet</numerusform>
            <numerusform>import de %n projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n organisation(s)</source>
        <translation>
            <numerusform>import de %n structure</numerusform>
            <numerusform>import de %n structures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n volunteer(s)</source>
        <translation>
            <numerusform>import de %n bénévole</numerusform>
            <numerusform>import de %n bénévoles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n rule(s)</source>
        <translation>
            <numerusform>import de %n règle</numerusform>
            <numerusform>import de %n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” must have a team of %2 to %3 students.</source>
        <translation>« %1 » doit avoir une équipe de %2 à %3 étudiants.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” requires %n skill(s) in its team.</source>
        <translation>
            <numerusform>« %1 » exige %n compétence dans son équipe.</numerusform>
            <numerusform>« %1 » exige %n compétences dans son équipe.</numerusform>
        </translation>
    </message>
    <message>
        <source>These must be in the same team: %1.</source>
        <translation>Même équipe obligatoire : %1.</translation>
    </message>
    <message>
        <source>These must be in different teams: %1.</source>
        <translation>Équipes différentes obligatoires : %1.</translation>
    </message>
    <message>
        <source>%1 is locked to “%2”.</source>
        <translation>« %2 » est imposé à %1.</translation>
    </message>
    <message>
        <source>“%2” is forbidden to: %1.</source>
        <translation>« %2 » est interdit à : %1.</translation>
    </message>
    <message>
        <source>At most %1 of these may have a team: %2.</source>
        <translation>Nombre maximal d’équipes (%1) parmi : %2.</translation>
    </message>
    <message>
        <source>%1 is pinned as unplaced.</source>
        <translation>Épinglage de %1 sans projet.</translation>
    </message>
    <message>
        <source>%1 is pinned to “%2”.</source>
        <translation>Épinglage de %1 sur « %2 ».</translation>
    </message>
    <message>
        <source>%1 may have at most %2 teams.</source>
        <translation>%1 peut avoir %2 équipe(s) au plus.</translation>
    </message>
    <message>
        <source>No plan keeps all the rules, this is proven; one of these must give way.</source>
        <translation>Aucune répartition ne respecte toutes les règles, c’est prouvé ; l’une de celles-ci doit céder.</translation>
    </message>
    <message>
        <source>The run was stopped before it had found a plan.</source>
        <translation>Le calcul a été arrêté avant d’avoir trouvé une répartition.</translation>
    </message>
    <message>
        <source>No plan was found within %1 seconds; allow the run more time.</source>
        <translation>Aucune répartition trouvée en %1 secondes ; laissez plus de temps au calcul.</translation>
    </message>
    <message>
        <source>The data changed while the match was running, so that its plan no longer fits; run it again.</source>
        <translation>Les données ont changé pendant le calcul, et sa répartition ne convient plus ; relancez-le.</translation>
    </message>
    <message>
        <source>Match “%1”</source>
        <translation>appariement « %1 »</translation>
    </message>
    <message>
        <source>Open the sample programme</source>
        <translation>ouverture du programme d’exemple</translation>
    </message>
    <message>
        <source>The school “%1” is new.</source>
        <translation>L’école « %1 » est nouvelle.</translation>
    </message>
    <message>
        <source>The cohort “%1” of “%2” is new.</source>
        <translation>La promotion « %1 » de « %2 » est nouvelle.</translation>
    </message>
    <message>
        <source>Several schools have a cohort “%1”; name the school too.</source>
        <translation>Plusieurs écoles ont une promotion « %1 » ; nommez aussi l’école.</translation>
    </message>
    <message>
        <source>The cohort “%1” now belongs to “%2”.</source>
        <translation>La promotion « %1 » appartient désormais à « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is not a field of such a sheet.</source>
        <translation>« %1 » n’est pas un champ d’une telle feuille.</translation>
    </message>
    <message>
        <source>The column “%1” is not known and was not read.</source>
        <translation>La colonne « %1 » est inconnue et n’a pas été lue.</translation>
    </message>
    <message>
        <source>Column %1 has values but no heading, and was not read.</source>
        <translation>La colonne %1 a des valeurs mais pas d’en-tête, et n’a pas été lue.</translation>
    </message>
    <message>
        <source>Wish %1 has two columns: “%2” and “%3”.</source>
        <translation>Le vœu %1 a deux colonnes : « %2 » et « %3 ».</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” hold the same; keep one.</source>
        <translation>Les colonnes « %1 » et « %2 » contiennent la même chose ; gardez-en une.</translation>
    </message>
    <message>
        <source>The column “%1” was not read, for “%2” holds the same and says it better.</source>
        <translation>La colonne « %1 » n’a pas été lue, car « %2 » contient la même chose, en mieux.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The sheet has %2.</source>
        <translation>Il n’y a pas de colonne « %1 ». La feuille a %2.</translation>
    </message>
    <message>
        <source>No row of headings was found among the first %1. Wanted: %2. Seen: %3.</source>
        <translation>Aucune ligne d’en-têtes parmi les %1 premières. Attendu : %2. Trouvé : %3.</translation>
    </message>
    <message>
        <source>A column is missing: %1. Seen: %2.</source>
        <translation>Il manque une colonne : %1. Trouvé : %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>« %1 » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Known: %2.</source>
        <translation>« %1 » n’est pas compris ici. Valeurs connues : %2.</translation>
    </message>
    <message>
        <source>Several records are called “%1”; be more precise.</source>
        <translation>Plusieurs fiches s’appellent « %1 » ; précisez.</translation>
    </message>
    <message>
        <source>This row says the same as row %1.</source>
        <translation>Cette ligne dit la même chose que la ligne %1.</translation>
    </message>
    <message>
        <source>“%1” stands in row %2 too, with other values; keep one of them.</source>
        <translation>« %1 » figure aussi à la ligne %2, avec d’autres valeurs ; gardez l’une des deux.</translation>
    </message>
    <message>
        <source>“%1” is not a known skill. The list of skills has its code and label.</source>
        <translation>« %1 » n’est pas une compétence connue. La liste des compétences donne les codes et les libellés.</translation>
    </message>
    <message>
        <source>“%1” is not a known skill. Near it: %2.</source>
        <translation>« %1 » n’est pas une compétence connue. Approchant : %2.</translation>
    </message>
    <message>
        <source>The organisation “%1” is new.</source>
        <translation>La structure « %1 » est nouvelle.</translation>
    </message>
    <message>
        <source>“%1” is not such a number; a spreadsheet may have lost digits. Look it up again.</source>
        <translation>« %1 » n’est pas un tel numéro ; un tableur a pu perdre des chiffres. Vérifiez-le à la source.</translation>
    </message>
    <message>
        <source>The postal code %1 had lost its first zero: %2 is stored.</source>
        <translation>Le code postal %1 avait perdu son premier zéro : %2 est enregistré.</translation>
    </message>
    <message>
        <source>“%1” is not a reference: up to 12 letters without accents, digits or hyphens.</source>
        <translation>« %1 » n’est pas une référence : 12 caractères au plus, lettres sans accent, chiffres ou tirets.</translation>
    </message>
    <message>
        <source>“%1” is not a known volunteer. Import the volunteers before the projects.</source>
        <translation>« %1 » n’est pas un bénévole connu. Importez les bénévoles avant les projets.</translation>
    </message>
    <message>
        <source>“%1” is not a known volunteer. Near it: %2.</source>
        <translation>« %1 » n’est pas un bénévole connu. Approchant : %2.</translation>
    </message>
    <message>
        <source>“%1” is not a known cohort.</source>
        <translation>« %1 » n’est pas une promotion connue.</translation>
    </message>
    <message>
        <source>“%1” is not a known cohort. Near it: %2.</source>
        <translation>« %1 » n’est pas une promotion connue. Approchant : %2.</translation>
    </message>
    <message>
        <source>%1 was no tutor so far and becomes one.</source>
        <translation>%1 n’avait pas le rôle de tuteur et le prend.</translation>
    </message>
    <message>
        <source>The status is blank: the project is kept as a draft.</source>
        <translation>Le statut est vide : le projet est gardé comme brouillon.</translation>
    </message>
    <message>
        <source>Another project is called “%1”; wishes must name references.</source>
        <translation>Un autre projet s’appelle « %1 » ; les vœux doivent nommer les références.</translation>
    </message>
    <message>
        <source>The headings do not tell what the rows are. Say which: %1. Seen: %2.</source>
        <translation>Les en-têtes ne disent pas ce que sont les lignes. Précisez : %1. Trouvé : %2.</translation>
    </message>
    <message>
        <source>students</source>
        <translation>étudiants</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projets</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>structures</translation>
    </message>
    <message>
        <source>volunteers</source>
        <translation>bénévoles</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>Several students are “%1”; add a number, an e-mail or a school.</source>
        <translation>Plusieurs étudiants correspondent à « %1 » ; ajoutez un numéro, un courriel ou une école.</translation>
    </message>
    <message>
        <source>“%1” was recognised by name only.</source>
        <translation>« %1 » : correspondance par le nom seulement.</translation>
    </message>
    <message>
        <source>The last name was taken to be “%1”, the first name “%2”.</source>
        <translation>Nom retenu : « %1 » ; prénom retenu : « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is not a known student, and the sheet has no names to make one.</source>
        <translation>« %1 » n’est pas un étudiant connu, et la feuille n’a pas de noms pour créer sa fiche.</translation>
    </message>
    <message>
        <source>“%1” is not a known student. Near it: %2.</source>
        <translation>« %1 » n’est pas un étudiant connu. Approchant : %2.</translation>
    </message>
    <message>
        <source>%1 has other wishes in row %2; keep the row that holds.</source>
        <translation>%1 a d’autres vœux à la ligne %2 ; gardez la ligne valable.</translation>
    </message>
    <message>
        <source>The student numbers differ in length: the spreadsheet may have dropped leading zeros.</source>
        <translation>Les numéros d’étudiant n’ont pas tous la même longueur : le tableur a pu supprimer des zéros de tête.</translation>
    </message>
    <message>
        <source>No student has the number “%1”.</source>
        <translation>Aucun étudiant n’a le numéro « %1 ».</translation>
    </message>
    <message>
        <source>No student has the number “%1”. Near it: %2.</source>
        <translation>Aucun étudiant n’a le numéro « %1 ». Approchant : %2.</translation>
    </message>
    <message>
        <source>No project is called “%1”.</source>
        <translation>Aucun projet ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>No project is called “%1”. Near it: %2.</source>
        <translation>Aucun projet ne s’appelle « %1 ». Approchant : %2.</translation>
    </message>
    <message>
        <source>No volunteer is called “%1”.</source>
        <translation>Aucun bénévole ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>No volunteer is called “%1”. Near it: %2.</source>
        <translation>Aucun bénévole ne s’appelle « %1 ». Approchant : %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-09-30.</source>
        <translation>« %1 » n’est pas une date comme 2026-09-30.</translation>
    </message>
    <message>
        <source>The type of the rule is missing.</source>
        <translation>Le type de la règle manque.</translation>
    </message>
    <message>
        <source>The formula of this cell has no result: %1.</source>
        <translation>La formule de cette cellule n’a pas de résultat : %1.</translation>
    </message>
    <message>
        <source>“%1” is not a rank from 1 to %2.</source>
        <translation>« %1 » n’est pas un rang de 1 à %2.</translation>
    </message>
    <message>
        <source>Rank %1 is given to two projects.</source>
        <translation>Le rang %1 est donné à deux projets.</translation>
    </message>
    <message>
        <source>“%1” is both wished and refused.</source>
        <translation>« %1 » est à la fois demandé et refusé.</translation>
    </message>
    <message>
        <source>“%1” stands twice in the ballot.</source>
        <translation>« %1 » figure deux fois dans les vœux.</translation>
    </message>
    <message>
        <source>Wish %1 is missing: wish %2 counts as wish %1.</source>
        <translation>Le vœu %1 manque : le vœu %2 compte comme vœu %1.</translation>
    </message>
    <message>
        <source>The cohort asks for no equal wishes; these are kept as they are.</source>
        <translation>La promotion n’admet pas de vœux ex æquo ; ceux-ci sont gardés tels quels.</translation>
    </message>
    <message>
        <source>More projects are refused than the cohort allows (%1).</source>
        <translation>Il y a plus de refus que la promotion n’en permet (%1).</translation>
    </message>
    <message>
        <source>“%1” is not open to wishes; the wish does not count.</source>
        <translation>« %1 » n’est pas ouvert aux vœux ; le vœu ne compte pas.</translation>
    </message>
    <message>
        <source>“%1” does not admit this cohort or track; the wish does not count.</source>
        <translation>« %1 » n’admet pas cette promotion ou cette filière ; le vœu ne compte pas.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est abîmé : %1</translation>
    </message>
    <message>
        <source>Another program has changed the journal.</source>
        <translation>Un autre logiciel a modifié le journal.</translation>
    </message>
    <message>
        <source>Order of the objectives</source>
        <translation>ordre des objectifs</translation>
    </message>
    <message>
        <source>How wishes are served</source>
        <translation>manière de servir les vœux</translation>
    </message>
    <message>
        <source>Time limit of the match</source>
        <translation>durée limite de l’appariement</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>nouveau programme</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>déplacement de %1 vers %2</translation>
    </message>
    <message>
        <source>Swap %1</source>
        <translation>échange de %1</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>désépinglage de %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>épinglage de %1</translation>
    </message>
    <message>
        <source>Staff: everything</source>
        <translation>L’équipe : tout</translation>
    </message>
    <message>
        <source>Students: nothing sensitive</source>
        <translation>Les étudiants : rien de sensible</translation>
    </message>
    <message>
        <source>On any project that admits them</source>
        <translation>Sur tout projet qui les admet</translation>
    </message>
    <message>
        <source>On projects that share their causes</source>
        <translation>Sur les projets qui partagent leurs causes</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>survey answers</source>
        <translation>réponses à un questionnaire</translation>
    </message>
    <message>
        <source>wishes</source>
        <translation>vœux</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>is this one</source>
        <translation>est celui-ci</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>est nouveau</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>est laissé de côté</translation>
    </message>
    <message>
        <source>A team may need 0 to %1 common slots, not %2.</source>
        <translation>Une équipe peut demander de 0 à %1 créneaux communs, pas %2.</translation>
    </message>
    <message>
        <source>A priority goes from 0 to 3, not %1.</source>
        <translation>Une priorité va de 0 à 3, pas %1.</translation>
    </message>
    <message>
        <source>A rule “%1” has no use for the number %2.</source>
        <translation>Une règle « %1 » n’a pas besoin du nombre %2.</translation>
    </message>
    <message>
        <source>A rule “%1” needs a number from %2 to %3.</source>
        <translation>Une règle « %1 » demande un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>A rule “%1” needs a criterion, such as the school or the track.</source>
        <translation>Une règle « %1 » demande un critère, comme l’école ou la filière.</translation>
    </message>
    <message>
        <source>A rule “%1” has no use for a criterion.</source>
        <translation>Une règle « %1 » n’a pas besoin d’un critère.</translation>
    </message>
    <message>
        <source>A rule “%1” cannot name %2 values.</source>
        <translation>Une règle « %1 » ne peut pas nommer %2 valeurs.</translation>
    </message>
    <message>
        <source>Only a lock names a team, from 1 to %1.</source>
        <translation>Seule une règle « Imposer » nomme une équipe, de 1 à %1.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Never alone</source>
        <translation>Anti-isolement</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactement</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mixité</translation>
    </message>
    <message>
        <source>Requested mates</source>
        <translation>Équipiers demandés</translation>
    </message>
    <message>
        <source>No criterion</source>
        <translation>Aucun critère</translation>
    </message>
    <message>
        <source>Mix label</source>
        <translation>Libellé de mixité</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Project holder</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Move by hand</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Mixed teams</source>
        <translation>Équipes mixtes</translation>
    </message>
    <message>
        <source>Requested team-mates</source>
        <translation>Équipiers demandés</translation>
    </message>
    <message>
        <source>Mentors who fit</source>
        <translation>Mentors adaptés</translation>
    </message>
    <message>
        <source>Fewest changes</source>
        <translation>Moindre changement</translation>
    </message>
    <message>
        <source>Priority projects run</source>
        <translation>Projets prioritaires ouverts</translation>
    </message>
    <message>
        <source>Fairness across campaigns</source>
        <translation>Équité entre campagnes</translation>
    </message>
    <message>
        <source>Fewest blocking pairs</source>
        <translation>Moins de paires bloquantes</translation>
    </message>
    <message>
        <source>The objective “%1” stands twice in the list.</source>
        <translation>L’objectif « %1 » figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>Only mixed teams need a criterion, and at least 2 different values of it.</source>
        <translation>Seules les équipes mixtes demandent un critère, et au moins 2 valeurs différentes.</translation>
    </message>
    <message>
        <source>The objective “%1” cannot have a negative number.</source>
        <translation>L’objectif « %1 » ne peut pas avoir de nombre négatif.</translation>
    </message>
    <message>
        <source>A scenario cannot count its changes from itself.</source>
        <translation>Un scénario ne peut pas compter ses changements à partir de lui-même.</translation>
    </message>
    <message>
        <source>Draft scenario</source>
        <translation>Scénario en brouillon</translation>
    </message>
    <message>
        <source>Published scenario</source>
        <translation>Scénario publié</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>A slot is on day 1 to 7 of the week, not %1.</source>
        <translation>Un créneau est un jour de 1 à 7 de la semaine, pas %1.</translation>
    </message>
    <message>
        <source>A slot must begin before it ends: “%1”.</source>
        <translation>Un créneau commence avant de finir : « %1 ».</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>à une heure donnée</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>soir</translation>
    </message>
    <message>
        <source>A carried priority goes from 0 to 3, not %1.</source>
        <translation>Une priorité reportée va de 0 à 3, pas %1.</translation>
    </message>
    <message>
        <source>“%1” is not a language code of two letters, such as fr or en.</source>
        <translation>« %1 » n’est pas un code de langue de deux lettres, comme fr ou en.</translation>
    </message>
    <message>
        <source>A cause is the number of a development goal, 1 to 17, not %1.</source>
        <translation>Une cause est le numéro d’un objectif de développement durable, de 1 à 17, pas %1.</translation>
    </message>
    <message>
        <source>level not told</source>
        <translation>niveau non indiqué</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>C1</source>
        <translation>C1</translation>
    </message>
    <message>
        <source>C2</source>
        <translation>C2</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>langue maternelle</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>aucun projet</translation>
    </message>
    <message>
        <source>A project for you</source>
        <translation>Un projet pour vous</translation>
    </message>
    <message>
        <source>A project for %1</source>
        <translation>Un projet pour %1</translation>
    </message>
    <message>
        <source>%1: this could not be settled in the time allowed.</source>
        <translation>%1 : la question n’a pas pu être tranchée dans le temps accordé.</translation>
    </message>
    <message>
        <source>It may be more: this could not be settled to the end in the time allowed.</source>
        <translation>Ce peut être davantage : le temps accordé n’a pas suffi pour trancher jusqu’au bout.</translation>
    </message>
    <message>
        <source>%1: would have been as good for the whole; only the order of the calculation decided.</source>
        <translation>%1 : aussi bien pour l’ensemble ; seul l’ordre du calcul a décidé.</translation>
    </message>
    <message>
        <source>%1: equally good for the whole; you may choose it.</source>
        <translation>%1 : aussi bien pour l’ensemble ; vous pouvez le choisir.</translation>
    </message>
    <message>
        <source>%1: possible; the present plan was changed by hand or is not the best one.</source>
        <translation>%1 : possible ; la répartition actuelle a été modifiée à la main ou n’est pas la meilleure.</translation>
    </message>
    <message>
        <source>%1: possible, and better than the present plan, which was changed by hand or is not proven; run the match again.</source>
        <translation>%1 : possible, et mieux que la répartition actuelle, modifiée à la main ou non prouvée ; relancez l’appariement.</translation>
    </message>
    <message>
        <source>%1: not among the possible projects.</source>
        <translation>%1 : ne fait pas partie des projets possibles.</translation>
    </message>
    <message>
        <source>No open project is possible for you: all are ruled out by your refusals, your cohort or track, or a rule.</source>
        <translation>Aucun projet ouvert n’est possible pour vous : tous sont écartés par vos refus, votre promotion ou filière, ou une règle.</translation>
    </message>
    <message>
        <source>No open project is possible for %1: all are ruled out by vetoes, eligibility or rules.</source>
        <translation>Aucun projet ouvert n’est possible pour %1 : tous sont écartés par des refus, l’éligibilité ou des règles.</translation>
    </message>
    <message>
        <source>%1: impossible for you, because of these conditions:</source>
        <translation>%1 : impossible pour vous, à cause de ces conditions :</translation>
    </message>
    <message>
        <source>%1: impossible for %2, because not all of these can be kept:</source>
        <translation>%1 : impossible pour %2, car tout ceci ne peut être respecté à la fois :</translation>
    </message>
    <message>
        <source>%1 (from %2 to %3)</source>
        <translation>%1 (de %2 à %3)</translation>
    </message>
    <message>
        <source>Nobody else would have to move.</source>
        <translation>Personne d’autre n’aurait à bouger.</translation>
    </message>
    <message numerus="yes">
        <source>%n other student(s) would have to move.</source>
        <translation>
            <numerusform>%n autre étudiant devrait changer de place.</numerusform>
            <numerusform>%n autres étudiants devraient changer de place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other student(s) would move, among them: %1.</source>
        <translation>
            <numerusform>%n autre étudiant changerait de place : %1.</numerusform>
            <numerusform>%n autres étudiants changeraient de place, dont : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other student(s) would move: %1.</source>
        <translation>
            <numerusform>%n autre étudiant changerait de place : %1.</numerusform>
            <numerusform>%n autres étudiants changeraient de place : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules do not contradict each other: there is a plan.</source>
        <translation>Les règles ne se contredisent pas : une répartition existe.</translation>
    </message>
    <message>
        <source>These cannot all be kept; without any one of them they can:</source>
        <translation>Tout ceci ne peut être respecté à la fois ; sans l’une quelconque de ces conditions, si :</translation>
    </message>
    <message>
        <source>These cannot all be kept; perhaps fewer of them would do, but the time was over:</source>
        <translation>Tout ceci ne peut être respecté à la fois ; le temps a manqué pour en réduire la liste :</translation>
    </message>
    <message>
        <source>Then there is a plan; which one shows when it is run.</source>
        <translation>Une répartition existe alors ; un calcul montrera laquelle.</translation>
    </message>
    <message numerus="yes">
        <source>Then %n student(s) stay without a project.</source>
        <translation>
            <numerusform>Alors %n étudiant reste sans projet.</numerusform>
            <numerusform>Alors %n étudiants restent sans projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then everybody has a project, at worst wish %1.</source>
        <translation>Alors chacun a un projet, au pire son vœu %1.</translation>
    </message>
    <message>
        <source>Then everybody has a project.</source>
        <translation>Alors chacun a un projet.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) are outside their wishes.</source>
        <translation>
            <numerusform>%n étudiant est hors de ses vœux.</numerusform>
            <numerusform>%n étudiants sont hors de leurs vœux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) move against the present plan.</source>
        <translation>
            <numerusform>%n étudiant change de place par rapport à la répartition actuelle.</numerusform>
            <numerusform>%n étudiants changent de place par rapport à la répartition actuelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would rather be in “%2”, which has room.</source>
        <translation>Préférence de %1 : « %2 », où il reste de la place.</translation>
    </message>
    <message>
        <source>%1 would rather be in “%2”, and comes before %3 in that project’s order.</source>
        <translation>Préférence de %1 : « %2 », avec priorité sur %3 dans l’ordre de ce projet.</translation>
    </message>
    <message>
        <source>A rule keeps certain students in the same team.</source>
        <translation>Une règle réunit certains étudiants dans la même équipe.</translation>
    </message>
    <message>
        <source>A rule keeps certain students in different teams.</source>
        <translation>Une règle sépare certains étudiants.</translation>
    </message>
    <message>
        <source>Some places are fixed beforehand.</source>
        <translation>Certaines places sont fixées d’avance.</translation>
    </message>
    <message>
        <source>A rule keeps certain students off a project.</source>
        <translation>Une règle écarte certains étudiants d’un projet.</translation>
    </message>
    <message>
        <source>Several projects share a limited number of teams or places.</source>
        <translation>Plusieurs projets se partagent un nombre limité d’équipes ou de places.</translation>
    </message>
    <message>
        <source>Requests for team mates are kept.</source>
        <translation>Les demandes d’équipiers sont respectées.</translation>
    </message>
    <message>
        <source>A rule says how each team is made up.</source>
        <translation>Une règle porte sur la composition de chaque équipe.</translation>
    </message>
    <message>
        <source>Everybody must have a project.</source>
        <translation>Chacun doit avoir un projet.</translation>
    </message>
    <message>
        <source>Nobody may be placed outside their wishes.</source>
        <translation>Personne ne doit être placé hors de ses vœux.</translation>
    </message>
    <message>
        <source>Nobody may get less than their wish %1.</source>
        <translation>Personne ne doit avoir moins bien que son vœu %1.</translation>
    </message>
    <message>
        <source>Wished skills are required in each team.</source>
        <translation>Les compétences souhaitées sont exigées dans chaque équipe.</translation>
    </message>
    <message numerus="yes">
        <source>Each team must mix at least %n different value(s).</source>
        <translation>
            <numerusform>Chaque équipe doit réunir au moins %n valeur différente.</numerusform>
            <numerusform>Chaque équipe doit réunir au moins %n valeurs différentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each team must have its ideal size.</source>
        <translation>Chaque équipe doit avoir sa taille idéale.</translation>
    </message>
    <message>
        <source>All requests for team mates must be met.</source>
        <translation>Toutes les demandes d’équipiers doivent être satisfaites.</translation>
    </message>
    <message>
        <source>Each team must have a mentor.</source>
        <translation>Chaque équipe doit avoir un mentor.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n student(s) may change teams.</source>
        <translation>
            <numerusform>Au plus %n étudiant peut changer d’équipe.</numerusform>
            <numerusform>Au plus %n étudiants peuvent changer d’équipe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects with priority must have a team.</source>
        <translation>Les projets prioritaires doivent avoir une équipe.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs at least %n member(s).</source>
        <translation>
            <numerusform>« %1 » a besoin d’au moins %n membre.</numerusform>
            <numerusform>« %1 » a besoin d’au moins %n membres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A team of “%1” has at most %n member(s).</source>
        <translation>
            <numerusform>Une équipe de « %1 » a au plus %n membre.</numerusform>
            <numerusform>Une équipe de « %1 » a au plus %n membres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n place(s).</source>
        <translation>
            <numerusform>« %1 » a %n place.</numerusform>
            <numerusform>« %1 » a %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” requires %2 from %n member(s).</source>
        <translation>
            <numerusform>« %1 » exige %2 de %n membre.</numerusform>
            <numerusform>« %1 » exige %2 de %n membres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs %n weekly slot(s) in which all its members are free.</source>
        <translation>
            <numerusform>« %1 » a besoin de %n créneau par semaine où tous ses membres sont libres.</numerusform>
            <numerusform>« %1 » a besoin de %n créneaux par semaine où tous ses membres sont libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” must run.</source>
        <translation>« %1 » doit ouvrir.</translation>
    </message>
    <message>
        <source>Given up: %1</source>
        <translation>Abandonné : %1</translation>
    </message>
    <message>
        <source>Rule switched off: %1</source>
        <translation>Règle désactivée : %1</translation>
    </message>
    <message>
        <source>“%1” may stay closed.</source>
        <translation>« %1 » peut rester fermé.</translation>
    </message>
    <message>
        <source>“%1” wishes for %2 instead of requiring it.</source>
        <translation>« %1 » souhaite %2 au lieu de l’exiger.</translation>
    </message>
    <message>
        <source>No longer insisted on: %1</source>
        <translation>N’est plus exigé : %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” may run with %n member(s) instead of %2.</source>
        <translation>
            <numerusform>« %1 » peut ouvrir avec %n membre au lieu de %2.</numerusform>
            <numerusform>« %1 » peut ouvrir avec %n membres au lieu de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) in each team of “%1” (%3 instead of %2).</source>
        <translation>
            <numerusform>%n place de plus dans chaque équipe de « %1 » (%3 au lieu de %2).</numerusform>
            <numerusform>%n places de plus dans chaque équipe de « %1 » (%3 au lieu de %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) at “%1” (%3 instead of %2).</source>
        <translation>
            <numerusform>%n place de plus à « %1 » (%3 au lieu de %2).</numerusform>
            <numerusform>%n places de plus à « %1 » (%3 au lieu de %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” requires %3 from %n member(s) instead of %2.</source>
        <translation>
            <numerusform>« %1 » exige %3 de %n membre au lieu de %2.</numerusform>
            <numerusform>« %1 » exige %3 de %n membres au lieu de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs %n common weekly slot(s) instead of %2.</source>
        <translation>
            <numerusform>« %1 » a besoin de %n créneau commun par semaine au lieu de %2.</numerusform>
            <numerusform>« %1 » a besoin de %n créneaux communs par semaine au lieu de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instead of %2: %3</source>
        <translation>%1 au lieu de %2 : %3</translation>
    </message>
    <message>
        <source>You have project “%2”, your wish %3 of %4.</source>
        <translation>Vous avez le projet « %2 », votre vœu %3 sur %4.</translation>
    </message>
    <message>
        <source>%1 has project “%2”, wish %3 of %4.</source>
        <translation>%1 a le projet « %2 », vœu %3 sur %4.</translation>
    </message>
    <message>
        <source>You have project “%2”, which is not among your wishes.</source>
        <translation>Vous avez le projet « %2 », qui ne figure pas parmi vos vœux.</translation>
    </message>
    <message>
        <source>%1 has project “%2”, which is not among the wishes.</source>
        <translation>%1 a le projet « %2 », hors vœux.</translation>
    </message>
    <message>
        <source>You have project “%2”; you gave no wishes.</source>
        <translation>Vous avez le projet « %2 » ; vous n’avez pas exprimé de vœux.</translation>
    </message>
    <message>
        <source>%1 has project “%2”, and gave no wishes.</source>
        <translation>%1 a le projet « %2 », sans avoir exprimé de vœux.</translation>
    </message>
    <message>
        <source>The coordinator has fixed this place by hand.</source>
        <translation>Cette place a été fixée à la main par la coordination.</translation>
    </message>
    <message>
        <source>This place is pinned.</source>
        <translation>Cette place est épinglée.</translation>
    </message>
    <message>
        <source>You have withdrawn.</source>
        <translation>Votre désistement est enregistré.</translation>
    </message>
    <message>
        <source>%1 has withdrawn.</source>
        <translation>Désistement de %1.</translation>
    </message>
    <message>
        <source>You have no project yet.</source>
        <translation>Vous n’avez pas encore de projet.</translation>
    </message>
    <message>
        <source>%1 has no project.</source>
        <translation>%1 n’a pas de projet.</translation>
    </message>
    <message>
        <source>“%2” is not open.</source>
        <translation>« %2 » n’est pas ouvert.</translation>
    </message>
    <message>
        <source>You refused “%2” (veto).</source>
        <translation>Vous avez refusé « %2 » (refus).</translation>
    </message>
    <message>
        <source>“%2” is not for your cohort or track.</source>
        <translation>« %2 » n’est pas ouvert à votre promotion ou à votre filière.</translation>
    </message>
    <message>
        <source>A rule forbids “%2” to %1.</source>
        <translation>Une règle exclut %1 de « %2 ».</translation>
    </message>
    <message>
        <source>The coordinator has ruled out “%2” for you.</source>
        <translation>La coordination a écarté « %2 » pour vous.</translation>
    </message>
    <message>
        <source>A rule forbids “%2” to %1: %3.</source>
        <translation>Une règle exclut %1 de « %2 » : %3.</translation>
    </message>
    <message>
        <source>“%2” is not among your wishes, and this campaign places nobody outside their wishes.</source>
        <translation>« %2 » ne figure pas parmi vos vœux, et cette campagne ne place personne hors de ses vœux.</translation>
    </message>
    <message>
        <source>“%1” has no team.</source>
        <translation>« %1 » n’a pas d’équipe.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n member(s), between %2 and %3.</source>
        <translation>
            <numerusform>« %1 » : %n membre, entre %2 et %3 attendus.</numerusform>
            <numerusform>« %1 » : %n membres, entre %2 et %3 attendus.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: nobody has %2; %3 asked for.</source>
        <translation>« %1 » : personne n’a %2 ; %3 demandé(s).</translation>
    </message>
    <message>
        <source>“%1”: %2, %3 of %4: %5.</source>
        <translation>« %1 » : %2, %3 sur %4 : %5.</translation>
    </message>
    <message>
        <source>Nobody who may join “%1” has %2.</source>
        <translation>Aucun étudiant possible pour « %1 » n’a %2.</translation>
    </message>
    <message numerus="yes">
        <source>Could bring %1: %2 and %n more.</source>
        <translation>
            <numerusform>Pourraient apporter %1 : %2 et %n autre.</numerusform>
            <numerusform>Pourraient apporter %1 : %2 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could bring %1: %2.</source>
        <translation>Pourraient apporter %1 : %2.</translation>
    </message>
    <message>
        <source>Team “%1”: size %2, the scenario insists on %3.</source>
        <translation>Équipe « %1 » : effectif %2, le scénario exige %3.</translation>
    </message>
    <message>
        <source>Team “%1” covers %2 of %3 needs, and the scenario insists on all.</source>
        <translation>L’équipe « %1 » couvre %2 besoins sur %3, et le scénario les exige tous.</translation>
    </message>
    <message>
        <source>Team “%1” mixes %2 different values (%3), and the scenario insists on %4.</source>
        <translation>L’équipe « %1 » mêle %2 valeurs différentes (%3), et le scénario en exige %4.</translation>
    </message>
    <message>
        <source>Team “%1” has no mentor, and the scenario insists on one.</source>
        <translation>L’équipe « %1 » n’a pas de mentor, et le scénario en exige un.</translation>
    </message>
    <message>
        <source>%1 has no project, and the scenario insists on placing everyone.</source>
        <translation>%1 n’a pas de projet, et le scénario exige de placer tout le monde.</translation>
    </message>
    <message>
        <source>“%2” is not among the wishes of %1, and the scenario insists on wishes.</source>
        <translation>« %2 » n’est pas dans les vœux de %1, et le scénario exige un vœu.</translation>
    </message>
    <message>
        <source>%1 has wish %2 (“%3”), and the scenario insists on wish %4 or better.</source>
        <translation>%1 a son vœu %2 (« %3 »), et le scénario exige le vœu %4 ou mieux.</translation>
    </message>
    <message>
        <source>%1 works with %2 of the requested mates, at least %3 should be there.</source>
        <translation>%1 travaille avec %2 des équipiers demandés, il en faut au moins %3.</translation>
    </message>
    <message>
        <source>%1 students change teams against “%2”, and the scenario allows %3.</source>
        <translation>%1 étudiants changent d’équipe par rapport à « %2 », et le scénario en permet %3.</translation>
    </message>
    <message>
        <source>“%1” has priority and no team, and the scenario insists on one.</source>
        <translation>« %1 » est prioritaire et n’a pas d’équipe, et le scénario en exige une.</translation>
    </message>
    <message>
        <source>Team “%1” has only %2 of the group (%3): it should have at least %4 or nobody of it.</source>
        <translation>L’équipe « %1 » ne compte que %2 personne du groupe (%3) : il en faut au moins %4, ou personne.</translation>
    </message>
    <message>
        <source>Team “%1” has %2 of the group (%3), at most %4 may be there.</source>
        <translation>L’équipe « %1 » compte %2 personnes du groupe (%3), %4 au plus sont permises.</translation>
    </message>
    <message>
        <source>Team “%1” has %2 of the group (%3), at least %4 should be there.</source>
        <translation>L’équipe « %1 » compte %2 personnes du groupe (%3), il en faut au moins %4.</translation>
    </message>
    <message>
        <source>Team “%1” has %2 of the group (%3), exactly %4 should be there.</source>
        <translation>L’équipe « %1 » compte %2 personnes du groupe (%3), il en faut exactement %4.</translation>
    </message>
    <message>
        <source>Team “%1” mixes %2 different values (%3), at least %4 should be there.</source>
        <translation>L’équipe « %1 » mêle %2 valeurs différentes (%3), il en faut au moins %4.</translation>
    </message>
    <message>
        <source>Only %1 active students are of the group (%2) that should never be fewer than %3 in a team, so that they stay unplaced; lower the number or switch the rule off.</source>
        <translation>Seuls %1 étudiants actifs sont du groupe (%2) qui ne doit jamais compter moins de %3 personnes dans une équipe : ils resteront sans projet ; baissez le nombre ou désactivez la règle.</translation>
    </message>
    <message>
        <source>Each team should have %1 of the group (%2), and there are only %3 over all: no team can open; lower the number or switch the rule off.</source>
        <translation>Chaque équipe doit compter %1 personnes du groupe (%2), et il n’y en a que %3 en tout : aucune équipe ne peut ouvrir ; baissez le nombre ou désactivez la règle.</translation>
    </message>
    <message>
        <source>“%1” needs %2 common slots, but the campaign has no slots: this is ignored; import who is free when.</source>
        <translation>« %1 » demande %2 créneaux communs, mais la campagne n’a aucun créneau : la demande est ignorée ; importez les disponibilités.</translation>
    </message>
    <message>
        <source>“%1” needs %2 common slots, and no %3 of its possible students share so many; ask for fewer slots.</source>
        <translation>« %1 » demande %2 créneaux communs, et parmi les étudiants possibles il n’y en a pas %3 qui en partagent autant ; demandez moins de créneaux.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) skip a rank, which counts as if it were not skipped: %1.</source>
        <translation>
            <numerusform>%n vote saute un rang, ce qui compte comme s’il n’était pas sauté : %1.</numerusform>
            <numerusform>%n votes sautent un rang, ce qui compte comme s’il n’était pas sauté : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) told no slots or all of them, which counts as free at any time; ask them: %1.</source>
        <translation>
            <numerusform>%n étudiant n’a donné aucun créneau ou les a tous donnés, ce qui compte comme toujours libre ; demandez-lui : %1.</numerusform>
            <numerusform>%n étudiants n’ont donné aucun créneau ou les ont tous donnés, ce qui compte comme toujours libre ; demandez-leur : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) have a mix label that no active rule uses; remove the labels: %1.</source>
        <translation>
            <numerusform>%n étudiant a un libellé de mixité qu’aucune règle active n’utilise ; retirez-le : %1.</numerusform>
            <numerusform>%n étudiants ont un libellé de mixité qu’aucune règle active n’utilise ; retirez-les : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) are at their minimum: the loss of one person breaks them; add somebody to: %1.</source>
        <translation>
            <numerusform>%n équipe est à son minimum : le départ d’une personne la rend impossible ; ajoutez quelqu’un à : %1.</numerusform>
            <numerusform>%n équipes sont à leur minimum : le départ d’une personne les rend impossibles ; ajoutez quelqu’un à : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fair first</source>
        <translation>Équité d’abord</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>Besoins d’abord</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>As few students as possible on the worst rank, then on the next worst: nobody pays for the others.</source>
        <translation>Le moins possible d’étudiants au dernier vœu, puis à l’avant-dernier : personne ne paie pour les autres.</translation>
    </message>
    <message>
        <source>As many first wishes as possible, then second wishes: a few students may be placed low.</source>
        <translation>Le plus possible de premiers vœux, puis de deuxièmes : quelques étudiants peuvent être mal servis.</translation>
    </message>
    <message>
        <source>The skills that the projects need come before the wishes of the students.</source>
        <translation>Les compétences dont les projets ont besoin passent avant les vœux des étudiants.</translation>
    </message>
    <message>
        <source>Everybody has a place and as few students as possible change teams; wishes come after that.</source>
        <translation>Chacun a une place et le moins possible d’étudiants changent d’équipe ; les vœux viennent ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more student(s) would have no project.</source>
        <translation>
            <numerusform>%1 : %n étudiant de plus serait sans projet.</numerusform>
            <numerusform>%1 : %n étudiants de plus seraient sans projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more student(s) among those without wishes would have no project.</source>
        <translation>
            <numerusform>%1 : %n étudiant de plus, parmi ceux sans vœux, serait sans projet.</numerusform>
            <numerusform>%1 : %n étudiants de plus, parmi ceux sans vœux, seraient sans projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more student(s) would be placed outside their wishes.</source>
        <translation>
            <numerusform>%1 : %n étudiant de plus serait placé hors de ses vœux.</numerusform>
            <numerusform>%1 : %n étudiants de plus seraient placés hors de leurs vœux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the students together would lose %n rank(s) on their wishes.</source>
        <translation>
            <numerusform>%1 : l’ensemble des étudiants perdrait %n rang sur ses vœux.</numerusform>
            <numerusform>%1 : l’ensemble des étudiants perdrait %n rangs sur ses vœux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the worst wish of all would be %n rank(s) lower.</source>
        <translation>
            <numerusform>%1 : le pire vœu obtenu serait plus bas de %n rang.</numerusform>
            <numerusform>%1 : le pire vœu obtenu serait plus bas de %n rangs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the teams would lack %n more person(s) with a needed skill.</source>
        <translation>
            <numerusform>%1 : il manquerait aux équipes %n personne de plus avec une compétence demandée.</numerusform>
            <numerusform>%1 : il manquerait aux équipes %n personnes de plus avec une compétence demandée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the teams would be less mixed, by %n.</source>
        <translation>
            <numerusform>%1 : les équipes seraient moins mélangées, de %n valeur.</numerusform>
            <numerusform>%1 : les équipes seraient moins mélangées, de %n valeurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the sizes of teams would be %n student(s) farther from the ideal.</source>
        <translation>
            <numerusform>%1 : les tailles d’équipe s’éloigneraient de l’idéal, de %n étudiant.</numerusform>
            <numerusform>%1 : les tailles d’équipe s’éloigneraient de l’idéal, de %n étudiants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more request(s) for team mates would stay unmet.</source>
        <translation>
            <numerusform>%1 : %n demande d’équipiers de plus resterait sans suite.</numerusform>
            <numerusform>%1 : %n demandes d’équipiers de plus resteraient sans suite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more team(s) would have no mentor.</source>
        <translation>
            <numerusform>%1 : %n équipe de plus serait sans mentor.</numerusform>
            <numerusform>%1 : %n équipes de plus seraient sans mentor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the mentors would suit their teams less, by %n.</source>
        <translation>
            <numerusform>%1 : les mentors conviendraient moins bien à leurs équipes, de %n point.</numerusform>
            <numerusform>%1 : les mentors conviendraient moins bien à leurs équipes, de %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more student(s) would change teams.</source>
        <translation>
            <numerusform>%1 : %n étudiant de plus changerait d’équipe.</numerusform>
            <numerusform>%1 : %n étudiants de plus changeraient d’équipe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: projects with priority would stay closed (priority %n).</source>
        <translation>
            <numerusform>%1 : des projets prioritaires resteraient fermés (priorité %n).</numerusform>
            <numerusform>%1 : des projets prioritaires resteraient fermés (priorité %n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: those who were placed low last time would lose %n more rank(s).</source>
        <translation>
            <numerusform>%1 : ceux qui ont été mal servis la dernière fois perdraient encore %n rang.</numerusform>
            <numerusform>%1 : ceux qui ont été mal servis la dernière fois perdraient encore %n rangs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more student(s) could rightly ask for a place that somebody else has.</source>
        <translation>
            <numerusform>%1 : %n étudiant de plus pourrait à bon droit réclamer une place.</numerusform>
            <numerusform>%1 : %n étudiants de plus pourraient à bon droit réclamer une place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more student(s) would only have their wish %2.</source>
        <translation>
            <numerusform>%1 : %n étudiant de plus n’aurait que son vœu %2.</numerusform>
            <numerusform>%1 : %n étudiants de plus n’auraient que leur vœu %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fewer student(s) would have their first wish.</source>
        <translation>
            <numerusform>%1 : %n étudiant de moins aurait son premier vœu.</numerusform>
            <numerusform>%1 : %n étudiants de moins auraient leur premier vœu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fewer student(s) would have their wish %2.</source>
        <translation>
            <numerusform>%1 : %n étudiant de moins aurait son vœu %2.</numerusform>
            <numerusform>%1 : %n étudiants de moins auraient leur vœu %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: as good for the whole, but the lottery decides for other students.</source>
        <translation>%1 : aussi bien pour l’ensemble, mais le tirage au sort en décide autrement.</translation>
    </message>
    <message numerus="yes">
        <source>%1: worse by %n for the goal “%2”.</source>
        <translation>
            <numerusform>%1 : moins bien de %n pour l’objectif « %2 ».</numerusform>
            <numerusform>%1 : moins bien de %n pour l’objectif « %2 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (wish %2)</source>
        <translation>« %1 » (vœu %2)</translation>
    </message>
    <message>
        <source>“%1” (outside the wishes)</source>
        <translation>« %1 » (hors vœux)</translation>
    </message>
    <message>
        <source>%1 joins %2.</source>
        <translation>%1 rejoint %2.</translation>
    </message>
    <message>
        <source>%1 has withdrawn and leaves %2.</source>
        <translation>Désistement : %1 quitte %2.</translation>
    </message>
    <message>
        <source>%1 leaves %2 and stays unplaced.</source>
        <translation>%1 quitte %2 et reste sans projet.</translation>
    </message>
    <message>
        <source>%1: from %2, which is no longer open, to %3.</source>
        <translation>%1 : de %2, qui n’est plus ouvert, à %3.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1 : de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1”: without %2 the team would have %3 members; the minimum is %4.</source>
        <translation>« %1 » : sans %2, l’équipe n’aurait plus que %3 membres, pour un minimum de %4.</translation>
    </message>
    <message>
        <source>“%1”: without %2 the team would lack %3.</source>
        <translation>« %1 » : sans %2, il manquerait à l’équipe : %3.</translation>
    </message>
    <message>
        <source>“%1”: without %2 the team would lack %3, and have %4 members; the minimum is %5.</source>
        <translation>« %1 » : sans %2, il manquerait à l’équipe : %3 ; et elle n’aurait plus que %4 membres, pour un minimum de %5.</translation>
    </message>
    <message>
        <source>“%1”: any one member may leave without harm.</source>
        <translation>« %1 » : l’équipe supporte le départ de n’importe quel membre.</translation>
    </message>
    <message>
        <source>“%1”: nobody can step in without harm to another team.</source>
        <translation>« %1 » : personne ne peut prendre le relais sans nuire à une autre équipe.</translation>
    </message>
    <message>
        <source>“%1”: could step in: %2.</source>
        <translation>« %1 » : pourraient prendre le relais : %2.</translation>
    </message>
    <message>
        <source>%1 students (%2) are on %3, at most %4 may be there.</source>
        <translation>%1 étudiants (%2) sont sur %3, %4 au plus sont permis.</translation>
    </message>
    <message>
        <source>Team “%1” has %2 slots in which all are free, it needs %3.</source>
        <translation>L’équipe « %1 » a %2 créneaux où tous sont libres, il en faut %3.</translation>
    </message>
    <message>
        <source>%2 may have at most %1 teams.</source>
        <translation>%2 peut avoir au plus %1 équipes.</translation>
    </message>
    <message>
        <source>At most %1 students over all on: %2.</source>
        <translation>Au plus %1 étudiants en tout sur : %2.</translation>
    </message>
    <message>
        <source>At most %1 students (%3) over all on: %2.</source>
        <translation>Au plus %1 étudiants (%3) en tout sur : %2.</translation>
    </message>
    <message>
        <source>Each team has nobody of the group (%1) or at least %2.</source>
        <translation>Chaque équipe compte soit personne du groupe (%1), soit au moins %2.</translation>
    </message>
    <message>
        <source>Each team has at most %2 of the group (%1).</source>
        <translation>Chaque équipe compte au plus %2 personnes du groupe (%1).</translation>
    </message>
    <message>
        <source>Each team has at least %2 of the group (%1).</source>
        <translation>Chaque équipe compte au moins %2 personnes du groupe (%1).</translation>
    </message>
    <message>
        <source>Each team has exactly %2 of the group (%1).</source>
        <translation>Chaque équipe compte exactement %2 personnes du groupe (%1).</translation>
    </message>
    <message>
        <source>Each team mixes at least %2 different values (%1).</source>
        <translation>Chaque équipe mêle au moins %2 valeurs différentes (%1).</translation>
    </message>
    <message>
        <source>%1 is locked to “%2”, team %3.</source>
        <translation>%1 est imposé dans « %2 », équipe %3.</translation>
    </message>
    <message>
        <source>%1 works with at least %2 of these: %3.</source>
        <translation>%1 travaille avec au moins %2 de ces personnes : %3.</translation>
    </message>
    <message>
        <source>“%1” cannot open: %2 students could join it, and its team needs %3.</source>
        <translation>« %1 » ne peut pas ouvrir : %2 étudiants pourraient y aller, et il en faut %3 par équipe.</translation>
    </message>
    <message>
        <source>“%1” cannot open: it requires %2 from %3, and of those who could join it %4 have it.</source>
        <translation>« %1 » ne peut pas ouvrir : il exige %2 de %3 personne(s), et parmi les étudiants possibles %4 l’ont.</translation>
    </message>
    <message>
        <source>%1: the projects ask for %2, and %3 students have it.</source>
        <translation>%1 : les projets en demandent %2, et %3 étudiants l’ont.</translation>
    </message>
    <message>
        <source>“%1”: %2 first wishes for %3 places.</source>
        <translation>« %1 » : %2 premiers vœux pour %3 places.</translation>
    </message>
    <message>
        <source>%1 wishes only projects that have more first wishes than places.</source>
        <translation>Les vœux de %1 vont tous à des projets qui ont plus de premiers vœux que de places.</translation>
    </message>
    <message>
        <source>The solver tells other wishes that are not met.</source>
        <translation>Le solveur annonce d’autres souhaits non satisfaits.</translation>
    </message>
    <message>
        <source>Goal %1 of the problem is hard and not reached.</source>
        <translation>L’objectif %1 du problème est impératif et n’est pas atteint.</translation>
    </message>
    <message>
        <source>A team of project %1 of the problem has too few slots in which everybody is free.</source>
        <translation>Une équipe du projet %1 du problème a trop peu de créneaux où tous ses membres sont libres.</translation>
    </message>
    <message>
        <source>Mentor %1 of the problem has a team that cannot be.</source>
        <translation>Le mentor %1 du problème suit une équipe qu’il ne peut pas suivre.</translation>
    </message>
    <message numerus="yes">
        <source>Import of a whole programme: %n row(s)</source>
        <translation>
            <numerusform>Import d’un programme entier : %n ligne</numerusform>
            <numerusform>Import d’un programme entier : %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Relax the rules of “%1”</source>
        <translation>Assouplir les règles de « %1 »</translation>
    </message>
    <message>
        <source>Asked for by the student</source>
        <translation>Demandé par l’étudiant</translation>
    </message>
    <message>
        <source>The classmate “%1” is not on the roster.</source>
        <translation>Le camarade « %1 » n’est pas sur la liste.</translation>
    </message>
    <message>
        <source>The classmate “%1” is not on the roster. Near: %2.</source>
        <translation>Le camarade « %1 » n’est pas sur la liste. Proches : %2.</translation>
    </message>
    <message>
        <source>Nothing tells what it holds.</source>
        <translation>Rien ne dit ce qu’elle contient.</translation>
    </message>
    <message>
        <source>The heading is a known one.</source>
        <translation>L’en-tête est connu.</translation>
    </message>
    <message>
        <source>The part in brackets is known.</source>
        <translation>La partie entre crochets est connue.</translation>
    </message>
    <message>
        <source>The heading is a project or a skill of the campaign.</source>
        <translation>L’en-tête est un projet ou une compétence de la campagne.</translation>
    </message>
    <message>
        <source>The tool that made the file writes it so.</source>
        <translation>L’outil qui a produit le fichier l’écrit ainsi.</translation>
    </message>
    <message>
        <source>It was read so in an earlier import.</source>
        <translation>Elle a été lue ainsi lors d’un import précédent.</translation>
    </message>
    <message>
        <source>Its values look like it.</source>
        <translation>Ses valeurs y ressemblent.</translation>
    </message>
    <message>
        <source>The heading is nearly a known one.</source>
        <translation>L’en-tête ressemble à un en-tête connu.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Vous l’avez indiqué.</translation>
    </message>
    <message>
        <source>Put the words of the scale in order, the least first: %1.</source>
        <translation>Mettez les mots de l’échelle dans l’ordre, du plus faible au plus fort : %1.</translation>
    </message>
    <message>
        <source>Students, with skills and wishes</source>
        <translation>Étudiants, avec compétences et vœux</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Vœux</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Teams, in one table</source>
        <translation>Équipes, en un tableau</translation>
    </message>
    <message>
        <source>Teams, one sheet each</source>
        <translation>Équipes, une feuille chacune</translation>
    </message>
    <message>
        <source>Projects, one sheet each</source>
        <translation>Projets, une feuille chacun</translation>
    </message>
    <message>
        <source>The whole programme, as a copy</source>
        <translation>Tout le programme, en copie</translation>
    </message>
    <message>
        <source>“%1” is left out, as decided.</source>
        <translation>« %1 » est laissé de côté, comme décidé.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were never sent and are left out: rows %1.</source>
        <translation>
            <numerusform>%n réponse n’a jamais été envoyée et est laissée de côté : ligne %1.</numerusform>
            <numerusform>%n réponses n’ont jamais été envoyées et sont laissées de côté : lignes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the table are left out: rows %1.</source>
        <translation>
            <numerusform>%n ligne sous le tableau est laissée de côté : ligne %1.</numerusform>
            <numerusform>%n lignes sous le tableau sont laissées de côté : lignes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not needed and were not read: %1.</source>
        <translation>
            <numerusform>%n colonne n’est pas utile et n’a pas été lue : %1.</numerusform>
            <numerusform>%n colonnes ne sont pas utiles et n’ont pas été lues : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is much like one that was imported before and is read in the same way; look at the columns.</source>
        <translation>La feuille ressemble beaucoup à une feuille déjà importée et est lue de la même façon ; vérifiez les colonnes.</translation>
    </message>
    <message>
        <source>“%1” was repaired: “%2” is stored.</source>
        <translation>« %1 » a été réparé : « %2 » est enregistré.</translation>
    </message>
    <message>
        <source>“%1” has a wrong digit: its check digit does not fit.</source>
        <translation>« %1 » contient un chiffre faux : sa clé de contrôle ne correspond pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have more ranks than a ballot (%1); what is beyond is left out.</source>
        <translation>
            <numerusform>%n classement a plus de rangs qu’un bulletin (%1) ; la suite est laissée de côté.</numerusform>
            <numerusform>%n classements ont plus de rangs qu’un bulletin (%1) ; la suite est laissée de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s) are beyond the largest number of rows (%1).</source>
        <translation>
            <numerusform>%n votant dépasse le nombre maximal de lignes (%1).</numerusform>
            <numerusform>%n votants dépassent le nombre maximal de lignes (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “%1” is not read.</source>
        <translation>La feuille « %1 » n’est pas lue.</translation>
    </message>
    <message>
        <source>The column “%1” is not read.</source>
        <translation>La colonne « %1 » n’est pas lue.</translation>
    </message>
    <message>
        <source>Two rows stand for the same record.</source>
        <translation>Deux lignes désignent la même fiche.</translation>
    </message>
    <message>
        <source>“%1” is not in the sheet “%2”.</source>
        <translation>« %1 » n’est pas dans la feuille « %2 ».</translation>
    </message>
    <message>
        <source>A value is missing in the column “%1”.</source>
        <translation>Il manque une valeur dans la colonne « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is not between %2 and %3.</source>
        <translation>« %1 » n’est pas compris entre %2 et %3.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>in error</source>
        <translation>en erreur</translation>
    </message>
    <message>
        <source>missing from the sheet</source>
        <translation>absent de la feuille</translation>
    </message>
    <message>
        <source>The mix label was dropped: no active rule asks for mix labels.</source>
        <translation>Le libellé de mixité a été écarté : aucune règle active n’en demande.</translation>
    </message>
    <message>
        <source>%1 answered twice: the later answer in row %2 counts, not row %3.</source>
        <translation>%1 a répondu deux fois : la réponse la plus récente, ligne %2, compte ; pas la ligne %3.</translation>
    </message>
    <message>
        <source>“%1” was read as day, month, year: %2.</source>
        <translation>« %1 » a été lu comme jour, mois, année : %2.</translation>
    </message>
    <message>
        <source>No skill is called “%1”.</source>
        <translation>Aucune compétence ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>No skill is called “%1”. Near it: %2.</source>
        <translation>Aucune compétence ne s’appelle « %1 ». Proches : %2.</translation>
    </message>
    <message>
        <source>“%1” has no level: it counts as “%2”.</source>
        <translation>« %1 » n’a pas de niveau : il compte comme « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is not a slot of the week such as “Monday morning” or “Tuesday 18:00-20:00”.</source>
        <translation>« %1 » n’est pas un créneau de la semaine comme « Lundi matin » ou « Mardi 18:00-20:00 ».</translation>
    </message>
    <message>
        <source>A week may have %1 slots; “%2” would be one more.</source>
        <translation>Une semaine compte au plus %1 créneaux ; « %2 » en serait un de plus.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a development goal, from 1 to 17.</source>
        <translation>« %1 » n’est pas le numéro d’un objectif de développement durable, de 1 à 17.</translation>
    </message>
    <message>
        <source>The number “%1” is not on the roster; %2 was recognised otherwise.</source>
        <translation>Le numéro « %1 » n’est pas sur la liste ; %2 a été reconnu autrement.</translation>
    </message>
    <message>
        <source>Nothing tells who answered: no number, e-mail or name.</source>
        <translation>Rien ne dit qui a répondu : ni numéro, ni courriel, ni nom.</translation>
    </message>
    <message>
        <source>“%1” is not on the roster.</source>
        <translation>« %1 » n’est pas sur la liste.</translation>
    </message>
    <message>
        <source>“%1” is not on the roster. Near: %2.</source>
        <translation>« %1 » n’est pas sur la liste. Proches : %2.</translation>
    </message>
    <message>
        <source>“%1” is neither points nor a word of the scale.</source>
        <translation>« %1 » n’est ni un nombre de points ni un mot de l’échelle.</translation>
    </message>
    <message>
        <source>Objectives “%1”</source>
        <translation>Objectifs « %1 »</translation>
    </message>
    <message>
        <source>Plan from which changes are counted</source>
        <translation>Plan à partir duquel les changements sont comptés</translation>
    </message>
    <message>
        <source>Treatment of students without wishes</source>
        <translation>Traitement des étudiants sans vœux</translation>
    </message>
    <message>
        <source>As chosen here</source>
        <translation>Tel que choisi ici</translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation>Plan « %1 »</translation>
    </message>
    <message>
        <source>Repair of “%1”</source>
        <translation>Réparation de « %1 »</translation>
    </message>
    <message>
        <source>Edit of the rule “%1”</source>
        <translation>Modification de la règle « %1 »</translation>
    </message>
    <message>
        <source>New rule “%1”</source>
        <translation>Nouvelle règle « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed rule(s) accepted</source>
        <translation>
            <numerusform>%n règle proposée acceptée</numerusform>
            <numerusform>%n règles proposées acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal of the rule “%1”</source>
        <translation>Suppression de la règle « %1 »</translation>
    </message>
    <message>
        <source>Call for projects: what partners are told</source>
        <translation>Appel à projets : ce qui est dit aux partenaires</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB; an answer never is. It was not read.</source>
        <translation>Le fichier dépasse 1 Mo, ce qu’une réponse n’atteint jamais. Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The answer to “%1” looks like markup or a formula. It is kept as plain text: nothing of it is carried out.</source>
        <translation>La réponse à « %1 » ressemble à du balisage ou à une formule. Elle est conservée comme simple texte : rien n’en est exécuté.</translation>
    </message>
    <message>
        <source>“%1” in the file is no group of answers.</source>
        <translation>« %1 » dans le fichier n’est pas un groupe de réponses.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries of the file are no questions of the form and are left out: %1.</source>
        <translation>
            <numerusform>%n élément du fichier n’est pas une question du formulaire et n’est pas repris : %1.</numerusform>
            <numerusform>%n éléments du fichier ne sont pas des questions du formulaire et ne sont pas repris : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say of which version its form is.</source>
        <translation>Le fichier ne dit pas de quelle version est son formulaire.</translation>
    </message>
    <message>
        <source>The form is of a newer version of Passerelle. Update the program, then open the file again.</source>
        <translation>Le formulaire vient d’une version plus récente de Passerelle. Mettez le programme à jour, puis ouvrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The form is of an older version: newer questions have no answer yet.</source>
        <translation>Le formulaire est d’une version plus ancienne : les nouvelles questions n’ont pas encore de réponse.</translation>
    </message>
    <message>
        <source>The file does not say which form it answers, or when it was saved. Ask the partner to save it again with the form.</source>
        <translation>Le fichier ne dit pas à quel formulaire il répond, ni quand il a été enregistré. Demandez au partenaire de l’enregistrer à nouveau avec le formulaire.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be an answer.</source>
        <translation>Le fichier est trop imbriqué pour être une réponse.</translation>
    </message>
    <message>
        <source>The file is no answer to a form of Passerelle, or it was damaged on its way.</source>
        <translation>Le fichier n’est pas une réponse à un formulaire de Passerelle, ou il a été abîmé en chemin.</translation>
    </message>
    <message>
        <source>The file answers for a project of another campaign.</source>
        <translation>Le fichier répond pour un projet d’une autre campagne.</translation>
    </message>
    <message>
        <source>This very file was taken in before: nothing changes.</source>
        <translation>Ce même fichier a déjà été repris : rien ne change.</translation>
    </message>
    <message>
        <source>A newer answer for this project, “%1”, was taken in already; this one is older.</source>
        <translation>Une réponse plus récente pour ce projet, « %1 », a déjà été reprise ; celle-ci est plus ancienne.</translation>
    </message>
    <message>
        <source>The project is already at “%1” and stays there.</source>
        <translation>Le projet est déjà à l’étape « %1 » et y reste.</translation>
    </message>
    <message>
        <source>The file answers the form of another campaign. Open that campaign, or send this partner the form of this one.</source>
        <translation>Le fichier répond au formulaire d’une autre campagne. Ouvrez cette campagne, ou envoyez au partenaire le formulaire de celle-ci.</translation>
    </message>
    <message>
        <source>The file says that it was saved in the future: the clock of that computer is wrong.</source>
        <translation>Le fichier se dit enregistré dans le futur : l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Answer of a partner: %1</source>
        <translation>Réponse d’un partenaire : %1</translation>
    </message>
    <message>
        <source>“%1”: the mentor is %2, wanted by name.</source>
        <translation>« %1 » : le mentor est %2, demandé nommément.</translation>
    </message>
    <message>
        <source>“%1”: the mentor is %2, who can help with %3.</source>
        <translation>« %1 » : le mentor est %2, qui peut aider sur : %3.</translation>
    </message>
    <message>
        <source>“%1”: the mentor is %2.</source>
        <translation>« %1 » : le mentor est %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n open project(s) have an organisation without a contact; add whom to call: %1.</source>
        <translation>
            <numerusform>%n projet ouvert vient d’une structure sans contact ; ajoutez qui joindre : %1.</numerusform>
            <numerusform>%n projets ouverts viennent d’une structure sans contact ; ajoutez qui joindre : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data, rules or pins have changed since the plan “%1” was made; match again to take them into account.</source>
        <translation>Des données, des règles ou des épingles ont changé depuis le calcul du plan « %1 » ; relancez l’affectation pour en tenir compte.</translation>
    </message>
    <message numerus="yes">
        <source>The text of %n cell(s) is too long and was cut (%1).</source>
        <translation>
            <numerusform>Le texte de %n cellule est trop long et a été coupé (%1).</numerusform>
            <numerusform>Le texte de %n cellules est trop long et a été coupé (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) beyond the last column that is read were left out (%1).</source>
        <translation>
            <numerusform>%n cellule au-delà de la dernière colonne lue a été laissée de côté (%1).</numerusform>
            <numerusform>%n cellules au-delà de la dernière colonne lue ont été laissées de côté (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) hidden under merged cells were left out (%1). Split the cells to see them.</source>
        <translation>
            <numerusform>%n valeur cachée sous des cellules fusionnées a été laissée de côté (%1). Séparez les cellules pour la voir.</numerusform>
            <numerusform>%n valeurs cachées sous des cellules fusionnées ont été laissées de côté (%1). Séparez les cellules pour les voir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Control characters in %n cell(s) cannot be kept and were removed (%1).</source>
        <translation>
            <numerusform>Des caractères de commande dans %n cellule ne peuvent être gardés et ont été retirés (%1).</numerusform>
            <numerusform>Des caractères de commande dans %n cellules ne peuvent être gardés et ont été retirés (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold bytes that are no text; “�” stands for them (%1). Save the file as “CSV UTF-8”.</source>
        <translation>
            <numerusform>%n cellule contient des octets qui ne sont pas du texte ; « � » les remplace (%1). Enregistrez le fichier en « CSV UTF-8 ».</numerusform>
            <numerusform>%n cellules contiennent des octets qui ne sont pas du texte ; « � » les remplace (%1). Enregistrez le fichier en « CSV UTF-8 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more or fewer cells than the others (%1).</source>
        <translation>
            <numerusform>%n ligne a plus ou moins de cellules que les autres (%1).</numerusform>
            <numerusform>%n lignes ont plus ou moins de cellules que les autres (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of an unknown type were left out (%1).</source>
        <translation>
            <numerusform>%n cellule d’un type inconnu a été laissée de côté (%1).</numerusform>
            <numerusform>%n cellules d’un type inconnu ont été laissées de côté (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) should hold a number but do not, and were left out (%1).</source>
        <translation>
            <numerusform>%n cellule devrait contenir un nombre et n’en contient pas ; elle a été laissée de côté (%1).</numerusform>
            <numerusform>%n cellules devraient contenir un nombre et n’en contiennent pas ; elles ont été laissées de côté (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) should hold a date but do not, and were left out (%1).</source>
        <translation>
            <numerusform>%n cellule devrait contenir une date et n’en contient pas ; elle a été laissée de côté (%1).</numerusform>
            <numerusform>%n cellules devraient contenir une date et n’en contiennent pas ; elles ont été laissées de côté (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) refer to a text that the file does not hold, and were left out (%1).</source>
        <translation>
            <numerusform>%n cellule renvoie à un texte absent du fichier ; elle a été laissée de côté (%1).</numerusform>
            <numerusform>%n cellules renvoient à un texte absent du fichier ; elles ont été laissées de côté (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no stored result (%1). Open the file in a spreadsheet program and save it again.</source>
        <translation>
            <numerusform>%n formule n’a pas de résultat enregistré (%1). Ouvrez le fichier dans un tableur et enregistrez-le de nouveau.</numerusform>
            <numerusform>%n formules n’ont pas de résultat enregistré (%1). Ouvrez le fichier dans un tableur et enregistrez-le de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) show an error instead of a value (%1).</source>
        <translation>
            <numerusform>%n cellule montre une erreur au lieu d’une valeur (%1).</numerusform>
            <numerusform>%n cellules montrent une erreur au lieu d’une valeur (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merge(s) of cells beyond the limit were not heeded (%1).</source>
        <translation>
            <numerusform>%n fusion de cellules au-delà de la limite n’a pas été prise en compte (%1).</numerusform>
            <numerusform>%n fusions de cellules au-delà de la limite n’ont pas été prises en compte (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no finite number and were left empty (%1).</source>
        <translation>
            <numerusform>%n cellule ne contient pas de nombre fini et est restée vide (%1).</numerusform>
            <numerusform>%n cellules ne contiennent pas de nombre fini et sont restées vides (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::NewProgramme</name>
    <message>
        <source>“%1” exists already.</source>
        <translation>« %1 » existe déjà.</translation>
    </message>
</context>
<context>
    <name>core::OdsWriter</name>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>Le classeur ne peut pas être écrit : %1</translation>
    </message>
</context>
<context>
    <name>core::OrganisationSheet</name>
    <message>
        <source>Organisations</source>
        <translation>Structures</translation>
    </message>
</context>
<context>
    <name>core::PrefLib</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Voter %1</source>
        <translation>Votant %1</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
</context>
<context>
    <name>core::ProgrammeDifference</name>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) back</source>
        <translation>
            <numerusform>%n revient</numerusform>
            <numerusform>%n reviennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es)</source>
        <translation>
            <numerusform>%n disparaît</numerusform>
            <numerusform>%n disparaissent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) as then</source>
        <translation>
            <numerusform>%n redevient comme alors</numerusform>
            <numerusform>%n redeviennent comme alors</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
</context>
<context>
    <name>core::ProjectSheet</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
</context>
<context>
    <name>core::Restoring</name>
    <message>
        <source>Cannot replace “%1”: %2</source>
        <translation>Impossible de remplacer « %1 » : %2</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>« %1 » existe déjà.</translation>
    </message>
    <message>
        <source>“%1” was not closed in the end. Free some space, open and close it.</source>
        <translation>« %1 » n’a pas été refermé correctement. Libérez de l’espace, ouvrez-le puis fermez-le.</translation>
    </message>
</context>
<context>
    <name>core::RosterSheet</name>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
</context>
<context>
    <name>core::RuleSheet</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>core::Sample</name>
    <message>
        <source>The sample programme is damaged: %1</source>
        <translation>Le programme d’exemple est abîmé : %1</translation>
    </message>
</context>
<context>
    <name>core::Shape</name>
    <message>
        <source>The list of known spreadsheets is missing from the program.</source>
        <translation>La liste des tableaux connus manque au programme.</translation>
    </message>
</context>
<context>
    <name>core::SheetError</name>
    <message>
        <source>This workbook is in the format Excel 97-2003 (.xls), which Passerelle does not read.</source>
        <translation>Ce classeur est au format Excel 97-2003 (.xls), que Passerelle ne lit pas.</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb), which Passerelle does not read.</source>
        <translation>C’est un classeur Excel binaire (.xlsb), que Passerelle ne lit pas.</translation>
    </message>
    <message>
        <source>This spreadsheet is a single XML file, which Passerelle does not read.</source>
        <translation>Ce classeur est un fichier XML d’un seul tenant, que Passerelle ne lit pas.</translation>
    </message>
    <message>
        <source>This file holds a web page, not a spreadsheet, whatever its name says.</source>
        <translation>Ce fichier contient une page web et non un classeur, quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>This file is empty. Save the spreadsheet again in the program that made it, and import the new file.</source>
        <translation>Ce fichier est vide. Enregistrez de nouveau le classeur dans le programme qui l’a fait, et importez le nouveau fichier.</translation>
    </message>
    <message>
        <source>This is a text document, a presentation or a drawing, not a spreadsheet. Copy its table into a spreadsheet, save that as .xlsx, and import it.</source>
        <translation>C’est un document texte, une présentation ou un dessin, pas un classeur. Copiez son tableau dans un tableur, enregistrez-le en .xlsx, et importez-le.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a spreadsheet. Ask for the spreadsheet from which it was made, and import that.</source>
        <translation>C’est un document PDF, pas un classeur. Demandez le classeur dont il est tiré, et importez celui-ci.</translation>
    </message>
    <message>
        <source>This is a picture, not a spreadsheet. Ask for the spreadsheet that it shows, and import that.</source>
        <translation>C’est une image, pas un classeur. Demandez le classeur qu’elle montre, et importez celui-ci.</translation>
    </message>
    <message>
        <source>This archive is not a spreadsheet. If it holds one, unpack the archive and import the spreadsheet itself.</source>
        <translation>Cette archive n’est pas un classeur. Si elle en contient un, décompressez-la et importez le classeur lui-même.</translation>
    </message>
    <message>
        <source>This file is protected by a password. Open it in the program that set the password, remove the password, save, and import the file again.</source>
        <translation>Ce fichier est protégé par un mot de passe. Ouvrez-le dans le programme qui l’a posé, retirez le mot de passe, enregistrez, et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>This workbook is damaged or incomplete.</source>
        <translation>Ce classeur est abîmé ou incomplet.</translation>
    </message>
    <message>
        <source>This workbook is damaged: its part “%1” cannot be read.</source>
        <translation>Ce classeur est abîmé : sa partie « %1 » est illisible.</translation>
    </message>
    <message>
        <source>Fetch the file again, or let Excel or LibreOffice repair it, save it as .xlsx, and import the new file.</source>
        <translation>Récupérez le fichier de nouveau, ou faites-le réparer par Excel ou LibreOffice, enregistrez-le en .xlsx, et importez le nouveau fichier.</translation>
    </message>
    <message>
        <source>Keep only the tables to be imported, save them as a new file, and import that.</source>
        <translation>Gardez seulement les tableaux à importer, enregistrez-les dans un nouveau fichier, et importez celui-ci.</translation>
    </message>
    <message>
        <source>No spreadsheet program writes such a file, so it was not read. Ask its sender.</source>
        <translation>Aucun tableur n’écrit un tel fichier, il n’a donc pas été lu. Interrogez la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, choose File › Save As, type “Excel Workbook (.xlsx)” or “ODF Spreadsheet (.ods)”, and import the new file.</source>
        <translation>Ouvrez-le dans Excel ou LibreOffice, puis Fichier › Enregistrer sous, type « Classeur Excel (.xlsx) » ou « Classeur ODF (.ods) », et importez le nouveau fichier.</translation>
    </message>
    <message>
        <source>This file is neither a spreadsheet nor text. Choose a file of the type .xlsx, .ods or .csv.</source>
        <translation>Ce fichier n’est ni un classeur ni du texte. Choisissez un fichier de type .xlsx, .ods ou .csv.</translation>
    </message>
</context>
<context>
    <name>core::SheetReader</name>
    <message>
        <source>The file “%1” does not exist. Check its name, or choose it again.</source>
        <translation>Le fichier « %1 » n’existe pas. Vérifiez son nom, ou choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is no file. Choose a spreadsheet file.</source>
        <translation>« %1 » n’est pas un fichier. Choisissez un fichier de tableur.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>Le fichier « %1 » est illisible : %2</translation>
    </message>
    <message>
        <source>This file is larger than %1 megabytes.</source>
        <translation>Ce fichier dépasse %1 mégaoctets.</translation>
    </message>
</context>
<context>
    <name>core::SheetWriter</name>
    <message>
        <source>The sheet “%1” is larger than a spreadsheet can be.</source>
        <translation>La feuille « %1 » dépasse la taille que peut avoir une feuille de calcul.</translation>
    </message>
    <message>
        <source>“%1” must end in .xlsx, .ods or .csv: these are the formats that Passerelle writes.</source>
        <translation>« %1 » doit se terminer par .xlsx, .ods ou .csv : ce sont les formats que Passerelle écrit.</translation>
    </message>
    <message>
        <source>A CSV file holds one table only. Choose a file that ends in .xlsx or .ods.</source>
        <translation>Un fichier CSV ne contient qu’un seul tableau. Choisissez un fichier qui se termine par .xlsx ou .ods.</translation>
    </message>
</context>
<context>
    <name>core::Skill</name>
    <message>
        <source>The list of skills is missing from the program.</source>
        <translation>La liste des compétences manque au programme.</translation>
    </message>
</context>
<context>
    <name>core::SolverProcess</name>
    <message>
        <source>The solver “%1” cannot be started: %2</source>
        <translation>Le solveur « %1 » ne peut pas démarrer : %2</translation>
    </message>
    <message>
        <source>The solver “%1” is missing; install the program again.</source>
        <translation>Le solveur « %1 » manque ; réinstallez le logiciel.</translation>
    </message>
    <message>
        <source>The solver refused the problem (%1). Please report this.</source>
        <translation>Le solveur a refusé le problème (%1). Merci de le signaler.</translation>
    </message>
    <message>
        <source>The solver failed (code %1: %2). Please report this.</source>
        <translation>Le solveur a échoué (code %1 : %2). Merci de le signaler.</translation>
    </message>
    <message>
        <source>The answer of the solver was refused, because it does not hold (%1): %2 Nothing was changed; please report this.</source>
        <translation>La réponse du solveur a été refusée, car elle ne tient pas (%1) : %2 Rien n’a changé ; merci de le signaler.</translation>
    </message>
    <message>
        <source>The solver sent something that is not an answer (%1).</source>
        <translation>Le solveur a envoyé autre chose qu’une réponse (%1).</translation>
    </message>
    <message>
        <source>The solver did not answer in time and was ended.</source>
        <translation>Le solveur n’a pas répondu à temps et a été arrêté.</translation>
    </message>
    <message>
        <source>The solver crashed or was killed while it ran.</source>
        <translation>Le solveur s’est interrompu ou a été arrêté en plein calcul.</translation>
    </message>
    <message>
        <source>The solver ended without an answer.</source>
        <translation>Le solveur a fini sans réponse.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>core::SolverSession</name>
    <message>
        <source>The solver “%1” cannot be started: %2</source>
        <translation>Le solveur « %1 » ne peut pas démarrer : %2</translation>
    </message>
    <message>
        <source>The solver “%1” is missing; install the program again.</source>
        <translation>Le solveur « %1 » manque ; réinstallez le logiciel.</translation>
    </message>
    <message>
        <source>The solver did not answer in time and was ended. Nothing was changed.</source>
        <translation>Le solveur n’a pas répondu à temps et a été arrêté. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The solver failed (code %1). Please report this.</source>
        <translation>Le solveur a échoué (code %1). Merci de le signaler.</translation>
    </message>
    <message>
        <source>The solver crashed or was killed while it ran. Nothing was changed.</source>
        <translation>Le solveur s’est interrompu ou a été arrêté en plein calcul. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The solver sent something that is not an answer (%1). Nothing was changed.</source>
        <translation>Le solveur a envoyé autre chose qu’une réponse (%1). Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>core::TableWords</name>
    <message>
        <source>The list of table names is missing from the program.</source>
        <translation>La liste des noms de tables manque dans le programme.</translation>
    </message>
</context>
<context>
    <name>core::TeamSheet</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
</context>
<context>
    <name>core::Templates</name>
    <message>
        <source>As the school writes it, with leading zeros.</source>
        <translation>Comme l’école l’écrit, avec les zéros de tête.</translation>
    </message>
    <message>
        <source>Family name.</source>
        <translation>Nom de famille.</translation>
    </message>
    <message>
        <source>First name.</source>
        <translation>Prénom.</translation>
    </message>
    <message>
        <source>One address.</source>
        <translation>Une seule adresse.</translation>
    </message>
    <message>
        <source>Name of the school.</source>
        <translation>Nom de l’école.</translation>
    </message>
    <message>
        <source>Name of the class or year group.</source>
        <translation>Nom de la classe ou de la promotion.</translation>
    </message>
    <message>
        <source>Specialisation, if there are several.</source>
        <translation>Filière, s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Group within the cohort.</source>
        <translation>Groupe au sein de la promotion.</translation>
    </message>
    <message>
        <source>Blank means active.</source>
        <translation>Vide : actif.</translation>
    </message>
    <message>
        <source>For coordinators only.</source>
        <translation>Pour la coordination seulement.</translation>
    </message>
    <message>
        <source>A project, by its title or reference; each once.</source>
        <translation>Un projet, par son titre ou sa référence ; chacun une seule fois.</translation>
    </message>
    <message>
        <source>A project that is refused.</source>
        <translation>Un projet refusé.</translation>
    </message>
    <message>
        <source>P01, P02…; blank: the program gives one.</source>
        <translation>P01, P02… ; vide : le programme en donne une.</translation>
    </message>
    <message>
        <source>As students will read it.</source>
        <translation>Tel que les étudiants le liront.</translation>
    </message>
    <message>
        <source>Name of the project holder; a new name adds it.</source>
        <translation>Nom du porteur de projet ; un nom nouveau l’ajoute.</translation>
    </message>
    <message>
        <source>Of the project holder.</source>
        <translation>Celle du porteur de projet.</translation>
    </message>
    <message>
        <source>One sentence.</source>
        <translation>Une phrase.</translation>
    </message>
    <message>
        <source>What is to be solved, and for whom.</source>
        <translation>Ce qu’il faut résoudre, et pour qui.</translation>
    </message>
    <message>
        <source>Only open projects take part in the match.</source>
        <translation>Seuls les projets ouverts participent à l’appariement.</translation>
    </message>
    <message>
        <source>Members of a team at least, 1 to 20.</source>
        <translation>Membres d’une équipe au moins, de 1 à 20.</translation>
    </message>
    <message>
        <source>Members of a team at best.</source>
        <translation>Membres d’une équipe dans l’idéal.</translation>
    </message>
    <message>
        <source>Members of a team at most, 1 to 20.</source>
        <translation>Membres d’une équipe au plus, de 1 à 20.</translation>
    </message>
    <message>
        <source>How many teams may work on it.</source>
        <translation>Combien d’équipes peuvent y travailler.</translation>
    </message>
    <message>
        <source>Yes: it may not stay without a team.</source>
        <translation>Oui : il ne peut pas rester sans équipe.</translation>
    </message>
    <message>
        <source>A volunteer who is known already.</source>
        <translation>Un intervenant déjà connu.</translation>
    </message>
    <message>
        <source>Blank: all. Several with “;” between them.</source>
        <translation>Vide : toutes. Plusieurs séparées par « ; ».</translation>
    </message>
    <message>
        <source>Skill &gt;= level x people, several with “;”: web-front &gt;= 2 x1.</source>
        <translation>Compétence &gt;= niveau x personnes, plusieurs séparées par « ; » : web-front &gt;= 2 x1.</translation>
    </message>
    <message>
        <source>Official name.</source>
        <translation>Nom officiel.</translation>
    </message>
    <message>
        <source>One of the list.</source>
        <translation>Une valeur de la liste.</translation>
    </message>
    <message>
        <source>14 digits, as text.</source>
        <translation>14 chiffres, en texte.</translation>
    </message>
    <message>
        <source>9 digits, as text.</source>
        <translation>9 chiffres, en texte.</translation>
    </message>
    <message>
        <source>W and 9 digits, of a French association.</source>
        <translation>W et 9 chiffres, pour une association.</translation>
    </message>
    <message>
        <source>With leading zeros.</source>
        <translation>Avec les zéros de tête.</translation>
    </message>
    <message>
        <source>First and last name.</source>
        <translation>Prénom et nom.</translation>
    </message>
    <message>
        <source>Several with “;” between them.</source>
        <translation>Plusieurs séparés par « ; ».</translation>
    </message>
    <message>
        <source>Teams at most, 0 to 20.</source>
        <translation>Équipes au plus, de 0 à 20.</translation>
    </message>
    <message>
        <source>What the rule demands.</source>
        <translation>Ce que la règle exige.</translation>
    </message>
    <message>
        <source>Numbers or names, several with “;”.</source>
        <translation>Numéros ou noms, plusieurs séparés par « ; ».</translation>
    </message>
    <message>
        <source>Titles or references, several with “;”.</source>
        <translation>Titres ou références, plusieurs séparés par « ; ».</translation>
    </message>
    <message>
        <source>Why; one sentence.</source>
        <translation>Pourquoi ; une phrase.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>How well?</source>
        <translation>À quel niveau ?</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Mode d’emploi</translation>
    </message>
    <message>
        <source>What stands in</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Ce qu’il faut écrire</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>From the list</source>
        <translation>À choisir dans la liste</translation>
    </message>
</context>
<context>
    <name>core::VolunteerSheet</name>
    <message>
        <source>Volunteers</source>
        <translation>Bénévoles</translation>
    </message>
</context>
<context>
    <name>core::WholeFile</name>
    <message>
        <source>Cannot write “%1”: %2</source>
        <translation>Impossible d’écrire « %1 » : %2</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Le dossier « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>« %1 » n’est pas un fichier ordinaire.</translation>
    </message>
</context>
<context>
    <name>core::WorkbookBuilder</name>
    <message numerus="yes">
        <source>This workbook has more than %n sheet(s).</source>
        <translation>
            <numerusform>Ce classeur a plus de %n feuille.</numerusform>
            <numerusform>Ce classeur a plus de %n feuilles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has more than %n cell(s) with a value.</source>
        <translation>
            <numerusform>Ce fichier a plus de %n cellule remplie.</numerusform>
            <numerusform>Ce fichier a plus de %n cellules remplies.</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts of this file have more than %1 megabytes.</source>
        <translation>Les textes de ce fichier dépassent %1 mégaoctets.</translation>
    </message>
    <message numerus="yes">
        <source>This file has more than %n row(s) in one sheet.</source>
        <translation>
            <numerusform>Ce fichier a plus de %n ligne dans une feuille.</numerusform>
            <numerusform>Ce fichier a plus de %n lignes dans une feuille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged cells of this file overlap without end.</source>
        <translation>Les cellules fusionnées de ce fichier se chevauchent sans fin.</translation>
    </message>
</context>
<context>
    <name>core::Workspace</name>
    <message>
        <source>The step no longer fits the data. Nothing was changed, and the history is now empty.</source>
        <translation>Cette opération ne convient plus aux données. Rien n’a changé, et l’historique est maintenant vide.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>« %1 » est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>core::XlsxPackage</name>
    <message>
        <source>The texts of this file have more than %1 megabytes.</source>
        <translation>Les textes de ce fichier dépassent %1 mégaoctets.</translation>
    </message>
</context>
<context>
    <name>core::XlsxWriter</name>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>Le classeur ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>The workbook cannot be written: there is not enough memory.</source>
        <translation>Le classeur ne peut pas être écrit : la mémoire manque.</translation>
    </message>
    <message>
        <source>The workbook cannot be written: the sheet name “%1” is refused.</source>
        <translation>Le classeur ne peut pas être écrit : le nom de feuille « %1 » est refusé.</translation>
    </message>
</context>
<context>
    <name>core::XmlParser</name>
    <message>
        <source>The part “%1” of this file declares a document type.</source>
        <translation>La partie « %1 » de ce fichier déclare un type de document.</translation>
    </message>
    <message>
        <source>The part “%1” of this file is nested without end.</source>
        <translation>La partie « %1 » de ce fichier est imbriquée sans fin.</translation>
    </message>
    <message>
        <source>The part “%1” of this file holds a tag without end.</source>
        <translation>La partie « %1 » de ce fichier contient une balise sans fin.</translation>
    </message>
</context>
<context>
    <name>ui::AimsPanel</name>
    <message>
        <source>Objectives, in this order</source>
        <translation>Objectifs, dans cet ordre</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>Modèle :</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Each objective is settled before the next one counts. Drag a card, or move it with Alt+Up and Alt+Down; Space switches it on or off.</source>
        <translation>Chaque objectif est réglé avant que le suivant ne compte. Faites glisser une carte, ou déplacez-la avec Alt+Haut et Alt+Bas ; Espace l’active ou la désactive.</translation>
    </message>
    <message>
        <source>Students who gave no wishes are placed last:</source>
        <translation>Les étudiants sans vœux sont placés en dernier :</translation>
    </message>
    <message>
        <source>Students who gave no wishes</source>
        <translation>Étudiants sans vœux</translation>
    </message>
    <message>
        <source>Time limit:</source>
        <translation>Durée maximale :</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>An order of your own</source>
        <translation>Un ordre à vous</translation>
    </message>
    <message>
        <source>The cards below say what counts, and in which order.</source>
        <translation>Les cartes ci-dessous disent ce qui compte, et dans quel ordre.</translation>
    </message>
</context>
<context>
    <name>ui::BallotEditor</name>
    <message>
        <source>Wishes</source>
        <translation>Vœux</translation>
    </message>
    <message>
        <source>Project to add to the wishes</source>
        <translation>Projet à ajouter aux vœux</translation>
    </message>
    <message>
        <source>Add the wish</source>
        <translation>Ajouter le vœu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the wish</source>
        <translation>Supprimer le vœu</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the wish up</source>
        <translation>Monter le vœu</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the wish down</source>
        <translation>Descendre le vœu</translation>
    </message>
</context>
<context>
    <name>ui::BoardWords</name>
    <message>
        <source>without a project</source>
        <translation>sans projet</translation>
    </message>
    <message>
        <source>wish %1</source>
        <translation>vœu %1</translation>
    </message>
    <message>
        <source>outside the wishes</source>
        <translation>hors vœux</translation>
    </message>
    <message>
        <source>gave no wishes</source>
        <translation>sans vœu</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>carte épinglée</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>%1/%2 min</source>
        <comment>members of the least team</comment>
        <translation>%1/%2 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n étudiant</numerusform>
            <numerusform>%n étudiants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, number of students</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, without a team</source>
        <translation>%1, sans équipe</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>students, places</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>skills covered: %1</source>
        <translation>compétences couvertes : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n règle enfreinte</numerusform>
            <numerusform>%n règles enfreintes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Épinglage : %1</translation>
    </message>
    <message>
        <source>Moved by hand: %1</source>
        <translation>Déplacement manuel : %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Il manque : %1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>none asked</source>
        <comment>skills</comment>
        <translation>aucune demandée</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>pas d’équipe</translation>
    </message>
    <message>
        <source>No wishes were given.</source>
        <translation>Aucun vœu exprimé.</translation>
    </message>
    <message>
        <source>Wishes: %1</source>
        <translation>Vœux : %1</translation>
    </message>
    <message>
        <source>Refuses: %1</source>
        <translation>Refus : %1</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsPage</name>
    <message>
        <source>Columns of the sheet</source>
        <translation>Colonnes de la feuille</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are read.</source>
        <translation>
            <numerusform>%n colonne est lue.</numerusform>
            <numerusform>%n colonnes sont lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not read.</source>
        <translation>
            <numerusform>%n colonne n’est pas lue.</numerusform>
            <numerusform>%n colonnes ne sont pas lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please check %n column(s) with a warning.</source>
        <translation>
            <numerusform>Veuillez vérifier %n colonne signalée.</numerusform>
            <numerusform>Veuillez vérifier %n colonnes signalées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is read as: %2. %3 Examples: %4</source>
        <translation>« %1 » est lu comme : %2. %3 Exemples : %4</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>&amp;New programme…</source>
        <translation>&amp;Nouveau programme…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample programme</source>
        <translation>Ouvrir le programme d’e&amp;xemple</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation>&amp;Importer un tableur…</translation>
    </message>
    <message>
        <source>&amp;Close the programme</source>
        <translation>&amp;Fermer le programme</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Filter this view</source>
        <translation>&amp;Filtrer cette vue</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation>&amp;Projets</translation>
    </message>
    <message>
        <source>&amp;Students</source>
        <translation>É&amp;tudiants</translation>
    </message>
    <message>
        <source>&amp;Volunteers</source>
        <translation>&amp;Bénévoles</translation>
    </message>
    <message>
        <source>&amp;Matching</source>
        <translation>Apparie&amp;ment</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revue</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Passerelle</source>
        <translation>À &amp;propos de Passerelle</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Teams to a spreadsheet…</source>
        <translation>Équipes vers un &amp;tableur…</translation>
    </message>
    <message>
        <source>&amp;Students to a spreadsheet…</source>
        <translation>Étudiants &amp;vers un tableur…</translation>
    </message>
    <message>
        <source>&amp;Projects to a spreadsheet…</source>
        <translation>&amp;Projets vers un tableur…</translation>
    </message>
    <message>
        <source>&amp;Volunteers to a spreadsheet…</source>
        <translation>&amp;Bénévoles vers un tableur…</translation>
    </message>
    <message>
        <source>Paste a ta&amp;ble…</source>
        <translation>Coller un ta&amp;bleau…</translation>
    </message>
    <message>
        <source>&amp;Form to be filled…</source>
        <translation>&amp;Formulaire à remplir…</translation>
    </message>
    <message>
        <source>The &amp;whole programme or more…</source>
        <translation>Tout le pro&amp;gramme et autres exports…</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Règ&amp;les</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>needs covered of those asked for</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, better</source>
        <comment>difference</comment>
        <translation>%1, mieux</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <comment>difference</comment>
        <translation>%1, moins bien</translation>
    </message>
    <message>
        <source>proven best</source>
        <translation>optimum prouvé</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>non prouvé</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manque : %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure and difference</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Façon de faire</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Placés</translation>
    </message>
    <message>
        <source>First wishes</source>
        <translation>Premiers vœux</translation>
    </message>
    <message>
        <source>Worst wish</source>
        <translation>Plus mauvais vœu</translation>
    </message>
    <message>
        <source>Outside the wishes</source>
        <translation>Hors vœux</translation>
    </message>
    <message>
        <source>Needs covered</source>
        <translation>Besoins couverts</translation>
    </message>
    <message>
        <source>Projects closed</source>
        <translation>Projets sans équipe</translation>
    </message>
    <message>
        <source>Justified complaints</source>
        <translation>Réclamations fondées</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonPanel</name>
    <message>
        <source>Solves the usual ways of matching one after the other and shows what each gives and costs. Nothing is stored until you take one.</source>
        <translation>Calcule l’une après l’autre les façons courantes d’apparier et montre ce que chacune donne et coûte. Rien n’est enregistré tant que vous n’en prenez pas une.</translation>
    </message>
    <message>
        <source>&amp;Compare the usual ways</source>
        <translation>&amp;Comparer les façons courantes</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Take this one</source>
        <translation>&amp;Prendre celle-ci</translation>
    </message>
    <message>
        <source>Ways of matching</source>
        <translation>Façons d’apparier</translation>
    </message>
    <message>
        <source>Solving %1 of %2: %3</source>
        <translation>Calcul %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Differences are told against the first row. Enter takes the current one.</source>
        <translation>Les écarts sont donnés par rapport à la première ligne. Entrée prend la ligne courante.</translation>
    </message>
</context>
<context>
    <name>ui::ConflictPanel</name>
    <message>
        <source>%1. %2</source>
        <comment>number and sentences of a way out</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>Annuler la recherche</translation>
    </message>
    <message>
        <source>What contradicts</source>
        <translation>Ce qui se contredit</translation>
    </message>
    <message>
        <source>Ways out, the cheapest first</source>
        <translation>Issues possibles, la moins coûteuse d’abord</translation>
    </message>
    <message>
        <source>&amp;Apply this way out</source>
        <translation>&amp;Appliquer cette issue</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>Looking for what contradicts, and for ways out…</source>
        <translation>Recherche de ce qui se contredit et des issues possibles…</translation>
    </message>
    <message>
        <source>The way out is applied; it can be undone.</source>
        <translation>L’issue est appliquée ; elle peut être annulée.</translation>
    </message>
    <message>
        <source>No way out was found in the time.</source>
        <translation>Aucune issue n’a été trouvée dans le temps imparti.</translation>
    </message>
</context>
<context>
    <name>ui::DiffModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>En erreur</translation>
    </message>
    <message>
        <source>Missing from the sheet</source>
        <translation>Absent de la feuille</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Ce que fait l’import</translation>
    </message>
</context>
<context>
    <name>ui::DiffPage</name>
    <message>
        <source>What the import does with each record</source>
        <translation>Ce que l’import fait de chaque fiche</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Champs de la fiche</translation>
    </message>
    <message>
        <source>Problems of the whole sheet</source>
        <translation>Problèmes de toute la feuille</translation>
    </message>
    <message>
        <source>Filter the records</source>
        <translation>Filtrer les fiches</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Toutes : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n record(s) in error and import the others</source>
        <translation>
            <numerusform>Écarter %n fiche en erreur et importer les autres</numerusform>
            <numerusform>Écarter %n fiches en erreur et importer les autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (cell %2)</source>
        <translation>%1 (cellule %2)</translation>
    </message>
    <message>
        <source>It stays as it is: an import removes nothing.</source>
        <translation>Elle reste telle quelle : un import ne supprime rien.</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Teams of</source>
        <translation>Équipes de</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Classeur Excel (.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument workbook (.ods)</source>
        <translation>Classeur OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>Text table (.csv)</source>
        <translation>Tableau texte (.csv)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There are no teams yet. Run a match first.</source>
        <translation>Il n’y a pas encore d’équipes. Lancez d’abord un appariement.</translation>
    </message>
    <message>
        <source>This is for staff only: all of it is about persons, or everything is in it.</source>
        <translation>Réservé à l’équipe : tout y concerne des personnes, ou tout y est.</translation>
    </message>
    <message>
        <source>CSV keeps neither lists, widths nor frozen headings, and a spreadsheet that opens it turns 00123 into 123 and 1E5 into 100000: prefer a workbook.</source>
        <translation>Le CSV ne garde ni listes, ni largeurs, ni en-têtes figés, et un tableur qui l’ouvre change 00123 en 123 et 1E5 en 100000 : préférez un classeur.</translation>
    </message>
    <message>
        <source>Several tables become one ZIP file with a CSV for each.</source>
        <translation>Plusieurs tableaux deviennent un fichier ZIP avec un CSV pour chacun.</translation>
    </message>
    <message>
        <source>The file imports back as it is: nothing is lost.</source>
        <translation>Le fichier se réimporte tel quel : rien n’est perdu.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to “%1”.</source>
        <translation>
            <numerusform>%n ligne écrite dans « %1 ».</numerusform>
            <numerusform>%n lignes écrites dans « %1 ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FairnessCard</name>
    <message>
        <source>As few students as possible at the last wish, then at the one before it, and so on: nobody is left far behind.</source>
        <translation>Le moins possible d’étudiants au dernier vœu, puis à l’avant-dernier, et ainsi de suite : personne n’est laissé loin derrière.</translation>
    </message>
    <message>
        <source>As many first wishes as possible, then as many second ones, and so on: a few students may pay for it.</source>
        <translation>Le plus possible de premiers vœux, puis de deuxièmes, et ainsi de suite : quelques étudiants peuvent en faire les frais.</translation>
    </message>
    <message>
        <source>The smallest sum of wish numbers: best on average.</source>
        <translation>La plus petite somme des numéros de vœu : le mieux en moyenne.</translation>
    </message>
    <message>
        <source>The worst wish that anybody gets is as good as possible, then the average.</source>
        <translation>Le pire vœu obtenu est aussi bon que possible, puis la moyenne.</translation>
    </message>
    <message>
        <source>How wishes are served</source>
        <translation>Manière de servir les vœux</translation>
    </message>
</context>
<context>
    <name>ui::FilterField</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>What will be filled in?</source>
        <translation>Que faudra-t-il remplir ?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods)</source>
        <translation>Classeurs (*.xlsx *.ods)</translation>
    </message>
    <message>
        <source>The form was written to “%1”. Fill it and import it.</source>
        <translation>Le formulaire est écrit dans « %1 ». Remplissez-le puis importez-le.</translation>
    </message>
</context>
<context>
    <name>ui::FormField</name>
    <message>
        <source>%1 (to correct)</source>
        <translation>%1 (à corriger)</translation>
    </message>
</context>
<context>
    <name>ui::GoalEditor</name>
    <message>
        <source>Must hold</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Souhaité</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Mixed by</source>
        <translation>Mixité selon</translation>
    </message>
    <message>
        <source>Different values in each team, at least</source>
        <translation>Valeurs différentes dans chaque équipe, au moins</translation>
    </message>
    <message>
        <source>Worst wish that anybody may get</source>
        <translation>Plus mauvais vœu admis</translation>
    </message>
    <message>
        <source>Students who may change, at most</source>
        <translation>Étudiants qui peuvent changer, au plus</translation>
    </message>
    <message>
        <source>Changes are counted from</source>
        <translation>Changements comptés à partir de</translation>
    </message>
    <message>
        <source>No earlier plan</source>
        <translation>Aucun plan antérieur</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrer l’historique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>To a spreadsheet…</source>
        <translation>Vers un tableur…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichées</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.csv)</source>
        <translation>Tableurs (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>The history was written to “%1”.</source>
        <translation>L’historique a été enregistré dans « %1 ».</translation>
    </message>
</context>
<context>
    <name>ui::HomeView</name>
    <message>
        <source>Not started</source>
        <translation>Non commencée</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>From projects to teams in five steps. Each is open at any time.</source>
        <translation>Des projets aux équipes en cinq étapes. Chacune est accessible à tout moment.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Things to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nothing: all checks are passed.</source>
        <translation>Rien : tous les contrôles sont passés.</translation>
    </message>
</context>
<context>
    <name>ui::Import</name>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.csv *.tsv *.txt *.zip *.soi *.toi)</source>
        <translation>Tableurs (*.xlsx *.ods *.csv *.tsv *.txt *.zip *.soi *.toi)</translation>
    </message>
</context>
<context>
    <name>ui::ImportAssistant</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de « %1 »…</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Import depuis %1</translation>
    </message>
    <message>
        <source>1. Sheet</source>
        <translation>1. Feuille</translation>
    </message>
    <message>
        <source>2. Columns</source>
        <translation>2. Colonnes</translation>
    </message>
    <message>
        <source>3. Questions</source>
        <translation>3. Questions</translation>
    </message>
    <message>
        <source>4. Preview</source>
        <translation>4. Aperçu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in error</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n en erreur</numerusform>
            <numerusform>%n en erreur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n absente de la feuille</numerusform>
            <numerusform>%n absentes de la feuille</numerusform>
        </translation>
    </message>
    <message>
        <source>This workbook holds a whole programme.</source>
        <translation>Ce classeur contient un programme entier.</translation>
    </message>
    <message>
        <source>The import would give: %1.</source>
        <translation>L’import donnerait, en fiches : %1.</translation>
    </message>
    <message>
        <source>Something must be corrected first; the preview says what.</source>
        <translation>Il faut d’abord corriger quelque chose : l’aperçu dit quoi.</translation>
    </message>
    <message>
        <source>Correct the errors in the file, or say in the preview that they are left out.</source>
        <translation>Corrigez les erreurs dans le fichier, ou dites dans l’aperçu qu’elles sont écartées.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported.</source>
        <translation>
            <numerusform>%n fiche a été importée.</numerusform>
            <numerusform>%n fiches ont été importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The file has another sheet, “%2”. Import it too?</source>
        <translation>%1 Le fichier contient une autre feuille, « %2 ». L’importer aussi ?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ui::IssueList</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>feuille « %1 »</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>colonne « %1 »</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1 : %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ui::Journal</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>ui::Look</name>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>The sample cannot be made in “%1”: %2</source>
        <translation>L’exemple ne peut pas être créé dans « %1 » : %2</translation>
    </message>
    <message>
        <source>Passerelle %1

Proven team matching for social-impact programmes. Free software under the MIT licence. Icons: Lucide.</source>
        <translation>Passerelle %1

Appariement prouvé des équipes pour les programmes à impact social. Logiciel libre sous licence MIT. Icônes : Lucide.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sample: nothing here is real.</source>
        <translation>Exemple : rien ici n’est réel.</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed in this programme.</source>
        <translation>Lecture seule : rien ne peut être modifié dans ce programme.</translation>
    </message>
    <message>
        <source>Programmes (*.passerelle)</source>
        <translation>Programmes (*.passerelle)</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>There is no campaign in “%1”.</source>
        <translation>Il n’y a pas de campagne dans « %1 ».</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait : %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Sample programme</source>
        <translation>Programme d’exemple</translation>
    </message>
</context>
<context>
    <name>ui::MappingModel</name>
    <message>
        <source>Not read</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>It may also be: %1. Please check.</source>
        <translation>Ce peut être aussi : %1. À vérifier.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Column of the sheet</source>
        <translation>Colonne de la feuille</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Lue comme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ui::MatchingView</name>
    <message>
        <source>Matching</source>
        <translation>Appariement</translation>
    </message>
    <message>
        <source>Scenario:</source>
        <translation>Scénario :</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Checks before the run</source>
        <translation>Contrôles avant calcul</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>A match needs projects that are open, and students. Add them first.</source>
        <translation>Un appariement demande des projets ouverts et des étudiants. Ajoutez-les d’abord.</translation>
    </message>
    <message>
        <source>Go to the projects</source>
        <translation>Aller aux projets</translation>
    </message>
    <message>
        <source>Go to the students</source>
        <translation>Aller aux étudiants</translation>
    </message>
    <message>
        <source>Scenario 1</source>
        <translation>Scénario 1</translation>
    </message>
    <message>
        <source>Nothing to repair, nothing to know.</source>
        <translation>Rien à corriger, rien à savoir.</translation>
    </message>
    <message numerus="yes">
        <source>%n to repair</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n à savoir</numerusform>
            <numerusform>%n à savoir</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Le fichier est ouvert en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) must be repaired before a run.</source>
        <translation>
            <numerusform>%n point est à corriger avant le calcul.</numerusform>
            <numerusform>%n points sont à corriger avant le calcul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Objectives and run</source>
        <translation>Objectifs et calcul</translation>
    </message>
    <message>
        <source>Demand and supply</source>
        <translation>Demande et offre</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parties de la page</translation>
    </message>
    <message>
        <source>&amp;Find what contradicts, and ways out</source>
        <translation>&amp;Chercher ce qui se contredit, et les issues</translation>
    </message>
</context>
<context>
    <name>ui::MoveEffect</name>
    <message>
        <source>skills %1 → %2 %</source>
        <translation>compétences %1 → %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken: </source>
        <translation>
            <numerusform>%n règle enfreinte : </numerusform>
            <numerusform>%n règles enfreintes : </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MovePicker</name>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move %1 to:</source>
        <translation>Déplacer %1 vers :</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Saisir pour filtrer</translation>
    </message>
    <message>
        <source>Teams, the best first</source>
        <translation>Équipes, les meilleures d’abord</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Bénévoles</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Appariement</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>ui::NeedModel</name>
    <message>
        <source>Required</source>
        <translation>Indispensable</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Souhaité</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
</context>
<context>
    <name>ui::NeedsEditor</name>
    <message>
        <source>Skills needed in each team</source>
        <translation>Compétences demandées dans chaque équipe</translation>
    </message>
    <message>
        <source>Skill to add</source>
        <translation>Compétence à ajouter</translation>
    </message>
    <message>
        <source>Add the need</source>
        <translation>Ajouter le besoin</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the need</source>
        <translation>Supprimer le besoin</translation>
    </message>
</context>
<context>
    <name>ui::ObjectiveModel</name>
    <message>
        <source>As few students as possible stay without a project.</source>
        <translation>Le moins possible d’étudiants restent sans projet.</translation>
    </message>
    <message>
        <source>As few as possible get a project that they did not ask for.</source>
        <translation>Le moins possible d’étudiants reçoivent un projet hors vœux.</translation>
    </message>
    <message>
        <source>Wishes are served as well as possible, in the way chosen below.</source>
        <translation>Les vœux sont servis au mieux, de la manière choisie ci-dessous.</translation>
    </message>
    <message>
        <source>Teams have the skills that their project wishes for.</source>
        <translation>Les équipes ont les compétences que leur projet souhaite.</translation>
    </message>
    <message>
        <source>Teams are near the ideal size of their project.</source>
        <translation>Les équipes sont proches de l’effectif idéal de leur projet.</translation>
    </message>
    <message>
        <source>Between equal plans, lottery numbers decide.</source>
        <translation>Entre répartitions égales, le tirage au sort décide.</translation>
    </message>
    <message>
        <source>Objective “%1”, does not count</source>
        <translation>Objectif « %1 », ne compte pas</translation>
    </message>
    <message>
        <source>Teams mix students of different tracks, schools or groups.</source>
        <translation>Les équipes mêlent des étudiants de filières, d’écoles ou de groupes différents.</translation>
    </message>
    <message>
        <source>Students are with mates that they asked for.</source>
        <translation>Les étudiants sont avec des camarades qu’ils ont demandés.</translation>
    </message>
    <message>
        <source>Each team has a mentor with the skills and the free slots.</source>
        <translation>Chaque équipe a un mentor qui a les compétences et les créneaux libres.</translation>
    </message>
    <message>
        <source>As few students as possible leave their team of an earlier plan.</source>
        <translation>Le moins d’étudiants possible quittent leur équipe d’un plan antérieur.</translation>
    </message>
    <message>
        <source>Projects with a priority have a team.</source>
        <translation>Les projets prioritaires ont une équipe.</translation>
    </message>
    <message>
        <source>Who was placed low or refused last time is served better now.</source>
        <translation>Qui a été mal servi ou refusé la dernière fois est mieux servi cette fois.</translation>
    </message>
    <message>
        <source>Nobody prefers a project that would rather have them than one of its team.</source>
        <translation>Personne ne préfère un projet qui le préférerait à un membre de son équipe.</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>must hold</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>wished</source>
        <translation>souhaité</translation>
    </message>
    <message>
        <source>%1: at least %2 different</source>
        <comment>criterion, number of values</comment>
        <translation>%1 : au moins %2 valeurs différentes</translation>
    </message>
    <message numerus="yes">
        <source>at most %n student(s) change</source>
        <translation>
            <numerusform>au plus %n étudiant change</numerusform>
            <numerusform>au plus %n étudiants changent</numerusform>
        </translation>
    </message>
    <message>
        <source>no wish after number %1</source>
        <translation>aucun vœu au-delà du numéro %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>objective and how much it counts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Objective “%1”, %2, position %3 of %4</source>
        <translation>Objectif « %1 », %2, position %3 sur %4</translation>
    </message>
</context>
<context>
    <name>ui::PinPanel</name>
    <message>
        <source>Why should the next run keep %1 here?</source>
        <translation>Pourquoi le prochain calcul doit-il garder %1 ici ?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::ProjectForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>Problem to solve</source>
        <translation>Problème à résoudre</translation>
    </message>
    <message>
        <source>Organisation (a known one or a new name)</source>
        <translation>Structure (connue, ou un nouveau nom)</translation>
    </message>
    <message>
        <source>Team: at least</source>
        <translation>Effectif min</translation>
    </message>
    <message>
        <source>Team: ideally</source>
        <translation>Effectif idéal</translation>
    </message>
    <message>
        <source>Team: at most</source>
        <translation>Effectif max</translation>
    </message>
    <message>
        <source>Number of teams at most</source>
        <translation>Nombre d’équipes max</translation>
    </message>
    <message>
        <source>When too few students want it</source>
        <translation>Si trop peu d’étudiants le veulent</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Only for these tracks (A; B); empty: all</source>
        <translation>Seulement pour ces filières (A; B) ; vide : toutes</translation>
    </message>
    <message>
        <source>A new project is stored as soon as there are a title and an organisation.</source>
        <translation>Un nouveau projet est enregistré dès qu’il a un titre et une structure.</translation>
    </message>
    <message>
        <source>Only for these cohorts; none ticked: all</source>
        <translation>Seulement pour ces promotions ; aucune cochée : toutes</translation>
    </message>
    <message>
        <source>It may stay closed</source>
        <translation>Il peut rester fermé</translation>
    </message>
    <message>
        <source>It must run all the same</source>
        <translation>Il doit ouvrir quand même</translation>
    </message>
    <message>
        <source>No tutor</source>
        <translation>Sans tuteur</translation>
    </message>
</context>
<context>
    <name>ui::ProjectModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>team sizes</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 × %2 to %3</source>
        <comment>teams, team sizes</comment>
        <translation>%1 × %2 à %3</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Team size</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>First wishes</source>
        <translation>Premiers vœux</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Vœux</translation>
    </message>
</context>
<context>
    <name>ui::ProjectView</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>Filtrer les projets</translation>
    </message>
    <message>
        <source>No project yet. Import the projects of your partners from a spreadsheet, or type the first one.</source>
        <translation>Aucun projet pour l’instant. Importez les projets de vos partenaires depuis un tableur, ou saisissez le premier.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
</context>
<context>
    <name>ui::QuestionsPage</name>
    <message>
        <source>Take this answer</source>
        <translation>Retenir cette réponse</translation>
    </message>
    <message>
        <source>Take the first proposal everywhere</source>
        <translation>Retenir partout la première proposition</translation>
    </message>
    <message>
        <source>Leave out all that is open</source>
        <translation>Écarter tout ce qui reste ouvert</translation>
    </message>
    <message>
        <source>Take back the last answer</source>
        <translation>Revenir sur la dernière réponse</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Possible answers</source>
        <translation>Réponses possibles</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <translation>« %1 » (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cellule</numerusform>
            <numerusform>%n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not certain. Nothing is guessed: say what they are.</source>
        <translation>
            <numerusform>%n nom n’est pas sûr. Rien n’est deviné : dites de qui ou de quoi il s’agit.</numerusform>
            <numerusform>%n noms ne sont pas sûrs. Rien n’est deviné : dites de qui ou de quoi il s’agit.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open question.</source>
        <translation>Aucune question ouverte.</translation>
    </message>
    <message>
        <source>Who or what is “%1”?</source>
        <translation>Qui ou quoi est « %1 » ?</translation>
    </message>
    <message>
        <source>Who or what is “%1”? (%2)</source>
        <translation>Qui ou quoi est « %1 » ? (%2)</translation>
    </message>
    <message>
        <source>A new person: add to the roster</source>
        <translation>Une nouvelle personne : l’ajouter à la liste</translation>
    </message>
    <message>
        <source>Something new: add it</source>
        <translation>Quelque chose de nouveau : l’ajouter</translation>
    </message>
    <message>
        <source>None of them: leave these cells out</source>
        <translation>Rien de cela : écarter ces cellules</translation>
    </message>
</context>
<context>
    <name>ui::RankBars</name>
    <message>
        <source>Wish %1</source>
        <translation>Vœu %1</translation>
    </message>
    <message>
        <source>Outside the wishes</source>
        <translation>Hors vœux</translation>
    </message>
    <message>
        <source>Gave no wishes</source>
        <translation>Sans vœu</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>wish and students</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::RecordView</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importer un tableur…</translation>
    </message>
</context>
<context>
    <name>ui::RepairPanel</name>
    <message>
        <source>%1, repaired</source>
        <comment>name of a scenario</comment>
        <translation>%1, réparé</translation>
    </message>
    <message>
        <source>Looking for the best repair…</source>
        <translation>Recherche de la meilleure réparation…</translation>
    </message>
    <message>
        <source>No repair was found.</source>
        <translation>Aucune réparation n’a été trouvée.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) in another place.</source>
        <translation>
            <numerusform>%n étudiant change de place.</numerusform>
            <numerusform>%n étudiants changent de place.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Proven: no other repair is better.</source>
        <translation>Prouvé : aucune autre réparation n’est meilleure.</translation>
    </message>
    <message>
        <source>Not proven: the best repair found in the time.</source>
        <translation>Non prouvé : la meilleure réparation trouvée dans le temps imparti.</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>After a withdrawal, a late joiner or a project that falls away: everybody has a place and as few students as possible change teams. Pinned students stay. The repair becomes a new scenario.</source>
        <translation>Après un abandon, une arrivée tardive ou un projet qui tombe : chacun a une place et le moins d’étudiants possible changent d’équipe. Les étudiants épinglés restent. La réparation devient un nouveau scénario.</translation>
    </message>
    <message>
        <source>At most so many students change:</source>
        <translation>Nombre maximal d’étudiants qui changent :</translation>
    </message>
    <message>
        <source>Students who change, at most</source>
        <translation>Étudiants qui changent, au plus</translation>
    </message>
    <message>
        <source>&amp;Look for a repair</source>
        <translation>&amp;Chercher une réparation</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Qui change de place</translation>
    </message>
    <message>
        <source>&amp;Accept all of it</source>
        <translation>Tout &amp;accepter</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The programme becomes again what it was then. What it holds now is backed up first, so that you can come back to it.</source>
        <translation>Le programme redevient ce qu’il était alors. Ce qu’il contient maintenant est d’abord sauvegardé : vous pourrez y revenir.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no backup yet in “%1”.</source>
        <translation>Il n’y a pas encore de sauvegarde dans « %1 ».</translation>
    </message>
    <message>
        <source>Programmes (*.passerelle)</source>
        <translation>Programmes (*.passerelle)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Elle contient : %1.</translation>
    </message>
    <message>
        <source>The records are the same as now.</source>
        <translation>Les fiches sont les mêmes que maintenant.</translation>
    </message>
</context>
<context>
    <name>ui::ResultPanel</name>
    <message>
        <source>No plan was made</source>
        <translation>Aucune répartition</translation>
    </message>
    <message>
        <source>These stand in the way; nothing was changed.</source>
        <translation>Voici ce qui fait obstacle ; rien n’a changé.</translation>
    </message>
    <message>
        <source>What stands in the way of a plan</source>
        <translation>Ce qui empêche une répartition</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) placed</source>
        <translation>
            <numerusform>%n affectation</numerusform>
            <numerusform>%n affectations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without a team</source>
        <translation>
            <numerusform>%n projet sans équipe</numerusform>
            <numerusform>%n projets sans équipe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n règle enfreinte</numerusform>
            <numerusform>%n règles enfreintes</numerusform>
        </translation>
    </message>
    <message>
        <source>solved in %1 s</source>
        <translation>calcul en %1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>aim and result</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::ReviewView</name>
    <message>
        <source>%1: %2</source>
        <comment>team and effect of a move</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n étudiant</numerusform>
            <numerusform>%n étudiants</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not open. Open the project first.</source>
        <translation>« %1 » n’est pas ouvert. Ouvrez d’abord le projet.</translation>
    </message>
    <message>
        <source>Pinned: %1. Unpin and move all the same?</source>
        <translation>Épinglage : %1. Retirer l’épingle et déplacer quand même ?</translation>
    </message>
    <message>
        <source>Unpin and move</source>
        <translation>Retirer l’épingle et déplacer</translation>
    </message>
    <message>
        <source>Nobody was moved. Pinned: %1.</source>
        <translation>Aucun déplacement. Épinglage : %1.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Export teams…</source>
        <translation>Exporter les équipes…</translation>
    </message>
    <message>
        <source>Reason for changes:</source>
        <translation>Motif des modifications :</translation>
    </message>
    <message>
        <source>Reason for changes</source>
        <translation>Motif des modifications</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>Ajustement manuel</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>Chercher un étudiant</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Épingler ou retirer l’épingle</translation>
    </message>
    <message>
        <source>Take out of the team</source>
        <translation>Retirer de l’équipe</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Rules broken</source>
        <translation>Règles enfreintes</translation>
    </message>
    <message>
        <source>There are no teams yet. They appear with the first match.</source>
        <translation>Il n’y a pas encore d’équipes. Elles apparaissent avec le premier appariement.</translation>
    </message>
    <message>
        <source>Go to Matching</source>
        <translation>Aller à l’appariement</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>placed of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>affectations</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>got wish 1</source>
        <translation>ont leur vœu 1</translation>
    </message>
    <message>
        <source>worst wish</source>
        <translation>pire vœu</translation>
    </message>
    <message>
        <source>outside the wishes</source>
        <translation>hors vœux</translation>
    </message>
    <message>
        <source>projects without a team</source>
        <translation>projets sans équipe</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>carte épinglée</translation>
    </message>
    <message>
        <source>rules broken</source>
        <translation>règles enfreintes</translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>Aucune règle n’est enfreinte.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n règle enfreinte</numerusform>
            <numerusform>%n règles enfreintes</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven best</source>
        <translation>Meilleure répartition, prouvée</translation>
    </message>
    <message>
        <source>Choose a student or a team to read about it here.</source>
        <translation>Choisissez un étudiant ou une équipe pour en voir le détail ici.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text table (*.csv)</source>
        <translation>Classeur Excel (*.xlsx);;Tableau texte (*.csv)</translation>
    </message>
    <message>
        <source>teams</source>
        <comment>name of a file</comment>
        <translation>équipes</translation>
    </message>
    <message>
        <source>Teams written to “%1”.</source>
        <translation>Équipes écrites dans « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) moved.</source>
        <translation>
            <numerusform>Déplacement de %n étudiant.</numerusform>
            <numerusform>Déplacement de %n étudiants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to %2, %3.</source>
        <translation>Déplacement de %1 vers %2, %3.</translation>
    </message>
    <message>
        <source>Choose a student or a team first.</source>
        <translation>Choisissez d’abord un étudiant ou une équipe.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
</context>
<context>
    <name>ui::RosterView</name>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Filter students</source>
        <translation>Filtrer les étudiants</translation>
    </message>
    <message>
        <source>No student yet. Import the roster with wishes and skills from a spreadsheet, or type the first one.</source>
        <translation>Aucun étudiant pour l’instant. Importez la liste avec les vœux et les compétences depuis un tableur, ou saisissez le premier.</translation>
    </message>
    <message>
        <source>New student</source>
        <translation>Nouvel étudiant</translation>
    </message>
</context>
<context>
    <name>ui::RuleForm</name>
    <message>
        <source>What the rule demands</source>
        <translation>Ce que la règle exige</translation>
    </message>
    <message>
        <source>All projects of this tutor</source>
        <translation>Tous les projets de ce tuteur</translation>
    </message>
    <message>
        <source>Groups of students by</source>
        <translation>Groupes d’étudiants selon</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Team of the project (0: any)</source>
        <translation>Équipe du projet (0 : n’importe laquelle)</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number of a student</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Written by %1 on %2.</source>
        <translation>Rédigée par %1 le %2.</translation>
    </message>
    <message>
        <source>an unknown author</source>
        <translation>un auteur inconnu</translation>
    </message>
    <message>
        <source>A new rule is stored as soon as it says whom it is about.</source>
        <translation>Une nouvelle règle est enregistrée dès qu’elle dit qui elle concerne.</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Student to add</source>
        <translation>Étudiant à ajouter</translation>
    </message>
    <message>
        <source>Add the student</source>
        <translation>Ajouter l’étudiant</translation>
    </message>
    <message>
        <source>Remove the student</source>
        <translation>Retirer l’étudiant</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Project to add</source>
        <translation>Projet à ajouter</translation>
    </message>
    <message>
        <source>Add the project</source>
        <translation>Ajouter le projet</translation>
    </message>
    <message>
        <source>Remove the project</source>
        <translation>Retirer le projet</translation>
    </message>
    <message>
        <source>Values of the group</source>
        <translation>Valeurs du groupe</translation>
    </message>
    <message>
        <source>Value to add</source>
        <translation>Valeur à ajouter</translation>
    </message>
    <message>
        <source>Add the value</source>
        <translation>Ajouter la valeur</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>Retirer la valeur</translation>
    </message>
    <message>
        <source>The rule counts in every run</source>
        <translation>La règle compte dans chaque calcul</translation>
    </message>
    <message>
        <source>Accept the proposed rule</source>
        <translation>Accepter la règle proposée</translation>
    </message>
    <message>
        <source>None: the projects of the list</source>
        <translation>Aucun : les projets de la liste</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactement</translation>
    </message>
</context>
<context>
    <name>ui::RuleModel</name>
    <message>
        <source>%1: %2</source>
        <comment>kind and state of a rule</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>ui::RuleView</name>
    <message numerus="yes">
        <source>%n rule(s) proposed by requests of students. They count once you accept them.</source>
        <translation>
            <numerusform>%n règle proposée par des demandes d’étudiants. Elle comptera quand vous l’accepterez.</numerusform>
            <numerusform>%n règles proposées par des demandes d’étudiants. Elles compteront quand vous les accepterez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Voir la première</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Filtrer les règles</translation>
    </message>
    <message>
        <source>No rule yet. A match keeps every rule that counts: who stays together, who is kept apart, who works on which project. Import rules from a spreadsheet, or make the first one.</source>
        <translation>Aucune règle pour l’instant. Un appariement respecte chaque règle active : qui reste ensemble, qui est séparé, qui travaille sur quel projet. Importez des règles d’un tableur, ou créez la première.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
</context>
<context>
    <name>ui::RuleWords</name>
    <message>
        <source>Keep together</source>
        <translation>Garder ensemble</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Keep on a project</source>
        <translation>Garder sur un projet</translation>
    </message>
    <message>
        <source>Keep off a project</source>
        <translation>Écarter d’un projet</translation>
    </message>
    <message>
        <source>At most so many on some projects</source>
        <translation>Nombre maximal sur des projets</translation>
    </message>
    <message>
        <source>Never alone in a team</source>
        <translation>Jamais seul dans une équipe</translation>
    </message>
    <message>
        <source>At most so many of a group</source>
        <translation>Au plus tant d’un groupe</translation>
    </message>
    <message>
        <source>At least so many of a group</source>
        <translation>Au moins tant d’un groupe</translation>
    </message>
    <message>
        <source>Exactly so many of a group</source>
        <translation>Exactement tant d’un groupe</translation>
    </message>
    <message>
        <source>Mixed teams</source>
        <translation>Équipes mixtes</translation>
    </message>
    <message>
        <source>With mates that were asked for</source>
        <translation>Avec des camarades demandés</translation>
    </message>
    <message>
        <source>These students are in the same team, whichever it is.</source>
        <translation>Ces étudiants sont dans la même équipe, quelle qu’elle soit.</translation>
    </message>
    <message>
        <source>No two of these students are in the same team.</source>
        <translation>Deux de ces étudiants ne sont jamais dans la même équipe.</translation>
    </message>
    <message>
        <source>This student works on this project.</source>
        <translation>Cet étudiant travaille sur ce projet.</translation>
    </message>
    <message>
        <source>None of these students works on this project.</source>
        <translation>Aucun de ces étudiants ne travaille sur ce projet.</translation>
    </message>
    <message>
        <source>The projects of the list, or all of a tutor, have no more teams, or students, in all.</source>
        <translation>Les projets de la liste, ou tous ceux d’un tuteur, n’ont pas plus d’équipes, ou d’étudiants, en tout.</translation>
    </message>
    <message>
        <source>A team has nobody of the group or at least so many; without values each value is a group.</source>
        <translation>Une équipe n’a personne du groupe ou au moins ce nombre ; sans valeurs, chaque valeur est un groupe.</translation>
    </message>
    <message>
        <source>No team has more of the group; without values each value is a group.</source>
        <translation>Aucune équipe n’en a plus du groupe ; sans valeurs, chaque valeur est un groupe.</translation>
    </message>
    <message>
        <source>Each team has at least so many of the group.</source>
        <translation>Chaque équipe en a au moins autant du groupe.</translation>
    </message>
    <message>
        <source>Each team has exactly so many of the group.</source>
        <translation>Chaque équipe en a exactement autant du groupe.</translation>
    </message>
    <message>
        <source>Each team has at least so many different values.</source>
        <translation>Chaque équipe a au moins ce nombre de valeurs différentes.</translation>
    </message>
    <message>
        <source>The first student is with at least so many of the others.</source>
        <translation>Le premier étudiant est avec au moins ce nombre des autres.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of rule and what it demands</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::RunPanel</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <translation>A&amp;rrêter et garder la meilleure</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Stop requested; the best plan so far is kept.</source>
        <translation>Arrêt demandé ; la meilleure répartition trouvée est gardée.</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <translation>Étape %1 : %2</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>ui::SafetyCommands</name>
    <message>
        <source>The programme cannot be backed up. Your work is saved in its file, but there is no new copy of it. %1</source>
        <translation>Le programme ne peut pas être sauvegardé. Votre travail est enregistré dans son fichier, mais il n’en existe pas de nouvelle copie. %1</translation>
    </message>
    <message>
        <source>The backup is restored. What the programme held before is among its backups.</source>
        <translation>La sauvegarde est restaurée. Ce que le programme contenait avant se trouve parmi ses sauvegardes.</translation>
    </message>
    <message>
        <source>The backup is restored. The damaged file is kept as “%1”.</source>
        <translation>La sauvegarde est restaurée. Le fichier endommagé est conservé sous « %1 ».</translation>
    </message>
</context>
<context>
    <name>ui::SheetCommands</name>
    <message>
        <source>Open a programme first, then drop the spreadsheet on it.</source>
        <translation>Ouvrez d’abord un programme, puis déposez-y le tableur.</translation>
    </message>
</context>
<context>
    <name>ui::SheetModel</name>
    <message>
        <source>%1 headings</source>
        <translation>%1 en-têtes</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 écartée</translation>
    </message>
</context>
<context>
    <name>ui::SheetPage</name>
    <message>
        <source>Cohort, where the sheet names none</source>
        <translation>Promotion, si la feuille n’en nomme pas</translation>
    </message>
    <message>
        <source>First rows of the sheet</source>
        <translation>Premières lignes de la feuille</translation>
    </message>
    <message>
        <source>Say what the rows are</source>
        <translation>Dites ce que sont les lignes</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Its rows are</source>
        <translation>Ses lignes sont</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>First row of headings</source>
        <translation>Première ligne d’en-têtes</translation>
    </message>
    <message>
        <source>row </source>
        <translation>ligne </translation>
    </message>
    <message>
        <source>Number of rows of headings</source>
        <translation>Nombre de lignes d’en-têtes</translation>
    </message>
    <message>
        <source> row(s) high</source>
        <translation> ligne(s) de haut</translation>
    </message>
    <message>
        <source>Letters as guessed</source>
        <translation>Lettres : détection</translation>
    </message>
    <message>
        <source>Separator as guessed</source>
        <translation>Séparateur : détection</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>How letters are written in the file</source>
        <translation>Codage des lettres du fichier</translation>
    </message>
    <message>
        <source>What stands between the cells</source>
        <translation>Ce qui sépare les cellules</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Fichier texte</translation>
    </message>
    <message>
        <source>%1 (hidden in the file)</source>
        <translation>%1 (masquée dans le fichier)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s); the first 200 are shown.</source>
        <translation>
            <numerusform>%n ligne ; les 200 premières sont affichées.</numerusform>
            <numerusform>%n lignes ; les 200 premières sont affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter on a row makes it the row of headings.</source>
        <translation>Entrée sur une ligne en fait la ligne d’en-têtes.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>ui::SkillModel</name>
    <message>
        <source>Wants to learn</source>
        <translation>Veut apprendre</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>ui::StageWords</name>
    <message>
        <source>Most students at wish %1</source>
        <translation>Le plus d’étudiants au vœu %1</translation>
    </message>
    <message>
        <source>Fewest students at wish %1</source>
        <translation>Le moins d’étudiants au vœu %1</translation>
    </message>
    <message>
        <source>Fewest students without a project</source>
        <translation>Le moins d’étudiants sans projet</translation>
    </message>
    <message>
        <source>Fewest students without a project among those who gave no wishes</source>
        <translation>Le moins d’étudiants sans projet parmi ceux sans vœu</translation>
    </message>
    <message>
        <source>Fewest students outside their wishes</source>
        <translation>Le moins d’étudiants hors vœux</translation>
    </message>
    <message>
        <source>Smallest sum of wish numbers</source>
        <translation>Plus petite somme des numéros de vœu</translation>
    </message>
    <message>
        <source>Worst wish as good as possible</source>
        <translation>Pire vœu aussi bon que possible</translation>
    </message>
    <message>
        <source>Fewest wished skills missing</source>
        <translation>Le moins de compétences souhaitées manquantes</translation>
    </message>
    <message>
        <source>Team sizes near the ideal</source>
        <translation>Effectifs proches de l’idéal</translation>
    </message>
    <message>
        <source>Lottery among equal plans</source>
        <translation>Tirage au sort entre répartitions égales</translation>
    </message>
    <message>
        <source>No plan yet. Bound: %1.</source>
        <translation>Pas encore de répartition. Borne : %1.</translation>
    </message>
    <message>
        <source>Best so far: %1, and no better is possible.</source>
        <translation>Meilleur résultat : %1, et rien de mieux n’est possible.</translation>
    </message>
    <message>
        <source>Best so far: %1. Bound: %2. At most %3 better is possible.</source>
        <translation>Meilleur résultat : %1. Borne : %2. Gain possible : %3 au plus.</translation>
    </message>
    <message>
        <source>%1, proven</source>
        <translation>%1, prouvé</translation>
    </message>
    <message>
        <source>%1, not proven</source>
        <translation>%1, non prouvé</translation>
    </message>
    <message>
        <source>%1, at most %2 better is possible</source>
        <translation>%1, gain possible : %2 au plus</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Pas encore de calcul</translation>
    </message>
    <message>
        <source>Proven best</source>
        <translation>Meilleure répartition, prouvée</translation>
    </message>
    <message>
        <source>Changed by hand since the run</source>
        <translation>Modifiée à la main depuis le calcul</translation>
    </message>
    <message>
        <source>Good, not proven</source>
        <translation>Bonne répartition, non prouvée</translation>
    </message>
    <message>
        <source>Good, gap %1</source>
        <translation>Bonne répartition, écart %1</translation>
    </message>
    <message>
        <source>Wish %1</source>
        <translation>Vœu %1</translation>
    </message>
    <message>
        <source>Fewest different values missing in teams</source>
        <translation>Le moins de valeurs différentes manquantes dans les équipes</translation>
    </message>
    <message>
        <source>Fewest requested mates missing</source>
        <translation>Le moins de camarades demandés manquants</translation>
    </message>
    <message>
        <source>Fewest teams without a mentor</source>
        <translation>Le moins d’équipes sans mentor</translation>
    </message>
    <message>
        <source>Mentors that fit their teams</source>
        <translation>Des mentors adaptés à leur équipe</translation>
    </message>
    <message>
        <source>Fewest students who change teams</source>
        <translation>Le moins d’étudiants qui changent d’équipe</translation>
    </message>
    <message>
        <source>Priority projects open</source>
        <translation>Projets prioritaires ouverts</translation>
    </message>
    <message>
        <source>Better wishes than last time</source>
        <translation>De meilleurs vœux que la dernière fois</translation>
    </message>
    <message>
        <source>Fewest justified complaints</source>
        <translation>Le moins de réclamations fondées</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Welcome to Passerelle</source>
        <translation>Bienvenue dans Passerelle</translation>
    </message>
    <message>
        <source>Projects of non-profit organisations, students with wishes and skills, volunteers who help: Passerelle makes the best possible teams of them, and proves it.</source>
        <translation>Des projets de structures à but non lucratif, des étudiants avec leurs vœux et leurs compétences, des bénévoles qui aident : Passerelle en fait les meilleures équipes possibles, et le prouve.</translation>
    </message>
    <message>
        <source>Open the sample programme</source>
        <translation>Ouvrir le programme d’exemple</translation>
    </message>
    <message>
        <source>67 students and 15 projects, all invented. Nothing can go wrong there.</source>
        <translation>67 étudiants et 15 projets, tous inventés. Vous pouvez tout essayer sans risque.</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Begin with an empty file, then import your spreadsheets.</source>
        <translation>Commencer avec un fichier vide, puis importer vos tableurs.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Go on with a programme file on this computer.</source>
        <translation>Continuer avec un fichier de programme de cet ordinateur.</translation>
    </message>
    <message>
        <source>Everything is saved at once, and everything can be undone. Nothing leaves this computer.</source>
        <translation>Tout est enregistré aussitôt, et tout peut être annulé. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Recent programmes</source>
        <translation>Programmes récents</translation>
    </message>
</context>
<context>
    <name>ui::Steps</name>
    <message numerus="yes">
        <source>%n project(s) open</source>
        <translation>
            <numerusform>%n projet ouvert</numerusform>
            <numerusform>%n projets ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not open</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n non ouvert</numerusform>
            <numerusform>%n non ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Collect projects</source>
        <translation>Recueillir les projets</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n étudiant</numerusform>
            <numerusform>%n étudiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without wishes</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n sans vœu</numerusform>
            <numerusform>%n sans vœu</numerusform>
        </translation>
    </message>
    <message>
        <source>Load students and wishes</source>
        <translation>Charger les étudiants et les vœux</translation>
    </message>
    <message>
        <source>Set criteria and check</source>
        <translation>Régler les critères et contrôler</translation>
    </message>
    <message>
        <source>Projects and students come first.</source>
        <translation>Il faut d’abord des projets et des étudiants.</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <comment>problems</comment>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <comment>problems</comment>
        <translation>
            <numerusform>%n à savoir</numerusform>
            <numerusform>%n à savoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Run and compare</source>
        <translation>Lancer et comparer</translation>
    </message>
    <message>
        <source>The check found something to correct first.</source>
        <translation>Le contrôle a trouvé quelque chose à corriger d’abord.</translation>
    </message>
    <message>
        <source>No scenario yet.</source>
        <translation>Aucun scénario pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scénario</numerusform>
            <numerusform>%n scénarios</numerusform>
        </translation>
    </message>
    <message>
        <source>best: proven</source>
        <translation>le meilleur : prouvé</translation>
    </message>
    <message>
        <source>none proven</source>
        <translation>aucun prouvé</translation>
    </message>
    <message>
        <source>Review and hand out</source>
        <translation>Revoir et diffuser</translation>
    </message>
    <message>
        <source>A match comes first.</source>
        <translation>Il faut d’abord un appariement.</translation>
    </message>
    <message numerus="yes">
        <source>%n placed</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n affectation</numerusform>
            <numerusform>%n affectations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not placed</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n sans projet</numerusform>
            <numerusform>%n sans projet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n épinglage</numerusform>
            <numerusform>%n épinglages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StudentForm</name>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>N° étudiant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Remarks (for coordinators only)</source>
        <translation>Remarques (pour la coordination seulement)</translation>
    </message>
    <message>
        <source>A new student is stored as soon as there are a last name and a number or an e-mail.</source>
        <translation>Un nouvel étudiant est enregistré dès qu’il a un nom et un numéro ou un courriel.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Default school</source>
        <translation>École par défaut</translation>
    </message>
    <message>
        <source>Default cohort</source>
        <translation>Promotion par défaut</translation>
    </message>
</context>
<context>
    <name>ui::StudentModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading: cell</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Vœux</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
</context>
<context>
    <name>ui::SupplyChart</name>
    <message>
        <source>%1: %2</source>
        <comment>row of a chart</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::SupplyModel</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>First wishes</source>
        <translation>Premiers vœux</translation>
    </message>
    <message>
        <source>Second wishes</source>
        <translation>Deuxièmes vœux</translation>
    </message>
    <message>
        <source>Third wishes</source>
        <translation>Troisièmes vœux</translation>
    </message>
    <message>
        <source>All wishes</source>
        <translation>Tous les vœux</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Possible students</source>
        <translation>Étudiants possibles</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Exigés</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Souhaités</translation>
    </message>
    <message>
        <source>Students who have it</source>
        <translation>Étudiants qui l’ont</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>skill and level</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>first wishes, places</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message numerus="yes">
        <source>%n first wish(es)</source>
        <translation>
            <numerusform>%n premier vœu</numerusform>
            <numerusform>%n premiers vœux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>people asked for, students who have the skill</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n asked for</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n personne demandée</numerusform>
            <numerusform>%n personnes demandées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) have it</source>
        <translation>
            <numerusform>%n étudiant l’a</numerusform>
            <numerusform>%n étudiants l’ont</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::SupplyPanel</name>
    <message>
        <source>Upper bar: first wishes; lower bar: places. Hatched: more first wishes than places.</source>
        <translation>Barre du haut : premiers vœux ; barre du bas : places. Hachures : plus de premiers vœux que de places.</translation>
    </message>
    <message>
        <source>Upper bar: people asked for; lower bar: students who have the skill. Hatched: too few.</source>
        <translation>Barre du haut : personnes demandées ; barre du bas : étudiants qui ont la compétence. Hachures : trop peu.</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Goulets d’étranglement</translation>
    </message>
    <message>
        <source>Nothing is scarce, as far as counting tells.</source>
        <translation>Rien ne manque, à s’en tenir aux comptes.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Demand and supply of</source>
        <translation>Demande et offre de</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Demand and supply</source>
        <translation>Demande et offre</translation>
    </message>
</context>
<context>
    <name>ui::VolunteerForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Teams at most (0 to 20, empty: no limit)</source>
        <translation>Équipes max (0 à 20 ; vide : sans limite)</translation>
    </message>
    <message>
        <source>A new volunteer is stored as soon as there is a name.</source>
        <translation>Un nouvel intervenant est enregistré dès qu’il a un nom.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
</context>
<context>
    <name>ui::VolunteerModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Teams at most</source>
        <translation>Équipes max</translation>
    </message>
    <message>
        <source>Tutor of</source>
        <translation>Tuteur de</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
</context>
<context>
    <name>ui::VolunteerView</name>
    <message>
        <source>Volunteers</source>
        <translation>Bénévoles</translation>
    </message>
    <message>
        <source>Filter volunteers</source>
        <translation>Filtrer les bénévoles</translation>
    </message>
    <message>
        <source>No volunteer yet. Import tutors and mentors from a spreadsheet, or type the first one.</source>
        <translation>Aucun bénévole pour l’instant. Importez tuteurs et mentors depuis un tableur, ou saisissez le premier.</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>Nouveau bénévole</translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>any project</source>
        <translation>n’importe quel projet</translation>
    </message>
    <message>
        <source>“%1”: being worked out…</source>
        <translation>« %1 » : calcul en cours…</translation>
    </message>
    <message>
        <source>“%1”: not worked out.</source>
        <translation>« %1 » : non calculé.</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) being worked out…</source>
        <translation>
            <numerusform>%n vœu en cours de calcul…</numerusform>
            <numerusform>%n vœux en cours de calcul…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a student or a team, then press Ctrl+I.</source>
        <translation>Choisissez un étudiant ou une équipe, puis appuyez sur Ctrl+I.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>For the student: names nobody else</source>
        <translation>Pour l’étudiant : ne nomme personne d’autre</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::WishModel</name>
    <message>
        <source>%1 (not open)</source>
        <translation>%1 (non ouvert)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Wish %1</source>
        <translation>Vœu %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
</TS>
