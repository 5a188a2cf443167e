# exercise: generate
# right: no
# wrong: the state starts anew for every prompt word, so only the last one is remembered (zeros inside the loop)
import numpy as np

from labkit.reference import one_hot_encode, rnn_step


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    H, C = params[0].shape

    def read(index, state):
        return rnn_step(one_hot_encode(index, C)[:, None], state, params)

    for word in prompt:
        state, p = read(word_to_idx.get(word, word_to_idx["UNK"]), np.zeros((H, 1)))
    out = []
    for _ in range(max_tokens):
        index = int(np.argmax(p))
        out.append(idx_to_word[index])
        if out[-1] == "EOS":
            break
        state, p = read(index, state)
    return out
