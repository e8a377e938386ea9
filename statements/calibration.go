package statements

import (
	"fmt"
	"strconv"
	"strings"
)

// calibration is the table of precisions in data/calibration.tsv: of the
// candidates that each cue in each frame gave on the training split, how many
// were attributions. Rows of a frame alone serve cues that were rarely seen.
type calibration struct {
	rows      map[string]row
	threshold float64
}

type row struct{ hits, total float64 }

// backoff is the number of observations that the precision of the frame
// counts for beside those of the cue in it.
const backoff = 1

// caution is what backoff is for the confidence of statements.
const caution = 8

// threshold is the precision below which a candidate is not kept.
const threshold = 0.58

func newCalibration() (*calibration, error) {
	c := &calibration{rows: map[string]row{}, threshold: threshold}
	err := eachRow("data/calibration.tsv", 3, func(f []string) error {
		hits, err := strconv.Atoi(f[1])
		if err != nil {
			return fmt.Errorf("hits of %q: %w", f[0], err)
		}
		total, err := strconv.Atoi(f[2])
		if err != nil {
			return fmt.Errorf("total of %q: %w", f[0], err)
		}
		c.rows[f[0]] = row{hits: float64(hits), total: float64(total)}
		return nil
	})
	return c, err
}

// precision estimates how many of a key's candidates are attributions, to
// choose by: it believes what was seen, of doubtful sources only what was seen
// often.
func (c *calibration) precision(key string) float64 {
	if strings.HasSuffix(key, doubt) {
		return c.estimate(key, caution)
	}
	return c.estimate(key, backoff)
}

// confidence is the more careful estimate for a candidate that was chosen: what
// was chosen because it did well on few observations does less well on others.
func (c *calibration) confidence(key string) float64 {
	seen := c.estimate(key, caution)
	return elsewhere*seen - chosen*(1-seen)
}

// What the table promises is a little more than what other articles keep: they
// keep elsewhere of it, and the choice of what did well takes off the more the
// less sure a key is. Both numbers are measured on the development split, where
// they bring each tenth of confidence to within five points of the share that
// is right (gold.Reliability).
const (
	elsewhere = 0.97
	chosen    = 0.25
)

func (c *calibration) estimate(key string, backoff float64) float64 {
	lemma, frame, found := strings.Cut(key, " ")
	prior := 0.5
	if f, ok := c.rows["* "+frame]; ok && found {
		prior = (f.hits + 1) / (f.total + 2)
	}
	r := c.rows[lemma+" "+frame]
	return (r.hits + backoff*prior) / (r.total + backoff)
}
