# exercise: generate
# right: no
# wrong: the softmax column itself is fed back as the next input, not the chosen word (x = p)
import numpy as np

from labkit.reference import one_hot_encode, rnn_step


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    def columns():
        for word in prompt:
            yield one_hot_encode(word_to_idx.get(word, word_to_idx["UNK"]), len(params[4]))[:, None]

    h = np.zeros((params[1].shape[0], 1))
    for x in columns():
        h, p = rnn_step(x, h, params)
    written = []
    while len(written) < max_tokens:
        written.append(idx_to_word[int(np.argmax(p))])
        if written[-1] == "EOS":
            return written
        h, p = rnn_step(p, h, params)
    return written
