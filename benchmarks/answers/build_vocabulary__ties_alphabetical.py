# exercise: build_vocabulary
# right: no
# wrong: words that tie are in alphabetical order, not in that of first appearance (sort key)

def build_vocabulary(sequences, max_words=None):
    flat = sum((list(s) for s in sequences), [])
    ranked = sorted(set(flat), key=lambda word: (-flat.count(word), word))
    kept = ranked if max_words is None else ranked[:max_words]
    idx_to_word = dict(enumerate([*kept, "UNK"]))
    return {word: index for index, word in idx_to_word.items()}, idx_to_word
