package names

import "testing"

func BenchmarkFind(b *testing.B) {
	r, err := Load(train(b, lessons(b)))
	if err != nil {
		b.Fatal(err)
	}
	f := r.Finder()
	a := lessons(b)[0]
	tokens := 0
	for i := range a.Views {
		tokens += a.Views[i].Len()
	}
	var out []Name
	b.ReportAllocs()
	for b.Loop() {
		out = out[:0]
		f.Reset()
		for i := range a.Views {
			f.Note(a.Views[i].Forms)
		}
		for i := range a.Views {
			out = f.Find(&a.Views[i], 0, out)
		}
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
