# exercise: most_frequent_tag
# right: no
# wrong: The default is counted over different (word, tag) pairs and not over running words.
# lines: 12
def most_frequent_tag(words, tags):
    pairs = [p for ws, ts in zip(words, tags) for p in zip(ws, ts)]
    freq = collections.Counter(pairs)
    tag_of = {}
    for (w, t), n in freq.items():
        if w not in tag_of or n > freq[w, tag_of[w]]:
            tag_of[w] = t
    default = collections.Counter(t for _, t in freq).most_common(1)[0][0]
    return tag_of, default
