package statements

import (
	_ "embed" // for the model
	"fmt"

	"readout/english/pack"
	"readout/statements/roles"
)

//go:embed model/statements.bin
var embedded []byte

const (
	packKind       = "statements"
	packVersion    = 1
	rolesPart      = "roles"
	confidencePart = "confidence"
)

// ModelFile is the file of the model, in the folder model.
const ModelFile = "statements.bin"

// NewFrom returns an extractor with a model that [Train] wrote instead of the
// embedded one.
func NewFrom(data []byte) (*Extractor, error) {
	e, err := newRules()
	if err != nil {
		return nil, err
	}
	e.learned, err = loadLearned(data)
	return e, err
}

func loadLearned(data []byte) (*learned, error) {
	parts, err := pack.Open(packKind, packVersion, data)
	if err != nil {
		return nil, err
	}
	section, err := parts.Get(rolesPart)
	if err != nil {
		return nil, err
	}
	l := &learned{}
	if l.model, err = roles.Load(section); err != nil {
		return nil, err
	}
	if section, err = parts.Get(confidencePart); err != nil {
		return nil, err
	}
	if l.confidence, err = decodeConfidence(section); err != nil {
		return nil, fmt.Errorf("load the model of statements: %w", err)
	}
	return l, nil
}
