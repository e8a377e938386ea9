package sentence

// Label is a relation of Universal Dependencies between a word and its head, with
// the subtypes that English uses.
type Label uint8

// The relations.
const (
	NoLabel         Label = iota
	DepRoot               // root
	DepAcl                // acl
	DepAclRelcl           // acl:relcl
	DepAdvcl              // advcl
	DepAdvclRelcl         // advcl:relcl
	DepAdvmod             // advmod
	DepAmod               // amod
	DepAppos              // appos
	DepAux                // aux
	DepAuxPass            // aux:pass
	DepCase               // case
	DepCc                 // cc
	DepCcPreconj          // cc:preconj
	DepCcomp              // ccomp
	DepCompound           // compound
	DepCompoundPrt        // compound:prt
	DepConj               // conj
	DepCop                // cop
	DepCsubj              // csubj
	DepCsubjOuter         // csubj:outer
	DepCsubjPass          // csubj:pass
	DepDep                // dep
	DepDet                // det
	DepDetPredet          // det:predet
	DepDiscourse          // discourse
	DepDislocated         // dislocated
	DepExpl               // expl
	DepFixed              // fixed
	DepFlat               // flat
	DepGoeswith           // goeswith
	DepIobj               // iobj
	DepList               // list
	DepMark               // mark
	DepNmod               // nmod
	DepNmodDesc           // nmod:desc
	DepNmodNpmod          // nmod:npmod
	DepNmodPoss           // nmod:poss
	DepNmodTmod           // nmod:tmod
	DepNmodUnmarked       // nmod:unmarked
	DepNsubj              // nsubj
	DepNsubjOuter         // nsubj:outer
	DepNsubjPass          // nsubj:pass
	DepNummod             // nummod
	DepObj                // obj
	DepObl                // obl
	DepOblAgent           // obl:agent
	DepOblNpmod           // obl:npmod
	DepOblTmod            // obl:tmod
	DepOblUnmarked        // obl:unmarked
	DepOrphan             // orphan
	DepParataxis          // parataxis
	DepPunct              // punct
	DepReparandum         // reparandum
	DepVocative           // vocative
	DepXcomp              // xcomp
)

// String returns the name that the treebanks write, and "_" for none.
func (t Label) String() string {
	names := labelNames()
	if int(t) < len(names) {
		return names[t]
	}
	return "_"
}

// LabelCount is the number of values of Label, with none.
const LabelCount = 56

// ParseLabel returns what a name stands for.
func ParseLabel(name string) (Label, bool) {
	names := labelNames()
	for t := 1; t < len(names); t++ {
		if names[t] == name {
			return Label(t), true
		}
	}
	return NoLabel, false
}

func labelNames() [LabelCount]string {
	return [...]string{
		"_", "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux",
		"aux:pass", "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj",
		"cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse",
		"dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod",
		"nmod:desc", "nmod:npmod", "nmod:poss", "nmod:tmod", "nmod:unmarked", "nsubj",
		"nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:npmod", "obl:tmod",
		"obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp",
	}
}
