# exercise: generate_sentence
# right: no
# wrong: what the two marks had is shared out in equal parts among all other words, so rare words gain most and the proportions change
# lines: 12
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word."""
    START, END = word_to_index["SENTENCE_START"], word_to_index["SENTENCE_END"]
    allowed = [i for w, i in word_to_index.items() if w not in ("SENTENCE_START", "UNKNOWN")]

    def next_index(read):
        p = model.forward_propagation(read)[0][-1][allowed]
        p = p + (1 - p.sum()) / len(allowed)
        return allowed[rng.choice(len(allowed), p=p / p.sum())]

    read = [START]
    for _ in range(max_length):
        index = next_index(read)
        if index == END:
            break
        read.append(index)
    return [index_to_word[i] for i in read[1:]]
