# exercise: build_vocabulary
# right: no
# wrong: keeps the ranking up to date while reading and lets a word climb past rarer ones, so words that tie stand in the order in which they reached that count, not in the order of first appearance
# lines: 15, 16
def build_vocabulary(sequences, max_words=None):
    ladder = []
    score = {}
    for seq in sequences:
        for word in seq:
            if word not in score:
                score[word] = 0
                ladder.append(word)
            score[word] += 1
            k = ladder.index(word)
            while k > 0 and score[ladder[k - 1]] < score[word]:
                ladder[k - 1], ladder[k] = ladder[k], ladder[k - 1]
                k -= 1
    if max_words is not None:
        ladder = ladder[:max_words]
    ladder.append("UNK")
    return {w: i for i, w in enumerate(ladder)}, dict(enumerate(ladder))
