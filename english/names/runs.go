package names

// run is the capitalised words that a token stands among, with the small words
// that join them: "Ministry of Foreign Affairs". First and last are tokens.
type run struct{ first, last int32 }

// findRuns sets the run of every token. A token that is not in one is its own.
func findRuns(forms []string, capital []bool, out []run) {
	for i := 0; i < len(forms); {
		end := i + 1
		for capital[i] && end < len(forms) {
			next := joined(forms, capital, end)
			if next == end {
				break
			}
			end = next
		}
		for k := i; k < end; k++ {
			out[k] = run{int32(i), int32(end - 1)}
		}
		i = end
	}
}

// joined returns the token after those from end on that go on with a run.
func joined(forms []string, capital []bool, end int) int {
	if capital[end] {
		return end + 1
	}
	switch forms[end] {
	case "of":
		if end+2 < len(forms) && forms[end+1] == "the" && capital[end+2] {
			return end + 3
		}
	case "-", ".", "de", "al", "bin":
	default:
		return end
	}
	if end+1 < len(forms) && capital[end+1] {
		return end + 2
	}
	return end
}
