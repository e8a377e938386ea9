package cluster

import "math"

// merger knows, for each pair of clusters, how much mutual information their
// merger would cost, and keeps that up to date as clusters come and go. The
// terms are those of Liang (2005), "Semi-supervised learning for natural
// language", section 4.2.
type merger struct {
	size  int // slots: one more than there are clusters
	used  []bool
	share []float64 // the share of a slot's words in all
	// Matrices of size × size, by row.
	joint []float64 // the share of pairs of neighbours in two slots
	info  []float64 // what they add to the mutual information
	loss  []float64 // the cost of merging two, where row > column
	// What the slot at hand has to do with every slot.
	to, from, link []float64
}

func newMerger(size int) *merger {
	square := func() []float64 { return make([]float64, size*size) }
	row := func() []float64 { return make([]float64, size) }
	return &merger{
		size: size, used: make([]bool, size), share: row(),
		joint: square(), info: square(), loss: square(),
		to: row(), from: row(), link: row(),
	}
}

// term is what a joint share adds to the mutual information, given the shares
// of its two sides.
func term(joint, a, b float64) float64 {
	if joint <= 0 {
		return 0
	}
	return float64(joint * math.Log(joint/float64(a*b)))
}

// begin computes everything once the first clusters are in their slots.
func (m *merger) begin() {
	for slot := range m.size {
		m.inform(slot)
	}
	for x := range m.size {
		m.price(x)
	}
}

// enter brings the costs up to date with a slot that is new.
func (m *merger) enter(slot int) {
	m.inform(slot)
	m.shift(slot, 1)
	m.price(slot)
}

// inform computes the information of the pairs of a slot.
func (m *merger) inform(slot int) {
	for x := range m.size {
		if m.used[x] && m.used[slot] {
			m.info[slot*m.size+x] = term(m.joint[slot*m.size+x], m.share[slot], m.share[x])
			m.info[x*m.size+slot] = term(m.joint[x*m.size+slot], m.share[x], m.share[slot])
		}
	}
}

// shift adds to the cost of all mergers of two others, or takes from it, what a
// slot has to do with it.
func (m *merger) shift(slot int, sign float64) {
	for x := range m.size {
		m.to[x], m.from[x] = m.joint[x*m.size+slot], m.joint[slot*m.size+x]
		m.link[x] = m.info[x*m.size+slot] + m.info[slot*m.size+x]
	}
	share := m.share[slot]
	for x := range m.size {
		if !m.used[x] || x == slot {
			continue
		}
		row := m.loss[x*m.size : x*m.size+x]
		apart := m.to[x] == 0 && m.from[x] == 0
		for y := range row {
			if !m.used[y] || y == slot || apart && m.to[y] == 0 && m.from[y] == 0 {
				continue
			}
			both := m.share[x] + m.share[y]
			row[y] += float64(sign * (m.link[x] + m.link[y] -
				term(m.to[x]+m.to[y], both, share) - term(m.from[x]+m.from[y], share, both)))
		}
	}
}

// price computes the cost of merging a slot with every other, from the ground.
func (m *merger) price(slot int) {
	if !m.used[slot] {
		return
	}
	for x := range m.size {
		if m.used[x] && x != slot {
			m.loss[max(x, slot)*m.size+min(x, slot)] = m.cost(max(x, slot), min(x, slot))
		}
	}
}

// cost is the mutual information that is lost when s and t become one.
func (m *merger) cost(s, t int) float64 {
	n, both, lost := m.size, m.share[s]+m.share[t], 0.0
	for x := range n {
		if !m.used[x] || x == s || x == t {
			continue
		}
		lost += m.info[s*n+x] + m.info[x*n+s] + m.info[t*n+x] + m.info[x*n+t]
		lost -= term(m.joint[s*n+x]+m.joint[t*n+x], both, m.share[x])
		lost -= term(m.joint[x*n+s]+m.joint[x*n+t], m.share[x], both)
	}
	lost += m.info[s*n+s] + m.info[t*n+t] + m.info[s*n+t] + m.info[t*n+s]
	return lost - term(m.joint[s*n+s]+m.joint[t*n+t]+m.joint[s*n+t]+m.joint[t*n+s], both, both)
}

// cheapest returns the two slots whose merger costs the least, the lower first.
func (m *merger) cheapest() (into, from int) {
	into, from = -1, -1
	least := math.Inf(1)
	for x := range m.size {
		if !m.used[x] {
			continue
		}
		for y, loss := range m.loss[x*m.size : x*m.size+x] {
			if m.used[y] && loss < least {
				into, from, least = y, x, loss
			}
		}
	}
	return into, from
}

// merge empties one slot into another.
func (m *merger) merge(into, from int) {
	// What concerns a pair of which one is going is overwritten below or not
	// looked at any more.
	m.shift(from, -1)
	m.used[from] = false
	m.shift(into, -1)
	n := m.size
	for x := range n {
		if m.used[x] && x != into {
			m.joint[into*n+x] += m.joint[from*n+x]
			m.joint[x*n+into] += m.joint[x*n+from]
		}
	}
	m.joint[into*n+into] += m.joint[from*n+from] + m.joint[into*n+from] + m.joint[from*n+into]
	m.share[into] += m.share[from]
	m.share[from] = 0
	for x := range n {
		m.joint[from*n+x], m.joint[x*n+from] = 0, 0
		m.info[from*n+x], m.info[x*n+from] = 0, 0
	}
	m.inform(into)
	m.shift(into, 1)
	m.price(into)
}
