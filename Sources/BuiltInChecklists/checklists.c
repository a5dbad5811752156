#include "BuiltInChecklists.h"

static const unsigned char barnbarometer[] = {
#embed "../../Checklists/barnbarometer/barnbarometer.yaml"
};

static const unsigned char kvalitetsmodel_tilbud[] = {
#embed "../../Checklists/kvalitetsmodel-tilbud/kvalitetsmodel-tilbud.yaml"
};

static const unsigned char kvalitetsmodel_tilbud_fladt[] = {
#embed "../../Checklists/kvalitetsmodel-tilbud-fladt/kvalitetsmodel-tilbud-fladt.yaml"
};

static const unsigned char sociale_medier[] = {
#embed "../../Checklists/sociale-medier/sociale-medier.yaml"
};

static const unsigned char sociale_medier_godkendelse[] = {
#embed "../../Checklists/sociale-medier-godkendelse/sociale-medier-godkendelse.yaml"
};

static const unsigned char sociale_medier_tilpasset[] = {
#embed "../../Checklists/sociale-medier-tilpasset/sociale-medier-tilpasset.yaml"
};

static const struct built_in_checklist files[] = {
    {"barnbarometer/barnbarometer.yaml", barnbarometer, sizeof barnbarometer},
    {"kvalitetsmodel-tilbud-fladt/kvalitetsmodel-tilbud-fladt.yaml", kvalitetsmodel_tilbud_fladt, sizeof kvalitetsmodel_tilbud_fladt},
    {"kvalitetsmodel-tilbud/kvalitetsmodel-tilbud.yaml", kvalitetsmodel_tilbud, sizeof kvalitetsmodel_tilbud},
    {"sociale-medier-godkendelse/sociale-medier-godkendelse.yaml", sociale_medier_godkendelse, sizeof sociale_medier_godkendelse},
    {"sociale-medier-tilpasset/sociale-medier-tilpasset.yaml", sociale_medier_tilpasset, sizeof sociale_medier_tilpasset},
    {"sociale-medier/sociale-medier.yaml", sociale_medier, sizeof sociale_medier},
};

const struct built_in_checklist *const built_in_checklists = files;
const size_t built_in_checklist_count = sizeof files / sizeof files[0];
