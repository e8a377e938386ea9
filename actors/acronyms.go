package actors

// findAcronyms is where acronyms meet the long forms that introduce them.
func (r *resolver) findAcronyms() {}
