package main

import (
	"fmt"
	"strings"

	"readout"
)

// pick is a flag that takes one of the values of C, in any case, or the
// beginning of one that no other begins with: "negation" is "negation changed".
type pick[C choices] string

// choices are the values that a flag takes. Shell completion offers them.
type choices interface{ choices() []string }

// UnmarshalText takes one of the values.
func (p *pick[C]) UnmarshalText(text []byte) error {
	given := strings.ReplaceAll(strings.ToLower(string(text)), "_", " ")
	var found []string
	for _, v := range p.choices() {
		switch lower := strings.ToLower(v); {
		case lower == given:
			*p = pick[C](v)
			return nil
		case strings.HasPrefix(lower, given):
			found = append(found, v)
		}
	}
	if len(found) != 1 {
		return fmt.Errorf("%q is none of: %s", text, strings.Join(p.choices(), ", "))
	}
	*p = pick[C](found[0])
	return nil
}

func (p pick[C]) choices() []string {
	var c C
	return c.choices()
}

// names returns values as strings.
func names[T ~string](values ...T) []string {
	all := make([]string, len(values))
	for i, v := range values {
		all[i] = string(v)
	}
	return all
}

type (
	eventTypes     struct{}
	eventStatuses  struct{}
	statementKinds struct{}
	actorTypes     struct{}
	passageEdits   struct{}
	passageFlags   struct{}
)

func (eventTypes) choices() []string    { return names(readout.EventTypes()...) }
func (eventStatuses) choices() []string { return names(readout.Statuses()...) }
func (statementKinds) choices() []string {
	return names(readout.Direct, readout.Indirect, readout.Mixed)
}
func (actorTypes) choices() []string   { return names(readout.ActorTypes()...) }
func (passageEdits) choices() []string { return names(readout.Edits()...) }
func (passageFlags) choices() []string { return names(readout.Flags()...) }
