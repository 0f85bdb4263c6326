<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Say with --what is to be exported.</source>
        <translation>Dites avec --what ce qui est à exporter.</translation>
    </message>
    <message>
        <source>“%1” must end in .xlsx or .csv.</source>
        <translation>« %1 » doit se terminer par .xlsx ou .csv.</translation>
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
        <source>--what takes teams, students, projects or volunteers, not “%1”.</source>
        <translation>--what attend teams, students, projects ou volunteers, pas « %1 ».</translation>
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
    <name>cli::ImportCommand</name>
    <message>
        <source>--as takes students, projects, organisations, volunteers, rules or auto, not “%1”.</source>
        <translation>--as attend students, projects, organisations, volunteers, rules ou auto, pas « %1 ».</translation>
    </message>
    <message>
        <source>--map takes FIELD=HEADER, not “%1”.</source>
        <translation>--map attend CHAMP=ENTÊTE, pas « %1 ».</translation>
    </message>
    <message>
        <source>Nothing was imported. Mend the cells above and try again.</source>
        <translation>Rien n’a été importé. Corrigez les cellules ci-dessus et recommencez.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged</source>
        <comment>records</comment>
        <translation>nouvelles : %1, modifiées : %2, inchangées : %3</translation>
    </message>
    <message>
        <source>Trial of an import (%1): %2. Nothing was stored.</source>
        <translation>Import à blanc (%1), fiches %2. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Import (%1): %2.</source>
        <translation>Import (%1), fiches %2.</translation>
    </message>
    <message>
        <source>Say with --as what the rows are.</source>
        <translation>Dites avec --as ce que sont les lignes.</translation>
    </message>
    <message>
        <source>What the rows are.</source>
        <translation>Ce que sont les lignes.</translation>
    </message>
    <message>
        <source>Cohort of students whose sheet names none.</source>
        <translation>Promotion des étudiants dont la feuille n’en nomme pas.</translation>
    </message>
    <message>
        <source>Read this field from that column; may be repeated.</source>
        <translation>Lire ce champ dans cette colonne ; peut être répété.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Dire seulement ce qui se passerait.</translation>
    </message>
    <message>
        <source>Stores the rows of a spreadsheet, all or none; known records are updated.</source>
        <translation>Enregistre les lignes d’un tableur, toutes ou aucune ; les fiches connues sont mises à jour.</translation>
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
    <name>core::MatchRun</name>
    <message>
        <source>The file is open for reading only: a match could not be stored.</source>
        <translation>Le fichier est ouvert en lecture seule : un appariement ne pourrait pas être enregistré.</translation>
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
        <source>A quota needs a number of teams from 0 to 20.</source>
        <translation>Un quota demande un nombre d’équipes de 0 à 20.</translation>
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
        <source>Supervisor quota</source>
        <translation>Quota d’encadrement</translation>
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
    <message numerus="yes">
        <source>The text of %n cell(s) is too long and was cut.</source>
        <translation>
            <numerusform>Le texte de %n cellule est trop long et a été coupé.</numerusform>
            <numerusform>Le texte de %n cellules est trop long et a été coupé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) beyond the last column that is read were left out.</source>
        <translation>
            <numerusform>%n cellule au-delà de la dernière colonne lue a été laissée de côté.</numerusform>
            <numerusform>%n cellules au-delà de la dernière colonne lue ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) hidden under merged cells were left out. Split the cells to see them.</source>
        <translation>
            <numerusform>%n valeur cachée sous des cellules fusionnées a été laissée de côté. Séparez les cellules pour la voir.</numerusform>
            <numerusform>%n valeurs cachées sous des cellules fusionnées ont été laissées de côté. Séparez les cellules pour les voir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Control characters in %n cell(s) cannot be kept and were removed.</source>
        <translation>
            <numerusform>Des caractères de commande dans %n cellule ne peuvent être gardés et ont été retirés.</numerusform>
            <numerusform>Des caractères de commande dans %n cellules ne peuvent être gardés et ont été retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold bytes that are no text; “�” stands for them. Save the file as “CSV UTF-8”.</source>
        <translation>
            <numerusform>%n cellule contient des octets qui ne sont pas du texte ; « � » les remplace. Enregistrez le fichier en « CSV UTF-8 ».</numerusform>
            <numerusform>%n cellules contiennent des octets qui ne sont pas du texte ; « � » les remplace. Enregistrez le fichier en « CSV UTF-8 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark that opens here is never closed: all the rest of the file stands in this cell.</source>
        <translation>Un guillemet ouvert ici n’est jamais fermé : tout le reste du fichier est dans cette cellule.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more or fewer cells than the others.</source>
        <translation>
            <numerusform>%n ligne a plus ou moins de cellules que les autres.</numerusform>
            <numerusform>%n lignes ont plus ou moins de cellules que les autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of an unknown type were left out.</source>
        <translation>
            <numerusform>%n cellule d’un type inconnu a été laissée de côté.</numerusform>
            <numerusform>%n cellules d’un type inconnu ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) should hold a number but do not, and were left out.</source>
        <translation>
            <numerusform>%n cellule devrait contenir un nombre et n’en contient pas ; elle a été laissée de côté.</numerusform>
            <numerusform>%n cellules devraient contenir un nombre et n’en contiennent pas ; elles ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) should hold a date but do not, and were left out.</source>
        <translation>
            <numerusform>%n cellule devrait contenir une date et n’en contient pas ; elle a été laissée de côté.</numerusform>
            <numerusform>%n cellules devraient contenir une date et n’en contiennent pas ; elles ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) refer to a text that the file does not hold, and were left out.</source>
        <translation>
            <numerusform>%n cellule renvoie à un texte absent du fichier ; elle a été laissée de côté.</numerusform>
            <numerusform>%n cellules renvoient à un texte absent du fichier ; elles ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no stored result. Open the file in a spreadsheet program and save it again.</source>
        <translation>
            <numerusform>%n formule n’a pas de résultat enregistré. Ouvrez le fichier dans un tableur et enregistrez-le de nouveau.</numerusform>
            <numerusform>%n formules n’ont pas de résultat enregistré. Ouvrez le fichier dans un tableur et enregistrez-le de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) show an error instead of a value.</source>
        <translation>
            <numerusform>%n cellule montre une erreur au lieu d’une valeur.</numerusform>
            <numerusform>%n cellules montrent une erreur au lieu d’une valeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merge(s) of cells beyond the limit were not heeded.</source>
        <translation>
            <numerusform>%n fusion de cellules au-delà de la limite n’a pas été prise en compte.</numerusform>
            <numerusform>%n fusions de cellules au-delà de la limite n’ont pas été prises en compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>This sheet is a chart or a macro, not a table; it was left out.</source>
        <translation>Cette feuille est un graphique ou une macro, pas un tableau ; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The ending of the file name does not fit; the file was read by its content.</source>
        <translation>La terminaison du nom de fichier ne convient pas ; le fichier a été lu d’après son contenu.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no finite number and were left empty.</source>
        <translation>
            <numerusform>%n cellule ne contient pas de nombre fini et est restée vide.</numerusform>
            <numerusform>%n cellules ne contiennent pas de nombre fini et sont restées vides.</numerusform>
        </translation>
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
</context>
<context>
    <name>core::OrganisationSheet</name>
    <message>
        <source>Organisations</source>
        <translation>Structures</translation>
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
    <name>core::SheetError</name>
    <message>
        <source>Open it in Excel or LibreOffice, choose File › Save As, type “Excel Workbook (.xlsx)”, and import the new file.</source>
        <translation>Ouvrez-le dans Excel ou LibreOffice, puis Fichier › Enregistrer sous, type « Classeur Excel (.xlsx) », et importez le nouveau fichier.</translation>
    </message>
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
        <source>This is an OpenDocument spreadsheet (.ods), which this version does not read yet.</source>
        <translation>C’est un classeur OpenDocument (.ods), que cette version ne lit pas encore.</translation>
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
        <source>This file is neither a spreadsheet nor text. Choose a file of the type .xlsx or .csv.</source>
        <translation>Ce fichier n’est ni un classeur ni du texte. Choisissez un fichier de type .xlsx ou .csv.</translation>
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
        <source>“%1” must end in .xlsx or .csv: these are the formats that Passerelle writes.</source>
        <translation>« %1 » doit se terminer par .xlsx ou .csv : ce sont les formats que Passerelle écrit.</translation>
    </message>
    <message>
        <source>A CSV file holds one table only. Choose a file that ends in .xlsx.</source>
        <translation>Un fichier CSV ne contient qu’un tableau. Choisissez un fichier qui se termine par .xlsx.</translation>
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
        <source>The solver sent something that is not an answer (%1). Nothing was changed.</source>
        <translation>Le solveur a envoyé autre chose qu’une réponse (%1). Rien n’a changé.</translation>
    </message>
    <message>
        <source>The solver did not answer in time and was ended. Nothing was changed.</source>
        <translation>Le solveur n’a pas répondu à temps et a été arrêté. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The solver crashed or was killed while it ran. Nothing was changed.</source>
        <translation>Le solveur s’est interrompu ou a été arrêté en plein calcul. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The solver ended without an answer. Nothing was changed.</source>
        <translation>Le solveur a fini sans réponse. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The answer of the solver was refused, because it does not hold (%1): %2 Nothing was changed; please report this.</source>
        <translation>La réponse du solveur a été refusée, car elle ne tient pas (%1) : %2 Rien n’a changé ; merci de le signaler.</translation>
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
        <source>Cannot make “%1”: there is a file of this name.</source>
        <translation>Impossible de créer « %1 » : un fichier porte déjà ce nom.</translation>
    </message>
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
</context>
<context>
    <name>ui::Export</name>
    <message>
        <source>teams</source>
        <translation>équipes</translation>
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
        <source>volunteers</source>
        <translation>bénévoles</translation>
    </message>
    <message>
        <source>There are no teams yet. Run a match first.</source>
        <translation>Il n’y a pas encore d’équipes. Lancez d’abord un appariement.</translation>
    </message>
    <message>
        <source>The teams of which scenario?</source>
        <translation>Les équipes de quel scénario ?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to “%1”.</source>
        <translation>
            <numerusform>%n ligne écrite dans « %1 ».</numerusform>
            <numerusform>%n lignes écrites dans « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text table (*.csv)</source>
        <translation>Classeur Excel (*.xlsx);;Tableau texte (*.csv)</translation>
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
    <name>ui::FormField</name>
    <message>
        <source>%1 (to correct)</source>
        <translation>%1 (à corriger)</translation>
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
    <name>ui::ImportReport</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Nothing was imported: no sheet of this file was recognised.</source>
        <translation>Rien n’a été importé : aucune feuille de ce fichier n’a été reconnue.</translation>
    </message>
    <message>
        <source>Import refused</source>
        <translation>Import refusé</translation>
    </message>
    <message>
        <source>Import done</source>
        <translation>Import terminé</translation>
    </message>
    <message>
        <source>Problems of the import</source>
        <translation>Problèmes de l’import</translation>
    </message>
    <message>
        <source>%1: nothing was stored. %2</source>
        <translation>%1 : rien n’a été enregistré. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) must be corrected in the file first.</source>
        <translation>
            <numerusform>%n problème est à corriger d’abord dans le fichier.</numerusform>
            <numerusform>%n problèmes sont à corriger d’abord dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n ajout</numerusform>
            <numerusform>%n ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n sans changement</numerusform>
            <numerusform>%n sans changement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>The headings of the sheet “%1” do not tell what its rows are. Which records are they?</source>
        <translation>Les en-têtes de la feuille « %1 » ne disent pas ce que sont ses lignes. De quelles fiches s’agit-il ?</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Tableurs (*.xlsx *.csv *.tsv *.txt)</translation>
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
        <source>Objectives, in this order</source>
        <translation>Objectifs, dans cet ordre</translation>
    </message>
    <message>
        <source>Each objective is settled before the next one counts. Drag a card, or move it with Alt+Up and Alt+Down; Space switches it on or off.</source>
        <translation>Chaque objectif est réglé avant que le suivant ne compte. Faites glisser une carte, ou déplacez-la avec Alt+Haut et Alt+Bas ; Espace l’active ou la désactive.</translation>
    </message>
    <message>
        <source>Time limit:</source>
        <translation>Durée limite :</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Durée limite</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
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
        <source>Objective “%1”, position %2 of %3</source>
        <translation>Objectif « %1 », position %2 sur %3</translation>
    </message>
    <message>
        <source>Objective “%1”, does not count</source>
        <translation>Objectif « %1 », ne compte pas</translation>
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
