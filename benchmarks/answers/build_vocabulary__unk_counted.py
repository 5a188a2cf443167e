# exercise: build_vocabulary
# right: no
# wrong: UNK takes one of the max_words places (most_common(max_words - 1))

def build_vocabulary(sequences, max_words=None):
    counts = {}
    for sequence in sequences:
        for word in sequence:
            counts[word] = counts.get(word, 0) + 1
    room = None if max_words is None else max(max_words - 1, 0)
    words = sorted(counts, key=counts.get, reverse=True)[:room] + ["UNK"]
    word_to_idx = {word: index for index, word in enumerate(words)}
    return word_to_idx, {index: word for word, index in word_to_idx.items()}
