package web

import (
	"reflect"
)

// deepest is how far samples of a type that holds itself are filled.
const deepest = 8

// fill sets every field of a page to a sample that is not empty, so that
// drawing the page goes through all of its template.
func fill(page Page) { fillValue(reflect.ValueOf(page).Elem(), 0) }

func fillValue(v reflect.Value, depth int) {
	if depth > deepest || !v.CanSet() {
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fillValue(v.Field(i), depth+1)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fillValue(v.Index(0), depth+1)
	case reflect.String:
		v.SetString("sample")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int:
		v.SetInt(3)
	case reflect.Float64:
		v.SetFloat(0.5)
	}
}
