# exercise: generate_sentence
# right: yes

def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word.

    model       has forward_propagation(x) and perhaps nothing else
    rng         the Generator that every word is drawn with
    max_length  the largest number of words, marks not counted
    returns     list of words, without SENTENCE_START and SENTENCE_END;
                UNKNOWN and SENTENCE_START are never drawn, the others keep their
                proportions
    """
    never = {"UNKNOWN", "SENTENCE_START"}
    allowed = np.array([i for i, word in enumerate(index_to_word) if word not in never])
    read = [word_to_index["SENTENCE_START"]]
    while len(read) <= max_length:
        p = np.asarray(model.forward_propagation(read)[0][-1], dtype=float)[allowed]
        i = int(rng.choice(allowed, p=p / p.sum()))
        if i == word_to_index["SENTENCE_END"]:
            break
        read.append(i)
    return [index_to_word[i] for i in read[1:]]
