# exercise: build_vocabulary
# right: no
# wrong: Stops taking in new words once the limit is reached, so it keeps the first max_words words that turn up in place of the most frequent.
# lines: 11
def build_vocabulary(sequences, max_words=None):
    counts = {}
    for sequence in sequences:
        for word in sequence:
            if word in counts:
                counts[word] += 1
            elif max_words is None or len(counts) < max_words:
                counts[word] = 1
    words = sorted(counts, key=lambda w: -counts[w])
    words.append("UNK")
    return dict(map(reversed, enumerate(words))), dict(enumerate(words))
