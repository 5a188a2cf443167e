# exercise: generate_sentence
# right: no
# wrong: the start mark counts towards max_length, so a sentence has one word less than it may have
# lines: 17
def without(p, *indices):
    q = np.array(p)
    q[list(indices)] = 0
    return q / q.sum()


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word."""
    start, end, unknown = map(
        word_to_index.__getitem__, ("SENTENCE_START", "SENTENCE_END", "UNKNOWN")
    )
    sentence = [start]
    while sentence[-1] != end and len(sentence) < max_length:
        outputs, _ = model.forward_propagation(sentence)
        chances = without(outputs[-1], start, unknown)
        sentence.append(int(rng.choice(len(chances), p=chances)))
    return [index_to_word[i] for i in sentence if i not in (start, end)]
