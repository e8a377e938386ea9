package sentence

import (
	"unicode"
	"unicode/utf8"

	"readout/english/cluster"
	"readout/english/linear"
)

// Word is a form seen as numbers, for use in features. Before anything is
// hashed, curly quotation marks and apostrophes are made straight.
type Word struct {
	Form  uint64 // as written
	Lower uint64 // in lower case, digits as 0
	// Affixes are of Lower, in bytes; a shorter word is its own affix.
	Prefix1, Prefix2, Prefix3          uint64
	Suffix1, Suffix2, Suffix3, Suffix4 uint64
	// Shape is the form with X for capitals, x for small letters, d for digits
	// and u for other letters, runs cut to three.
	Shape uint64
	// Cluster is the cluster of Lower, and the others its first bits: ever
	// coarser classes. They are nought for a word without a cluster.
	Cluster, Cluster10, Cluster6, Cluster4 uint64
}

// Features makes words of forms. It is immutable and safe for concurrent use.
type Features struct {
	clusters *cluster.Clusters
}

// NewFeatures returns features with these clusters, which may be nil.
func NewFeatures(clusters *cluster.Clusters) Features { return Features{clusters: clusters} }

// longest is how many bytes of a form count. Of a longer one, the first and the
// last half of so many do.
const longest = 64

// Fill sets w to what form is made of.
func (f Features) Fill(w *Word, form string) {
	var buffer, shape [longest + utf8.UTFMax]byte
	b, s := buffer[:0], shape[:0]
	exact := uint64(0xCBF29CE484222325)
	if len(form) > longest {
		b, s, exact = fold(b, s, exact, form[:longest/2])
		form = form[len(form)-longest/2:]
	}
	b, s, exact = fold(b, s, exact, form)
	w.Form, w.Lower, w.Shape = exact, linear.Hash(b), linear.Hash(s)
	w.Prefix1, w.Prefix2, w.Prefix3 = head(b, 1), head(b, 2), head(b, 3)
	w.Suffix1, w.Suffix2, w.Suffix3, w.Suffix4 = tail(b, 1), tail(b, 2), tail(b, 3), tail(b, 4)
	path := f.clusters.Find(b)
	w.Cluster = uint64(path)
	w.Cluster10, w.Cluster6, w.Cluster4 = uint64(path.First(10)), uint64(path.First(6)), uint64(path.First(4))
}

// Normal appends to b what the features take form to be: lower case, digits as
// 0, straight quotation marks. Clusters are of words so normalised.
func Normal(b []byte, form string) []byte {
	b, _, _ = fold(b, nil, 0, form)
	return b
}

// fold appends the normal form to b, the shape to s, and hashes the exact form.
func fold(b, s []byte, exact uint64, form string) (normal, shape []byte, hash uint64) {
	for _, r := range form {
		class := byte('u')
		switch r {
		case '’', '‘':
			r = '\''
		case '“', '”':
			r = '"'
		}
		exact = (exact ^ uint64(r)) * 1099511628211
		switch {
		case 'a' <= r && r <= 'z':
			class = 'x'
		case 'A' <= r && r <= 'Z':
			class = 'X'
			r += 'a' - 'A'
		case '0' <= r && r <= '9':
			class = 'd'
			r = '0'
		case r < utf8.RuneSelf:
			class = byte(r)
		default:
			r = unicode.ToLower(r)
		}
		b = utf8.AppendRune(b, r)
		if n := len(s); n < 3 || s[n-1] != class || s[n-2] != class || s[n-3] != class {
			s = append(s, class)
		}
	}
	return b, s, exact
}

func head(b []byte, n int) uint64 { return linear.Hash(b[:min(n, len(b))]) }

func tail(b []byte, n int) uint64 { return linear.Hash(b[max(0, len(b)-n):]) }
