package parse

import (
	"fmt"

	"readout/english/linear"
	"readout/english/pack"
	"readout/english/sentence"
)

// Parser gives sentences their trees. It is immutable and safe for concurrent
// use; what it needs to work in is a [Scratch].
type Parser struct {
	guide, main model
	guided      bool
	how         search
}

// The file of a parser is a pack of these sections; those of the guide are
// missing where there is none.
const (
	packKind     = "parser"
	packVersion  = 2
	guideActions = "guide actions"
	guideLabels  = "guide labels"
	mainActions  = "actions"
	mainLabels   = "labels"
	settings     = "settings" // the beam, and the margin of the search in two bytes
)

// Decode reads what [Train] returned. Damaged data is an error.
func Decode(data []byte) (*Parser, error) {
	parts, err := pack.Open(packKind, packVersion, data)
	if err != nil {
		return nil, err
	}
	how, err := parts.Get(settings)
	if err != nil || len(how) != settingsSize || how[0] == 0 {
		return nil, fmt.Errorf("decode parser: its settings are missing or malformed")
	}
	p := &Parser{how: search{beam: int(how[0]), margin: (int32(how[1]) | int32(how[2])<<8) / coarse}}
	if p.main, err = decodeModel(parts, mainActions, mainLabels); err != nil {
		return nil, err
	}
	if how[3] != 0 {
		p.guided = true
		p.guide, err = decodeModel(parts, guideActions, guideLabels)
	}
	return p, err
}

const settingsSize = 4

func (how search) encode(guided bool) []byte {
	out := []byte{byte(how.beam), byte(how.margin), byte(how.margin >> 8), 0}
	if guided {
		out[3] = 1
	}
	return out
}

func decodeModel(parts pack.Parts, actionPart, labelPart string) (model, error) {
	a, err := decodeLinear(parts, actionPart, int(actions))
	if err != nil {
		return model{}, err
	}
	l, err := decodeLinear(parts, labelPart, sentence.LabelCount)
	return model{actions: a, labels: l}, err
}

func decodeLinear(parts pack.Parts, name string, classes int) (*linear.Model, error) {
	data, err := parts.Get(name)
	if err != nil {
		return nil, err
	}
	m, err := linear.Decode(data)
	if err == nil && m.Classes() != classes {
		err = fmt.Errorf("it has %d classes, not %d", m.Classes(), classes)
	}
	if err != nil {
		return nil, fmt.Errorf("decode parser's %s: %w", name, err)
	}
	return m, nil
}
