package cluster

import "testing"

// FuzzDecode asserts that data which a checksum would have refused does no harm
// even where it fits by accident.
func FuzzDecode(f *testing.F) {
	f.Add([]byte{2, 5, 2, 0, 2, 'a', 'b', 2, 1, 'c'})
	f.Add([]byte{1, 2, 1, 0, 1, 'x'})
	f.Fuzz(func(_ *testing.T, data []byte) {
		if c, err := decode(data); err == nil {
			c.Find([]byte("abc"))
		}
	})
}
