# exercise: generate_sentence
# right: no
# wrong: the end mark is ruled out for the first word, so that the proportions are wrong there
# lines: 20
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    marks = ["SENTENCE_START", "UNKNOWN"]
    end = word_to_index["SENTENCE_END"]
    read = [word_to_index["SENTENCE_START"]]
    written = []

    def draw(forbidden):
        p = model.forward_propagation(read)[0][-1]
        allowed = np.ones(len(p))
        allowed[forbidden] = 0
        p = p * allowed
        return int(rng.choice(len(p), p=p / p.sum()))

    forbidden = [word_to_index[m] for m in marks]
    while len(written) < max_length:
        index = draw(forbidden if written else forbidden + [end])
        if index == end:
            break
        written.append(index_to_word[index])
        read.append(index)
    return written
