package gold

import "encoding/json"

// Score counts answers: how many the corpus has, how many were found, and how
// many of these were right.
type Score struct {
	Gold, Found, Right int
}

// Add returns the sum of two scores.
func (s Score) Add(o Score) Score {
	return Score{Gold: s.Gold + o.Gold, Found: s.Found + o.Found, Right: s.Right + o.Right}
}

// Precision returns the share of what was found that is right, between 0 and 1.
func (s Score) Precision() float64 { return share(s.Right, s.Found) }

// Recall returns the share of what the corpus has that was found.
func (s Score) Recall() float64 { return share(s.Right, s.Gold) }

// F1 returns the harmonic mean of precision and recall.
func (s Score) F1() float64 { return share(2*s.Right, s.Gold+s.Found) }

// share returns part/whole, and 0 of nothing.
func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// Share counts how many of the things that a corpus has were found right, where
// nothing tells what should not have been found.
type Share struct {
	Gold, Right int
}

// Ratio returns the share of what is right, between 0 and 1.
func (s Share) Ratio() float64 { return share(s.Right, s.Gold) }

// MarshalJSON writes the counts with their ratio.
func (s Share) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Gold  int     `json:"gold"`
		Right int     `json:"right"`
		Ratio float64 `json:"ratio"`
	}{s.Gold, s.Right, s.Ratio()})
}

// MarshalJSON writes the counts with the figures that follow from them.
func (s Score) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Gold      int     `json:"gold"`
		Found     int     `json:"found"`
		Right     int     `json:"right"`
		Precision float64 `json:"precision"`
		Recall    float64 `json:"recall"`
		F1        float64 `json:"f1"`
	}{s.Gold, s.Found, s.Right, s.Precision(), s.Recall(), s.F1()})
}
