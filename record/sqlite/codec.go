package sqlite

import (
	"encoding/json"
	"fmt"

	"github.com/klauspost/compress/zstd"

	"readout"
)

// codec writes analyses to bytes and back. The article's text is kept beside
// them and not in them.
type codec struct {
	encoder *zstd.Encoder
	decoder *zstd.Decoder
}

func newCodec() (*codec, error) {
	encoder, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedDefault), zstd.WithEncoderConcurrency(2))
	if err != nil {
		return nil, fmt.Errorf("make encoder: %w", err)
	}
	decoder, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(0))
	if err != nil {
		return nil, fmt.Errorf("make decoder: %w", err)
	}
	return &codec{encoder, decoder}, nil
}

func (c *codec) encode(a *readout.Analysis) ([]byte, error) {
	bare := *a
	bare.Article.Text = ""
	plain, err := json.Marshal(&bare)
	if err != nil {
		return nil, fmt.Errorf("encode analysis of %s: %w", a.Article.ID, err)
	}
	return c.encoder.EncodeAll(plain, nil), nil
}

func (c *codec) decode(packed []byte, text string) (*readout.Analysis, error) {
	plain, err := c.decoder.DecodeAll(packed, nil)
	if err != nil {
		return nil, fmt.Errorf("unpack analysis: %w", err)
	}
	var a readout.Analysis
	if err := json.Unmarshal(plain, &a); err != nil {
		return nil, fmt.Errorf("decode analysis: %w", err)
	}
	a.Article.Text = text
	return &a, nil
}

// encodeRow returns a row's JSON.
func encodeRow(row any) (string, error) {
	plain, err := json.Marshal(row)
	if err != nil {
		return "", fmt.Errorf("encode row: %w", err)
	}
	return string(plain), nil
}

func decodeRow(body string, to any) error {
	if err := json.Unmarshal([]byte(body), to); err != nil {
		return fmt.Errorf("decode row: %w", err)
	}
	return nil
}
