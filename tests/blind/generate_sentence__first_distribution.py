# exercise: generate_sentence
# right: no
# wrong: the distribution after the first mark is used for every word
# lines: 20
import numpy as np


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word.

    model       has forward_propagation(x) and perhaps nothing else
    rng         the Generator that every word is drawn with
    max_length  the largest number of words, marks not counted
    returns     list of words, without SENTENCE_START and SENTENCE_END;
                UNKNOWN is never drawn, the others keep their proportions
    """
    words = []
    read = [word_to_index["SENTENCE_START"]]
    while len(words) < max_length:
        p = np.array(model.forward_propagation(read)[0][0])
        p[word_to_index["UNKNOWN"]] = 0
        index = int(rng.choice(len(p), p=p / p.sum()))
        if index_to_word[index] == "SENTENCE_END":
            break
        read.append(index)
        if index_to_word[index] != "SENTENCE_START":
            words.append(index_to_word[index])
    return words
