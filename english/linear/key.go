package linear

// Key is a feature: a template and the values that fill it, hashed. Its upper
// bits are the well-mixed ones.
type Key uint64

// The multipliers are odd and without pattern: the golden ratio's fraction, and
// the constants of the finaliser of MurmurHash3.
const (
	mixTemplate = 0x9E3779B97F4A7C15
	mixValue    = 0xFF51AFD7ED558CCD
	mixLast     = 0xC4CEB9FE1A85EC53
)

// Key0 returns the feature of a template without values, which is always on.
func Key0(template uint64) Key { return Key((template + 1) * mixTemplate * mixLast) }

// Key1 returns the feature of a template filled with a value.
func Key1(template, a uint64) Key { return finish(fold((template+1)*mixTemplate, a)) }

// Key2 returns the feature of a template filled with two values.
func Key2(template, a, b uint64) Key {
	return finish(fold(fold((template+1)*mixTemplate, a), b))
}

// Key3 returns the feature of a template filled with three values.
func Key3(template, a, b, c uint64) Key {
	return finish(fold(fold(fold((template+1)*mixTemplate, a), b), c))
}

// Key4 returns the feature of a template filled with four values.
func Key4(template, a, b, c, d uint64) Key {
	return finish(fold(fold(fold(fold((template+1)*mixTemplate, a), b), c), d))
}

// KeyN returns the feature of a template filled with any number of values.
func KeyN(template uint64, values ...uint64) Key {
	h := (template + 1) * mixTemplate
	for _, v := range values {
		h = fold(h, v)
	}
	return finish(h)
}

func fold(h, v uint64) uint64 {
	h = (h ^ v) * mixValue
	return h ^ h>>32
}

func finish(h uint64) Key { return Key(h * mixLast) }

// Hash returns the value that a string stands for in a key (64-bit FNV-1a).
func Hash[S ~string | ~[]byte](s S) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h ^= uint64(s[i])
		h *= 1099511628211
	}
	return h
}

// cut returns the upper bits of a key, all but so many.
func (k Key) cut(lost uint) uint64 { return uint64(k) >> lost }
