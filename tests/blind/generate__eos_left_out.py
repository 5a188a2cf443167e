# exercise: generate
# right: no
# wrong: EOS ends the writing and is not among the words
# lines: 31
# needs: one_hot_encode, rnn_step
import numpy as np


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to EOS, which is included
    """
    class Reader:
        def __init__(self):
            self.h = np.zeros_like(params[3])

        def read(self, index):
            x = one_hot_encode(index, len(word_to_idx))[:, None]
            self.h, self.o = rnn_step(x, self.h, params)

    reader = Reader()
    for word in prompt:
        reader.read(word_to_idx.get(word, word_to_idx["UNK"]))
    words = []
    while len(words) < max_tokens:
        best = int(np.argmax(reader.o))
        if idx_to_word[best] == "EOS":
            break
        words.append(idx_to_word[best])
        reader.read(best)
    return words
