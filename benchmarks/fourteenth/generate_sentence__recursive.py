# exercise: generate_sentence
# right: yes
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    end = word_to_index["SENTENCE_END"]
    banned = {word_to_index[m] for m in ("UNKNOWN", "SENTENCE_START")}
    allowed = np.array([i for i in range(len(index_to_word)) if i not in banned])

    def go_on(read):
        if len(read) > max_length:
            return []
        p = np.asarray(model.forward_propagation(np.array(read))[0])[-1, allowed]
        drawn = int(rng.choice(allowed, p=p / p.sum()))
        return [] if drawn == end else [index_to_word[drawn], *go_on([*read, drawn])]

    return go_on([word_to_index["SENTENCE_START"]])
