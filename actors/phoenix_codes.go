package actors

import (
	"fmt"
	"strings"

	"readout"
)

// phoenixCode is one code of an actor: whose it is, what it does, and when.
type phoenixCode struct {
	term    // without a role
	country string
	sector  readout.Sector
	// kind is the type of actor that the code tells, "" for none.
	kind readout.ActorType
	// none tells that the code says nobody: "---".
	none bool
}

// phoenixCodes are the codes of three letters of data/phoenix_codes.tsv, and
// those of the directory's states.
type phoenixCodes struct {
	dir     *Directory
	meaning map[string]phoenixCode
}

func loadPhoenixCodes(d *Directory) (*phoenixCodes, error) {
	t, err := readTable("data/phoenix_codes.tsv", "code", "country", "sector", "type", "meaning")
	if err != nil {
		return nil, err
	}
	c := &phoenixCodes{dir: d, meaning: make(map[string]phoenixCode, len(t.rows))}
	for _, r := range t.rows {
		c.meaning[r.get("code")] = phoenixCode{
			country: r.get("country"), sector: readout.Sector(r.get("sector")), kind: readout.ActorType(r.get("type")),
		}
	}
	return c, nil
}

// parse reads what brackets hold: "RUSGOV", "IGOUNO >20070101", "USAELI 970101-061231".
func (c *phoenixCodes) parse(text string, n *notes, where position) (phoenixCode, error) {
	code, dates, _ := strings.Cut(text, " ")
	if code == "---" {
		return phoenixCode{none: true}, nil
	}
	letters := strings.TrimRight(strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return -1 // numbers of religions and peoples
		}
		return r
	}, code), "_")
	out, known := phoenixCode{}, false
	for i := 0; i+3 <= len(letters); i += 3 {
		if c.take(&out, letters[i:i+3]) {
			known = true
		} else {
			n.add(unknownCode, where, fmt.Sprintf("%s in [%s]", letters[i:i+3], text))
		}
	}
	if !known {
		return out, fmt.Errorf("[%s] has no code that is known", text)
	}
	var err error
	out.term, err = parseRestriction(dates)
	return out, err
}

// take adds three letters to what a code tells: the first country and the
// first sector hold, but a part of the United Nations is more than an organisation
// of states.
func (c *phoenixCodes) take(out *phoenixCode, three string) bool {
	m, ok := c.meaning[three]
	if !ok {
		if !c.dir.isState(three) {
			return false
		}
		m.country = three
	}
	if out.country == "" {
		out.country = m.country
	}
	if out.kind == "" {
		out.kind = m.kind
	}
	if out.sector == "" || out.sector == readout.SectorIntergovernmental && m.sector == readout.SectorUN {
		out.sector = m.sector
	}
	return true
}

// parseRestriction reads the dates behind a code: ">20070101" from a day on,
// "<061231" until one, "970101-061231" between two.
func parseRestriction(s string) (term, error) {
	var t term
	var err error
	s = strings.ReplaceAll(s, " ", "")
	switch from, to, between := strings.Cut(s, "-"); {
	case s == "":
	case s[0] == '>':
		t.From, err = phoenixDate(s[1:])
	case s[0] == '<':
		t.To, err = phoenixDate(s[1:])
	case between:
		if t.From, err = phoenixDate(from); err == nil {
			t.To, err = phoenixDate(to)
		}
	default:
		err = fmt.Errorf("%q is no restriction to dates: want >20070101, <061231 or 970101-061231", s)
	}
	if err == nil && t.From != "" && t.To != "" && t.From > t.To {
		err = fmt.Errorf("the time %s ends before it begins", s)
	}
	return t, err
}

// firstYear is the year of the twentieth century with which years of two
// digits begin: 30 is 1930, and 29 is 2029.
const firstYear = "30"

// phoenixDate reads 970101 or 19970101 as an ISO 8601 date.
func phoenixDate(s string) (string, error) {
	digits := strings.Trim(s, "0123456789") == ""
	if digits && len(s) == len("970101") {
		century := "19"
		if s[:2] < firstYear {
			century = "20"
		}
		s = century + s
	}
	if !digits || len(s) != len("19970101") || s[4:6] < "01" || s[4:6] > "12" || s[6:] < "01" || s[6:] > "31" {
		return "", fmt.Errorf("%q is no date: want YYMMDD or YYYYMMDD", s)
	}
	return s[:4] + "-" + s[4:6] + "-" + s[6:], nil
}
