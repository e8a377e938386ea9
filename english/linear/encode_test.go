package linear_test

import (
	"math"
	"testing"

	"readout/english/linear"
)

func TestEncode(t *testing.T) {
	keys := []linear.Key{linear.Key1(2, 7), linear.Key1(1, 7), linear.Key1(3, 7), linear.Key1(1, 7)}
	weights := []int16{1, -2, 3, 10, 20, 30, 0, 0, 0, 5, math.MaxInt16, 0}
	m, err := linear.Decode(linear.Encode(3, keys, weights))
	if err != nil {
		t.Fatal(err)
	}
	if m.Rows() != 2 {
		t.Errorf("%d rows: one is double, and one is all noughts", m.Rows())
	}
	scores := make([]int32, 3)
	m.Score([]linear.Key{keys[1], keys[0], keys[2]}, scores)
	// A table of few classes keeps a byte of each weight.
	if scores[0] != 16 || scores[1] != math.MaxInt8-2 || scores[2] != 33 {
		t.Errorf("scores %v", scores)
	}
}
