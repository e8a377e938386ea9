package sqlite

import (
	"context"
	"iter"
	"strings"

	"readout"
	"readout/lineage"
)

// head are the columns of a [readout.ArticleHead], of the article a.
const head = `a.key, a.outlet, a.title, a.published`

func headTo(h *readout.ArticleHead) []any {
	return []any{&h.Article, &h.Outlet, &h.Title, &h.Published}
}

// newest is the order of articles, and within them of rows.
const newest = ` ORDER BY a.instant DESC, a.key`

// rowsOf returns the FROM clause for rows of a table, called as its alias is, and
// their articles. Few rows are best found by their index and sorted; of many,
// the first page comes soonest by going through the articles in order, which
// CROSS JOIN makes SQLite do.
func rowsOf(table, alias string, few bool) string {
	if few {
		return ` FROM ` + table + ` ` + alias + ` JOIN articles a ON a.id = ` + alias + `.article`
	}
	return ` FROM articles a CROSS JOIN ` + table + ` ` + alias + ` ON ` + alias + `.article = a.id`
}

// articleWords is an article's words as the full-text index takes them.
type articleWords struct{ title, text string }

func readWords(a *readout.Article) articleWords {
	return articleWords{fold(a.Title), fold(a.Text)}
}

func (tx *writeTx) addArticle(a *readout.Analysis, version int, packed []byte, words articleWords) (int64, error) {
	art := &a.Article
	id, err := tx.insert(`INSERT INTO articles (key, version, outlet, outlet_key, title, published, instant,
		path, url, language, words, statements, events, text, analysis)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		art.ID, version, art.Outlet, fold(art.Outlet), art.Title, art.Published, lineage.Instant(art.Published),
		art.Path, art.URL, art.Language, len(strings.Fields(art.Text)), len(a.Statements), len(a.Events), art.Text, packed)
	if err != nil {
		return 0, err
	}
	return id, tx.exec(`INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)`, id, words.title, words.text)
}

// removeArticle deletes an article; what refers to it goes with it.
func (tx *writeTx) removeArticle(id int64) error {
	if err := tx.exec(`DELETE FROM article_words WHERE rowid = ?`, id); err != nil {
		return err
	}
	return tx.exec(`DELETE FROM articles WHERE id = ?`, id)
}

// Version implements [readout.Record].
func (r *Record) Version(ctx context.Context, article string) (int, error) {
	version := 0
	err := r.read(ctx, func(tx *readTx) error {
		_, err := tx.one(`SELECT version FROM articles WHERE key = ?`, []any{article}, &version)
		return err
	})
	return version, err
}

// Analysis implements [readout.Record].
func (r *Record) Analysis(ctx context.Context, article string) (*readout.Analysis, error) {
	var packed []byte
	var text string
	err := r.read(ctx, func(tx *readTx) error {
		found, err := tx.one(`SELECT analysis, text FROM articles WHERE key = ?`, []any{article}, &packed, &text)
		if err == nil && !found {
			return notFound("article", article)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return r.codec.decode(packed, text)
}

// Articles implements [readout.Record].
func (r *Record) Articles(ctx context.Context, q readout.ArticleQuery) iter.Seq2[readout.ArticleRow, error] {
	return stream(ctx, r, func(tx *readTx, yield func(readout.ArticleRow) error) error {
		query, args, err := tx.articlesQuery(q)
		if err != nil {
			return err
		}
		return tx.each(query, args, func(scan func(...any) error) error {
			var row readout.ArticleRow
			to := append(headTo(&row.ArticleHead), &row.Path, &row.URL, &row.Language,
				&row.Words, &row.Statements, &row.Events, &row.Shared)
			if err := scan(to...); err != nil {
				return err
			}
			return yield(row)
		})
	})
}

func (tx *readTx) articlesQuery(q readout.ArticleQuery) (string, []any, error) {
	var f filter
	if err := f.window(q.Window); err != nil {
		return "", nil, err
	}
	if q.About != "" {
		actors, err := tx.actorsNamed(q.About)
		if err != nil {
			return "", nil, err
		}
		f.and("a.id IN (SELECT article FROM article_actors WHERE mentions > 0 AND actor IN " + list(actors) + ")")
	}
	return `SELECT ` + head + `, a.path, a.url, a.language, a.words, a.statements, a.events,
		(SELECT count(*) FROM passages p WHERE p.article = a.id AND p.lineage IS NOT NULL)
		FROM articles a` + f.where() + newest + page(q.Window), f.args, nil
}
