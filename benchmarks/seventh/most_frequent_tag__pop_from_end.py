# exercise: most_frequent_tag
# right: no
# wrong: the words are counted from the end of the text, so that among equally frequent tags the one that came last wins
# lines: 9
def most_frequent_tag(words, tags):
    stack = [(w, t) for ws, ts in zip(words, tags) for w, t in zip(ws, ts)]
    by_word, by_tag = {}, {}
    while stack:
        w, t = stack.pop()
        by_tag[t] = by_tag.get(t, 0) + 1
        inner = by_word.setdefault(w, {})
        inner[t] = inner.get(t, 0) + 1
    winner = lambda d: max(d, key=d.get)
    return {w: winner(d) for w, d in by_word.items()}, winner(by_tag)
