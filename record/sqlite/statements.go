package sqlite

import (
	"context"
	"iter"

	"readout"
)

func (tx *writeTx) addStatements(article int64, a *readout.Analysis, actors map[string]int64) error {
	for i := range a.Statements {
		s := &a.Statements[i]
		body, err := encodeRow(s)
		if err != nil {
			return err
		}
		source := ""
		if s.Speaker == "" {
			source = fold(s.SpeakerName)
		}
		id, err := tx.insert(`INSERT INTO statements (article, n, key, kind, stance, confidence, speaker, source_key, body)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			article, i, s.ID, s.Kind, s.Stance, s.Confidence, reference(actors, s.Speaker), source, body)
		if err != nil {
			return err
		}
		for _, actor := range mentionedIn(a.Mentions, s.Content) {
			if err := tx.exec(`INSERT INTO statement_actors (actor, statement) VALUES (?, ?)`, actors[actor], id); err != nil {
				return err
			}
		}
	}
	return nil
}

// reference returns the row of an actor, or nil for none.
func reference(actors map[string]int64, id string) any {
	if row, ok := actors[id]; ok {
		return row
	}
	return nil
}

// mentionedIn returns the ids of the actors who are mentioned in spans, each
// once, in the order of their mentions.
func mentionedIn(mentions []readout.Mention, spans []readout.Span) []string {
	var ids []string
	seen := map[string]bool{}
	for _, m := range mentions {
		if !seen[m.Actor] && readout.AnyCovers(spans, m.Span) {
			seen[m.Actor] = true
			ids = append(ids, m.Actor)
		}
	}
	return ids
}

func statementsSelect(few bool) string {
	return `SELECT ` + head + `, s.body, s.id` + rowsOf("statements", "s", few)
}

func scanStatement(scan func(...any) error) (readout.StatementRow, int64, error) {
	var row readout.StatementRow
	var body string
	var id int64
	if err := scan(append(headTo(&row.ArticleHead), &body, &id)...); err != nil {
		return row, 0, err
	}
	return row, id, decodeRow(body, &row.Statement)
}

// Statement implements [readout.Record].
func (r *Record) Statement(ctx context.Context, id string) (readout.StatementRow, error) {
	var row readout.StatementRow
	err := r.read(ctx, func(tx *readTx) error {
		found := false
		err := tx.each(statementsSelect(true)+` WHERE s.key = ?`, []any{id}, func(scan func(...any) error) (err error) {
			found = true
			row, _, err = scanStatement(scan)
			return err
		})
		if err == nil && !found {
			return notFound("statement", id)
		}
		return err
	})
	return row, err
}

// Statements implements [readout.Record].
func (r *Record) Statements(ctx context.Context, q readout.StatementQuery) iter.Seq2[readout.StatementRow, error] {
	return stream(ctx, r, func(tx *readTx, yield func(readout.StatementRow) error) error {
		var f filter
		if err := tx.statementsFilter(&f, q); err != nil {
			return err
		}
		about, err := tx.aboutFilter(&f, q.About)
		if err != nil {
			return err
		}
		query := statementsSelect(q.Speaker != "" || about != nil) + f.where() + newest + `, s.n`
		if about == nil { // SQL alone knows which rows are meant
			query += page(q.Window)
			q.Window = readout.Window{}
		}
		rows := newPager(q.Window)
		return tx.each(query, f.args, func(scan func(...any) error) error {
			row, id, err := scanStatement(scan)
			if err != nil || about != nil && !about.meets(id, &row.Statement) {
				return err
			}
			return take(rows, row, yield)
		})
	})
}

func (tx *readTx) statementsFilter(f *filter, q readout.StatementQuery) error {
	if err := f.window(q.Window); err != nil {
		return err
	}
	if err := oneOf("statement kind", q.Kind, []readout.StatementKind{readout.Direct, readout.Indirect, readout.Mixed}); err != nil {
		return err
	}
	if q.Kind != "" {
		f.and("s.kind = ?", q.Kind)
	}
	if q.Stance != "" {
		f.and("s.stance = ?", q.Stance)
	}
	if q.MinConfidence > 0 {
		f.and("s.confidence >= ?", q.MinConfidence)
	}
	if q.Speaker == "" {
		return nil
	}
	actors, err := tx.actorsNamed(q.Speaker)
	if err != nil {
		return err
	}
	condition := `s.id IN (SELECT id FROM statements WHERE speaker IN ` + list(actors)
	if source := fold(q.Speaker); source != "" {
		f.and(condition+` UNION ALL SELECT id FROM statements WHERE speaker IS NULL AND instr(source_key, ?))`, source)
	} else {
		f.and(condition + `)`)
	}
	return nil
}

// about decides which statements are about something, where SQL only knows
// that their articles hold the words.
type about struct {
	mentions map[int64]bool // statements that mention the actor
	words    *words
}

// aboutFilter adds the condition for statements about an actor or with words
// in their content. It returns nil if rows need no further look.
func (tx *readTx) aboutFilter(f *filter, text string) (*about, error) {
	if text == "" {
		return nil, nil //nolint:nilnil // nothing was asked for
	}
	actors, err := tx.actorsNamed(text)
	if err != nil {
		return nil, err
	}
	a := &about{mentions: map[int64]bool{}}
	err = tx.each(`SELECT statement FROM statement_actors WHERE actor IN `+list(actors), nil, func(scan func(...any) error) error {
		var id int64
		if err := scan(&id); err != nil {
			return err
		}
		a.mentions[id] = true
		return nil
	})
	if err != nil {
		return nil, err
	}
	if a.words, err = parseWords(text); err != nil {
		return nil, err
	}
	f.and(`s.id IN (SELECT statement FROM statement_actors WHERE actor IN `+list(actors)+`)
		OR s.article IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)`, a.words.match("text"))
	return a, nil
}

func (a *about) meets(id int64, s *readout.Statement) bool {
	if a.mentions[id] {
		return true
	}
	var content []foldedWord
	for _, span := range s.Content {
		content = append(content, foldWords(span.Text)...)
	}
	return a.words.allIn(content)
}
