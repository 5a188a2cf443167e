# exercise: build_vocabulary
# right: no
# wrong: Words that tie are in the order in which they reached their count, not in the order of first appearance.
# lines: 17, 18, 19
def build_vocabulary(sequences, max_words=None):
    ranking = []
    place = {}
    score = []
    for seq in sequences:
        for word in seq:
            if word not in place:
                place[word] = len(ranking)
                ranking.append(word)
                score.append(0)
            i = place[word]
            score[i] += 1
            while i > 0 and score[i] > score[i - 1]:
                other = ranking[i - 1]
                ranking[i - 1], ranking[i] = word, other
                score[i - 1], score[i] = score[i], score[i - 1]
                place[word], place[other] = i - 1, i
                i -= 1
    if max_words is not None:
        ranking = ranking[:max_words]
    ranking.append("UNK")
    word_to_idx = {w: i for i, w in enumerate(ranking)}
    idx_to_word = {i: w for w, i in word_to_idx.items()}
    return word_to_idx, idx_to_word
