# exercise: build_vocabulary
# right: no
# wrong: It counts in how many sequences a word stands, not how often it occurs.
# lines: 9
def build_vocabulary(sequences, max_words=None):
    first_seen = {}
    freq = defaultdict(int)
    for s in sequences:
        for word in dict.fromkeys(s):
            first_seen.setdefault(word, len(first_seen))
            freq[word] += 1
    words = sorted(first_seen, key=lambda w: (-freq[w], first_seen[w]))
    if max_words is not None:
        words = words[:max_words]
    words.append("UNK")
    word_to_idx = dict(zip(words, range(len(words))))
    return word_to_idx, {i: w for w, i in word_to_idx.items()}
