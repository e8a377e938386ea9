package gold

// countBags adds the comparison of two bags of keys.
func (s *Score) countBags(gold, found map[string]int) {
	for k, n := range found {
		s.Right += min(n, gold[k])
		s.Found += n
	}
	for _, n := range gold {
		s.Gold += n
	}
}

// countLetters adds the comparison of two sets of letters.
func (s *Score) countLetters(gold, found []bool) {
	for i := range gold {
		if gold[i] {
			s.Gold++
		}
		if found[i] {
			s.Found++
		}
		if gold[i] && found[i] {
			s.Right++
		}
	}
}
