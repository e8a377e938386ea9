package intake

// Raw is one article as found.
type Raw struct {
	// Path names the file, or the file and the line or record in it:
	// "news.jsonl:12", "news.json#3"; "-" for standard input.
	Path string
	// File is the name of the file that holds the article, for what a file's
	// name tells; empty in a container, whose name tells nothing of one article.
	File string
	// Format is how Data is written: [FormatText] or [FormatHTML].
	Format Format
	// Data is the article's bytes, not yet decoded.
	Data []byte
	// Declared is what a container declares of the article.
	Declared Declared
}

// Declared is what a container or a page declares of an article, as it stands
// there. Empty fields are not declared.
type Declared struct {
	URL       string
	Outlet    string
	Title     string
	Published string
	Language  string
	Byline    []string
}
