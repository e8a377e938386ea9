package readout

// Actor is somebody who can say, do or suffer something in the news, or
// something agreed between such: a state, a body of a government, an
// organisation, an alliance, an agreement, an outlet, a person.
type Actor struct {
	// ID is the ISO 3166 alpha-3 code for a state ("CHN"), and a slug
	// otherwise ("nato", "sergey-lavrov"). A person met only in text has the
	// slug of name and country ("anna-berg-swe").
	ID   string    `json:"id"`
	Name string    `json:"name"` // the canonical name
	Type ActorType `json:"type"`
	// Country is the ISO 3166 alpha-3 code of the state that the actor is or
	// belongs to; empty for an international actor or where it is not known.
	// A user's own directory may add codes of its own.
	Country string `json:"country"`
	Sector  Sector `json:"sector"`
	// Role is the office or occupation as the article or the directory gives
	// it: "foreign minister".
	Role string `json:"role"`
}

// ActorType tells what an actor is.
type ActorType string

// The types of actors.
const (
	TypeState        ActorType = "state"
	TypeTerritory    ActorType = "territory"    // a dependency or disputed land: Hong Kong
	TypeGovernment   ActorType = "government"   // a body of one state: a ministry, a parliament, an army
	TypeOrganisation ActorType = "organisation" // intergovernmental, non-governmental, business
	TypeAlliance     ActorType = "alliance"     // NATO
	TypeGroup        ActorType = "group"        // the Quad, the G7
	TypeAgreement    ActorType = "agreement"    // a treaty, a deal
	TypeInitiative   ActorType = "initiative"   // Belt and Road
	TypeParty        ActorType = "party"
	TypeArmedGroup   ActorType = "armed-group"
	TypeOutlet       ActorType = "outlet"
	TypePerson       ActorType = "person"
)

// ActorTypes lists all types of actors.
func ActorTypes() []ActorType {
	return []ActorType{
		TypeState, TypeTerritory, TypeGovernment, TypeOrganisation, TypeAlliance, TypeGroup,
		TypeAgreement, TypeInitiative, TypeParty, TypeArmedGroup, TypeOutlet, TypePerson,
	}
}

// Sector is the part of society that an actor belongs to, in the codes of the
// PLOVER manual (draft 0.8, table of sector codes).
type Sector string

// The sectors. The last five stand in PLOVER's country field, for actors of
// no country; here the country field holds ISO 3166 codes alone.
const (
	SectorPolice             Sector = "COP"
	SectorGovernment         Sector = "GOV"
	SectorJudiciary          Sector = "JUD"
	SectorLegislature        Sector = "LEG"
	SectorMilitary           Sector = "MIL"
	SectorParamilitary       Sector = "PRM"
	SectorParty              Sector = "PTY"
	SectorRebels             Sector = "REB"
	SectorIntelligence       Sector = "SPY"
	SectorUnknownArmed       Sector = "UAF"
	SectorFarmers            Sector = "AGR"
	SectorBusiness           Sector = "BUS"
	SectorCriminals          Sector = "CRM"
	SectorCivilians          Sector = "CVL"
	SectorEducation          Sector = "EDU"
	SectorFormerElite        Sector = "ELI"
	SectorJournalists        Sector = "JRN"
	SectorLabour             Sector = "LAB"
	SectorHealth             Sector = "MED"
	SectorRefugees           Sector = "REF"
	SectorOpposition         Sector = "OPP"
	SectorReligious          Sector = "REL"
	SectorCivilSociety       Sector = "SOC"
	SectorUN                 Sector = "UNO"
	SectorIntergovernmental  Sector = "IGO"
	SectorNonGovernmental    Sector = "NGO"
	SectorMultinational      Sector = "MNC"
	SectorTransnationalArmed Sector = "IMG"
)

// Sectors lists all sectors.
func Sectors() []Sector {
	return []Sector{
		SectorPolice, SectorGovernment, SectorJudiciary, SectorLegislature, SectorMilitary,
		SectorParamilitary, SectorParty, SectorRebels, SectorIntelligence, SectorUnknownArmed,
		SectorFarmers, SectorBusiness, SectorCriminals, SectorCivilians, SectorEducation,
		SectorFormerElite, SectorJournalists, SectorLabour, SectorHealth, SectorRefugees,
		SectorOpposition, SectorReligious, SectorCivilSociety, SectorUN, SectorIntergovernmental,
		SectorNonGovernmental, SectorMultinational, SectorTransnationalArmed,
	}
}

// Mention is a span that refers to an actor.
type Mention struct {
	Span
	Actor string      `json:"actor"` // the actor's id
	Kind  MentionKind `json:"kind"`
	// By names the rule that chose the actor: "directory", "title and name",
	// "surname", "nearest outlet"…
	By string `json:"by"`
}

// MentionKind tells how a mention refers.
type MentionKind string

// The kinds of mentions.
const (
	MentionName        MentionKind = "name"
	MentionDescription MentionKind = "description"
	MentionPronoun     MentionKind = "pronoun"
)
