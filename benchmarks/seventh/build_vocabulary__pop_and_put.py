# exercise: build_vocabulary
# right: no
# wrong: Each word is taken out of the dict and put back at its end whenever it is counted, so ties come in order of last appearance.
# lines: 9
def build_vocabulary(sequences, max_words=None):
    freq = {}
    for seq in sequences:
        for tok in seq:
            freq[tok] = freq.pop(tok, 0) + 1
    ranking = sorted(freq.items(), key=lambda kv: kv[1], reverse=True)
    limit = len(ranking) if max_words is None else max_words
    tokens = [tok for tok, _ in ranking[:limit]] + ["UNK"]
    return {t: k for k, t in enumerate(tokens)}, {k: t for k, t in enumerate(tokens)}
