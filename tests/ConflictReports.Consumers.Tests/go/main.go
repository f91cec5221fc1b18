// Command round-trip reads each document into the types that stand beside it in this package, and writes it again.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"os"
)

const longestLine = 64 << 20

type entry struct {
	Name     string          `json:"name"`
	Document json.RawMessage `json:"document"`
}

type answer struct {
	Name    string `json:"name"`
	Written string `json:"written"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, longestLine)
	for lines.Scan() {
		written, err := roundTrip(lines.Bytes())
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(string(written))
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
}

func roundTrip(line []byte) ([]byte, error) {
	var read entry
	if err := json.Unmarshal(line, &read); err != nil {
		return nil, err
	}
	report, err := UnmarshalConflictReport(read.Document)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", read.Name, err)
	}
	written, err := report.Marshal()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", read.Name, err)
	}
	return json.Marshal(answer{Name: read.Name, Written: string(written)})
}
