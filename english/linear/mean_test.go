package linear_test

import (
	"math"
	"testing"

	"readout/english/linear"
)

func TestMeanOfModels(t *testing.T) {
	a, b, c := linear.Key1(1, 1), linear.Key1(1, 2), linear.Key1(1, 3)
	one := linear.Encode(5, []linear.Key{a, b}, []int16{8, 0, -8, 0, 0, 0, 4, 0, 0, 0})
	two := linear.Encode(5, []linear.Key{c, a}, []int16{0, 0, 0, 0, 300, 12, 0, -9, 1, 0})
	file, err := linear.Mean(2, one, two)
	if err != nil {
		t.Fatal(err)
	}
	m, err := linear.Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[linear.Key][5]int32{a: {5, 0, -4}, b: {0, 1}, c: {0, 0, 0, 0, 75}} {
		scores := make([]int32, 5)
		if m.Score([]linear.Key{key}, scores); [5]int32(scores) != want {
			t.Errorf("the mean is %v, not %v", scores, want)
		}
	}
	for name, files := range map[string][][]byte{
		"none":          nil,
		"damaged":       {one, two[:len(two)-1]},
		"other classes": {one, linear.Encode(3, []linear.Key{a}, []int16{1, 2, math.MaxInt16})},
	} {
		if _, err := linear.Mean(1, files...); err == nil {
			t.Errorf("%s: there is a mean", name)
		}
	}
}
