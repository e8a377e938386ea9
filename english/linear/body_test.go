package linear

import "testing"

// FuzzDecodeBody asserts that what a checksum would have caught does no harm
// even where it fits by accident: an error, or a model that can be used.
func FuzzDecodeBody(f *testing.F) {
	for _, classes := range []int{3, 6} {
		trainer := NewTrainer(classes)
		trainer.Step()
		trainer.Update([]Key{Key0(1), Key1(2, 3)}, 1, 2)
		file := trainer.Freeze(Options{})
		f.Add(file[len(fileMagic)+1 : len(file)-fileSum])
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		if len(body) < fileHeader {
			return // open lets nothing so short through
		}
		model, err := decodeBody(body)
		if err != nil {
			return
		}
		scores := make([]int32, model.Classes())
		model.Score([]Key{0, Key0(1), Key1(2, 3), ^Key(0)}, scores)
	})
}
