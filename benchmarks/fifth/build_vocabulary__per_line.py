# exercise: build_vocabulary
# right: no
# wrong: Counts in how many sequences a word occurs, not how often it occurs.
# lines: 8
def build_vocabulary(sequences, max_words=None):
    freq = {}
    for sentence in sequences:
        for word in dict.fromkeys(sentence):
            freq[word] = freq.get(word, 0) + 1
    ranking = sorted(freq, key=freq.get, reverse=True)
    if max_words is not None:
        del ranking[max_words:]
    ranking += ["UNK"]
    word_to_idx = {w: i for i, w in enumerate(ranking)}
    idx_to_word = {i: w for w, i in word_to_idx.items()}
    return word_to_idx, idx_to_word
