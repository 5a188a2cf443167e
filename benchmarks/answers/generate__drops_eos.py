# exercise: generate
# right: no
# wrong: stops at EOS without putting it into the list (break before append)
import numpy as np

from labkit.reference import rnn_step


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    eye = np.eye(params[0].shape[1])
    unknown = word_to_idx["UNK"]
    h = np.zeros(params[3].shape)
    for word in prompt:
        h, p = rnn_step(eye[:, [word_to_idx.get(word, unknown)]], h, params)
    new = []
    while len(new) < max_tokens:
        best = int(np.argmax(p[:, 0]))
        if idx_to_word[best] == "EOS":
            break
        new.append(idx_to_word[best])
        h, p = rnn_step(eye[:, [best]], h, params)
    return new
