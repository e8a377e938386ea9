package roles

import (
	"fmt"

	"readout/english/linear"
	"readout/english/pack"
)

// Model finds heads and their roles. It is immutable and safe for concurrent use.
type Model struct {
	head, token, edge linear.Scorer
}

// Scratch is the memory that finding needs. It is used by one goroutine and kept for
// the next article.
type Scratch struct {
	frame frame
	keys  keys
	back  [][roles]Role
	roles []Role
}

const (
	packKind    = "roles"
	packVersion = 1
)

// The sections of a model's pack.
const (
	headPart  = "heads"
	tokenPart = "tokens"
	edgePart  = "edges"
)

// Load makes a model of what [Train] wrote. Damaged data is an error.
func Load(data []byte) (*Model, error) {
	parts, err := pack.Open(packKind, packVersion, data)
	if err != nil {
		return nil, err
	}
	m := &Model{}
	for _, part := range []struct {
		name    string
		classes int
		scorer  *linear.Scorer
	}{
		{headPart, 2, &m.head}, {tokenPart, roles, &m.token}, {edgePart, edges, &m.edge},
	} {
		section, err := parts.Get(part.name)
		if err != nil {
			return nil, err
		}
		model, err := linear.Decode(section)
		if err != nil {
			return nil, fmt.Errorf("load the %s of roles: %w", part.name, err)
		}
		if model.Classes() != part.classes {
			return nil, fmt.Errorf("load the %s of roles: %d classes, not %d", part.name, model.Classes(), part.classes)
		}
		*part.scorer = model
	}
	return m, nil
}

// margin is by how much the model takes token h for the head of a cue.
func (m *Model) margin(t *Text, h int32, k *keys) int32 {
	var scores [2]int32
	m.head.Score(t.headKeys(h, k).list, scores[:])
	return scores[1] - scores[0]
}

// Find appends to out the heads of a text whose margin is at least least, with
// their roles, in order. Heads for which the model sees no content are left out.
func (m *Model) Find(t *Text, least int32, s *Scratch, out []Found) []Found {
	for i := range int32(len(t.doc.Tokens)) {
		if !t.mayHead(i) {
			continue
		}
		margin := m.margin(t, i, &s.keys)
		if margin < least {
			continue
		}
		s.frame.open(t, i)
		if found, ok := s.frame.found(s.frame.decode(m, s, nil)); ok {
			found.Margin = margin
			out = append(out, found)
		}
	}
	return out
}
