#include "BuiltInChecklists.h"

static const unsigned char barnbarometer_1_0_0[] = {
#embed "../../Checklists/barnbarometer-1.0.0/barnbarometer.yaml"
};

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

static const unsigned char sociale_medier_1_1_0[] = {
#embed "../../Checklists/sociale-medier-1.1.0/sociale-medier.yaml"
};

static const unsigned char sociale_medier_godkendelse_1_0_0[] = {
#embed "../../Checklists/sociale-medier-godkendelse-1.0.0/sociale-medier-godkendelse.yaml"
};

static const unsigned char sociale_medier_godkendelse[] = {
#embed "../../Checklists/sociale-medier-godkendelse/sociale-medier-godkendelse.yaml"
};

static const unsigned char sociale_medier_tilpasset[] = {
#embed "../../Checklists/sociale-medier-tilpasset/sociale-medier-tilpasset.yaml"
};

static const unsigned char udkast_temaer_plejefamilier[] = {
#embed "../../Checklists/udkast-temaer-plejefamilier/udkast-temaer-plejefamilier.yaml"
};

static const unsigned char udkast_temaer_tilbud[] = {
#embed "../../Checklists/udkast-temaer-tilbud/udkast-temaer-tilbud.yaml"
};

static const struct built_in_checklist files[] = {
    {"barnbarometer-1.0.0/barnbarometer.yaml", barnbarometer_1_0_0, sizeof barnbarometer_1_0_0},
    {"barnbarometer/barnbarometer.yaml", barnbarometer, sizeof barnbarometer},
    {"kvalitetsmodel-tilbud-fladt/kvalitetsmodel-tilbud-fladt.yaml", kvalitetsmodel_tilbud_fladt, sizeof kvalitetsmodel_tilbud_fladt},
    {"kvalitetsmodel-tilbud/kvalitetsmodel-tilbud.yaml", kvalitetsmodel_tilbud, sizeof kvalitetsmodel_tilbud},
    {"sociale-medier-1.1.0/sociale-medier.yaml", sociale_medier_1_1_0, sizeof sociale_medier_1_1_0},
    {"sociale-medier-godkendelse-1.0.0/sociale-medier-godkendelse.yaml", sociale_medier_godkendelse_1_0_0,
     sizeof sociale_medier_godkendelse_1_0_0},
    {"sociale-medier-godkendelse/sociale-medier-godkendelse.yaml", sociale_medier_godkendelse, sizeof sociale_medier_godkendelse},
    {"sociale-medier-tilpasset/sociale-medier-tilpasset.yaml", sociale_medier_tilpasset, sizeof sociale_medier_tilpasset},
    {"sociale-medier/sociale-medier.yaml", sociale_medier, sizeof sociale_medier},
    {"udkast-temaer-plejefamilier/udkast-temaer-plejefamilier.yaml", udkast_temaer_plejefamilier, sizeof udkast_temaer_plejefamilier},
    {"udkast-temaer-tilbud/udkast-temaer-tilbud.yaml", udkast_temaer_tilbud, sizeof udkast_temaer_tilbud},
};

const struct built_in_checklist *const built_in_checklists = files;
const size_t built_in_checklist_count = sizeof files / sizeof files[0];
