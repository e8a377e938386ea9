package sqlite

import (
	"context"
	"iter"
	"strings"

	"readout"
)

func (tx *writeTx) addEvents(article int64, a *readout.Analysis, actors map[string]int64) error {
	for i := range a.Events {
		e := &a.Events[i]
		body, err := encodeRow(e)
		if err != nil {
			return err
		}
		id, err := tx.insert(`INSERT INTO events (article, n, type, status, confidence, body) VALUES (?, ?, ?, ?, ?, ?)`,
			article, i, e.Type, e.Status, e.Confidence, body)
		if err != nil {
			return err
		}
		for side, parties := range [][]readout.Party{e.Actors, e.Recipients} {
			for n, p := range parties {
				if err := tx.exec(`INSERT INTO event_parties (event, recipient, n, actor, name_key, country) VALUES (?, ?, ?, ?, ?, ?)`,
					id, side, n, reference(actors, p.ID), fold(p.Name), p.Country); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// Events implements [readout.Record].
func (r *Record) Events(ctx context.Context, q readout.EventQuery) iter.Seq2[readout.EventRow, error] {
	return stream(ctx, r, func(tx *readTx, yield func(readout.EventRow) error) error {
		query, args, err := tx.eventsQuery(q)
		if err != nil {
			return err
		}
		return tx.each(query, args, func(scan func(...any) error) error {
			var row readout.EventRow
			var body string
			if err := scan(append(headTo(&row.ArticleHead), &body)...); err != nil {
				return err
			}
			if err := decodeRow(body, &row.Event); err != nil {
				return err
			}
			return yield(row)
		})
	})
}

func (tx *readTx) eventsQuery(q readout.EventQuery) (string, []any, error) {
	var f filter
	if err := f.window(q.Window); err != nil {
		return "", nil, err
	}
	if err := oneOf("event type", q.Type, readout.EventTypes()); err != nil {
		return "", nil, err
	}
	if err := oneOf("event status", q.Status, readout.Statuses()); err != nil {
		return "", nil, err
	}
	if q.Type != "" {
		f.and("e.type = ?", q.Type)
	}
	if q.Status != "" {
		f.and("e.status = ?", q.Status)
	}
	if q.MinConfidence > 0 {
		f.and("e.confidence >= ?", q.MinConfidence)
	}
	for recipient, name := range []string{q.From, q.To} {
		if name == "" {
			continue
		}
		if err := tx.partyFilter(&f, recipient, name); err != nil {
			return "", nil, err
		}
	}
	return `SELECT ` + head + `, e.body` + rowsOf("events", "e", q.From != "" || q.To != "") +
		f.where() + newest + `, e.n` + page(q.Window), f.args, nil
}

// partyFilter adds the condition that a side of the event is named by id, name
// or country code. Each way has its index.
func (tx *readTx) partyFilter(f *filter, recipient int, name string) error {
	actors, err := tx.actorsNamed(name)
	if err != nil {
		return err
	}
	f.and(`e.id IN (
		SELECT event FROM event_parties WHERE recipient = ? AND actor IN `+list(actors)+`
		UNION ALL SELECT event FROM event_parties WHERE recipient = ? AND country = ?
		UNION ALL SELECT event FROM event_parties WHERE recipient = ? AND name_key = ? AND name_key <> '')`,
		recipient, recipient, strings.ToUpper(name), recipient, fold(name))
	return nil
}
