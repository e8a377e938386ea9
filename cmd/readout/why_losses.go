package main

import (
	"fmt"

	"readout/statements"
)

// lostBy tells in words why a word heads no statement.
func lostBy(x *statements.Explanation) string {
	detail := printable(x.Detail)
	switch x.Loss {
	case statements.LossVeto:
		return vetoedBy(statements.Veto(x.Detail))
	case statements.LossInside:
		return fmt.Sprintf("stands in the content of %q", detail)
	case statements.LossRelay:
		return fmt.Sprintf("only passes on what %q tells, and is told with that as its relay", detail)
	case statements.LossLent:
		return "only lends a noun its subject; the noun is the cue"
	case statements.LossSource:
		return fmt.Sprintf("its source would be %q, which is no phrase for somebody who speaks", detail)
	case statements.LossContent:
		return "nothing around it looks like what was said"
	case statements.LossMargin:
		return lostByMargin(x)
	case statements.LossTable:
		return fmt.Sprintf("a rule, %q, proposed it, but too few such were statements in training: %.0f of 100, %.0f needed",
			x.Rule, 100*x.Precision, 100*x.PrecisionNeeded)
	case statements.LossOther:
		return fmt.Sprintf("belongs to the statement of %q", detail)
	case statements.LossLabel:
		return "what stands before the colon is not known as a speaker's name"
	}
	return "another reading of the same words was preferred"
}

// lostByMargin tells by how much the model was too unsure.
func lostByMargin(x *statements.Explanation) string {
	score := fmt.Sprintf("a score of %s, %s needed", thousands(int(x.Margin)), thousands(int(x.MarginNeeded)))
	switch {
	case x.Rule != "" && x.Margin <= 0:
		return fmt.Sprintf("a rule, %q, proposed it, but the model rather takes it for no statement: %s", x.Rule, score)
	case x.Rule != "":
		return fmt.Sprintf("a rule, %q, proposed it, but the model is not sure enough: %s", x.Rule, score)
	case x.Margin <= 0:
		return "no rule proposed it, and the model rather takes it for no statement: " + score
	}
	return "no rule proposed it, and the model alone is not sure enough: " + score
}

// vetoedBy tells in words what the rule of a veto knows.
func vetoedBy(v statements.Veto) string {
	switch v {
	case statements.VetoSense:
		return "with the word behind it, it means something else than saying"
	case statements.VetoWraps:
		return "is only the polite form around another verb of saying"
	case statements.VetoCiting:
		return "only names where another speaker has it from"
	case statements.VetoSaying:
		return `only leads to "as saying", which is the cue`
	case statements.VetoDeed:
		return "tells of a deed here, not of words"
	case statements.VetoCalled:
		return "is a call to somebody here, not a name that one gives"
	case statements.VetoTwice:
		return "the word stands there twice; the text is broken"
	case statements.VetoAsks:
		return "is what the article asks by, not what somebody says"
	case statements.VetoUnnamed:
		return "only tells that somebody wants no name in the paper"
	}
	return "a rule knows that it tells of no statement here"
}
