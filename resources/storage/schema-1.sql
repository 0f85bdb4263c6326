-- SPDX-License-Identifier: MIT
-- Schema version 1. Frozen: files hold these very words, and opening compares them.
--
-- Rules of every recorded table: STRICT; the UUID first; foreign keys without an action and no
-- UNIQUE, trigger or view, since undo could not do them again; order as a REAL, so that moving a
-- row changes one row; a list as rows of its own, never packed into a column. NULL: unknown.

-- The frame: campaigns, schools, cohorts, the vocabulary, half-days

CREATE TABLE campaign (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL,
    academic_year TEXT NOT NULL DEFAULT '',
    term TEXT NOT NULL DEFAULT '' CHECK (term IN ('', 's1', 's2', 'year', 'other')),
    activity TEXT NOT NULL DEFAULT 'project' CHECK (activity IN ('project', 'module', 'workshop', 'hackathon', 'challenge', 'talk')),
    phase TEXT NOT NULL DEFAULT 'preparation' CHECK (phase IN ('preparation', 'call', 'triage', 'ballots', 'matching', 'running', 'closed')),
    call_opens TEXT,
    call_closes TEXT,
    ballot_opens TEXT,
    ballot_closes TEXT,
    kick_off TEXT,
    mid_review TEXT,
    defence TEXT,
    ends_on TEXT,
    readers_per_project INTEGER NOT NULL DEFAULT 2,
    spread_threshold INTEGER NOT NULL DEFAULT 2,
    ballot_scale TEXT NOT NULL DEFAULT 'rank' CHECK (ballot_scale IN ('rank', 'points', 'likert', 'tick', 'yes-neutral-no')),
    information_text TEXT NOT NULL DEFAULT '',
    lottery_seed INTEGER NOT NULL DEFAULT 0,
    outside_allowed INTEGER NOT NULL DEFAULT 1 CHECK (outside_allowed IN (0, 1)),
    non_voters TEXT NOT NULL DEFAULT 'anywhere' CHECK (non_voters IN ('anywhere', 'by-cause', 'left-out'))
) STRICT;

CREATE TABLE school (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL,
    short_name TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '',
    contact_email TEXT NOT NULL DEFAULT '',
    remarks TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE cohort (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    campaign TEXT NOT NULL REFERENCES campaign (id),
    school TEXT NOT NULL REFERENCES school (id),
    name TEXT NOT NULL,
    year_label TEXT NOT NULL DEFAULT '',
    starts_on TEXT,
    ends_on TEXT,
    hours_per_week REAL,
    credits REAL,
    team_min INTEGER NOT NULL DEFAULT 3,
    team_max INTEGER NOT NULL DEFAULT 5,
    wishes_asked INTEGER NOT NULL DEFAULT 5,
    ties_allowed INTEGER NOT NULL DEFAULT 0 CHECK (ties_allowed IN (0, 1)),
    vetoes_max INTEGER NOT NULL DEFAULT 1,
    retention_date TEXT
) STRICT;
CREATE INDEX cohort_campaign ON cohort (campaign);
CREATE INDEX cohort_school ON cohort (school);

CREATE TABLE skill (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    code TEXT NOT NULL,
    label_fr TEXT NOT NULL,
    label_en TEXT NOT NULL,
    category TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE skill_synonym (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    skill TEXT NOT NULL REFERENCES skill (id),
    synonym TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX skill_synonym_skill ON skill_synonym (skill, position);

CREATE TABLE slot (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    campaign TEXT NOT NULL REFERENCES campaign (id),
    day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 7),
    part TEXT NOT NULL DEFAULT '' CHECK (part IN ('', 'am', 'pm', 'evening')),
    from_time TEXT,
    to_time TEXT
) STRICT;
CREATE INDEX slot_campaign ON slot (campaign);

-- Who asks and who helps

CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL,
    acronym TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    legal_form TEXT NOT NULL DEFAULT '' CHECK (legal_form IN ('', 'association-1901', 'association-rup', 'association-local', 'foundation', 'endowment-fund', 'mutual', 'scop', 'scic', 'cae', 'cooperative', 'ess-company', 'insertion', 'company', 'administration', 'local-authority', 'public-body', 'school', 'collective', 'foreign')),
    rna TEXT NOT NULL DEFAULT '',
    siren TEXT NOT NULL DEFAULT '',
    siret TEXT NOT NULL DEFAULT '',
    registry_note TEXT NOT NULL DEFAULT '',
    founded_year INTEGER,
    employees REAL,
    volunteers INTEGER,
    budget_band TEXT NOT NULL DEFAULT 'unknown' CHECK (budget_band IN ('unknown', 'none', 'k10', 'k50', 'k150', 'k500', 'm2', 'more')),
    network TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT 'FR',
    website TEXT NOT NULL DEFAULT '',
    relation TEXT NOT NULL DEFAULT 'prospect' CHECK (relation IN ('prospect', 'active', 'paused', 'ended')),
    remarks TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE organisation_approval (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    organisation TEXT NOT NULL REFERENCES organisation (id),
    approval TEXT NOT NULL CHECK (approval IN ('esus', 'general-interest', 'jep', 'environment', 'health-users', 'sport', 'civic-service', 'iae', 'adapted', 'mission', 'other')),
    position REAL NOT NULL
) STRICT;
CREATE INDEX organisation_approval_organisation ON organisation_approval (organisation, position);

CREATE TABLE organisation_odd (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    organisation TEXT NOT NULL REFERENCES organisation (id),
    odd INTEGER NOT NULL CHECK (odd BETWEEN 1 AND 17),
    position REAL NOT NULL
) STRICT;
CREATE INDEX organisation_odd_organisation ON organisation_odd (organisation, position);

CREATE TABLE contact (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    organisation TEXT NOT NULL REFERENCES organisation (id),
    last_name TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'fr' CHECK (language IN ('fr', 'en')),
    main INTEGER NOT NULL DEFAULT 0 CHECK (main IN (0, 1)),
    informed_on TEXT,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    position REAL NOT NULL
) STRICT;
CREATE INDEX contact_organisation ON contact (organisation, position);

CREATE TABLE volunteer (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    employer TEXT NOT NULL DEFAULT '',
    school TEXT REFERENCES school (id),
    engagement TEXT NOT NULL DEFAULT '' CHECK (engagement IN ('', 'staff', 'volunteering', 'sponsorship', 'probono')),
    capacity INTEGER,
    mentor_capacity INTEGER,
    available_from TEXT,
    available_to TEXT,
    informed_on TEXT,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
CREATE INDEX volunteer_school ON volunteer (school);

CREATE TABLE volunteer_role (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    volunteer TEXT NOT NULL REFERENCES volunteer (id),
    role TEXT NOT NULL CHECK (role IN ('tutor', 'mentor', 'expert', 'reader', 'jury', 'patron', 'facilitator')),
    position REAL NOT NULL
) STRICT;
CREATE INDEX volunteer_role_volunteer ON volunteer_role (volunteer, position);

CREATE TABLE volunteer_skill (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    volunteer TEXT NOT NULL REFERENCES volunteer (id),
    skill TEXT NOT NULL REFERENCES skill (id),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    position REAL NOT NULL
) STRICT;
CREATE INDEX volunteer_skill_volunteer ON volunteer_skill (volunteer, position);
CREATE INDEX volunteer_skill_skill ON volunteer_skill (skill);

CREATE TABLE volunteer_language (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    volunteer TEXT NOT NULL REFERENCES volunteer (id),
    language TEXT NOT NULL,
    cefr TEXT NOT NULL DEFAULT '' CHECK (cefr IN ('', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native')),
    position REAL NOT NULL
) STRICT;
CREATE INDEX volunteer_language_volunteer ON volunteer_language (volunteer, position);

CREATE TABLE volunteer_slot (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    volunteer TEXT NOT NULL REFERENCES volunteer (id),
    slot TEXT NOT NULL REFERENCES slot (id),
    position REAL NOT NULL
) STRICT;
CREATE INDEX volunteer_slot_volunteer ON volunteer_slot (volunteer, position);
CREATE INDEX volunteer_slot_slot ON volunteer_slot (slot);

-- What is asked

CREATE TABLE project (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    campaign TEXT NOT NULL REFERENCES campaign (id),
    organisation TEXT REFERENCES organisation (id),
    reference TEXT NOT NULL DEFAULT '',
    contact TEXT REFERENCES contact (id),
    second_contact TEXT REFERENCES contact (id),
    title TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    problem TEXT NOT NULL DEFAULT '',
    beneficiaries TEXT NOT NULL DEFAULT '',
    beneficiary_count INTEGER,
    why_now TEXT NOT NULL DEFAULT '',
    tried_before TEXT NOT NULL DEFAULT '',
    expected_result TEXT NOT NULL DEFAULT '',
    out_of_scope TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '' CHECK (kind IN ('', 'website', 'application', 'data', 'ai', 'mapping', 'internal-tool', 'device', 'design', 'audit', 'training', 'media', 'other')),
    nature TEXT NOT NULL DEFAULT '' CHECK (nature IN ('', 'new', 'prototype', 'continuation', 'maintenance')),
    previous_project TEXT REFERENCES project (id),
    previous_project_text TEXT NOT NULL DEFAULT '',
    existing_tools TEXT NOT NULL DEFAULT '',
    existing_code INTEGER CHECK (existing_code IN (0, 1)),
    code_url TEXT NOT NULL DEFAULT '',
    hosting TEXT NOT NULL DEFAULT '' CHECK (hosting IN ('', 'holder', 'school', 'provider', 'local', 'none')),
    maintainer TEXT NOT NULL DEFAULT '',
    hard_deadline TEXT,
    critical_path INTEGER CHECK (critical_path IN (0, 1)),
    data_sensitivity TEXT NOT NULL DEFAULT '' CHECK (data_sensitivity IN ('', 'none', 'open', 'internal', 'personal', 'sensitive')),
    data_description TEXT NOT NULL DEFAULT '',
    data_available_on TEXT,
    data_rights INTEGER CHECK (data_rights IN (0, 1)),
    confidentiality TEXT NOT NULL DEFAULT 'none' CHECK (confidentiality IN ('none', 'discreet', 'agreement')),
    licence TEXT NOT NULL DEFAULT 'to-agree' CHECK (licence IN ('to-agree', 'open', 'holder')),
    place TEXT NOT NULL DEFAULT '' CHECK (place IN ('', 'onsite', 'remote', 'hybrid')),
    city TEXT NOT NULL DEFAULT '',
    accessible INTEGER CHECK (accessible IN (0, 1)),
    field_trips INTEGER CHECK (field_trips IN (0, 1)),
    equipment TEXT NOT NULL DEFAULT '',
    constraints TEXT NOT NULL DEFAULT '',
    learning TEXT NOT NULL DEFAULT '',
    holder_hours REAL,
    attends_kick_off INTEGER CHECK (attends_kick_off IN (0, 1)),
    attends_defence INTEGER CHECK (attends_defence IN (0, 1)),
    mentor_offered TEXT NOT NULL DEFAULT '',
    risks TEXT NOT NULL DEFAULT '',
    replaces_paid_work INTEGER CHECK (replaces_paid_work IN (0, 1)),
    commercial INTEGER CHECK (commercial IN (0, 1)),
    partisan INTEGER CHECK (partisan IN (0, 1)),
    ethics_comment TEXT NOT NULL DEFAULT '',
    charter_accepted INTEGER NOT NULL DEFAULT 0 CHECK (charter_accepted IN (0, 1)),
    informed INTEGER NOT NULL DEFAULT 0 CHECK (informed IN (0, 1)),
    publish_allowed INTEGER NOT NULL DEFAULT 0 CHECK (publish_allowed IN (0, 1)),
    signed_by TEXT NOT NULL DEFAULT '',
    signed_on TEXT,
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'submitted', 'under-review', 'rework', 'accepted', 'declined', 'redirected', 'open', 'running', 'delivered', 'archived')),
    close_reason TEXT NOT NULL DEFAULT '' CHECK (close_reason IN ('', 'withdrawn', 'unstaffed', 'duplicate', 'other')),
    team_min INTEGER NOT NULL DEFAULT 3,
    team_ideal INTEGER NOT NULL DEFAULT 4,
    team_max INTEGER NOT NULL DEFAULT 5,
    teams_max INTEGER NOT NULL DEFAULT 1,
    must_run INTEGER NOT NULL DEFAULT 0 CHECK (must_run IN (0, 1)),
    tutor TEXT REFERENCES volunteer (id),
    min_common_slots INTEGER NOT NULL DEFAULT 0,
    priority INTEGER NOT NULL DEFAULT 0,
    source_name TEXT NOT NULL DEFAULT '',
    source_hash TEXT NOT NULL DEFAULT '',
    form_version TEXT NOT NULL DEFAULT '',
    answered_at TEXT,
    received_on TEXT,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX project_campaign ON project (campaign);
CREATE INDEX project_organisation ON project (organisation);
CREATE INDEX project_contact ON project (contact);
CREATE INDEX project_second_contact ON project (second_contact);
CREATE INDEX project_previous_project ON project (previous_project);
CREATE INDEX project_tutor ON project (tutor);

CREATE TABLE project_deliverable (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    project TEXT NOT NULL REFERENCES project (id),
    deliverable TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX project_deliverable_project ON project_deliverable (project, position);

CREATE TABLE project_odd (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    project TEXT NOT NULL REFERENCES project (id),
    odd INTEGER NOT NULL CHECK (odd BETWEEN 1 AND 17),
    position REAL NOT NULL
) STRICT;
CREATE INDEX project_odd_project ON project_odd (project, position);

CREATE TABLE project_language (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    project TEXT NOT NULL REFERENCES project (id),
    language TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX project_language_project ON project_language (project, position);

CREATE TABLE project_cohort (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    project TEXT NOT NULL REFERENCES project (id),
    cohort TEXT NOT NULL REFERENCES cohort (id),
    position REAL NOT NULL
) STRICT;
CREATE INDEX project_cohort_project ON project_cohort (project, position);
CREATE INDEX project_cohort_cohort ON project_cohort (cohort);

CREATE TABLE project_track (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    project TEXT NOT NULL REFERENCES project (id),
    track TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX project_track_project ON project_track (project, position);

CREATE TABLE project_mentor (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    project TEXT NOT NULL REFERENCES project (id),
    volunteer TEXT NOT NULL REFERENCES volunteer (id),
    position REAL NOT NULL
) STRICT;
CREATE INDEX project_mentor_project ON project_mentor (project, position);
CREATE INDEX project_mentor_volunteer ON project_mentor (volunteer);

CREATE TABLE need (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    project TEXT NOT NULL REFERENCES project (id),
    skill TEXT NOT NULL REFERENCES skill (id),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    head_count INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL DEFAULT 'wished' CHECK (kind IN ('wished', 'required')),
    origin TEXT NOT NULL DEFAULT 'holder' CHECK (origin IN ('holder', 'coordinator', 'student', 'suggested', 'import', 'move')),
    state TEXT NOT NULL DEFAULT 'kept' CHECK (state IN ('kept', 'proposed', 'dismissed')),
    position REAL NOT NULL
) STRICT;
CREATE INDEX need_project ON need (project, position);
CREATE INDEX need_skill ON need (skill);

CREATE TABLE need_reason (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    need TEXT NOT NULL REFERENCES need (id),
    rule_code TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    field TEXT NOT NULL DEFAULT '',
    position REAL NOT NULL
) STRICT;
CREATE INDEX need_reason_need ON need_reason (need, position);

-- Triage

CREATE TABLE criterion (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    campaign TEXT NOT NULL REFERENCES campaign (id),
    code TEXT NOT NULL,
    label_fr TEXT NOT NULL DEFAULT '',
    label_en TEXT NOT NULL DEFAULT '',
    weight INTEGER NOT NULL DEFAULT 1,
    anchor0 TEXT NOT NULL DEFAULT '',
    anchor2 TEXT NOT NULL DEFAULT '',
    anchor4 TEXT NOT NULL DEFAULT '',
    floor INTEGER NOT NULL DEFAULT 0 CHECK (floor IN (0, 1)),
    position REAL NOT NULL
) STRICT;
CREATE INDEX criterion_campaign ON criterion (campaign, position);

CREATE TABLE review (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    project TEXT NOT NULL REFERENCES project (id),
    reader TEXT NOT NULL,
    date TEXT,
    comment TEXT NOT NULL DEFAULT '',
    partner_comment TEXT NOT NULL DEFAULT '',
    recommendation TEXT NOT NULL DEFAULT '' CHECK (recommendation IN ('', 'accepted', 'conditions', 'rework', 'redirected', 'declined'))
) STRICT;
CREATE INDEX review_project ON review (project);

CREATE TABLE review_score (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    review TEXT NOT NULL REFERENCES review (id),
    criterion TEXT NOT NULL REFERENCES criterion (id),
    score INTEGER,
    position REAL NOT NULL
) STRICT;
CREATE INDEX review_score_review ON review_score (review, position);
CREATE INDEX review_score_criterion ON review_score (criterion);

CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    project TEXT NOT NULL REFERENCES project (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'conditions', 'rework', 'redirected', 'declined')),
    reason TEXT NOT NULL DEFAULT '',
    conditions TEXT NOT NULL DEFAULT '',
    conditions_met_on TEXT,
    rework_list TEXT NOT NULL DEFAULT '',
    rework_by TEXT,
    redirect_to TEXT NOT NULL DEFAULT '',
    date TEXT,
    author TEXT NOT NULL DEFAULT '',
    answered_on TEXT
) STRICT;
CREATE INDEX decision_project ON decision (project);

-- Who is to be placed

CREATE TABLE student (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    cohort TEXT NOT NULL REFERENCES cohort (id),
    number TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL DEFAULT '',
    used_name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    track TEXT NOT NULL DEFAULT '',
    group_name TEXT NOT NULL DEFAULT '',
    field_trips INTEGER CHECK (field_trips IN (0, 1)),
    equipment TEXT NOT NULL DEFAULT '',
    mix_label TEXT NOT NULL DEFAULT '',
    accommodations TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'withdrawn')),
    joined_on TEXT,
    left_on TEXT,
    leave_reason TEXT NOT NULL DEFAULT '',
    lottery INTEGER,
    carry_over INTEGER NOT NULL DEFAULT 0,
    ballot_state TEXT NOT NULL DEFAULT 'none' CHECK (ballot_state IN ('none', 'partial', 'complete')),
    ballot_on TEXT,
    remarks TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX student_cohort ON student (cohort);

CREATE TABLE student_language (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    student TEXT NOT NULL REFERENCES student (id),
    language TEXT NOT NULL,
    cefr TEXT NOT NULL DEFAULT '' CHECK (cefr IN ('', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native')),
    position REAL NOT NULL
) STRICT;
CREATE INDEX student_language_student ON student_language (student, position);

CREATE TABLE student_role (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    student TEXT NOT NULL REFERENCES student (id),
    role TEXT NOT NULL CHECK (role IN ('lead', 'build', 'data', 'design', 'field', 'trainee')),
    position REAL NOT NULL
) STRICT;
CREATE INDEX student_role_student ON student_role (student, position);

CREATE TABLE student_cause (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    student TEXT NOT NULL REFERENCES student (id),
    odd INTEGER NOT NULL CHECK (odd BETWEEN 1 AND 17),
    position REAL NOT NULL
) STRICT;
CREATE INDEX student_cause_student ON student_cause (student, position);

CREATE TABLE student_skill (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    student TEXT NOT NULL REFERENCES student (id),
    skill TEXT NOT NULL REFERENCES skill (id),
    level INTEGER CHECK (level BETWEEN 0 AND 4),
    wants_to_learn INTEGER NOT NULL DEFAULT 0 CHECK (wants_to_learn IN (0, 1)),
    source TEXT NOT NULL DEFAULT 'self' CHECK (source IN ('self', 'teacher', 'import')),
    position REAL NOT NULL
) STRICT;
CREATE INDEX student_skill_student ON student_skill (student, position);
CREATE INDEX student_skill_skill ON student_skill (skill);

CREATE TABLE student_slot (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    student TEXT NOT NULL REFERENCES student (id),
    slot TEXT NOT NULL REFERENCES slot (id),
    position REAL NOT NULL
) STRICT;
CREATE INDEX student_slot_student ON student_slot (student, position);
CREATE INDEX student_slot_slot ON student_slot (slot);

CREATE TABLE wish (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    student TEXT NOT NULL REFERENCES student (id),
    project TEXT NOT NULL REFERENCES project (id),
    rank INTEGER,
    veto INTEGER NOT NULL DEFAULT 0 CHECK (veto IN (0, 1)),
    reason TEXT NOT NULL DEFAULT '',
    score REAL,
    source TEXT NOT NULL DEFAULT '',
    received_at TEXT,
    position REAL NOT NULL,
    CHECK ((rank IS NULL) = (veto = 1))
) STRICT;
CREATE INDEX wish_student ON wish (student, position);
CREATE INDEX wish_project ON wish (project);

-- The match

CREATE TABLE rule (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    campaign TEXT NOT NULL REFERENCES campaign (id),
    kind TEXT NOT NULL CHECK (kind IN ('together', 'apart', 'lock', 'forbid', 'quota', 'isolation', 'at-most', 'at-least', 'exactly', 'mix', 'mates')),
    volunteer TEXT REFERENCES volunteer (id),
    team INTEGER,
    attribute TEXT NOT NULL DEFAULT '' CHECK (attribute IN ('', 'mixLabel', 'track', 'group', 'cohort', 'school', 'language')),
    least INTEGER,
    most INTEGER,
    per_student INTEGER NOT NULL DEFAULT 0 CHECK (per_student IN (0, 1)),
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'proposed', 'off')),
    origin TEXT NOT NULL DEFAULT 'coordinator' CHECK (origin IN ('coordinator', 'holder', 'student', 'suggested', 'import', 'move')),
    reason TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    date TEXT
) STRICT;
CREATE INDEX rule_campaign ON rule (campaign);
CREATE INDEX rule_volunteer ON rule (volunteer);

CREATE TABLE rule_student (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rule TEXT NOT NULL REFERENCES rule (id),
    student TEXT NOT NULL REFERENCES student (id),
    position REAL NOT NULL
) STRICT;
CREATE INDEX rule_student_rule ON rule_student (rule, position);
CREATE INDEX rule_student_student ON rule_student (student);

CREATE TABLE rule_project (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rule TEXT NOT NULL REFERENCES rule (id),
    project TEXT NOT NULL REFERENCES project (id),
    position REAL NOT NULL
) STRICT;
CREATE INDEX rule_project_rule ON rule_project (rule, position);
CREATE INDEX rule_project_project ON rule_project (project);

CREATE TABLE rule_value (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rule TEXT NOT NULL REFERENCES rule (id),
    value TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX rule_value_rule ON rule_value (rule, position);

CREATE TABLE scenario (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    campaign TEXT NOT NULL REFERENCES campaign (id),
    name TEXT NOT NULL,
    fairness TEXT NOT NULL DEFAULT 'leximin' CHECK (fairness IN ('leximin', 'rank-maximal', 'min-sum', 'bottleneck')),
    base TEXT REFERENCES scenario (id),
    seed INTEGER NOT NULL DEFAULT 0,
    time_limit INTEGER NOT NULL DEFAULT 60,
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published')),
    solved_on TEXT,
    input_hash TEXT NOT NULL DEFAULT '',
    proven INTEGER NOT NULL DEFAULT 0 CHECK (proven IN (0, 1)),
    seconds REAL NOT NULL DEFAULT 0,
    published_on TEXT
) STRICT;
CREATE INDEX scenario_campaign ON scenario (campaign);
CREATE INDEX scenario_base ON scenario (base);

CREATE TABLE scenario_objective (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    scenario TEXT NOT NULL REFERENCES scenario (id),
    objective TEXT NOT NULL CHECK (objective IN ('place-all', 'outside', 'wishes', 'needs', 'mix', 'sizes', 'mates', 'mentors', 'changes', 'kept', 'carry', 'stability', 'lottery')),
    hard INTEGER NOT NULL DEFAULT 0 CHECK (hard IN (0, 1)),
    attribute TEXT NOT NULL DEFAULT '' CHECK (attribute IN ('', 'mixLabel', 'track', 'group', 'cohort', 'school', 'language')),
    least INTEGER NOT NULL DEFAULT 0,
    most INTEGER NOT NULL DEFAULT 0,
    position REAL NOT NULL
) STRICT;
CREATE INDEX scenario_objective_scenario ON scenario_objective (scenario, position);

CREATE TABLE scenario_stage (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    scenario TEXT NOT NULL REFERENCES scenario (id),
    name TEXT NOT NULL,
    value INTEGER NOT NULL DEFAULT 0,
    bound INTEGER NOT NULL DEFAULT 0,
    method TEXT NOT NULL DEFAULT '',
    position REAL NOT NULL
) STRICT;
CREATE INDEX scenario_stage_scenario ON scenario_stage (scenario, position);

CREATE TABLE placement (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    scenario TEXT NOT NULL REFERENCES scenario (id),
    student TEXT NOT NULL REFERENCES student (id),
    project TEXT REFERENCES project (id),
    team INTEGER NOT NULL DEFAULT 1,
    pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
    reason TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    date TEXT,
    position REAL NOT NULL
) STRICT;
CREATE INDEX placement_scenario ON placement (scenario, position);
CREATE INDEX placement_student ON placement (student);
CREATE INDEX placement_project ON placement (project);

CREATE TABLE scenario_mentor (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    scenario TEXT NOT NULL REFERENCES scenario (id),
    project TEXT NOT NULL REFERENCES project (id),
    team INTEGER NOT NULL DEFAULT 1,
    volunteer TEXT NOT NULL REFERENCES volunteer (id),
    position REAL NOT NULL
) STRICT;
CREATE INDEX scenario_mentor_scenario ON scenario_mentor (scenario, position);
CREATE INDEX scenario_mentor_project ON scenario_mentor (project);
CREATE INDEX scenario_mentor_volunteer ON scenario_mentor (volunteer);

-- What imports have taught: headings and the user's decisions about names, never other cells

CREATE TABLE import_mapping (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    source TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('students', 'answers', 'wishes', 'skills', 'projects', 'organisations', 'volunteers', 'rules'))
) STRICT;

CREATE TABLE import_column (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    import_mapping TEXT NOT NULL REFERENCES import_mapping (id),
    heading TEXT NOT NULL,
    field TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    position REAL NOT NULL
) STRICT;
CREATE INDEX import_column_mapping ON import_column (import_mapping, position);

CREATE TABLE import_decision (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    subject TEXT NOT NULL CHECK (subject IN ('project', 'person', 'skill', 'volunteer', 'cohort')),
    text TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('record', 'new', 'leave-out')),
    target TEXT NOT NULL DEFAULT ''
) STRICT;

-- Not recorded: undo takes back what people did, never what was noted about it.
-- No names in the journal: a sentence is kept as its key and a number, a record as its id.

CREATE TABLE journal (
    step INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL CHECK (length(id) = 36),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('change', 'undo', 'redo')),
    label TEXT NOT NULL,
    count INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE TABLE journal_object (
    object TEXT NOT NULL,
    step INTEGER NOT NULL REFERENCES journal (step),
    PRIMARY KEY (object, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE handover (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    at TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT;
