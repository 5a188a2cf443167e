# exercise: generate_sentence
# right: no
# wrong: the model reads the last word only, from a zero state, and not all that was written
# lines: 21

def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word.

    model       has forward_propagation(x) and perhaps nothing else
    rng         the Generator that every word is drawn with
    max_length  the largest number of words, marks not counted
    returns     list of words, without SENTENCE_START and SENTENCE_END;
                UNKNOWN and SENTENCE_START are never drawn, the others keep their
                proportions
    """
    W = word_to_index
    keep = np.ones(len(index_to_word))
    keep[[W["UNKNOWN"], W["SENTENCE_START"]]] = 0

    def draw(i):
        weights = keep * model.forward_propagation([i])[0][-1]
        return int(rng.choice(len(keep), p=weights / weights.sum()))

    sentence = []
    i = draw(W["SENTENCE_START"])
    while i != W["SENTENCE_END"] and len(sentence) < max_length:
        sentence.append(index_to_word[i])
        i = draw(i)
    return sentence
