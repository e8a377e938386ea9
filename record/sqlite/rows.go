package sqlite

import (
	"database/sql"
	"errors"
	"fmt"
)

// Transactions that write run prepared statements and those that read do not;
// what they do with the rows is the same and stands here.

// scanOne scans the only row of a query and tells whether there was one.
func scanOne(row *sql.Row, query string, to []any) (bool, error) {
	switch err := row.Scan(to...); {
	case errors.Is(err, sql.ErrNoRows):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("run %q: %w", query, err)
	}
	return true, nil
}

// each is how a transaction calls row for every row of a query.
type each func(query string, args []any, row func(scan func(...any) error) error) error

// ids returns the only column of a query that the transaction runs.
func ids(run each, query string, args []any) ([]int64, error) {
	var found []int64
	err := run(query, args, func(scan func(...any) error) error {
		var id int64
		if err := scan(&id); err != nil {
			return err
		}
		found = append(found, id)
		return nil
	})
	return found, err
}

// drain calls row for every row and closes them.
func drain(rows *sql.Rows, query string, row func(scan func(...any) error) error) error {
	defer func() { _ = rows.Close() }() // what it would say, Err says
	for rows.Next() {
		if err := row(rows.Scan); err != nil {
			return err
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("run %q: %w", query, err)
	}
	return nil
}
