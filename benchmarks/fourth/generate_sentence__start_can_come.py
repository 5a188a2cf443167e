# exercise: generate_sentence
# right: no
# wrong: SENTENCE_START keeps its chance and can stand in the sentence
# lines: 20

def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word.

    model       has forward_propagation(x) and perhaps nothing else
    rng         the Generator that every word is drawn with
    max_length  the largest number of words, marks not counted
    returns     list of words, without SENTENCE_START and SENTENCE_END;
                UNKNOWN and SENTENCE_START are never drawn, the others keep their
                proportions
    """
    indices = [word_to_index["SENTENCE_START"]]
    words = []
    for _ in range(max_length):
        p = np.array(model.forward_propagation(indices)[0][-1])
        p[word_to_index["UNKNOWN"]] = 0.0
        p = p / p.sum()
        i = rng.choice(len(p), p=p)
        word = index_to_word[i]
        if word == "SENTENCE_END":
            break
        words.append(word)
        indices.append(int(i))
    return words
