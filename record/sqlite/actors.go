package sqlite

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"strings"

	"readout"
)

// sameAs is the key of the only person with a country who is the person c without one:
// "anna-berg-vld" of "anna-berg". Where there are several it is empty.
const sameAs = `(SELECT CASE count(*) WHEN 1 THEN max(k.key) ELSE '' END FROM actors k
	WHERE c.type = 'person' AND c.country = '' AND k.type = 'person' AND k.articles > 0 AND k.country <> ''
		AND k.key > c.key || '-' AND k.key < c.key || '.' AND k.key = c.key || '-' || lower(k.country))`

// actorsNamed returns the rows of the actors that have an id or, without
// regard to case, a name; with a person those of no known country who are the same.
func (tx *readTx) actorsNamed(name string) ([]int64, error) {
	var ids []int64
	query := `SELECT id FROM actors WHERE key = ?1 AND articles > 0
		UNION SELECT c.id FROM actors w JOIN actors c ON c.key = substr(w.key, 1, length(w.key) - length(w.country) - 1)
			WHERE w.key = ?1 AND w.country <> '' AND c.articles > 0 AND w.key = ` + sameAs + "\n"
	args := []any{name}
	if key := fold(name); key != "" {
		query += ` UNION SELECT id FROM actors WHERE name_key = ?2 AND articles > 0
			UNION SELECT actor FROM actor_names WHERE name_key = ?2`
		args = append(args, key)
	}
	err := tx.each(query+` ORDER BY 1`, args, func(scan func(...any) error) error {
		var id int64
		if err := scan(&id); err != nil {
			return err
		}
		ids = append(ids, id)
		return nil
	})
	return ids, err
}

// Actor implements [readout.Record].
func (r *Record) Actor(ctx context.Context, id string) (readout.ActorRow, error) {
	var row readout.ActorRow
	err := r.read(ctx, func(tx *readTx) error {
		var f filter
		f.and("c.key = ?", id)
		found := false
		err := tx.each(actorsSelect(false, &f), f.args, func(scan func(...any) error) (err error) {
			found = true
			row, err = scanActor(scan)
			return err
		})
		if err == nil && !found {
			return notFound("actor", id)
		}
		return err
	})
	return row, err
}

// Actors implements [readout.Record].
func (r *Record) Actors(ctx context.Context, q readout.ActorQuery) iter.Seq2[readout.ActorRow, error] {
	return stream(ctx, r, func(tx *readTx, yield func(readout.ActorRow) error) error {
		query, args, err := actorsQuery(q)
		if err != nil {
			return err
		}
		return tx.each(query, args, func(scan func(...any) error) error {
			row, err := scanActor(scan)
			if err != nil {
				return err
			}
			return yield(row)
		})
	})
}

func actorsQuery(q readout.ActorQuery) (string, []any, error) {
	var f filter
	if err := f.window(q.Window); err != nil {
		return "", nil, err
	}
	if err := oneOf("actor type", q.Type, readout.ActorTypes()); err != nil {
		return "", nil, err
	}
	if q.Type != "" {
		f.and("c.type = ?", q.Type)
	}
	if q.Country != "" {
		f.and("c.country = ?", strings.ToUpper(q.Country))
	}
	if q.Name != "" {
		name := fold(q.Name)
		f.and("? <> ''", name) // what holds no letter is part of no name
		f.and(`instr(c.name_key, ?) OR EXISTS (SELECT 1 FROM actor_names n WHERE n.actor = c.id AND instr(n.name_key, ?))`, name, name)
	}
	return actorsSelect(narrows(q.Window), &f) + ` ORDER BY 8 DESC, c.key` + page(q.Window), f.args, nil
}

// actorsSelect returns the query for actors c, with what all articles hold of
// them or, narrowed, the articles a alone.
func actorsSelect(narrowed bool, f *filter) string {
	const columns = `SELECT c.key, c.name, c.type, c.country, c.sector, c.role, `
	const names = `, (SELECT json_group_array(name ORDER BY mentions DESC, name) FROM actor_names n WHERE n.actor = c.id), ` + sameAs
	if !narrowed {
		f.and("c.articles > 0")
		return columns + `c.articles, c.mentions, c.statements, c.events` + names + ` FROM actors c` + f.where()
	}
	return columns + `count(*), sum(x.mentions), sum(x.statements), sum(x.events)` + names + `
		FROM articles a JOIN article_actors x ON x.article = a.id JOIN actors c ON c.id = x.actor` + f.where() + ` GROUP BY c.id`
}

func scanActor(scan func(...any) error) (readout.ActorRow, error) {
	var row readout.ActorRow
	var names string
	err := scan(&row.ID, &row.Name, &row.Type, &row.Country, &row.Sector, &row.Role,
		&row.Articles, &row.Mentions, &row.Statements, &row.Events, &names, &row.SameAs)
	if err != nil {
		return row, err
	}
	if err := json.Unmarshal([]byte(names), &row.Names); err != nil {
		return row, fmt.Errorf("decode names of actor %s: %w", row.ID, err)
	}
	return row, nil
}
