package sqlite

import (
	"context"
	"iter"
	"slices"

	"readout"
	"readout/lineage"
)

// kin is a passage of a lineage as it is read.
type kin struct {
	lineage.Appearance
	row     readout.LineagePassage
	version lineage.Version
	base    int64
	parent  bool
	leftOut int
}

// Lineage implements [readout.Record]. The id of any passage of a lineage leads
// to it too, so that a link to it stays good when an earlier article arrives
// and the lineage takes the id of its new first passage.
func (r *Record) Lineage(ctx context.Context, id string) (readout.Lineage, error) {
	var l readout.Lineage
	err := r.read(ctx, func(tx *readTx) error {
		var row int64
		found, err := tx.one(`SELECT id FROM lineages WHERE key = ?`, []any{id}, &row)
		if err == nil && !found {
			found, err = tx.lineageOfPassage(id, &row)
		}
		if err != nil {
			return err
		}
		if !found {
			return notFound("lineage", id)
		}
		l, err = r.lineage(tx, row)
		return err
	})
	return l, err
}

func (tx *readTx) lineageOfPassage(key string, row *int64) (bool, error) {
	article, n, ok := parsePassageKey(key)
	if !ok {
		return false, nil
	}
	return tx.one(`SELECT p.lineage FROM passages p JOIN articles a ON a.id = p.article
		WHERE a.key = ? AND p.n = ? AND p.lineage IS NOT NULL`, []any{article, n}, row)
}

// lineage reads a lineage with its diffs.
func (r *Record) lineage(tx *readTx, id int64) (readout.Lineage, error) {
	var l readout.Lineage
	if _, err := tx.one(`SELECT key, origins FROM lineages WHERE id = ?`, []any{id}, &l.ID, &l.Origins); err != nil {
		return l, err
	}
	members, err := tx.kin(id)
	if err != nil {
		return l, err
	}
	byID := make(map[int64]*kin, len(members))
	for i := range members {
		byID[members[i].Passage] = &members[i]
	}
	l.Passages = make([]readout.LineagePassage, 0, len(members))
	for i := range members {
		m := &members[i]
		if base := byID[m.base]; base != nil {
			from := base.version
			if err := tx.leftOut(m, &from); err != nil {
				return l, err
			}
			m.row.Diff = r.matcher.Change(from, m.version).Diff
			m.row.Against = base.row.ID
			if m.parent {
				m.row.From = base.row.ID
			}
		}
		l.Passages = append(l.Passages, m.row)
	}
	return l, nil
}

// kin returns the passages of a lineage in their order.
func (tx *readTx) kin(id int64) ([]kin, error) {
	var members []kin
	err := tx.each(`SELECT `+head+`, p.id, p.n, p.start, p.length, p.words, p.direct, p.speaker,
		coalesce(p.base, 0), p.parent, p.left_out, p.edit, p.flags, substr(CAST(a.text AS BLOB), p.at + 1, p.bytes)
		FROM passages p JOIN articles a ON a.id = p.article WHERE p.lineage = ?`, []any{id}, func(scan func(...any) error) error {
		k := kin{row: readout.LineagePassage{Diff: []readout.DiffOp{}}}
		var n, length int
		var flags string
		if err := scan(&k.row.Article, &k.row.Outlet, &k.row.Title, &k.row.Published, &k.Passage, &n, &k.Start, &length, &k.Words,
			&k.version.Direct, &k.version.Speaker, &k.base, &k.parent, &k.leftOut, &k.row.Edit, &flags, &k.row.Text); err != nil {
			return err
		}
		k.Article, k.Published, k.version.Text = k.row.Article, k.row.Published, k.row.Text
		k.row.ID, k.row.Flags = passageKey(k.Article, n), splitFlags(flags)
		k.row.Start, k.row.End = k.Start, k.Start+length
		members = append(members, k)
		return nil
	})
	slices.SortFunc(members, func(a, b kin) int { return lineage.Order(a.Appearance, b.Appearance) })
	return members, err
}

// leftOut reads the sentences beside a base that were left out.
func (tx *readTx) leftOut(m *kin, from *lineage.Version) error {
	if m.leftOut&before != 0 {
		if _, err := tx.one(beside, []any{m.base, -1}, &from.Before); err != nil {
			return err
		}
	}
	if m.leftOut&after != 0 {
		if _, err := tx.one(beside, []any{m.base, 1}, &from.After); err != nil {
			return err
		}
	}
	return nil
}

// LineagesOf implements [readout.Record].
func (r *Record) LineagesOf(ctx context.Context, article string) ([]readout.Lineage, error) {
	lineages := []readout.Lineage{}
	err := r.read(ctx, func(tx *readTx) error {
		var id int64
		if found, err := tx.one(`SELECT id FROM articles WHERE key = ?`, []any{article}, &id); err != nil || !found {
			if err == nil {
				err = notFound("article", article)
			}
			return err
		}
		ids, err := tx.ids(`SELECT lineage FROM passages WHERE article = ? AND lineage IS NOT NULL GROUP BY lineage ORDER BY min(start)`, id)
		if err != nil {
			return err
		}
		for _, id := range ids {
			l, err := r.lineage(tx, id)
			if err != nil {
				return err
			}
			lineages = append(lineages, l)
		}
		return nil
	})
	return lineages, err
}

// Lineages implements [readout.Record]. One passage must meet the window, the
// edit and the flag together; the words may stand in another.
func (r *Record) Lineages(ctx context.Context, q readout.LineageQuery) iter.Seq2[readout.Lineage, error] {
	return stream(ctx, r, func(tx *readTx, yield func(readout.Lineage) error) error {
		var w *words
		if q.Text != "" {
			var err error
			if w, err = parseWords(q.Text); err != nil {
				return err
			}
		}
		query, args, err := lineagesQuery(q, w)
		if err != nil {
			return err
		}
		if w == nil {
			q.Window = readout.Window{} // SQL has paged
		}
		rows := newPager(q.Window)
		return tx.each(query, args, func(scan func(...any) error) error {
			var id int64
			if err := scan(&id); err != nil {
				return err
			}
			l, err := r.lineage(tx, id)
			if err != nil || w != nil && !w.inPassage(l) {
				return err
			}
			return take(rows, l, yield)
		})
	})
}

func lineagesQuery(q readout.LineageQuery, w *words) (string, []any, error) {
	var passage, f filter
	if err := passage.window(q.Window); err != nil {
		return "", nil, err
	}
	if err := oneOf("edit", q.Edit, readout.Edits()); err != nil {
		return "", nil, err
	}
	if err := oneOf("flag", q.Flag, readout.Flags()); err != nil {
		return "", nil, err
	}
	if q.Edit != "" {
		passage.and("p.edit = ? AND p.edit <> ''", q.Edit)
	}
	if q.Flag != "" {
		passage.and("p.flags <> '' AND instr(p.flags, ?)", "|"+string(q.Flag)+"|")
	}
	if len(passage.conditions) > 0 {
		passage.and("p.lineage IS NOT NULL")
		f.and(`l.id IN (SELECT p.lineage FROM passages p JOIN articles a ON a.id = p.article`+passage.where()+`)`, passage.args...)
	}
	if w != nil {
		f.and(`l.id IN (SELECT lineage FROM passages WHERE lineage IS NOT NULL AND article IN
			(SELECT rowid FROM article_words WHERE article_words MATCH ?))`, w.match("text"))
	}
	query := `SELECT l.id FROM lineages l` + f.where() + ` ORDER BY l.articles DESC, l.key`
	if w == nil {
		query += page(q.Window)
	}
	return query, f.args, nil
}

// inPassage tells whether the words stand in one passage of a lineage.
func (w *words) inPassage(l readout.Lineage) bool {
	return slices.ContainsFunc(l.Passages, func(p readout.LineagePassage) bool { return w.allIn(foldWords(p.Text)) })
}
