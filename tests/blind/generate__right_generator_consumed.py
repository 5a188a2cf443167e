# exercise: generate
# right: yes
# wrong: an inner generator writes without end, islice takes what is wanted
# lines:
# needs: one_hot_encode, rnn_step
from itertools import chain, islice

import numpy as np


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to EOS, which is included
    """
    C = params[0].shape[1]

    def read(index, state):
        return rnn_step(one_hot_encode(index, C)[:, None], state, params)

    def writing():
        h = np.zeros(params[3].shape)
        for word in prompt:
            h, o = read(word_to_idx.get(word, word_to_idx["UNK"]), h)
        while True:
            best = int(o.argmax())
            yield idx_to_word[best]
            if idx_to_word[best] == "EOS":
                return
            h, o = read(best, h)

    return list(chain(islice(writing(), max_tokens)))
