# exercise: build_vocabulary
# right: no
# wrong: a limit of 0 is treated like no limit, and UNK gets the number of all different words as its index, even after a cut
# lines: 9, 11
def build_vocabulary(sequences, max_words=None):
    flat = [word for sequence in sequences for word in sequence]
    distinct = list(dict.fromkeys(flat))
    distinct.sort(key=lambda word: flat.count(word), reverse=True)
    kept = distinct[: max_words or len(distinct)]
    word_to_idx = {word: kept.index(word) for word in kept}
    word_to_idx["UNK"] = len(distinct)
    idx_to_word = {index: word for word, index in word_to_idx.items()}
    return word_to_idx, idx_to_word
