# exercise: generate_sentence
# right: no
# wrong: the probability of the forbidden words is shared out evenly among the others, which changes their proportions
# lines: 16
# name: share-spread-over-the-allowed
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word."""
    start, end, unk = (
        word_to_index[w] for w in ("SENTENCE_START", "SENTENCE_END", "UNKNOWN")
    )
    ids, words = [start], []
    for _ in range(max_length):
        p = model.forward_propagation(ids)[0][-1].astype(float)
        mask = np.ones(len(p), dtype=bool)
        mask[[start, unk]] = False
        p = np.where(mask, p + p[~mask].sum() / mask.sum(), 0.0)
        choice = int(rng.choice(len(p), p=p / p.sum()))
        if choice == end:
            break
        ids.append(choice)
        words.append(index_to_word[choice])
    return words
