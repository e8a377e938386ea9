package english

import (
	"errors"
	"fmt"
	"io/fs"
	"sync"

	"readout/english/cluster"
	"readout/english/model"
	"readout/english/names"
	"readout/english/parse"
	"readout/english/sentence"
	"readout/english/tag"
)

// Reader reads texts with the models of English. It is immutable and safe for
// concurrent use.
type Reader struct {
	features sentence.Features
	tagger   *tag.Tagger
	lemmas   *tag.Lemmatiser
	names    *names.Recogniser
	parser   *parse.Parser
	scratch  sync.Pool // of *scratch
}

// scratch is the memory that reading one text needs.
type scratch struct {
	view   sentence.View
	tag    tag.Scratch
	finder *names.Finder
	names  []names.Name
	parse  *parse.Scratch
}

// Load returns a reader with the embedded models. A model that is missing or
// damaged is an error.
func Load() (*Reader, error) { return LoadFrom(model.Files()) }

// LoadFrom returns a reader with the models of a folder, named as the embedded
// ones are.
func LoadFrom(files fs.FS) (*Reader, error) {
	r := &Reader{}
	models := []struct {
		file string
		load func(data []byte) error
	}{
		{"clusters.bin", r.loadFeatures},
		{"tagger.bin", r.loadTagger},
		{"lemmas.bin", r.loadLemmas},
		{"names.bin", r.loadNames},
		{"parser.bin", r.loadParser},
	}
	// Decoding is most of what a short command does: it takes all processors.
	errs := make([]error, len(models))
	var decoding sync.WaitGroup
	for i, m := range models {
		decoding.Go(func() {
			data, err := fs.ReadFile(files, m.file)
			if err != nil {
				errs[i] = fmt.Errorf("read the English model: %w", err)
			} else if err := m.load(data); err != nil {
				errs[i] = fmt.Errorf("load the English model %s: %w", m.file, err)
			}
		})
	}
	decoding.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	r.scratch.New = func() any {
		return &scratch{finder: r.names.Finder(), parse: parse.NewScratch()}
	}
	return r, nil
}

func (r *Reader) loadFeatures(data []byte) error {
	clusters, err := cluster.Decode(data)
	r.features = sentence.NewFeatures(clusters)
	return err
}

func (r *Reader) loadTagger(data []byte) (err error) {
	r.tagger, err = tag.Load(data)
	return err
}

func (r *Reader) loadLemmas(data []byte) (err error) {
	r.lemmas, err = tag.LoadLemmatiser(data)
	return err
}

func (r *Reader) loadNames(data []byte) (err error) {
	r.names, err = names.Load(data)
	return err
}

func (r *Reader) loadParser(data []byte) (err error) {
	r.parser, err = parse.Decode(data)
	return err
}

// Read does what [Analyze] does and adds tags, lemmas, names and trees.
func (r *Reader) Read(text string) *Doc {
	d := Analyze(text)
	r.grammar(d)
	return d
}

// grammar adds to d what the models tell.
func (r *Reader) grammar(d *Doc) {
	s := r.scratch.Get().(*scratch)
	defer r.scratch.Put(s)
	n := len(d.Tokens)
	d.lemmas = r.lemmas
	d.UPOS, d.XPOS = make([]UPOS, 0, n), make([]XPOS, 0, n)
	d.Head, d.Label = make([]int32, n), make([]Label, n)
	d.announce(s)
	for i := range d.Sentences {
		at := d.Sentences[i].Range
		d.view(at, r.features, &s.view)
		r.tagger.Tag(&s.view, &s.tag)
		d.UPOS, d.XPOS = append(d.UPOS, s.view.UPOS...), append(d.XPOS, s.view.XPOS...)
		s.names = s.finder.Find(&s.view, at.First, s.names)
		r.parser.Parse(s.parse, &s.view, d.Head[at.First:at.End], d.Label[at.First:at.End])
		for k := at.First; k < at.End; k++ {
			if d.Head[k] != sentence.Root {
				d.Head[k] += at.First
			}
		}
	}
	s.finder.Settle(d.Word, s.names)
	d.Names = make([]Name, len(s.names))
	for i, name := range s.names {
		d.Names[i] = Name{Range: Range{First: name.First, End: name.End}, Kind: name.Kind}
	}
}

// announce makes the scratch ready for d: the finder of names wants to see the words
// of all sentences before it looks at one.
func (d *Doc) announce(s *scratch) {
	s.finder.Reset()
	s.names = s.names[:0]
	for i := range d.Sentences {
		s.view.Reset()
		for k := d.Sentences[i].First; k < d.Sentences[i].End; k++ {
			s.view.Forms = append(s.view.Forms, d.Word(k))
		}
		s.finder.Note(s.view.Forms)
	}
}

// view sets v to the forms of a sentence and what they are made of.
func (d *Doc) view(r Range, features sentence.Features, v *sentence.View) {
	v.Reset()
	for i := r.First; i < r.End; i++ {
		v.Add(d.Word(i), features)
	}
}
