package readout

import (
	"crypto/sha256"
	"encoding/hex"
)

// Article is one text as published. Intake fills it; nothing after intake
// changes it.
type Article struct {
	// ID is the article's identity, as [ArticleID] computes it.
	ID string `json:"id"`
	// Path is the file, or the file and the line or record in it, that the
	// article was read from; "-" for standard input.
	Path string `json:"path"`
	URL  string `json:"url"`
	// Outlet is the name of who published the article.
	Outlet string   `json:"outlet"`
	Title  string   `json:"title"`
	Byline []string `json:"byline"`
	// Published is an ISO 8601 date or date and time, as precise as known:
	// "2021", "2021-03", "2021-03-22" or "2021-03-22T10:00:00Z".
	Published string   `json:"published"`
	Dateline  Dateline `json:"dateline"`
	// Language is an ISO 639-1 code: "en".
	Language string `json:"language"`
	// Text is what all spans index into. For plain-text input it is the
	// file's text unchanged, without a byte order mark.
	Text string `json:"text"`
	// SHA256 is the hash of Text in UTF-8, in hexadecimal: who holds the
	// original can check that the spans belong to it.
	SHA256 string `json:"sha256"`
	// Known tells for each field that is set how it was known. Its keys are
	// the JSON names of the fields.
	Known map[string]KnownBy `json:"known,omitempty"`
	// Furniture is the text's lines that are not the article's own prose,
	// such as navigation and captions, in order. No stage finds statements, events or
	// passages there.
	Furniture []Furniture `json:"furniture,omitempty"`
}

// Dateline is the head of a wire story: "MOSCOW, March 23 (TASS)".
type Dateline struct {
	Place  string `json:"place"`
	Agency string `json:"agency"`
}

// KnownBy is how a field of an article was known.
type KnownBy string

// The ways in which a field of an article is known.
const (
	KnownByColumn   KnownBy = "column"   // a named column or key of the input
	KnownByMarkup   KnownBy = "markup"   // the metadata of an HTML page
	KnownByText     KnownBy = "text"     // the head or the body of the text itself
	KnownByFile     KnownBy = "file"     // the name of the file
	KnownByLanguage KnownBy = "detected" // statistics of the text's letters
	KnownByUser     KnownBy = "user"     // said by the user on the command line
)

// Furniture is a line of an article's text that is not the article's prose.
type Furniture struct {
	Span
	Kind FurnitureKind `json:"kind"`
}

// FurnitureKind tells what a furniture line is.
type FurnitureKind string

// The kinds of furniture.
const (
	FurnitureNavigation FurnitureKind = "navigation" // "Back to top"
	FurnitureCaption    FurnitureKind = "caption"    // the words under a picture
	FurnitureCredit     FurnitureKind = "credit"     // "Jane Doe/Agency via Getty Images"
	FurnitureTags       FurnitureKind = "tags"       // "china, russia, military"
)

// InFurniture tells whether the span shares a code point with a furniture
// line of the article.
func (a *Article) InFurniture(s Span) bool {
	for _, f := range a.Furniture {
		if f.Overlaps(s) {
			return true
		}
	}
	return false
}

// ArticleID returns the identity of an article: the first 16 hexadecimal
// digits of a SHA-256 over what its container declares of it (URL, outlet and
// date of publication, each empty where the container is silent) and its text.
// The same file read twice, or from two folders, is one article; the same
// words declared to come from two outlets are two.
func ArticleID(url, outlet, published, text string) string {
	h := sha256.New()
	for _, part := range []string{url, outlet, published, text} {
		h.Write([]byte(part))
		h.Write([]byte{0})
	}
	return hex.EncodeToString(h.Sum(nil))[:16]
}

// HashText returns the SHA-256 of a text in UTF-8, in hexadecimal.
func HashText(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}
