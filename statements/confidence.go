package statements

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"
)

// confidence tells how often statements of a margin are right. It is counted on
// articles that the model had not learned from, and never falls as the margin grows.
type confidence struct {
	steps []confidenceStep // by margin
}

// confidenceStep is the share that is right from a margin on.
type confidenceStep struct {
	margin int32
	share  float64
}

// of returns the confidence of a margin.
func (c *confidence) of(margin int32) float64 {
	i := sort.Search(len(c.steps), func(i int) bool { return c.steps[i].margin > margin })
	if i == 0 {
		return c.steps[0].share
	}
	return c.steps[i-1].share
}

// verdict is whether a statement of a margin was right.
type verdict struct {
	margin int32
	right  bool
}

// bins is into how many parts of one size the verdicts are cut.
const bins = 40

// newConfidence counts verdicts: cut into parts by margin, of which neighbours are
// joined as long as a greater margin is right less often (isotonic regression by
// pooling adjacent violators).
func newConfidence(verdicts []verdict) (*confidence, error) {
	if len(verdicts) < bins {
		return nil, fmt.Errorf("count verdicts: %d are too few for %d parts", len(verdicts), bins)
	}
	slices.SortStableFunc(verdicts, func(a, b verdict) int { return cmp.Compare(a.margin, b.margin) })
	type pool struct {
		margin       int32
		right, total int
	}
	var pools []pool
	for b := range bins {
		part := verdicts[b*len(verdicts)/bins : (b+1)*len(verdicts)/bins]
		p := pool{margin: part[0].margin, total: len(part)}
		for _, v := range part {
			if v.right {
				p.right++
			}
		}
		pools = append(pools, p)
		for n := len(pools); n > 1 && pools[n-1].right*pools[n-2].total < pools[n-2].right*pools[n-1].total; n = len(pools) {
			pools[n-2].right += pools[n-1].right
			pools[n-2].total += pools[n-1].total
			pools = pools[:n-1]
		}
	}
	c := &confidence{}
	for _, p := range pools {
		// One of each kind beforehand: nothing is certain.
		c.steps = append(c.steps, confidenceStep{p.margin, float64(p.right+1) / float64(p.total+2)})
	}
	return c, nil
}

// encode writes a line for each step: the margin and the share in thousandths.
func (c *confidence) encode() []byte {
	var b strings.Builder
	for _, s := range c.steps {
		fmt.Fprintf(&b, "%d %d\n", s.margin, int(s.share*1000+0.5))
	}
	return []byte(b.String())
}

func decodeConfidence(data []byte) (*confidence, error) {
	c := &confidence{}
	for line := range strings.Lines(string(data)) {
		var s confidenceStep
		var share int
		if _, err := fmt.Sscanf(line, "%d %d\n", &s.margin, &share); err != nil {
			return nil, fmt.Errorf("read the confidence of %q: %w", strings.TrimSpace(line), err)
		}
		s.share = float64(share) / 1000
		c.steps = append(c.steps, s)
	}
	if len(c.steps) == 0 {
		return nil, fmt.Errorf("read confidence: it has no steps")
	}
	return c, nil
}
