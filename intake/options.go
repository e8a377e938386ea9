package intake

import "io"

// DefaultMaxBytes is the most bytes that one article may hold unless
// [Options] say otherwise: far above the longest report, far below what would
// exhaust memory.
const DefaultMaxBytes = 50 << 20

// Options say how to read. The zero value reads everything by its defaults.
type Options struct {
	// MaxBytes is the most bytes that one article may hold, unpacked; 0 stands
	// for [DefaultMaxBytes]. A container may be larger, its articles may not.
	MaxBytes int64
	// Columns names the columns (CSV) or keys (JSON) that hold the fields, where
	// they are not among the usual names.
	Columns map[Field]string
	// Language is the language that the user says the articles are in, such as
	// "en". Empty lets intake find out and refuse what is not English.
	Language string
	// OutletFromFile takes the outlet from file names of the shape
	// "outlet_2021-03-22_title.txt".
	OutletFromFile bool
	// Stdin is what the path "-" reads. Without it "-" is refused.
	Stdin io.Reader
	// Extractor reads pages; nil stands for [DefaultExtractor].
	Extractor Extractor
}

func (o *Options) maxBytes() int64 {
	if o.MaxBytes > 0 {
		return o.MaxBytes
	}
	return DefaultMaxBytes
}

// Field is something that a container can declare of an article. The names are
// the JSON names of [readout.Article].
type Field string

// The fields that a container can declare.
const (
	FieldText      Field = "text"
	FieldHTML      Field = "html" // the article as a page, in place of its text
	FieldTitle     Field = "title"
	FieldURL       Field = "url"
	FieldOutlet    Field = "outlet"
	FieldPublished Field = "published"
	FieldByline    Field = "byline"
	FieldLanguage  Field = "language"
)

// Fields lists all fields.
func Fields() []Field {
	return []Field{
		FieldText, FieldHTML, FieldTitle, FieldURL, FieldOutlet, FieldPublished, FieldByline, FieldLanguage,
	}
}
