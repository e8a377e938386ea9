package sqlite

import "readout/lineage"

// settleMember stores a passage's place. What was done to its words is
// computed only if it has a new base.
func (r *Record) settleMember(tx *writeTx, m, base *member, id int64, parent bool) error {
	if base == nil && m.base == 0 && m.lineage == id || base != nil && m.base == base.Passage && m.lineage == id && m.parent == parent {
		return nil // as it was, which is the rule in a family that grows
	}
	if base == nil {
		return tx.exec(`UPDATE passages SET lineage = ?, base = NULL, parent = 0, left_out = 0, edit = '', flags = '' WHERE id = ?`, orNull(id), m.Passage)
	}
	if m.base == base.Passage {
		return tx.exec(`UPDATE passages SET lineage = ?, parent = ? WHERE id = ?`, id, parent, m.Passage)
	}
	for _, v := range []*member{m, base} {
		if v.version.Text != "" {
			continue
		}
		if _, err := tx.one(`SELECT substr(CAST(a.text AS BLOB), p.at + 1, p.bytes) FROM passages p JOIN articles a ON a.id = p.article WHERE p.id = ?`,
			[]any{v.Passage}, &v.version.Text); err != nil {
			return err
		}
	}
	from := base.version
	leftOut, err := tx.leftOut(m, base, &from)
	if err != nil {
		return err
	}
	if from.Others, err = tx.others(m, base); err != nil {
		return err
	}
	change := r.matcher.Change(from, m.version)
	return tx.exec(`UPDATE passages SET lineage = ?, base = ?, parent = ?, left_out = ?, edit = ?, flags = ? WHERE id = ?`,
		id, base.Passage, parent, leftOut, change.Edit, joinFlags(change.Flags), m.Passage)
}

// The sentences beside a quoted one.
const (
	before = 1
	after  = 2
)

// leftOut finds the sentences beside a base in its quotation that the article
// of m has nowhere.
func (tx *writeTx) leftOut(m, base *member, from *lineage.Version) (int, error) {
	if !m.version.Direct || !base.version.Direct {
		return 0, nil
	}
	leftOut := 0
	for _, side := range []struct {
		bit, step int
		text      *string
	}{{before, -1, &from.Before}, {after, 1, &from.After}} {
		found, err := tx.one(beside+` AND NOT EXISTS (SELECT 1 FROM passages c JOIN articles x ON x.id = c.article
			WHERE x.key = ? AND (c.wording = p.wording OR c.wording IN (SELECT other FROM links WHERE wording = p.wording)))`,
			[]any{base.Passage, side.step, m.Article}, side.text)
		if err != nil {
			return 0, err
		}
		if found {
			leftOut |= side.bit
		}
	}
	return leftOut, nil
}

// nearby is how many passages away a sentence is looked for that was joined to
// another.
const nearby = 3

// others returns the sentences of a base's article that m may carry words of
// besides the base: those that it is linked to, and those nearby.
func (tx *writeTx) others(m, base *member) ([]string, error) {
	var texts []string
	err := tx.each(`SELECT substr(CAST(a.text AS BLOB), p.at + 1, p.bytes) FROM articles a JOIN passages p ON p.article = a.id
		WHERE a.key = ? AND p.id <> ? AND (p.n BETWEEN ? AND ? OR p.wording IN (SELECT other FROM links WHERE wording = ?)) ORDER BY p.n`,
		[]any{base.Article, base.Passage, base.n - nearby, base.n + nearby, m.Wording}, func(scan func(...any) error) error {
			var text string
			err := scan(&text)
			texts = append(texts, text)
			return err
		})
	return texts, err
}

// beside finds the quoted sentence p of the same statement that stands some
// passages from a base b.
const beside = `SELECT substr(CAST(a.text AS BLOB), p.at + 1, p.bytes) FROM passages b JOIN articles a ON a.id = b.article
	JOIN passages p ON p.article = b.article AND p.statement = b.statement AND p.direct
	WHERE b.id = ? AND p.n = b.n + ?`
