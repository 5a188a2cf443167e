# exercise: build_vocabulary
# right: no
# wrong: The ranking is kept up to date while reading, so of two tied words the one that reached the count first wins, not the one that appeared first.
# lines: 15, 16
def build_vocabulary(sequences, max_words=None):
    ranking = []
    count = {}
    for seq in sequences:
        for w in seq:
            if w not in count:
                count[w] = 0
                ranking.append(w)
            count[w] += 1
            k = ranking.index(w)
            while k > 0 and count[ranking[k - 1]] < count[w]:
                ranking[k - 1], ranking[k] = ranking[k], ranking[k - 1]
                k -= 1
    if max_words is not None:
        ranking = ranking[:max_words]
    ranking.append("UNK")
    return {w: i for i, w in enumerate(ranking)}, dict(enumerate(ranking))
