package sentence

// XPOS is a part of speech of the Penn Treebank, with the additions of the
// English Web Treebank (AFX, ADD, GW, HYPH, NFP).
type XPOS uint8

// The parts of speech of the Penn Treebank.
const (
	NoXPOS XPOS = iota
	PennCC
	PennCD
	PennDT
	PennEX
	PennFW
	PennIN
	PennJJ
	PennJJR
	PennJJS
	PennLS
	PennMD
	PennNN
	PennNNS
	PennNNP
	PennNNPS
	PennPDT
	PennPOS
	PennPRP
	PennPRPS // PRP$
	PennRB
	PennRBR
	PennRBS
	PennRP
	PennSYM
	PennTO
	PennUH
	PennVB
	PennVBD
	PennVBG
	PennVBN
	PennVBP
	PennVBZ
	PennWDT
	PennWP
	PennWPS // WP$
	PennWRB
	PennAFX
	PennADD
	PennGW
	PennHYPH
	PennNFP
	PennDollar     // $
	PennStop       // .
	PennComma      // ,
	PennColon      // :
	PennOpenQuote  // ``
	PennCloseQuote // ''
	PennLRB        // -LRB-
	PennRRB        // -RRB-
)

// String returns the name that the treebanks write, and "_" for none.
func (t XPOS) String() string {
	names := xposNames()
	if int(t) < len(names) {
		return names[t]
	}
	return "_"
}

// XPOSCount is the number of values of XPOS, with none.
const XPOSCount = 50

// ParseXPOS returns what a name stands for.
func ParseXPOS(name string) (XPOS, bool) {
	names := xposNames()
	for t := 1; t < len(names); t++ {
		if names[t] == name {
			return XPOS(t), true
		}
	}
	return NoXPOS, false
}

func xposNames() [XPOSCount]string {
	return [...]string{
		"_", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS",
		"NNP", "NNPS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH",
		"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "AFX", "ADD", "GW",
		"HYPH", "NFP", "$", ".", ",", ":", "``", "''", "-LRB-", "-RRB-",
	}
}
